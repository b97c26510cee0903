#pragma once
#include "base/executor.h"
#include "domain/patient_row.h"
#include "storage/search_query.h"
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

/// What of the person a typed word found.
struct FoundWord
{
    QString typed;
    storage::MatchedPart part = storage::MatchedPart::Name;
    QString folded; ///< what was looked for, folded; of a mistyped word the correction
};

struct FoundPatient
{
    PatientRow row;
    MatchKind match = MatchKind::Prefix;
    std::vector<FoundWord> words = {};
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
