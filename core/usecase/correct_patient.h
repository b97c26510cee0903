#pragma once
#include "domain/patient_form.h"
#include "usecase/desk.h"
#include <vector>

namespace tirkeu::usecase {

/// A correction is a new version with its author; after the confirmation it needs a reason; on death the card is
/// locked.
class CorrectPatient
{
public:
    struct Command
    {
        PatientId id;
        int baseVersion = 0; ///< the version the person at the desk has seen
        Patient patient;
        QString reason = {}; ///< required once the card is confirmed
        /// Records the warning showed and the person at the desk took for others, and why; kept with each pair.
        std::vector<PatientId> otherPersons = {};
        QString otherReason = {};
    };
    enum class Refusal
    {
        None,
        ReasonMissing,
        LockedByDeath,
        MedicalDataNotYours,
        DeathNotYours
    };
    struct Outcome
    {
        Refusal refusal = Refusal::None;
        std::optional<PatientRecord> record; ///< empty after a refusal
        QList<PatientField> changed;
    };
    explicit CorrectPatient(Desk &desk)
        : m_desk(desk)
    {
    }
    /// Conflict: somebody saved a newer version meanwhile; nothing was written. No changes: the record as it is.
    Result<Outcome> operator()(const Actor &actor, const Command &command) const;
    static Message explain(Refusal refusal); ///< context "card"

private:
    /// No field was changed, but other persons were told apart.
    Result<Outcome> keepChoice(const Actor &actor, const Command &command, const Outcome &outcome) const;

    Desk &m_desk;
};

/// What was taken down is right: from now on corrections need a reason.
class ConfirmCard
{
public:
    explicit ConfirmCard(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<PatientRecord> operator()(const Actor &actor, const PatientId &id, int baseVersion) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
