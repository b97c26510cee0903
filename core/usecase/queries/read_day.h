#pragma once
#include "domain/booking_row.h"
#include "usecase/desk.h"

namespace tirkeu::usecase {

/// One doctor's column of the grid on one day.
struct DoctorDay
{
    Practitioner doctor;
    QDate day;
    bool closed = false;        ///< a day off for the booking service
    bool holiday = false;       ///< off by the list of holidays, not merely a Sunday
    std::vector<DaySpan> hours; ///< of the visits
    std::vector<DaySpan> breaks;
    std::vector<DaySpan> homeCalls;
    std::vector<Absence> absences;    ///< touching the day
    std::vector<Slot> slots;          ///< in order; absences have none
    std::vector<BookingRow> bookings; ///< in order of start and lane; those cancelled too, last
    bool worksToday() const { return !hours.empty(); }
};

struct DayGrid
{
    QDate day;
    bool closed = false;
    DaySpan span;                   ///< the earliest beginning and the latest end of anything in it
    std::vector<DoctorDay> doctors; ///< by specialty, then by name (Kazakh alphabet); those who left only with bookings
    qint64 changeMark = 0; ///< grows with every write of bookings and timetable: unchanged means nothing to repaint
};

/// Doctors × time. Reads the whole day at once.
class ReadDay
{
public:
    explicit ReadDay(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<DayGrid> operator()(const Actor &actor, QDate day) const;
    Result<qint64> changeMark() const; ///< cheap: asked by a timer to see what another program wrote

private:
    Desk &m_desk;
};

/// Seven days of one doctor, from the Monday of the week.
class ReadWeek
{
public:
    explicit ReadWeek(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<std::vector<DoctorDay>> operator()(const Actor &actor, const PractitionerId &practitioner, QDate day) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
