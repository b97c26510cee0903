#include "usecase/register_patient.h"
#include "domain/version_reason.h"
#include "storage/audit_log.h"
#include "storage/change_log.h"
#include "storage/database.h"
#include "storage/desk_notes.h"
#include "storage/duplicate_repository.h"
#include "storage/patient_repository.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditLog;
using storage::PatientRepository;
using storage::Transaction;

namespace {

/// A reason was given, for this record or for whatever there is.
bool isAnswered(const RegisterPatient::Command &command, const PatientId &twin)
{
    const auto &others = command.otherPersons;
    return !command.twinReason.trimmed().isEmpty() &&
           (others.empty() || std::find(others.begin(), others.end(), twin) != others.end());
}

} // namespace

Result<RegisterPatient::Outcome> RegisterPatient::operator()(const Actor &actor, const Command &command) const
{
    if (const auto allowed = require(actor, Permission::RegisterPatient); !allowed)
        return tl::unexpected(allowed.error());
    Outcome outcome;
    if (command.patient.iin) {
        auto twins = m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<PatientRow>> {
            return PatientRepository(snapshot).rowsWithIin(*command.patient.iin);
        });
        if (!twins)
            return tl::unexpected(twins.error());
        std::erase_if(*twins, [&](const PatientRow &twin) { return isAnswered(command, twin.id); });
        outcome.twins = std::move(*twins);
        if (!outcome.twins.empty())
            return outcome;
    }
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<Outcome> {
        PatientRepository patients(tx);
        const auto id = tx.ids().next<PatientId>();
        auto record = patients.insert(id, command.patient, VersionReason::registered());
        if (record && command.firstVisit)
            record = patients.openCard(id, m_desk.today());
        if (!record)
            return tl::unexpected(record.error());
        for (const PatientId &other : command.otherPersons)
            storage::DuplicateRepository(tx).decide(id, other, DuplicateDecision::Different,
                                                    command.twinReason.trimmed());
        storage::DeskNotes(tx).touchRecent(actor.user, id, tx.now());
        AuditLog(tx).append({u"patient.register"_s,
                             u"patient"_s,
                             id.bytes(),
                             command.twinReason.trimmed(),
                             {{u"version"_s, record->version}, {u"firstVisit"_s, command.firstVisit}}});
        outcome.record = *record;
        return outcome;
    });
}

Result<PatientRecord> OpenAmbulatoryCard::operator()(const Actor &actor, const PatientId &id) const
{
    if (const auto allowed = require(actor, Permission::RegisterPatient); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<PatientRecord> {
        auto record = PatientRepository(tx).openCard(id, m_desk.today());
        if (record)
            AuditLog(tx).append(
                {u"patient.openAmbulatoryCard"_s, u"patient"_s, id.bytes(), {}, {{u"version"_s, record->version}}});
        return record;
    });
}

Result<qint64> AddPatients::operator()(const Actor &actor, const Source &next, bool openCards,
                                       const Progress &progress) const
{
    if (const auto allowed = require(actor, Permission::RegisterPatient); !allowed)
        return tl::unexpected(allowed.error());
    constexpr int batch = 10000;
    qint64 added = 0;
    for (bool more = true; more;) {
        const auto written = m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<qint64> {
            PatientRepository patients(tx);
            QList<QByteArray> ids;
            while (ids.size() < batch) {
                const auto patient = next();
                if (!patient) {
                    more = false;
                    break;
                }
                const auto id = tx.ids().next<PatientId>();
                patients.insertQuietly(id, *patient, VersionReason::imported(), openCards ? m_desk.today() : QDate());
                ids += id.bytes();
            }
            storage::ChangeLog(tx).appendMany(u"patient"_s, ids);
            AuditLog(tx).append({u"patient.addMany"_s, u"patient"_s, {}, {}, {{u"count"_s, ids.size()}}});
            return ids.size();
        });
        if (!written)
            return written;
        added += *written;
        if (progress && !progress(added))
            break;
    }
    return added;
}

} // namespace tirkeu::usecase
