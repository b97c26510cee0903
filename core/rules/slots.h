#pragma once
#include "domain/timetable.h"
#include "rules/calendar.h"

/// What time a timetable leaves for visits. Pure: the same timetable gives the same slots on every desk.
namespace tirkeu::rules {

/// Of one doctor: what was laid down, and when they are away.
struct DoctorTimetable
{
    PractitionerId practitioner;
    bool active = true; ///< false: works here no more, there are no slots
    std::vector<TimetableTemplate> templates;
    std::vector<Absence> absences;
};

/// All slots of the day in order, Free: whole, inside the hours, outside breaks and absences, never overlapping, none
/// on a day off of the booking service. After a break they begin anew.
std::vector<Slot> slotsOf(const DoctorTimetable &timetable, QDate day, const Calendar &calendar);

/// Why a time is not for visits.
enum class NoTime
{
    None, ///< it is
    ClosedDay,
    OutsideHours,
    Absent,
    Left
};
/// Whether a visit can stand there: inside the hours of one template, outside breaks and absences, on an open day. It
/// need not begin where a slot begins: a changed slot length drops nobody.
NoTime timeFor(const DoctorTimetable &timetable, const Span &visit, const Calendar &calendar);
/// The same of a visit booked outside the hours on purpose: only the doctor must be there.
NoTime presenceFor(const DoctorTimetable &timetable, const Span &visit);

/// The run of neighbouring slots of one template that begins at `start` and lasts so long; empty: there is none.
/// `slots` as slotsOf gives them.
std::vector<Slot> runOf(const std::vector<Slot> &slots, const QDateTime &start, int minutes);

} // namespace tirkeu::rules
