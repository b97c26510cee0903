// How the grid is drawn: cells, then what stays (heading row, time column), then line of the time and cursor.
#include "booking/grid_words.h"
#include "booking/time_grid.h"
#include "domain/specialty.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int stripeWidth = 4;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

void TimeGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const auto &colours = Theme::colours(this);
    painter.fillRect(event->rect(), colours.background);
    const QRect body(m_timesWidth, m_headerHeight, viewport()->width() - m_timesWidth,
                     viewport()->height() - m_headerHeight);
    painter.setFont(font());
    painter.save();
    painter.setClipRect(body & event->rect());
    const int first = std::max(0, horizontalScrollBar()->value() / m_columnWidth);
    for (int i = first; i < int(m_columns.size()) && columnLeft(i) < viewport()->width(); ++i)
        paintColumn(painter, i, body & event->rect());
    paintNow(painter);
    paintCursor(painter);
    painter.restore();
    paintHeader(painter, event->rect());
    paintTimes(painter);
    painter.setPen(colours.border);
    painter.drawLine(0, m_headerHeight - 1, viewport()->width(), m_headerHeight - 1);
    painter.drawLine(m_timesWidth - 1, 0, m_timesWidth - 1, viewport()->height());
}

void TimeGrid::paintColumn(QPainter &painter, int column, const QRect &dirty) const
{
    const auto &cells = m_columns[size_t(column)].cells;
    const int top = m_first + int((dirty.top() - m_headerHeight + verticalScrollBar()->value()) / m_minuteHeight) - 1;
    const int bottom = top + int(dirty.height() / m_minuteHeight) + 3;
    for (const auto &cell : cells) {
        if (cell.to <= top)
            continue;
        if (cell.from > bottom)
            break;
        paintCell(painter, column, cell);
    }
    painter.setPen(Theme::colours(this).border);
    const int right = columnLeft(column) + m_columnWidth - 1;
    painter.drawLine(right, dirty.top(), right, dirty.bottom());
}

void TimeGrid::paintCell(QPainter &painter, int column, const GridCell &cell) const
{
    const auto &colours = Theme::colours(this);
    const auto &owner = m_columns[size_t(column)];
    const auto &look = lookOf(cell.state);
    const QRect box = rectOf(column, cell).adjusted(0, 0, -1, 0);
    const auto *row = owner.bookingOf(cell);
    const bool over = row && (row->appointment.isOverbooked() || row->appointment.outside);
    painter.fillRect(box, over ? colours.warningSoft : colours.*look.fill);
    if (look.pattern != Qt::NoBrush)
        painter.fillRect(box, QBrush(colours.border, look.pattern));
    if (over)
        painter.fillRect(box, QBrush(colours.warning, Qt::Dense7Pattern));
    painter.setPen(colours.border);
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    if (look.stripe)
        painter.fillRect(QRect(box.left(), box.top() + 1, Theme::px(this, stripeWidth), box.height() - 2),
                         colours.*look.stripe);
    const QRect text = box.adjusted(Theme::px(this, 10), 0, -2, 0);
    const QRect seen(text.left(), std::max(text.top(), m_headerHeight), text.width(),
                     std::min(text.height(), Theme::px(this, 26)));
    const QStaticText &words = wordsOf(column, cell, seen.width());
    const QSize size = words.size().toSize();
    const QPoint at(seen.left(), seen.center().y() - size.height() / 2);
    if (look.pattern != Qt::NoBrush || over) // words stay readable over a pattern
        painter.fillRect(QRect(at, size).adjusted(-2, 1, 2, -1), over ? colours.warningSoft : colours.*look.fill);
    painter.setPen(colours.*look.ink);
    painter.drawStaticText(at, words);
    if (row && row->appointment.id == m_taken) {
        painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    }
}

const QStaticText &TimeGrid::wordsOf(int column, const GridCell &cell, int width) const
{
    const auto &owner = m_columns[size_t(column)];
    auto &all = m_words[size_t(column)];
    if (all.empty())
        all.resize(owner.cells.size());
    auto &words = all[size_t(&cell - owner.cells.data())];
    if (words.text().isEmpty()) {
        words.setTextFormat(Qt::PlainText);
        words.setText(fontMetrics().elidedText(cellText(owner, cell), Qt::ElideRight, width));
        words.prepare({}, font());
    }
    return words;
}

void TimeGrid::paintHeader(QPainter &painter, const QRect &dirty) const
{
    const auto &colours = Theme::colours(this);
    const QRect strip(0, 0, viewport()->width(), m_headerHeight);
    if (!strip.intersects(dirty))
        return;
    painter.fillRect(strip, colours.raised);
    painter.save();
    painter.setClipRect(strip.adjusted(m_timesWidth, 0, 0, 0));
    const int first = std::max(0, horizontalScrollBar()->value() / m_columnWidth);
    for (int i = first; i < int(m_columns.size()) && columnLeft(i) < viewport()->width(); ++i) {
        const QRect box(columnLeft(i), 0, m_columnWidth, m_headerHeight);
        const auto &column = m_columns[size_t(i)];
        painter.fillRect(box, i == m_current.column ? colours.accentSoft : colours.raised);
        if (column.closed || column.away) // the pattern of its cells, beside the words
            painter.fillRect(
                box.adjusted(0, box.height() - Theme::px(this, 6), 0, 0),
                QBrush(colours.controlBorder, lookOf(column.closed ? CellState::DayOff : CellState::Absence).pattern));
        paintHeading(painter, column, box.adjusted(Theme::px(this, 8), 3, -6, -6));
        painter.setPen(colours.border);
        painter.drawLine(box.topRight(), box.bottomRight());
    }
    painter.restore();
}

/// Three lines: who or which day, specialty or date, room and what is free; of a day nobody is seen on, why.
void TimeGrid::paintHeading(QPainter &painter, const GridColumn &column, const QRect &box) const
{
    const auto &colours = Theme::colours(this);
    const bool days = m_heading == Heading::Days;
    const QString first = days ? QLocale(tr("en_GB")).dayName(column.day.dayOfWeek()) : column.doctor.name.brief();
    const QString second = days ? column.day.toString(u"dd.MM.yyyy"_s) : say(specialtyName(column.doctor.specialty));
    const int line = box.height() / 3;
    const auto put = [&](int n, const QString &text, const QFont &font, const QColor &ink, int from = 0) {
        painter.setFont(font);
        painter.setPen(ink);
        const QRect place(box.left() + from, box.top() + n * line, box.width() - from, line);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
        painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter), shown);
        return painter.fontMetrics().horizontalAdvance(shown);
    };
    put(0, column.ownDistrict ? u"★ "_s + first : first, bold(font()), colours.text);
    put(1, second, font(), colours.textMuted);
    if (const QString mark = dayMark(column); !mark.isEmpty())
        return void(put(2, mark, bold(font()), column.closed ? colours.textMuted : colours.danger));
    // The count is never cut; the room is beside it as far as there is space.
    const int after = put(2, tr("%n free", nullptr, column.freeCount), font(),
                          column.freeCount > 0 ? colours.success : colours.textMuted);
    if (!column.room.isEmpty())
        put(2, u", "_s + tr("room %1").arg(column.room), font(), colours.textMuted, after);
}

void TimeGrid::paintTimes(QPainter &painter) const
{
    const auto &colours = Theme::colours(this);
    painter.setFont(font());
    painter.fillRect(QRect(0, m_headerHeight, m_timesWidth, viewport()->height() - m_headerHeight), colours.raised);
    painter.save();
    painter.setClipRect(QRect(0, m_headerHeight, m_timesWidth, viewport()->height() - m_headerHeight));
    for (int minute = (m_first + 29) / 30 * 30; minute <= m_last; minute += 30) {
        const int top = minuteTop(minute);
        if (top < m_headerHeight - 40 || top > viewport()->height())
            continue;
        const bool full = minute % 60 == 0;
        painter.setPen(full ? colours.text : colours.textMuted);
        painter.setFont(full ? bold(font()) : font());
        painter.drawText(QRect(0, top, m_timesWidth - Theme::px(this, 6), Theme::px(this, 20)),
                         int(Qt::AlignRight | Qt::AlignTop), clockText(minute));
        painter.setPen(colours.border);
        painter.drawLine(0, top, m_timesWidth, top);
    }
    painter.restore();
}

void TimeGrid::paintNow(QPainter &painter) const
{
    if (!m_now.isValid())
        return;
    const auto &colours = Theme::colours(this);
    const QDate today = inClinic(m_now).date();
    const int y = minuteTop(minuteOf(m_now));
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_columns[size_t(i)].day == today)
            painter.fillRect(QRect(columnLeft(i), y - 1, m_columnWidth, 2), colours.danger);
    }
}

void TimeGrid::paintCursor(QPainter &painter) const
{
    const auto &colours = Theme::colours(this);
    const auto ring = [&](const Place &place, const QPen &pen) {
        if (place.cell < 0)
            return;
        const auto &cell = m_columns[size_t(place.column)].cells[size_t(place.cell)];
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rectOf(place.column, cell).adjusted(1, 1, -2, -2));
    };
    ring(m_current, QPen(hasFocus() ? colours.focus : colours.controlBorder, hasFocus() ? 3 : 1));
    ring(m_hovered, QPen(colours.accent, 2, Qt::DashLine));
}

} // namespace tirkeu::ui
