#include "jobs/schedule.h"
#include "base/clock.h"

namespace tirkeu::jobs {
namespace {

constexpr qint64 daySeconds = 24 * 3600;
constexpr qint64 onTimeSeconds = 3600;
constexpr int cutOffMinutes = 60;

QDateTime inZone(QDate day, QTime time)
{
    return QDateTime(day, time, clinicZone()).toUTC();
}

qint64 periodOf(const When &when)
{
    if (const auto *every = std::get_if<Every>(&when))
        return every->minutes * 60;
    return std::holds_alternative<Weekly>(when) ? 7 * daySeconds : daySeconds;
}

/// The last of its hours that is not after `moment`. Of Every: invalid, it has no hours.
QDateTime lastHour(const When &when, const QDateTime &moment)
{
    const QDate today = inClinic(moment).date();
    QDateTime hour;
    if (const auto *daily = std::get_if<Daily>(&when)) {
        hour = inZone(today, daily->at);
    } else if (const auto *weekly = std::get_if<Weekly>(&when)) {
        const int back = (today.dayOfWeek() - int(weekly->day) + 7) % 7;
        hour = inZone(today.addDays(-back), weekly->at);
    } else {
        return {};
    }
    return hour <= moment ? hour : hour.addSecs(-periodOf(when));
}

/// From when on it is due, by its hours alone; invalid: not before its next hour.
QDateTime dueSince(const Timing &timing, const JobRun &last, const Moment &moment)
{
    const qint64 period = periodOf(timing.when);
    if (last.started > moment.now.addSecs(period))
        return moment.now; // written by a clock that ran ahead: nothing is known of when it ran
    if (std::holds_alternative<Every>(timing.when)) {
        const auto due = last.started.addSecs(period);
        return due <= moment.now ? due : QDateTime();
    }
    const auto hour = lastHour(timing.when, moment.now);
    // The backup made when the program was left holds everything until it was opened again.
    const bool heldByLeaving = last.cause == JobCause::Leaving && last.outcome == JobOutcome::Done &&
                               last.started <= moment.opened && hour <= moment.opened;
    return last.started < hour && !heldByLeaving ? hour : QDateTime();
}

/// A run that failed is tried again where that helps; one cut off with its program always, but not at once: it may have
/// been what ended the program.
QDateTime retryAt(const Timing &timing, const JobRun &last)
{
    const int minutes = last.outcome == JobOutcome::Running  ? std::max(timing.retryMinutes, cutOffMinutes)
                        : last.outcome == JobOutcome::Failed ? timing.retryMinutes
                                                             : 0;
    return minutes > 0 ? last.started.addSecs(minutes * 60) : QDateTime();
}

} // namespace

std::vector<DueJob> dueJobs(const Moment &moment, const std::vector<Timing> &timings, const JobMemory &memory)
{
    std::vector<DueJob> due;
    for (size_t i = 0; i < timings.size(); ++i) {
        const auto &timing = timings[i];
        if (timing.onlyWhenIdle && !moment.idle)
            continue;
        const auto last = memory.last.constFind(timing.job);
        if (last == memory.last.constEnd() || memory.wanted.contains(timing.job)) {
            due.push_back({i, false});
            continue;
        }
        const auto since = dueSince(timing, *last, moment);
        const auto retry = retryAt(timing, *last);
        if (since.isValid()) {
            const bool hasHours = !std::holds_alternative<Every>(timing.when);
            const bool missed = since < moment.opened || since.secsTo(moment.now) > onTimeSeconds;
            due.push_back({i, hasHours && missed});
        } else if (retry.isValid() && retry <= moment.now) {
            due.push_back({i, false});
        }
    }
    return due;
}

QDateTime nextRun(const Moment &moment, const Timing &timing, const JobMemory &memory)
{
    const auto last = memory.last.constFind(timing.job);
    const bool atOnce = last == memory.last.constEnd() || memory.wanted.contains(timing.job);
    if (atOnce || dueSince(timing, *last, moment).isValid())
        return moment.now;
    const qint64 period = periodOf(timing.when);
    auto next = std::holds_alternative<Every>(timing.when) ? last->started.addSecs(period)
                                                           : lastHour(timing.when, moment.now).addSecs(period);
    if (!std::holds_alternative<Every>(timing.when) && next <= last->started)
        next = next.addSecs(period); // a clock set back: this hour was served already
    const auto retry = retryAt(timing, *last);
    return retry.isValid() ? std::max(std::min(next, retry), moment.now) : next;
}

} // namespace tirkeu::jobs
