#include "booking/grid_column.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int dayMinutes = 24 * 60;

int minuteOfDay(QTime time)
{
    return time.isValid() ? time.msecsSinceStartOfDay() / 60000 : 0;
}

CellState stateOf(const Appointment &booking)
{
    switch (booking.status) {
    case AppointmentStatus::Arrived:
        return CellState::Arrived;
    case AppointmentStatus::Fulfilled:
        return CellState::Fulfilled;
    case AppointmentStatus::NoShow:
        return CellState::NoShow;
    default:
        return CellState::Booked;
    }
}

CellState stateOf(const Slot &slot)
{
    return slot.state == SlotState::Past   ? CellState::Past
           : slot.state == SlotState::Kept ? CellState::Kept
                                           : CellState::Free;
}

void addBookings(GridColumn &column, std::vector<BookingRow> rows)
{
    std::erase_if(rows, [](const BookingRow &row) { return !row.appointment.isActive(); });
    column.bookings = std::move(rows);
    for (int i = 0; i < int(column.bookings.size()); ++i) {
        const auto &booking = column.bookings[size_t(i)].appointment;
        GridCell cell;
        cell.from = minuteOf(booking.start);
        cell.to = std::min(cell.from + booking.minutes, dayMinutes);
        cell.state = stateOf(booking);
        cell.lane = booking.lane;
        cell.booking = i;
        column.cells.push_back(cell);
    }
}

/// What an ordinary booking holds is no slot any more; a time sold in the second lane alone still is.
void addSlots(GridColumn &column, std::vector<Slot> slots)
{
    column.slots = std::move(slots);
    const size_t bookings = column.cells.size();
    for (int i = 0; i < int(column.slots.size()); ++i) {
        const auto &slot = column.slots[size_t(i)];
        GridCell cell;
        cell.from = minuteOf(slot.start);
        cell.to = std::min(cell.from + slot.minutes, dayMinutes);
        cell.state = stateOf(slot);
        cell.slot = i;
        const bool held = std::any_of(column.cells.begin(), column.cells.begin() + qsizetype(bookings),
                                      [&](const GridCell &b) { return b.lane == 0 && b.overlaps(cell); });
        if (held)
            continue;
        column.freeCount += cell.state == CellState::Free;
        column.cells.push_back(cell);
    }
}

/// Puts the pieces of `block` that nothing stands in yet.
void addBlock(GridColumn &column, GridCell block)
{
    auto busy = column.cells;
    std::ranges::sort(busy, {}, &GridCell::from);
    for (const auto &cell : busy) {
        if (cell.to <= block.from || cell.from >= block.to)
            continue;
        if (cell.from > block.from) {
            auto piece = block;
            piece.to = cell.from;
            column.cells.push_back(piece);
        }
        block.from = std::max(block.from, cell.to);
    }
    if (block.from < block.to)
        column.cells.push_back(block);
}

void addBlock(GridColumn &column, const DaySpan &hours, CellState state)
{
    if (hours.isEmpty())
        return;
    GridCell block;
    block.from = minuteOfDay(hours.from);
    block.to = minuteOfDay(hours.to);
    block.state = state;
    addBlock(column, block);
}

void addAbsence(GridColumn &column, const Absence &absence)
{
    const Span day = clinicDay(column.day);
    if (absence.cancelled || !absence.span.overlaps(day))
        return;
    GridCell block;
    block.from = absence.span.from <= day.from ? 0 : minuteOf(absence.span.from);
    block.to = absence.span.to >= day.to ? dayMinutes : minuteOf(absence.span.to);
    block.state = CellState::Absence;
    block.absence = absence.reason;
    addBlock(column, block);
}

/// Away for as long as people would be seen; of a day without hours: the whole day.
std::optional<AbsenceReason> awayAllDay(const usecase::DoctorDay &day)
{
    for (const auto &absence : day.absences) {
        const bool isAll = day.hours.empty() ? absence.span.holds(clinicDay(day.day))
                                             : std::ranges::all_of(day.hours, [&](const DaySpan &hours) {
                                                   return absence.span.holds(clinicSpan(day.day, hours));
                                               });
        if (isAll && !absence.cancelled)
            return absence.reason;
    }
    return std::nullopt;
}

void placeSideBySide(std::vector<GridCell> &cells)
{
    for (auto &cell : cells) {
        for (const auto &other : cells) {
            if (cell.overlaps(other))
                cell.lanes = std::max(cell.lanes, other.lane + 1);
        }
    }
}

void cutToWindow(std::vector<GridCell> &cells, int from, int to)
{
    std::erase_if(cells, [&](const GridCell &cell) { return cell.to <= from || cell.from >= to; });
    for (auto &cell : cells) {
        cell.from = std::max(cell.from, from);
        cell.to = std::min(cell.to, to);
    }
}

} // namespace

const BookingRow *GridColumn::bookingOf(const GridCell &cell) const
{
    return cell.booking >= 0 ? &bookings[size_t(cell.booking)] : nullptr;
}

const Slot *GridColumn::slotOf(const GridCell &cell) const
{
    return cell.slot >= 0 ? &slots[size_t(cell.slot)] : nullptr;
}

int GridColumn::cellAt(int minute, int lane) const
{
    int found = -1;
    for (int i = 0; i < int(cells.size()); ++i) {
        const auto &cell = cells[size_t(i)];
        if (cell.from > minute || minute >= cell.to)
            continue;
        if (found < 0 || cell.lane == lane)
            found = i;
    }
    return found;
}

QDateTime GridColumn::momentOf(int minute) const
{
    return clinicDay(day).from.addSecs(minute * 60);
}

GridColumn columnOf(usecase::DoctorDay day, int from, int to)
{
    GridColumn column;
    column.doctor = std::move(day.doctor);
    column.day = day.day;
    column.closed = day.closed;
    column.holiday = day.holiday;
    column.away = awayAllDay(day);
    column.room = day.slots.empty() || day.slots.front().room.isEmpty() ? column.doctor.room : day.slots.front().room;
    addBookings(column, std::move(day.bookings));
    addSlots(column, std::move(day.slots));
    for (const auto &absence : day.absences)
        addAbsence(column, absence);
    for (const auto &pause : day.breaks)
        addBlock(column, pause, CellState::Break);
    for (const auto &calls : day.homeCalls)
        addBlock(column, calls, CellState::HomeCalls);
    addBlock(column, GridCell{from, to, column.closed ? CellState::DayOff : CellState::Closed});
    cutToWindow(column.cells, from, to);
    std::ranges::sort(column.cells, [](const GridCell &a, const GridCell &b) {
        return std::pair(a.from, a.lane) < std::pair(b.from, b.lane);
    });
    placeSideBySide(column.cells);
    return column;
}

int minuteOf(const QDateTime &moment)
{
    return minuteOfDay(inClinic(moment).time());
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace tirkeu::ui
