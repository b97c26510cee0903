#include "usecase/merge_patients.h"
#include "storage/audit_log.h"
#include "storage/duplicate_repository.h"
#include "storage/patient_links.h"
#include "storage/patient_repository.h"

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditLog;
using storage::PatientLinks;
using storage::PatientRepository;
using storage::Transaction;

namespace {

MergePatients::Refusal judge(storage::Snapshot &snapshot, const PatientRecord &survivor, const PatientRecord &merged)
{
    using Refusal = MergePatients::Refusal;
    if (!survivor.replacedBy.isNull() || !merged.replacedBy.isNull() || survivor.withdrawn || merged.withdrawn)
        return Refusal::AlreadyMerged;
    if (!PatientLinks::mergedInto(snapshot, merged.id).empty())
        return Refusal::OthersMergedInto;
    return survivor.isLocked() != merged.isLocked() ? Refusal::OneHasDied : Refusal::None;
}

Result<MergePatients::Outcome> write(Transaction &tx, const MergePatients::Command &command, const QString &reason)
{
    if (const auto joined = PatientLinks(tx).join(command.survivor, command.merged, reason); !joined)
        return tl::unexpected(joined.error());
    storage::DuplicateRepository(tx).decide(command.survivor, command.merged, DuplicateDecision::Same, reason);
    const auto survivor = PatientRepository(tx).find(command.survivor);
    if (!survivor)
        return tl::unexpected(survivor.error());
    AuditLog(tx).append({u"patient.merge"_s,
                         u"patient"_s,
                         command.merged.bytes(),
                         reason,
                         {{u"survivor"_s, command.survivor.toString()}, {u"version"_s, command.mergedVersion + 1}}});
    return MergePatients::Outcome{MergePatients::Refusal::None, *survivor};
}

} // namespace

Message MergePatients::explain(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None:
        return {};
    case Refusal::ReasonMissing:
        return {"duplicates", QT_TRANSLATE_NOOP("duplicates", "Write why these two records are one person.")};
    case Refusal::SameRecord:
        return {"duplicates", QT_TRANSLATE_NOOP("duplicates", "That is one and the same record: choose two.")};
    case Refusal::AlreadyMerged:
        return {"duplicates", QT_TRANSLATE_NOOP("duplicates", "One of the two records is in use no more: it was merged "
                                                              "into another. Open that one instead.")};
    case Refusal::OthersMergedInto:
        return {"duplicates",
                QT_TRANSLATE_NOOP("duplicates",
                                  "Other records were merged into this one before. Keep it, and merge the "
                                  "other record into it.")};
    case Refusal::OneHasDied:
        return {"duplicates",
                QT_TRANSLATE_NOOP("duplicates", "One of the two cards is locked by death. Let a doctor or the head set "
                                                "the death right first, so that both cards say the same.")};
    }
    Q_UNREACHABLE();
}

Result<MergePatients::Outcome> MergePatients::operator()(const Actor &actor, const Command &command) const
{
    if (const auto allowed = require(actor, Permission::MergePatients); !allowed)
        return tl::unexpected(allowed.error());
    const QString reason = command.reason.trimmed();
    if (command.survivor == command.merged)
        return Outcome{Refusal::SameRecord, {}};
    if (reason.isEmpty())
        return Outcome{Refusal::ReasonMissing, {}};
    const auto check = [&](storage::Snapshot &snapshot) -> Result<Refusal> {
        PatientRepository patients(snapshot);
        const auto survivor = patients.find(command.survivor);
        const auto merged = patients.find(command.merged);
        if (!survivor || !merged)
            return tl::unexpected(survivor ? merged.error() : survivor.error());
        const Refusal refusal = judge(snapshot, *survivor, *merged);
        if (refusal == Refusal::None &&
            (survivor->version != command.survivorVersion || merged->version != command.mergedVersion))
            return failure(Error::Kind::Conflict, u"corrected meanwhile"_s);
        return refusal;
    };
    const auto before = m_desk.database().read(check);
    if (!before)
        return tl::unexpected(before.error());
    if (*before != Refusal::None)
        return Outcome{*before, {}};
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<Outcome> {
        const auto still = check(tx); // somebody may have been quicker
        if (!still || *still != Refusal::None)
            return still ? failure(Error::Kind::Conflict, u"merged meanwhile"_s) : tl::unexpected(still.error());
        return write(tx, command, reason);
    });
}

Message UnmergePatients::explain(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None:
        return {};
    case Refusal::ReasonMissing:
        return {"duplicates", QT_TRANSLATE_NOOP("duplicates", "Write why these are two persons after all.")};
    case Refusal::NotMerged:
        return {"duplicates", QT_TRANSLATE_NOOP("duplicates", "This record is not merged into any other.")};
    }
    Q_UNREACHABLE();
}

Result<UnmergePatients::Outcome> UnmergePatients::operator()(const Actor &actor, const PatientId &merged,
                                                             const QString &reason) const
{
    if (const auto allowed = require(actor, Permission::MergePatients); !allowed)
        return tl::unexpected(allowed.error());
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return Outcome{Refusal::ReasonMissing, {}};
    const auto before =
        m_desk.database().read([&](storage::Snapshot &snapshot) { return PatientRepository(snapshot).find(merged); });
    if (!before)
        return tl::unexpected(before.error());
    if (before->replacedBy.isNull())
        return Outcome{Refusal::NotMerged, {}};
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<Outcome> {
        const auto survivor = PatientLinks(tx).part(merged, why);
        if (!survivor)
            return tl::unexpected(survivor.error());
        storage::DuplicateRepository(tx).decide(*survivor, merged, DuplicateDecision::Different, why);
        const auto restored = PatientRepository(tx).find(merged);
        if (!restored)
            return tl::unexpected(restored.error());
        AuditLog(tx).append({u"patient.unmerge"_s,
                             u"patient"_s,
                             merged.bytes(),
                             why,
                             {{u"survivor"_s, survivor->toString()}, {u"version"_s, restored->version}}});
        return Outcome{Refusal::None, *restored};
    });
}

Result<std::vector<PatientRow>> ReadMerged::operator()(const Actor &actor, const PatientId &survivor) const
{
    if (const auto allowed = require(actor, Permission::FindPatient); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<PatientRow>> {
        std::vector<PatientRow> rows;
        for (const PatientId &id : PatientLinks::mergedInto(snapshot, survivor)) {
            if (auto row = storage::DuplicateRepository(snapshot).row(id))
                rows.push_back(std::move(*row));
        }
        return rows;
    });
}

} // namespace tirkeu::usecase
