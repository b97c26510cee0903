#pragma once
#include "base/message.h"
#include <QDateTime>
#include <QMap>
#include <QSet>

namespace tirkeu {

enum class JobOutcome
{
    Running, ///< or cut off with its program
    Done,
    Failed
};

enum class JobCause
{
    Schedule,
    Person, ///< "Run now"
    Leaving ///< the backup made before the program is left
};

/// One run of one timed job.
struct JobRun
{
    qint64 id = 0;
    QString job; ///< its name code
    QDateTime started;
    QDateTime ended; ///< invalid: not yet
    JobOutcome outcome = JobOutcome::Running;
    JobCause cause = JobCause::Schedule;
    bool late = false; ///< its hour passed while the program was closed
    Message message;   ///< what it did, or why it failed

    friend bool operator==(const JobRun &, const JobRun &) = default;
};

/// What the desk remembers of its timed work.
struct JobMemory
{
    QMap<QString, JobRun> last; ///< by job: the run begun last; those never begun are missing
    QSet<QString> wanted;       ///< asked for out of their turn
};

} // namespace tirkeu
