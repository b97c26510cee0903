#include "booking/time_grid.h"
#include "booking/grid_words.h"
#include "widgets/read_as.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {
constexpr int narrowestColumn = 136;
}

TimeGrid::TimeGrid(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"grid"_s);
    viewport()->setMouseTracking(false);
    measure();
    readAsTable(this);
    tellReaders();
}

/// Everything grows with the text; columns share the width there is.
void TimeGrid::measure()
{
    m_timesWidth = Theme::px(this, 52);
    m_headerHeight = Theme::px(this, 64);
    m_minuteHeight = Theme::px(this, 26) / 15.0;
    const int space = viewport()->width() - m_timesWidth;
    const int count = std::max(1, int(m_columns.size()));
    m_columnWidth = std::max(Theme::px(this, narrowestColumn), std::min(space / count, Theme::px(this, 240)));
    const int wide = m_columnWidth * int(m_columns.size());
    const int high = int(std::ceil((m_last - m_first) * m_minuteHeight));
    const int seen = viewport()->height() - m_headerHeight;
    m_words.assign(m_columns.size(), {});
    horizontalScrollBar()->setRange(0, std::max(0, wide - space));
    horizontalScrollBar()->setPageStep(std::max(1, space));
    horizontalScrollBar()->setSingleStep(m_columnWidth);
    verticalScrollBar()->setRange(0, std::max(0, high - seen));
    verticalScrollBar()->setPageStep(std::max(1, seen));
    verticalScrollBar()->setSingleStep(int(m_minuteHeight * 15));
    viewport()->update();
}

void TimeGrid::setColumns(std::vector<GridColumn> columns, int firstMinute, int lastMinute, Heading heading)
{
    const auto *before = currentColumn();
    const auto *cell = currentCell();
    const auto doctor = before ? before->doctor.id : PractitionerId();
    const auto day = before ? before->day : QDate();
    const int minute = cell ? cell->from : -1;
    const int lane = cell ? cell->lane : 0;
    const bool first = m_columns.empty();
    m_columns = std::move(columns);
    m_first = firstMinute;
    m_last = std::max(lastMinute, firstMinute + 60);
    m_heading = heading;
    m_current = m_pressed = m_hovered = {};
    measure();
    if (minute >= 0)
        goTo(doctor, day, minute, lane);
    else if (!m_columns.empty())
        goTo(m_columns.front().doctor.id, m_columns.front().day, m_now.isValid() ? minuteOf(m_now) : m_first);
    if (first && !m_columns.empty() && m_now.isValid())
        verticalScrollBar()->setValue(int((minuteOf(m_now) - 45 - m_first) * m_minuteHeight));
    tellReaders();
}

void TimeGrid::setNow(const QDateTime &now)
{
    m_now = now;
    viewport()->update();
}

void TimeGrid::setTaken(const AppointmentId &id)
{
    m_taken = id;
    viewport()->update();
}

const GridColumn *TimeGrid::currentColumn() const
{
    return m_current.column >= 0 ? &m_columns[size_t(m_current.column)] : nullptr;
}

const GridCell *TimeGrid::currentCell() const
{
    const auto *column = currentColumn();
    return column && m_current.cell >= 0 ? &column->cells[size_t(m_current.cell)] : nullptr;
}

const BookingRow *TimeGrid::currentBooking() const
{
    const auto *cell = currentCell();
    return cell ? currentColumn()->bookingOf(*cell) : nullptr;
}

TimeGrid::Place TimeGrid::nearest(int column, int minute, int lane) const
{
    const auto &cells = m_columns[size_t(column)].cells;
    if (cells.empty())
        return {column, -1};
    const int at = m_columns[size_t(column)].cellAt(minute, lane);
    return {column, at >= 0 ? at : minute < cells.front().from ? 0 : int(cells.size()) - 1};
}

void TimeGrid::goTo(const PractitionerId &doctor, QDate day, int minute, int lane)
{
    if (m_columns.empty())
        return;
    int found = 0;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const auto &column = m_columns[size_t(i)];
        if (column.doctor.id == doctor && column.day == day)
            found = i;
    }
    setCurrent(nearest(found, minute, lane));
}

void TimeGrid::goToBooking(const AppointmentId &id)
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const auto &column = m_columns[size_t(i)];
        for (int j = 0; j < int(column.cells.size()); ++j) {
            const auto *row = column.bookingOf(column.cells[size_t(j)]);
            if (row && row->appointment.id == id)
                return setCurrent({i, j});
        }
    }
}

void TimeGrid::setCurrent(const Place &place)
{
    if (place.column < 0)
        return;
    m_current = place;
    scrollTo(place);
    viewport()->update();
    tellReaders();
    Q_EMIT currentChanged();
}

void TimeGrid::scrollTo(const Place &place)
{
    if (place.cell < 0)
        return;
    const auto &cell = m_columns[size_t(place.column)].cells[size_t(place.cell)];
    const QRect box = rectOf(place.column, cell);
    auto *across = horizontalScrollBar();
    auto *down = verticalScrollBar();
    if (box.left() < m_timesWidth)
        across->setValue(across->value() - (m_timesWidth - box.left()));
    else if (box.right() > viewport()->width())
        across->setValue(across->value() + box.right() - viewport()->width() + 1);
    const int top = minuteTop(cell.from);
    const int bottom = minuteTop(std::min(cell.to, cell.from + 30));
    if (top < m_headerHeight)
        down->setValue(down->value() - (m_headerHeight - top));
    else if (bottom > viewport()->height())
        down->setValue(down->value() + bottom - viewport()->height() + 1);
}

int TimeGrid::columnLeft(int column) const
{
    return m_timesWidth + column * m_columnWidth - horizontalScrollBar()->value();
}

int TimeGrid::minuteTop(int minute) const
{
    return m_headerHeight + int(std::lround((minute - m_first) * m_minuteHeight)) - verticalScrollBar()->value();
}

QRect TimeGrid::rectOf(int column, const GridCell &cell) const
{
    const int top = minuteTop(cell.from);
    const int left = columnLeft(column);
    const int from = cell.lane * m_columnWidth / cell.lanes;
    const int to = (cell.lane + 1) * m_columnWidth / cell.lanes;
    return {left + from, top, to - from, minuteTop(cell.to) - top};
}

TimeGrid::Place TimeGrid::placeAt(QPoint point) const
{
    if (point.x() < m_timesWidth || point.y() < m_headerHeight || m_columns.empty())
        return {};
    const int column = (point.x() - m_timesWidth + horizontalScrollBar()->value()) / m_columnWidth;
    if (column >= int(m_columns.size()))
        return {};
    const auto &cells = m_columns[size_t(column)].cells;
    for (int i = 0; i < int(cells.size()); ++i) {
        if (rectOf(column, cells[size_t(i)]).contains(point))
            return {column, i};
    }
    return {};
}

void TimeGrid::moveInColumn(int step)
{
    const auto *column = currentColumn();
    if (!column || column->cells.empty())
        return;
    const int lane = currentCell() ? currentCell()->lane : 0;
    int next = m_current.cell + step;
    const auto isBeside = [&](int i) { // another lane of the same time is reached by the arrows left and right
        const auto &cell = column->cells[size_t(i)];
        return cell.lane != lane && (cell.lanes > lane || cell.lane > 0);
    };
    while (next >= 0 && next < int(column->cells.size()) && isBeside(next))
        next += step;
    if (next >= 0 && next < int(column->cells.size()))
        setCurrent({m_current.column, next});
}

void TimeGrid::moveAcross(int step)
{
    const auto *cell = currentCell();
    if (!cell)
        return;
    const auto &cells = currentColumn()->cells;
    for (int i = 0; i < int(cells.size()); ++i) {
        if (cells[size_t(i)].overlaps(*cell) && cells[size_t(i)].lane == cell->lane + step)
            return setCurrent({m_current.column, i});
    }
    const int next = m_current.column + step;
    if (next >= 0 && next < int(m_columns.size()))
        setCurrent(nearest(next, cell->from, step < 0 ? 99 : 0));
}

void TimeGrid::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    if (!plain)
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Up:
        return moveInColumn(-1);
    case Qt::Key_Down:
        return moveInColumn(1);
    case Qt::Key_Left:
        return moveAcross(-1);
    case Qt::Key_Right:
        return moveAcross(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentCell())
            Q_EMIT opened();
        return;
    default:
        event->ignore();
    }
}

void TimeGrid::tellReaders()
{
    const auto *cell = currentCell();
    setAccessibleDescription(tr("Arrow keys move, Enter opens the time or the booking."));
    readCell(this, cell ? cellSentence(*currentColumn(), *cell) : tr("Timetable of the doctors"));
}

void TimeGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = placeAt(event->pos());
    m_pressedAt = event->pos();
    m_hovered = {};
    setCurrent(m_pressed);
}

void TimeGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_pressed.cell < 0 ||
        (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    const auto &column = m_columns[size_t(m_pressed.column)];
    if (!column.bookingOf(column.cells[size_t(m_pressed.cell)]))
        return;
    setCursor(Qt::ClosedHandCursor);
    if (const Place over = placeAt(event->pos()); over != m_hovered) {
        m_hovered = over;
        viewport()->update();
    }
}

void TimeGrid::mouseReleaseEvent(QMouseEvent *)
{
    unsetCursor();
    const Place from = m_pressed;
    const Place to = m_hovered;
    m_pressed = m_hovered = {};
    viewport()->update();
    if (to.cell < 0 || to == from)
        return;
    const auto &column = m_columns[size_t(from.column)];
    const auto &target = m_columns[size_t(to.column)];
    if (const auto *row = column.bookingOf(column.cells[size_t(from.cell)])) {
        const BookingRow moved = *row; // the columns may be new before the question is answered
        const auto doctor = target.doctor.id;
        const auto start = target.momentOf(target.cells[size_t(to.cell)].from);
        Q_EMIT moveAsked(moved, doctor, start);
    }
}

void TimeGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->pos());
    if (place.cell < 0)
        return;
    setCurrent(place);
    Q_EMIT opened();
}

void TimeGrid::resizeEvent(QResizeEvent *)
{
    measure();
}

void TimeGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimeGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellReaders();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        measure();
}

bool TimeGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Place place = placeAt(help->pos());
        if (place.cell >= 0) {
            const auto &column = m_columns[size_t(place.column)];
            QToolTip::showText(help->globalPos(), cellSentence(column, column.cells[size_t(place.cell)]), this);
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace tirkeu::ui
