#pragma once
#include "jobs/desk_jobs.h"
#include <atomic>
#include <memory>
#include <mutex>

namespace tirkeu::jobs {

/// One line of the schedule, for who looks at it.
struct JobLine
{
    QString job;
    Message title;
    When when;
    std::optional<JobRun> last;
    QDateTime next;
    bool onlyWhenIdle = false; ///< when its time has come it waits until nobody types
};

/// Runs the timed work of an open desk, one job at a time, in the thread it is called from: never that of the
/// interface. Another program on the same desk is waited for likewise.
class JobRunner
{
public:
    using Jobs = std::function<std::vector<Job>(const BackupPlan &)>;
    /// `jobs`: what there is to do, asked for anew each time; tests put in their own.
    explicit JobRunner(std::shared_ptr<usecase::Desk> desk, Jobs jobs = deskJobs);

    /// What is due, and what of it the person must be told (context "jobs"). Busy: somebody is at it already.
    Result<QList<Message>> runDue(const usecase::Actor &signedIn, bool idle);
    /// "Run now". Denied: not an administrator. NotFound: no such job. Busy.
    Result<JobRun> run(const usecase::Actor &actor, const QString &job);
    /// Before the program is left: waits for the running job, then makes the backup. Gives its path.
    Result<QString> beforeLeaving(const usecase::Actor &signedIn);

    Result<std::vector<JobLine>> lines() const;
    QDate today() const { return m_desk->today(); } ///< of the clinic

    void stop(); ///< the running job ends as soon as it can, the next do not begin
    void goOn(); ///< the person stayed after all

private:
    Result<std::vector<Job>> jobs() const;
    Result<JobRun> carryOut(const Job &job, const usecase::Actor &actor, JobCause cause, bool late);
    Moment moment(bool idle) const;

    std::shared_ptr<usecase::Desk> m_desk;
    Jobs m_jobs;
    QDateTime m_opened;
    std::mutex m_atWork;
    std::atomic<bool> m_stopped = false;
};

} // namespace tirkeu::jobs
