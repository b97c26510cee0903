#pragma once
#include "booking/grid_column.h"
#include <QAbstractScrollArea>
#include <QStaticText>
#include <optional>

namespace tirkeu::ui {

/// Doctors × time, painted by itself: only what is in sight is drawn. A cursor of cells is moved by the arrow keys;
/// Enter or a double click opens the cell, dragging a booking asks for a move. The heading row and the time column
/// stay. Screen readers are told of the current cell in words.
class TimeGrid : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Heading
    {
        Doctors, ///< one day: a column a doctor
        Days     ///< one doctor: a column a day
    };
    explicit TimeGrid(QWidget *parent = nullptr);

    /// The cursor stays with its doctor, day and time as far as they are still there.
    void setColumns(std::vector<GridColumn> columns, int firstMinute, int lastMinute, Heading heading);
    void setNow(const QDateTime &now);      ///< the line of the current time
    void setTaken(const AppointmentId &id); ///< a booking in hand, to be put down elsewhere; null: none

    const std::vector<GridColumn> &columns() const { return m_columns; }
    const GridColumn *currentColumn() const;
    const GridCell *currentCell() const;
    const BookingRow *currentBooking() const;
    /// The cell at this time, or the nearest to it.
    void goTo(const PractitionerId &doctor, QDate day, int minute, int lane = 0);
    void goToBooking(const AppointmentId &id);
    QSize sizeHint() const override { return {640, 240}; } ///< the least worth reading; it takes what is left

Q_SIGNALS:
    void currentChanged();
    void opened(); ///< the current cell, by Enter or a double click
    /// A booking was dropped on another time or doctor.
    void moveAsked(const tirkeu::BookingRow &booking, const tirkeu::PractitionerId &to, const QDateTime &start);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Place
    {
        int column = -1;
        int cell = -1;
        friend bool operator==(const Place &, const Place &) = default;
    };
    void measure();
    void scrollTo(const Place &place);
    void setCurrent(const Place &place);
    void moveInColumn(int step);
    void moveAcross(int step);
    Place placeAt(QPoint point) const;
    Place nearest(int column, int minute, int lane) const;
    QRect rectOf(int column, const GridCell &cell) const; ///< in the viewport
    int columnLeft(int column) const;
    int minuteTop(int minute) const;
    void tellReaders();

    void paintColumn(QPainter &painter, int column, const QRect &dirty) const;
    void paintCell(QPainter &painter, int column, const GridCell &cell) const;
    const QStaticText &wordsOf(int column, const GridCell &cell, int width) const;
    void paintHeader(QPainter &painter, const QRect &dirty) const;
    void paintHeading(QPainter &painter, const GridColumn &column, const QRect &box) const;
    void paintTimes(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;

    std::vector<GridColumn> m_columns;
    /// Laid out when first painted: words are most of the cost of a repaint. By column and cell.
    mutable std::vector<std::vector<QStaticText>> m_words;
    Heading m_heading = Heading::Doctors;
    int m_first = 8 * 60;
    int m_last = 20 * 60;
    QDateTime m_now;
    Place m_current;
    Place m_pressed; ///< where a drag began
    Place m_hovered; ///< where it would end
    QPoint m_pressedAt;
    AppointmentId m_taken;
    int m_timesWidth = 56;
    int m_headerHeight = 72;
    int m_columnWidth = 136;
    double m_minuteHeight = 1.6;
};

} // namespace tirkeu::ui
