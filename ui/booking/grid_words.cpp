#include "booking/grid_words.h"
#include "domain/specialty.h"
#include "widgets/say.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr StateLook looks[]{
    {CellState::Free, QT_TRANSLATE_NOOP("timeGrid", "free"), "", Qt::NoBrush, &Colours::surface, &Colours::accent,
     nullptr},
    {CellState::Booked, QT_TRANSLATE_NOOP("timeGrid", "booked"), "●", Qt::NoBrush, &Colours::accentSoft, &Colours::text,
     &Colours::accent},
    {CellState::Arrived, QT_TRANSLATE_NOOP("timeGrid", "has come"), "✓", Qt::Dense7Pattern, &Colours::successSoft,
     &Colours::text, &Colours::success},
    {CellState::Fulfilled, QT_TRANSLATE_NOOP("timeGrid", "seen"), "✓✓", Qt::NoBrush, &Colours::raised, &Colours::text,
     &Colours::success},
    {CellState::NoShow, QT_TRANSLATE_NOOP("timeGrid", "did not come"), "✕", Qt::FDiagPattern, &Colours::dangerSoft,
     &Colours::text, &Colours::danger},
    {CellState::Past, QT_TRANSLATE_NOOP("timeGrid", "past"), "–", Qt::NoBrush, &Colours::background,
     &Colours::textMuted, nullptr},
    {CellState::Kept, QT_TRANSLATE_NOOP("timeGrid", "kept"), "□", Qt::Dense7Pattern, &Colours::warningSoft,
     &Colours::text, nullptr},
    {CellState::Break, QT_TRANSLATE_NOOP("timeGrid", "break"), "", Qt::HorPattern, &Colours::background,
     &Colours::textMuted, nullptr},
    {CellState::HomeCalls, QT_TRANSLATE_NOOP("timeGrid", "home calls"), "⌂", Qt::VerPattern, &Colours::background,
     &Colours::textMuted, nullptr},
    {CellState::Absence, QT_TRANSLATE_NOOP("timeGrid", "away"), "✕", Qt::DiagCrossPattern, &Colours::background,
     &Colours::danger, nullptr},
    {CellState::Closed, QT_TRANSLATE_NOOP("timeGrid", "no visits"), "", Qt::BDiagPattern, &Colours::background,
     &Colours::textMuted, nullptr},
    {CellState::DayOff, QT_TRANSLATE_NOOP("timeGrid", "day off"), "⊘", Qt::CrossPattern, &Colours::background,
     &Colours::textMuted, nullptr},
};
static_assert(std::size(looks) == cellStateCount);

QString gridText(const char *id)
{
    return QCoreApplication::translate("timeGrid", id);
}

} // namespace

const StateLook &lookOf(CellState state)
{
    return looks[size_t(state)];
}

QString stateName(CellState state)
{
    return gridText(lookOf(state).name);
}

QString visitState(const BookingRow &row)
{
    const auto &booking = row.appointment;
    if (booking.status == AppointmentStatus::Arrived && booking.calledAt.isValid())
        return gridText(QT_TRANSLATE_NOOP("timeGrid", "in the room"));
    if (booking.late && booking.status == AppointmentStatus::Booked)
        return gridText(QT_TRANSLATE_NOOP("timeGrid", "will be late"));
    if (booking.late && booking.status == AppointmentStatus::Arrived)
        return gridText(QT_TRANSLATE_NOOP("timeGrid", "has come late"));
    return say(nameOf(booking.status));
}

QString dayMark(const GridColumn &column)
{
    if (column.closed) {
        const QString words =
            column.holiday ? gridText(QT_TRANSLATE_NOOP("timeGrid", "holiday")) : stateName(CellState::DayOff);
        return QString::fromUtf8(lookOf(CellState::DayOff).sign) + u' ' + words;
    }
    if (!column.away)
        return {};
    return QString::fromUtf8(lookOf(CellState::Absence).sign) + u' ' + say(nameOf(*column.away));
}

QString cellText(const GridColumn &column, const GridCell &cell)
{
    const QString sign = QString::fromUtf8(lookOf(cell.state).sign);
    if (const auto *row = column.bookingOf(cell)) {
        QString marks = sign;
        if (row->appointment.late)
            marks += u"⏱"_s;
        if (row->appointment.isOverbooked() || row->appointment.outside)
            marks += u"+"_s;
        if (row->affected)
            marks += u"!"_s;
        return marks + u' ' + row->name.brief();
    }
    if (cell.state == CellState::Free)
        return clockText(cell.from);
    if (cell.state == CellState::Past || cell.state == CellState::Kept)
        return clockText(cell.from) + u' ' + stateName(cell.state);
    if (cell.state == CellState::DayOff)
        return dayMark(column);
    const QString words = cell.state == CellState::Absence ? say(nameOf(cell.absence)) : stateName(cell.state);
    return sign.isEmpty() ? words : sign + u' ' + words;
}

QString cellSentence(const GridColumn &column, const GridCell &cell)
{
    const QString when =
        gridText(QT_TRANSLATE_NOOP("timeGrid", "%1 to %2")).arg(clockText(cell.from), clockText(cell.to));
    QStringList parts{column.day.toString(u"dd.MM.yyyy"_s), when, column.doctor.name.full(),
                      say(specialtyName(column.doctor.specialty))};
    if (const auto *row = column.bookingOf(cell)) {
        parts << visitState(*row) << row->name.full();
        if (row->appointment.isOverbooked() || row->appointment.outside)
            parts << gridText(QT_TRANSLATE_NOOP("timeGrid", "booked over the timetable"));
        if (row->affected)
            parts << gridText(QT_TRANSLATE_NOOP("timeGrid", "the timetable has no time for it any more"));
    } else if (cell.state == CellState::Absence) {
        parts << say(nameOf(cell.absence));
    } else if (cell.state == CellState::DayOff && column.holiday) {
        parts << gridText("holiday");
    } else {
        parts << stateName(cell.state);
    }
    return parts.join(u", "_s);
}

} // namespace tirkeu::ui
