#pragma once
#include "usecase/queries/read_day.h"

namespace tirkeu::ui {

/// What a piece of a doctor's day is. Each has a colour, a pattern and words of its own.
enum class CellState
{
    Free,
    Booked,
    Arrived,
    Fulfilled,
    NoShow,
    Past,
    Kept,
    Break,
    HomeCalls,
    Absence,
    Closed,
    DayOff ///< of the clinic
};
inline constexpr int cellStateCount = 12;

/// One rectangle of the grid. Times are minutes of the clinic's day.
struct GridCell
{
    int from = 0;
    int to = 0;
    CellState state = CellState::Closed;
    int lane = 0;
    int lanes = 1;    ///< side by side at this time
    int booking = -1; ///< index in GridColumn::bookings
    int slot = -1;    ///< index in GridColumn::slots
    AbsenceReason absence = AbsenceReason::Other;

    bool isBooking() const { return booking >= 0; }
    bool overlaps(const GridCell &other) const { return from < other.to && other.from < to; }
};

/// One doctor on one day, as the grid draws it: cells in order of time, none overlapping within a lane, no gaps.
struct GridColumn
{
    Practitioner doctor;
    QDate day;
    QString room; ///< of that day
    int freeCount = 0;
    bool ownDistrict = false;          ///< of the person being booked, or of the one who works here
    bool closed = false;               ///< a day off of the clinic
    bool holiday = false;              ///< and by the list of holidays
    std::optional<AbsenceReason> away; ///< the whole day, or all the hours of it
    std::vector<GridCell> cells;
    std::vector<Slot> slots;
    std::vector<BookingRow> bookings; ///< active ones

    const BookingRow *bookingOf(const GridCell &cell) const;
    const Slot *slotOf(const GridCell &cell) const;
    int cellAt(int minute, int lane = 0) const; ///< -1: none
    QDateTime momentOf(int minute) const;       ///< UTC
};

/// `from` and `to`: minutes the grid shows; what lies between with nothing in it is closed.
GridColumn columnOf(usecase::DoctorDay day, int from, int to);

int minuteOf(const QDateTime &moment); ///< of the clinic's day
QString clockText(int minute);         ///< "09:05"

} // namespace tirkeu::ui
