#pragma once
#include "domain/appointment.h"
#include "domain/staff.h"
#include "rules/slots.h"
#include <QHash>

namespace tirkeu::storage {
class Snapshot;
}

namespace tirkeu::usecase {

/// Working days as the desk's list of holidays says today: legal terms.
rules::Calendar calendarOf(storage::Snapshot &snapshot, QDate today);
/// Working days as the list says, or will say, on each day itself: whoever is booked ahead is judged by what will hold
/// then, so that no entry comes into force between two edits unnoticed.
rules::Calendar calendarOfVisits(storage::Snapshot &snapshot);

/// The timetable and what is booked in it over some days, as one snapshot sees them: of one doctor or of all.
class TimetableView
{
public:
    struct Wanted
    {
        QDate from;
        QDate to;
        PractitionerId only = {};   ///< null: all
        AppointmentId without = {}; ///< a booking that gives its time back
    };
    TimetableView(storage::Snapshot &snapshot, const QDateTime &now, const Wanted &wanted);

    const QDateTime &now() const { return m_now; }
    const rules::Calendar &calendar() const { return m_calendar; }
    QDate lastDay() const { return m_lastDay; }                              ///< of those that can be booked
    const std::vector<Practitioner> &doctors() const { return m_doctors; }   ///< those who left too
    const Practitioner *doctor(const PractitionerId &id) const;              ///< null: nobody
    const rules::DoctorTimetable &timetable(const PractitionerId &id) const; ///< empty of nobody
    const TimetableTemplate *source(const Slot &slot) const;
    /// Slots of the day, each Free, Booked or Past.
    std::vector<Slot> slotsOf(const PractitionerId &id, QDate day) const;
    /// How many slots of the template's day the channel may still take; nullopt: no bound.
    std::optional<int> slotsLeft(const TimetableTemplate &source, QDate day, BookingChannel channel) const;
    /// Marks free slots the channel may not take as Kept; gives what it may still take, where there is a bound.
    QHash<TemplateId, std::optional<int>> holdBack(std::vector<Slot> &daySlots, BookingChannel channel) const;

private:
    storage::Snapshot &m_snapshot;
    QDateTime m_now;
    AppointmentId m_without;
    rules::Calendar m_calendar;
    QDate m_lastDay;
    std::vector<Practitioner> m_doctors;
    QHash<PractitionerId, rules::DoctorTimetable> m_timetables;
    QHash<PractitionerId, std::vector<Span>> m_busy;
};

/// Minutes of the visit in whole slots: as told, or by its kind.
int minutesOf(const TimetableTemplate &source, VisitKind kind, int told);

} // namespace tirkeu::usecase
