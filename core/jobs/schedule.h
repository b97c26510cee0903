#pragma once
#include "domain/job_run.h"
#include <QTime>
#include <functional>
#include <variant>
#include <vector>

namespace tirkeu::jobs {

/// At this hour of the clinic, every day.
struct Daily
{
    QTime at;
};
struct Weekly
{
    Qt::DayOfWeek day;
    QTime at;
};
/// This long after it ran last.
struct Every
{
    int minutes;
};
using When = std::variant<Daily, Weekly, Every>;

/// What the schedule is asked about.
struct Timing
{
    QString job; ///< name code
    When when;
    bool onlyWhenIdle = false; ///< waits until nobody types
    int retryMinutes = 0;      ///< after a failure it is tried again so soon; 0: at its next hour
};

struct Moment
{
    QDateTime now;    ///< UTC
    QDateTime opened; ///< when the desk was opened: what fell due before was missed
    bool idle = false;
};

struct DueJob
{
    size_t index; ///< into the timings given
    bool late;    ///< its hour passed while the program was closed, or more than an hour ago
    friend bool operator==(const DueJob &, const DueJob &) = default;
};

/// What is to be run now, in the order given. A job that was missed many times runs once. One that never ran is due at
/// once and not late. A clock set back runs nothing twice, and by no more than one period does it hold anything up.
std::vector<DueJob> dueJobs(const Moment &moment, const std::vector<Timing> &timings, const JobMemory &memory);

/// When it will be due next if nothing comes in between; never before now.
QDateTime nextRun(const Moment &moment, const Timing &timing, const JobMemory &memory);

} // namespace tirkeu::jobs
