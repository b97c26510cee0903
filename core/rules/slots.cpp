#include "rules/slots.h"
#include "rules/opening.h"
#include <algorithm>

namespace tirkeu::rules {
namespace {

bool isOpen(QDate day, const Calendar &calendar)
{
    return calendar.isWorkingDay(day, weekOf(Service::Booking));
}

bool isAbsent(const DoctorTimetable &timetable, const Span &span)
{
    return std::ranges::any_of(timetable.absences,
                               [&](const Absence &a) { return !a.cancelled && a.span.overlaps(span); });
}

/// From where the next slot can be tried once a break is in the way; the slot's own start: none is.
QTime behindBreaks(const TimetableTemplate &source, const DaySpan &slot)
{
    for (const DaySpan &pause : source.breaks) {
        if (pause.overlaps(slot))
            return pause.to;
    }
    return slot.from;
}

void addSlots(const TimetableTemplate &source, QDate day, const DoctorTimetable &timetable, std::vector<Slot> &found)
{
    QTime at = source.hours.from;
    while (at.secsTo(source.hours.to) >= source.slotMinutes * 60) {
        const DaySpan times{at, at.addSecs(source.slotMinutes * 60)};
        if (const QTime behind = behindBreaks(source, times); behind != at) {
            at = behind;
            continue;
        }
        const Span span = clinicSpan(day, times);
        const bool clashes = std::ranges::any_of(found, [&](const Slot &s) { return s.span().overlaps(span); });
        if (!clashes && !isAbsent(timetable, span))
            found.push_back({slotId(timetable.practitioner, span.from), timetable.practitioner, span.from,
                             source.slotMinutes, source.room, source.id, SlotState::Free});
        at = times.to;
    }
}

bool holds(const TimetableTemplate &source, QDate day, const Span &visit)
{
    if (!source.appliesOn(day) || !clinicSpan(day, source.hours).holds(visit))
        return false;
    return std::ranges::none_of(source.breaks,
                                [&](const DaySpan &pause) { return clinicSpan(day, pause).overlaps(visit); });
}

} // namespace

std::vector<Slot> slotsOf(const DoctorTimetable &timetable, QDate day, const Calendar &calendar)
{
    std::vector<Slot> found;
    if (!timetable.active || !isOpen(day, calendar))
        return found;
    for (const auto &source : timetable.templates) {
        if (source.appliesOn(day) && source.slotMinutes >= gridMinutes)
            addSlots(source, day, timetable, found);
    }
    std::ranges::sort(found, {}, &Slot::start);
    return found;
}

NoTime timeFor(const DoctorTimetable &timetable, const Span &visit, const Calendar &calendar)
{
    const QDate day = inClinic(visit.from).date();
    if (!timetable.active)
        return NoTime::Left;
    if (!isOpen(day, calendar))
        return NoTime::ClosedDay;
    if (isAbsent(timetable, visit))
        return NoTime::Absent;
    const bool held =
        std::ranges::any_of(timetable.templates, [&](const auto &source) { return holds(source, day, visit); });
    return held ? NoTime::None : NoTime::OutsideHours;
}

NoTime presenceFor(const DoctorTimetable &timetable, const Span &visit)
{
    if (!timetable.active)
        return NoTime::Left;
    return isAbsent(timetable, visit) ? NoTime::Absent : NoTime::None;
}

std::vector<Slot> runOf(const std::vector<Slot> &slots, const QDateTime &start, int minutes)
{
    std::vector<Slot> run;
    QDateTime next = start;
    const QDateTime end = start.addSecs(minutes * 60);
    for (auto it = std::ranges::find(slots, start, &Slot::start); it != slots.end() && next < end; ++it) {
        if (it->start != next || (!run.empty() && it->source != run.front().source))
            return {};
        run.push_back(*it);
        next = it->end();
    }
    return next < end ? std::vector<Slot>{} : run;
}

} // namespace tirkeu::rules
