#include "usecase/timed_work.h"
#include "storage/audit_log.h"
#include "storage/file_upkeep.h"
#include "storage/job_repository.h"
#include "storage/patient_index.h"
#include "storage/program_lock.h"

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::JobRepository;
using storage::Snapshot;
using storage::Transaction;

Result<std::unique_ptr<QLockFile>> TimedWork::lock() const
{
    return storage::lockPrograms(m_desk.place().database + u".jobs"_s);
}

Result<JobMemory> TimedWork::memory() const
{
    return m_desk.database().read(
        [](Snapshot &snapshot) -> Result<JobMemory> { return JobRepository(snapshot).memory(); });
}

Result<std::vector<JobRun>> TimedWork::runs(const QString &job, int limit) const
{
    return m_desk.database().read(
        [&](Snapshot &snapshot) -> Result<std::vector<JobRun>> { return JobRepository(snapshot).runs(job, limit); });
}

Result<JobRun> TimedWork::begin(const Actor &actor, const JobRun &run) const
{
    return m_desk.database().keepNote(actor.user, [&](Transaction &tx) -> Result<JobRun> {
        JobRun begun = run;
        begun.id = JobRepository(tx).begin(run);
        return begun;
    });
}

Result<void> TimedWork::finish(const Actor &actor, const JobRun &run, bool audited) const
{
    const auto write = [&](Transaction &tx) -> Result<void> {
        JobRepository(tx).finish(run);
        if (audited)
            storage::AuditLog(tx).append({u"desk.timedWork"_s,
                                          {},
                                          {},
                                          {},
                                          {{u"job"_s, run.job},
                                           {u"done"_s, run.outcome == JobOutcome::Done},
                                           {u"late"_s, run.late},
                                           {u"byPerson"_s, run.cause == JobCause::Person}}});
        return {};
    };
    return audited ? m_desk.database().atomically(actor.user, write) : m_desk.database().keepNote(actor.user, write);
}

Result<void> TimedWork::forget(const Actor &actor, const JobRun &run) const
{
    return m_desk.database().keepNote(actor.user, [&](Transaction &tx) -> Result<void> {
        JobRepository(tx).forget(run.id);
        return {};
    });
}

Result<void> TimedWork::want(const Actor &actor, const QString &job) const
{
    return m_desk.database().keepNote(actor.user, [&](Transaction &tx) -> Result<void> {
        JobRepository(tx).want(job, tx.now());
        return {};
    });
}

Result<void> OptimizeSearch::operator()(const Actor &actor, const std::function<bool()> &goOn) const
{
    for (bool first = true, more = true; more; first = false) {
        if (goOn && !goOn())
            return failure(Error::Kind::Cancelled);
        const auto merged = m_desk.database().keepNote(actor.user, [&](Transaction &tx) -> Result<bool> {
            return storage::PatientIndex(tx.connection()).optimizeStep(first);
        });
        if (!merged)
            return tl::unexpected(merged.error());
        more = *merged;
    }
    return {};
}

Result<void> TidyFile::operator()() const
{
    return storage::tidyFile(m_desk.database());
}

} // namespace tirkeu::usecase
