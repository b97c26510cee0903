#pragma once
#include "domain/job_run.h"
#include "usecase/desk.h"
#include <QLockFile>
#include <functional>
#include <vector>

namespace tirkeu::usecase {

/// What the desk remembers of its timed work, for the schedule (core/jobs) and for who looks at it.
class TimedWork
{
public:
    explicit TimedWork(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<std::unique_ptr<QLockFile>> lock() const; ///< Busy: another program does timed work on this desk
    Result<JobMemory> memory() const;
    Result<std::vector<JobRun>> runs(const QString &job, int limit = 20) const; ///< the last first
    Result<JobRun> begin(const Actor &actor, const JobRun &run) const;          ///< with its id
    /// Kept; `audited`: the run enters the audit too.
    Result<void> finish(const Actor &actor, const JobRun &run, bool audited) const;
    Result<void> forget(const Actor &actor, const JobRun &run) const; ///< stopped before it did anything
    Result<void> want(const Actor &actor, const QString &job) const;  ///< as soon as there is time for it

private:
    Desk &m_desk;
};

/// Puts the segments of the search index together, in short steps between which others write. Cancelled when `goOn`
/// gives false.
class OptimizeSearch
{
public:
    static constexpr qint64 bigImport = 10000; ///< rows taken over, after which it is wanted
    static constexpr const char *job = "optimize_search";
    explicit OptimizeSearch(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<void> operator()(const Actor &actor, const std::function<bool()> &goOn = {}) const;

private:
    Desk &m_desk;
};

/// Writes the log back into the database file and lets SQLite refresh its statistics. Waits for nobody.
class TidyFile
{
public:
    explicit TidyFile(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<void> operator()() const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
