#pragma once
#include "domain/patient_row.h"
#include "usecase/desk.h"
#include <vector>

namespace tirkeu::usecase {

/// Two records of one person become one by a link: the merged record leaves search and lists, whoever opens it is led
/// to the survivor, and no booking or paper is rewritten. Both get a version with author and reason.
class MergePatients
{
public:
    struct Command
    {
        PatientId survivor;
        int survivorVersion = 0; ///< as the person at the desk has seen it; likewise the other
        PatientId merged;
        int mergedVersion = 0;
        QString reason;
    };
    enum class Refusal
    {
        None,
        ReasonMissing,
        SameRecord,
        AlreadyMerged,    ///< one of the two is merged into another record
        OthersMergedInto, ///< the one to be merged is itself the survivor of others: no chains
        OneHasDied
    };
    struct Outcome
    {
        Refusal refusal = Refusal::None;
        std::optional<PatientRecord> survivor; ///< empty after a refusal
    };
    explicit MergePatients(Desk &desk)
        : m_desk(desk)
    {
    }
    /// Conflict: one of the two was corrected meanwhile.
    Result<Outcome> operator()(const Actor &actor, const Command &command) const;
    static Message explain(Refusal refusal); ///< context "duplicates"

private:
    Desk &m_desk;
};

/// They were two persons after all: the merged record comes back byte for byte as it was; what was corrected since
/// stays with the survivor. The pair is decided to be different, so that it is not asked again.
class UnmergePatients
{
public:
    enum class Refusal
    {
        None,
        ReasonMissing,
        NotMerged
    };
    struct Outcome
    {
        Refusal refusal = Refusal::None;
        std::optional<PatientRecord> restored; ///< empty after a refusal
    };
    explicit UnmergePatients(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Outcome> operator()(const Actor &actor, const PatientId &merged, const QString &reason) const;
    static Message explain(Refusal refusal); ///< context "duplicates"

private:
    Desk &m_desk;
};

/// Records that were merged into this one, oldest first: what UnmergePatients may be asked for.
class ReadMerged
{
public:
    explicit ReadMerged(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<std::vector<PatientRow>> operator()(const Actor &actor, const PatientId &survivor) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
