#pragma once
#include "rules/verdict.h"
#include <QDate>

namespace tirkeu::rules {

enum class ReferralSituation
{
    Urgent,
    Injury,
    PregnancyRegistration,
    YouthCentre,
    OpenCase,           ///< within one case that is not finished
    DynamicObservation, ///< of a chronic disease, with the profile specialist who observes it
    Planned
};
const QStringList &referralSituations(); ///< "urgent", "injury"…, in the order of the enumeration

struct ReferralQuestion
{
    QString specialty; ///< code of Practitioner::specialty
    ReferralSituation situation = ReferralSituation::Planned;
    bool insured = false; ///< МӘМС; false: ТМККК alone
    QDate on;             ///< whose day's rules judge; invalid: those of 2026
    friend bool operator==(const ReferralQuestion &, const ReferralQuestion &) = default;
};

/// May the person go straight to this specialist? "direct" with every exception that holds, or "referral_needed"
/// (10-rules R10). Offers: "district_doctor", "midwife", "become_insured".
Verdict referral(const ReferralQuestion &question);

/// Doctors and nurses of the first contact are visited without a referral in any case.
bool isFirstLevel(QStringView specialty);

} // namespace tirkeu::rules
