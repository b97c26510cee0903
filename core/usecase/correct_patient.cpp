#include "usecase/correct_patient.h"
#include "domain/version_reason.h"
#include "storage/audit_log.h"
#include "storage/database.h"
#include "storage/desk_notes.h"
#include "storage/duplicate_repository.h"
#include "storage/patient_repository.h"
#include "usecase/booking_moving.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditLog;
using storage::PatientRepository;
using storage::Transaction;
using Refusal = CorrectPatient::Refusal;

namespace {

bool isDeathAlone(const QList<PatientField> &changed)
{
    return changed == QList{PatientField::DeceasedOn};
}

Refusal judge(const Actor &actor, const PatientRecord &before, const CorrectPatient::Command &command,
              const QList<PatientField> &changed)
{
    const bool death = changed.contains(PatientField::DeceasedOn);
    if (before.isLocked() && !isDeathAlone(changed))
        return Refusal::LockedByDeath;
    if (death && !actor.roles.allow(Permission::RecordDeath))
        return before.isLocked() ? Refusal::LockedByDeath : Refusal::DeathNotYours;
    const bool medical = std::any_of(changed.begin(), changed.end(), isMedical);
    if (medical && !actor.roles.allow(Permission::CorrectMedicalData))
        return Refusal::MedicalDataNotYours;
    if ((before.isConfirmed() || before.isLocked()) && command.reason.trimmed().isEmpty())
        return Refusal::ReasonMissing;
    return Refusal::None;
}

void keepOthers(Transaction &tx, const CorrectPatient::Command &command)
{
    for (const PatientId &other : command.otherPersons)
        storage::DuplicateRepository(tx).decide(command.id, other, DuplicateDecision::Different,
                                                command.otherReason.trimmed());
}

QJsonArray keysOf(const QList<PatientField> &fields)
{
    QJsonArray keys;
    for (const auto field : fields)
        keys += QLatin1StringView(patientFieldKey(field));
    return keys;
}

} // namespace

Message CorrectPatient::explain(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None:
        return {};
    case Refusal::ReasonMissing:
        return {"card", QT_TRANSLATE_NOOP("card", "The card is confirmed: write the reason of the correction.")};
    case Refusal::LockedByDeath:
        return {"card", QT_TRANSLATE_NOOP(
                            "card", "The card is locked: the person has died. What you typed is kept as a draft.")};
    case Refusal::MedicalDataNotYours:
        return {"card",
                QT_TRANSLATE_NOOP(
                    "card",
                    "Medical data are corrected by nurses and doctors. The other changes can be saved without them.")};
    case Refusal::DeathNotYours:
        return {"card", QT_TRANSLATE_NOOP("card", "A death is recorded by a doctor, the coordinator or the head.")};
    }
    Q_UNREACHABLE();
}

Result<CorrectPatient::Outcome> CorrectPatient::operator()(const Actor &actor, const Command &command) const
{
    const auto mayCorrect = require(actor, Permission::CorrectCard);
    if (!mayCorrect && !actor.roles.allow(Permission::RecordDeath))
        return tl::unexpected(mayCorrect.error());
    const auto before = m_desk.database().read(
        [&](storage::Snapshot &snapshot) { return PatientRepository(snapshot).find(command.id); });
    if (!before)
        return tl::unexpected(before.error());
    Outcome outcome;
    outcome.changed = changedFields(before->patient, command.patient);
    if (!mayCorrect && !outcome.changed.isEmpty() && !isDeathAlone(outcome.changed))
        return tl::unexpected(mayCorrect.error()); // who may only record a death
    if (before->version == command.baseVersion) {
        if (outcome.changed.isEmpty()) {
            outcome.record = *before;
            return command.otherPersons.empty() ? outcome : keepChoice(actor, command, outcome);
        }
        outcome.refusal = judge(actor, *before, command, outcome.changed);
        if (outcome.refusal != Refusal::None)
            return outcome;
    }
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<Outcome> {
        const QString reason =
            command.reason.trimmed().isEmpty() ? VersionReason::corrected() : command.reason.trimmed();
        const auto record = PatientRepository(tx).update(command.id, command.baseVersion, command.patient, reason);
        if (!record)
            return tl::unexpected(record.error());
        keepOthers(tx, command);
        if (record->patient.deceasedOn.isValid() && outcome.changed.contains(PatientField::DeceasedOn))
            giveTimesBack(tx, command.id);
        storage::DeskNotes(tx).dropDraft(actor.user, u"patient"_s, command.id.bytes());
        AuditLog(tx).append({u"patient.correct"_s,
                             u"patient"_s,
                             command.id.bytes(),
                             command.reason.trimmed(),
                             {{u"version"_s, record->version}, {u"fields"_s, keysOf(outcome.changed)}}});
        outcome.record = *record;
        return outcome;
    });
}

Result<CorrectPatient::Outcome> CorrectPatient::keepChoice(const Actor &actor, const Command &command,
                                                           const Outcome &outcome) const
{
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<Outcome> {
        keepOthers(tx, command);
        for (const PatientId &other : command.otherPersons)
            AuditLog(tx).append({u"duplicate.decide"_s,
                                 u"patient"_s,
                                 command.id.bytes(),
                                 command.otherReason.trimmed(),
                                 {{u"other"_s, other.toString()}, {u"decision"_s, u"different"_s}}});
        return outcome;
    });
}

Result<PatientRecord> ConfirmCard::operator()(const Actor &actor, const PatientId &id, int baseVersion) const
{
    if (const auto allowed = require(actor, Permission::ConfirmCard); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<PatientRecord> {
        auto record = PatientRepository(tx).confirm(id, baseVersion);
        if (record)
            AuditLog(tx).append(
                {u"patient.confirm"_s, u"patient"_s, id.bytes(), {}, {{u"version"_s, record->version}}});
        return record;
    });
}

} // namespace tirkeu::usecase
