#include "jobs/job_runner.h"
#include "base/error_text.h"
#include "usecase/keep_backups.h"
#include "usecase/timed_work.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::jobs {

using usecase::Actor;
using usecase::TimedWork;

JobRunner::JobRunner(std::shared_ptr<usecase::Desk> desk, Jobs jobs)
    : m_desk(std::move(desk))
    , m_jobs(std::move(jobs))
    , m_opened(m_desk->clock().now())
{
}

Result<std::vector<Job>> JobRunner::jobs() const
{
    return usecase::ReadBackups(*m_desk).plan().map([this](const BackupPlan &plan) { return m_jobs(plan); });
}

Moment JobRunner::moment(bool idle) const
{
    return {m_desk->clock().now(), m_opened, idle};
}

namespace {

void tell(const Job &job, const JobRun &run, QList<Message> &told)
{
    if (run.outcome == JobOutcome::Failed && !job.failed.id.isEmpty())
        told += job.failed;
    else if (run.outcome == JobOutcome::Done && run.late && !job.late.id.isEmpty())
        told += job.late;
}

} // namespace

Result<QList<Message>> JobRunner::runDue(const Actor &signedIn, bool idle)
{
    const std::unique_lock atWork(m_atWork, std::try_to_lock);
    if (!atWork)
        return failure(Error::Kind::Busy);
    const auto lock = usecase::TimedWork(*m_desk).lock();
    if (!lock)
        return tl::unexpected(lock.error());
    const auto all = jobs();
    const auto memory = TimedWork(*m_desk).memory();
    if (!all || !memory)
        return tl::unexpected(!all ? all.error() : memory.error());
    std::vector<Timing> timings;
    std::transform(all->begin(), all->end(), std::back_inserter(timings), [](const Job &job) { return job.timing; });
    QList<Message> told;
    for (const auto &due : dueJobs(moment(idle), timings, *memory)) {
        if (m_stopped)
            break;
        const auto &job = (*all)[due.index];
        const auto run = carryOut(job, deskActor(signedIn), JobCause::Schedule, due.late);
        if (run)
            tell(job, *run, told);
        else if (run.error().kind != Error::Kind::Cancelled)
            return tl::unexpected(run.error());
    }
    return told;
}

Result<JobRun> JobRunner::run(const Actor &actor, const QString &name)
{
    if (const auto allowed = usecase::require(actor, Permission::MakeBackup); !allowed)
        return tl::unexpected(allowed.error());
    const std::unique_lock atWork(m_atWork, std::try_to_lock);
    if (!atWork)
        return failure(Error::Kind::Busy);
    const auto lock = usecase::TimedWork(*m_desk).lock();
    if (!lock)
        return tl::unexpected(lock.error());
    const auto all = jobs();
    if (!all)
        return tl::unexpected(all.error());
    const auto job = std::find_if(all->begin(), all->end(), [&](const Job &each) { return each.timing.job == name; });
    if (job == all->end())
        return failure(Error::Kind::NotFound, name);
    return carryOut(*job, deskActor(actor), JobCause::Person, false);
}

/// A run that was stopped leaves no trace: it is due again the next time.
Result<JobRun> JobRunner::carryOut(const Job &job, const Actor &actor, JobCause cause, bool late)
{
    const TimedWork book(*m_desk);
    JobRun wanted;
    wanted.job = job.timing.job;
    wanted.started = m_desk->clock().now();
    wanted.cause = cause;
    wanted.late = late;
    const auto begun = book.begin(actor, wanted);
    if (!begun)
        return tl::unexpected(begun.error());
    JobRun run = *begun;
    const auto found = job.work({*m_desk, actor, [this] { return !m_stopped; }});
    if (!found && found.error().kind == Error::Kind::Cancelled) {
        (void)book.forget(actor, run);
        return tl::unexpected(found.error());
    }
    run.ended = m_desk->clock().now();
    run.outcome = found && found->good ? JobOutcome::Done : JobOutcome::Failed;
    run.message = found ? found->sentence : explain(found.error());
    if (const auto kept = book.finish(actor, run, job.audited); !kept)
        return tl::unexpected(kept.error());
    return run;
}

Result<QString> JobRunner::beforeLeaving(const Actor &signedIn)
{
    stop();
    const std::scoped_lock atWork(m_atWork);
    const TimedWork book(*m_desk);
    const auto actor = deskActor(signedIn);
    JobRun run;
    run.job = names::backup.toString();
    run.started = m_desk->clock().now();
    run.cause = JobCause::Leaving;
    // A run in the making would go into the copy as one that was cut off: it is written down afterwards.
    const auto made = usecase::MakeBackup(*m_desk).byItself(actor);
    if (!made)
        return tl::unexpected(made.error());
    if (const auto begun = book.begin(actor, run)) {
        run.id = begun->id;
        run.ended = m_desk->clock().now();
        run.outcome = made->secondCopy ? JobOutcome::Failed : JobOutcome::Done;
        run.message =
            made->secondCopy
                ? Message{"jobs", QT_TRANSLATE_NOOP("jobs", "The backup is made and whole, but its second copy "
                                                            "could not be written. Is the second disk plugged "
                                                            "in?")}
                : Message{"jobs", QT_TRANSLATE_NOOP("jobs", "The backup was made before the program was left.")};
        (void)book.finish(actor, run, false);
    }
    return made->path;
}

Result<std::vector<JobLine>> JobRunner::lines() const
{
    const auto all = jobs();
    const auto memory = TimedWork(*m_desk).memory();
    if (!all || !memory)
        return tl::unexpected(!all ? all.error() : memory.error());
    std::vector<JobLine> lines;
    for (const auto &job : *all) {
        const auto last = memory->last.constFind(job.timing.job);
        lines.push_back({job.timing.job, job.title, job.timing.when,
                         last == memory->last.constEnd() ? std::nullopt : std::optional(*last),
                         nextRun(moment(false), job.timing, *memory), job.timing.onlyWhenIdle});
    }
    return lines;
}

void JobRunner::stop()
{
    m_stopped = true;
}

void JobRunner::goOn()
{
    m_stopped = false;
}

} // namespace tirkeu::jobs
