#include "domain/timetable.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu {
namespace {

bool onGrid(QTime time)
{
    return time.minute() % gridMinutes == 0 && time.second() == 0 && time.msec() == 0;
}
bool onGrid(const DaySpan &span)
{
    return onGrid(span.from) && onGrid(span.to);
}
int minutesOf(const DaySpan &span)
{
    return span.from.secsTo(span.to) / 60;
}

bool breaksFit(const TimetableTemplate &candidate)
{
    for (auto it = candidate.breaks.begin(); it != candidate.breaks.end(); ++it) {
        if (it->isEmpty() || it->from < candidate.hours.from || it->to > candidate.hours.to)
            return false;
        if (std::any_of(candidate.breaks.begin(), it, [&](const DaySpan &other) { return other.overlaps(*it); }))
            return false;
    }
    return true;
}

bool lengthsFit(const TimetableTemplate &candidate)
{
    const int slot = candidate.slotMinutes;
    if (slot < gridMinutes || slot > 240 || slot > minutesOf(candidate.hours))
        return false;
    return std::ranges::all_of(candidate.lengths, [](int length) { return length >= 0 && length <= longestVisit; });
}

bool homeCallsFit(const TimetableTemplate &candidate)
{
    if (!candidate.homeCalls.from.isValid() && !candidate.homeCalls.to.isValid())
        return true;
    return !candidate.homeCalls.isEmpty() && !candidate.homeCalls.overlaps(candidate.hours);
}

} // namespace

Span clinicSpan(QDate day, const DaySpan &hours)
{
    return {QDateTime(day, hours.from, clinicZone()).toUTC(), QDateTime(day, hours.to, clinicZone()).toUTC()};
}

Span clinicDay(QDate day)
{
    const QDateTime from = QDateTime(day, QTime(0, 0), clinicZone()).toUTC();
    return {from, from.addDays(1)};
}

bool TimetableTemplate::appliesOn(QDate day) const
{
    return day.dayOfWeek() == weekday && day >= validFrom && (!validTo.isValid() || day <= validTo);
}

int TimetableTemplate::minutesOf(VisitKind kind) const
{
    return wholeSlots(std::max(lengths[size_t(kind)], slotMinutes));
}

int TimetableTemplate::wholeSlots(int minutes) const
{
    return std::min((minutes + slotMinutes - 1) / slotMinutes, longestVisit / slotMinutes) * slotMinutes;
}

TimetableFlaw flawOf(const TimetableTemplate &candidate)
{
    if (candidate.hours.isEmpty())
        return TimetableFlaw::HoursEmpty;
    const bool grid =
        onGrid(candidate.hours) && std::ranges::all_of(candidate.breaks, [](const auto &b) { return onGrid(b); });
    if (!grid || candidate.slotMinutes % gridMinutes != 0)
        return TimetableFlaw::NotOnGrid;
    if (!lengthsFit(candidate))
        return TimetableFlaw::SlotLength;
    if (!breaksFit(candidate))
        return TimetableFlaw::BreakOutside;
    if (!homeCallsFit(candidate))
        return TimetableFlaw::HomeCalls;
    const bool dates = candidate.validFrom.isValid() && candidate.weekday >= 1 && candidate.weekday <= 7 &&
                       (!candidate.validTo.isValid() || candidate.validTo >= candidate.validFrom);
    return dates ? TimetableFlaw::None : TimetableFlaw::Dates;
}

bool overlap(const TimetableTemplate &a, const TimetableTemplate &b)
{
    const auto endsBefore = [](const auto &x, const auto &y) { return x.validTo.isValid() && x.validTo < y.validFrom; };
    return a.practitioner == b.practitioner && a.weekday == b.weekday && a.hours.overlaps(b.hours) &&
           !endsBefore(a, b) && !endsBefore(b, a);
}

Message flawText(TimetableFlaw flaw)
{
    static constexpr const char *texts[]{
        "",
        QT_TRANSLATE_NOOP("booking", "The hours must end after they begin."),
        QT_TRANSLATE_NOOP("booking", "Times and slot lengths are multiples of five minutes."),
        QT_TRANSLATE_NOOP("booking", "A slot lasts from 5 minutes to 4 hours and not longer than the hours."),
        QT_TRANSLATE_NOOP("booking", "Breaks lie inside the hours and do not overlap."),
        QT_TRANSLATE_NOOP("booking", "The hours for home calls lie outside the hours of the visits."),
        QT_TRANSLATE_NOOP("booking", "The first day is missing, or the last day is before it."),
        QT_TRANSLATE_NOOP("booking", "The doctor has other hours at this time already."),
    };
    return {"booking", texts[size_t(flaw)]};
}

SlotId slotId(const PractitionerId &practitioner, const QDateTime &start)
{
    return SlotId(QUuid::createUuidV5(practitioner.uuid(), start.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s)));
}

} // namespace tirkeu
