#include "base/clock.h"
#include "timetable/timetable_words.h"
#include "timetable/week_view.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

/// As many of the lines as there is room for.
void writeLines(QPainter &painter, const QRect &place, const QStringList &lines)
{
    const int height = painter.fontMetrics().height();
    QRect line = place.adjusted(4, 2, -2, 0);
    for (const auto &text : lines) {
        if (text.isEmpty() || line.top() + height > place.bottom() + 1)
            continue;
        painter.drawText(line, int(Qt::AlignLeft | Qt::AlignTop),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.setTop(line.top() + height);
    }
}

} // namespace

int WeekView::headHeight() const
{
    return fontMetrics().height() + Theme::px(this, 8);
}

int WeekView::axisWidth() const
{
    return fontMetrics().horizontalAdvance(u"00:00"_s) + Theme::px(this, 8);
}

int WeekView::yOf(QTime time) const
{
    const int minutes = (m_lastHour - m_firstHour) * 60;
    const int since = time.hour() * 60 + time.minute() - m_firstHour * 60;
    const int top = headHeight();
    return top + (height() - top - 4) * std::clamp(since, 0, minutes) / minutes;
}

QRect WeekView::column(int weekday) const
{
    const int left = axisWidth();
    const int all = width() - left - 2;
    const int from = left + all * (weekday - 1) / 7;
    return {from, 2, all * weekday / 7 - all * (weekday - 1) / 7, height() - 4};
}

void WeekView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = Theme::colours(this);
    painter.fillRect(rect(), colours.surface);
    paintAxis(painter);
    for (int weekday = 1; weekday <= 7; ++weekday)
        paintDay(painter, weekday);
    painter.setPen(QPen(hasFocus() ? colours.focus : colours.border, hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

/// An hour's line where there is room for its label.
void WeekView::paintAxis(QPainter &painter) const
{
    const auto &colours = Theme::colours(this);
    int last = -100;
    for (int hour = m_firstHour; hour < m_lastHour; ++hour) {
        const int y = yOf(QTime(hour, 0));
        painter.setPen(colours.border);
        painter.drawLine(axisWidth(), y, width(), y);
        if (y - last < fontMetrics().height())
            continue;
        last = y;
        painter.setPen(colours.textMuted);
        painter.drawText(QRect(0, y, axisWidth() - 6, fontMetrics().height()), int(Qt::AlignRight | Qt::AlignTop),
                         shownTime(QTime(hour, 0)));
    }
}

void WeekView::paintDay(QPainter &painter, int weekday) const
{
    const auto &colours = Theme::colours(this);
    const QDate date = monday().addDays(weekday - 1);
    const QRect place = column(weekday);
    const QRect head(place.left(), 2, place.width(), headHeight() - 2);
    const bool chosen = date == m_day;
    painter.fillRect(head, chosen ? colours.selection : colours.raised);
    painter.setPen(chosen ? colours.selectionText : colours.text);
    painter.drawText(head, int(Qt::AlignCenter), u"%1 %2"_s.arg(shortDayName(weekday), date.toString(u"dd.MM")));
    painter.setPen(colours.border);
    painter.drawLine(place.left(), 2, place.left(), height());
    for (const auto &hours : of(date))
        paintBlock(painter, place, hours);
    for (const auto &absence : m_absences)
        paintAbsence(painter, place, absence, date);
}

void WeekView::paintBlock(QPainter &painter, const QRect &column, const TimetableTemplate &hours) const
{
    const auto &colours = Theme::colours(this);
    const auto area = [&](const DaySpan &span) {
        const int top = yOf(span.from);
        return QRect(column.left() + 3, top, column.width() - 5, std::max(3, yOf(span.to) - top - 1));
    };
    const QRect visits = area(hours.hours);
    painter.fillRect(visits, colours.accentSoft);
    painter.fillRect(QRect(visits.left(), visits.top(), 3, visits.height()), colours.accent);
    for (const auto &pause : hours.breaks) {
        painter.fillRect(area(pause), colours.surface);
        painter.fillRect(area(pause), QBrush(colours.textMuted, Qt::BDiagPattern));
    }
    painter.setPen(colours.text);
    writeLines(painter, visits.adjusted(3, 0, 0, 0),
               {shownSpan(hours.hours), hours.room.isEmpty() ? QString() : tr("room %1").arg(hours.room)});
    if (hours.homeCalls.isEmpty())
        return;
    const QRect calls = area(hours.homeCalls);
    painter.fillRect(calls, colours.raised);
    painter.setPen(QPen(colours.controlBorder, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(calls.adjusted(0, 0, -1, -1));
    painter.setPen(colours.text);
    writeLines(painter, calls, {u"⌂ "_s + shownSpan(hours.homeCalls)});
}

void WeekView::paintAbsence(QPainter &painter, const QRect &column, const Absence &absence, QDate day) const
{
    const Span whole = clinicDay(day);
    if (!absence.span.overlaps(whole))
        return;
    const auto &colours = Theme::colours(this);
    const int top = absence.span.from <= whole.from ? headHeight() : yOf(inClinic(absence.span.from).time());
    const int bottom = absence.span.to >= whole.to ? height() - 3 : yOf(inClinic(absence.span.to).time());
    const QRect area(column.left() + 2, top, column.width() - 3, std::max(4, bottom - top));
    painter.fillRect(area, QBrush(colours.danger, Qt::DiagCrossPattern));
    const int line = painter.fontMetrics().height() + 4;
    const QRect label(area.left() + 2, area.top() + (area.height() - line) / 2, area.width() - 4, line);
    painter.fillRect(label, colours.surface);
    painter.setPen(colours.danger);
    const QString text = say(nameOf(absence.reason));
    painter.drawText(label, int(Qt::AlignCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, label.width()));
}

} // namespace tirkeu::ui
