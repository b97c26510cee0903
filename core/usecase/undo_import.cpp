#include "usecase/undo_import.h"
#include "domain/version_reason.h"
#include "storage/audit_log.h"
#include "storage/change_log.h"
#include "storage/import_repository.h"
#include "storage/patient_repository.h"
#include "usecase/import_lock.h"
#include <QMap>
#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditLog;
using storage::ImportBatch;
using storage::ImportRepository;
using storage::PatientRepository;
using storage::Transaction;
using Outcome = UndoImport::Outcome;

namespace {

Result<void> takeBackPerson(PatientRepository &patients, const storage::ImportedPerson &person)
{
    const QString reason = VersionReason::importUndone();
    if (person.before == 0)
        return patients.withdrawQuietly(person.patient, person.version, reason).map([](const auto &) {});
    for (const PatientVersion &version : patients.versions(person.patient)) {
        if (version.version == person.before)
            return patients.updateQuietly(person.patient, person.version, version.patient, reason)
                .map([](const auto &) {});
    }
    return failure(Error::Kind::Corrupt, u"a version is missing"_s);
}

Result<Outcome> takeBackBatch(Transaction &tx, ImportRun run, const ImportBatch &batch, bool last)
{
    ImportRepository runs(tx);
    PatientRepository patients(tx);
    Outcome done;
    QMap<int, QList<QByteArray>> changed; ///< by the version before
    for (const auto &person : runs.personsOf(run.id, batch)) {
        if (!person.untouched) {
            ++done.kept;
            continue;
        }
        if (const auto taken = takeBackPerson(patients, person); !taken)
            return tl::unexpected(taken.error());
        ++(person.before == 0 ? done.withdrawn : done.restored);
        changed[person.version] += person.patient.bytes();
    }
    storage::ChangeLog log(tx);
    for (auto it = changed.cbegin(); it != changed.cend(); ++it)
        log.appendMany(u"patient"_s, it.value(), it.key(), it.key() + 1);
    runs.markUndone(run.id, batch.number);
    run.state = last ? ImportState::Undone : ImportState::Undoing;
    runs.keep(run);
    AuditLog(tx).append({u"import.undo"_s,
                         u"import"_s,
                         run.id.bytes(),
                         {},
                         {{u"batch"_s, batch.number},
                          {u"withdrawn"_s, done.withdrawn},
                          {u"restored"_s, done.restored},
                          {u"kept"_s, done.kept}}});
    return done;
}

} // namespace

Result<Outcome> UndoImport::takeBack(const Actor &actor, const ImportId &id, const ImportWatch &watch,
                                     int pauseMs) const
{
    ImportRun run;
    auto batches = m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<ImportBatch>> {
        ImportRepository runs(snapshot);
        return runs.find(id).map([&](const ImportRun &found) {
            run = found;
            return runs.batches(id);
        });
    });
    if (!batches)
        return tl::unexpected(batches.error());
    if (run.state == ImportState::Undone)
        return failure(Error::Kind::Conflict, u"taken back already"_s);
    std::erase_if(*batches, [](const ImportBatch &batch) { return batch.undone; });
    Outcome outcome;
    while (!batches->empty()) {
        const ImportBatch batch = batches->back();
        batches->pop_back();
        const auto done = m_desk.database().atomically(
            actor.user, [&](Transaction &tx) { return takeBackBatch(tx, run, batch, batches->empty()); });
        if (!done)
            return tl::unexpected(done.error());
        outcome.withdrawn += done->withdrawn;
        outcome.restored += done->restored;
        outcome.kept += done->kept;
        const qint64 persons = outcome.withdrawn + outcome.restored + outcome.kept;
        const bool goOn = !watch || watch({ImportProgress::Phase::TakingBack, persons,
                                           run.counts.added + run.counts.updated, run.counts});
        if (!goOn && !batches->empty()) {
            outcome.finished = false;
            return outcome;
        }
        if (!batches->empty())
            std::this_thread::sleep_for(std::chrono::milliseconds(pauseMs)); // the others write meanwhile
    }
    return outcome;
}

Result<Outcome> UndoImport::operator()(const Actor &actor, const ImportId &run, const ImportWatch &watch) const
{
    if (const auto allowed = require(actor, Permission::ImportRegister); !allowed)
        return tl::unexpected(allowed.error());
    const auto lock = lockImports(m_desk);
    if (!lock)
        return tl::unexpected(lock.error());
    return takeBack(actor, run, watch, ImportPatients::turnMs);
}

} // namespace tirkeu::usecase
