#pragma once
#include "domain/backup_plan.h"
#include "domain/job_run.h"
#include "storage/database.h"
#include <optional>
#include <vector>

namespace tirkeu::storage {

/// Timed work as the desk remembers it (schema/0007_jobs.sql).
class JobRepository
{
public:
    static constexpr int runsKept = 60; ///< of each job

    explicit JobRepository(Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    JobMemory memory();
    std::vector<JobRun> runs(const QString &job, int limit); ///< the last first
    qint64 begin(const JobRun &run);                         ///< its id
    void finish(const JobRun &run); ///< it is wanted no more, whatever came of it: the next hour will do
    void forget(qint64 id);         ///< a run that was stopped before it did anything
    void want(const QString &job, const QDateTime &at);

    BackupPlan plan();
    void savePlan(const BackupPlan &plan);

    std::optional<BackupCheck> check(const QString &file);
    void saveCheck(const QString &file, const BackupCheck &check);
    void dropCheck(const QString &file);

private:
    Snapshot &m_snapshot;
};

} // namespace tirkeu::storage
