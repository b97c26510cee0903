#pragma once
#include "domain/service.h"
#include "rules/verdict.h"
#include <QDate>

namespace tirkeu::rules {

/// Шұғыл, кезек күттірмейтін, жоспарлы: ДСМ-90 ¶9.
enum class FormOfCare
{
    Emergency,
    Urgent,
    Planned
};

struct AdmissionQuestion
{
    Service service = Service::Booking; ///< Booking, HomeCall, Certificate, Attachment, Referral or Extract
    FormOfCare form = FormOfCare::Planned;
    bool attachedHere = false;
    bool documentsReliable = true; ///< false: what was given was found untrue
    bool documentsComplete = true; ///< they meet the requirements; a ground for the referral and the extract alone
    QDate on;                      ///< whose day's rules judge; invalid: those of 2026
    friend bool operator==(const AdmissionQuestion &, const AdmissionQuestion &) = default;
};

/// "admit" or "refuse" with every lawful ground that holds (10-rules R3, R4): there are no others. Emergency care is
/// never refused. Offers of a refusal: "refusal_paper", "attachment", "overrule" (with a reason, kept in the audit).
Verdict admission(const AdmissionQuestion &question);

} // namespace tirkeu::rules
