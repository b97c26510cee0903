#pragma once
#include "base/executor.h"
#include "domain/patient_row.h"
#include "usecase/desk.h"
#include <vector>

namespace tirkeu::usecase {

enum class MatchKind
{
    Recent,
    Exact,
    Prefix,
    Typo
};

struct FoundPatient
{
    PatientRow row;
    MatchKind match = MatchKind::Prefix;
};

/// The search box: any order and mixture of names, ЖСН, phone, birth date, card number and address words.
/// Empty text: the last ten persons of the actor.
class SearchPatients
{
public:
    explicit SearchPatients(Desk &desk)
        : m_desk(desk)
    {
    }
    /// In the order to be shown. Cancelled when the user typed on.
    Result<std::vector<FoundPatient>> operator()(const Actor &actor, const QString &text, int limit = 50,
                                                 const Cancellation &cancellation = {}) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
