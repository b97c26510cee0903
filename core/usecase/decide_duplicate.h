#pragma once
#include "domain/duplicate.h"
#include "usecase/desk.h"

namespace tirkeu::usecase {

/// What is said of a pair of the nightly list. "Different" is never asked again and needs a reason; "same" only notes
/// it, MergePatients joins.
class DecideDuplicate
{
public:
    struct Command
    {
        PatientId a;
        PatientId b;
        DuplicateDecision decision = DuplicateDecision::Later;
        QString reason = {};
    };
    enum class Refusal
    {
        None,
        SameRecord,
        ReasonMissing
    };
    explicit DecideDuplicate(Desk &desk)
        : m_desk(desk)
    {
    }
    /// NotFound: there is no such record.
    Result<Refusal> operator()(const Actor &actor, const Command &command) const;
    static Message explain(Refusal refusal); ///< context "duplicates"

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
