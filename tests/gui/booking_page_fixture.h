#pragma once
#include "booking/booking_page.h"
#include "booking/day_bar.h"
#include "booking/time_grid.h"
#include "booking/visit_side.h"
#include "gui/booking_fixture.h"
#include "widgets/person_box.h"
#include "widgets/verdict_panel.h"
#include <QSignalSpy>

namespace tirkeu::test {

/// A desk with one doctor, and the booking page once it is built. A test derives from it, and calls setUp and tearDown
/// around each row.
class BookingPageTest : public QObject
{
protected:
    void setUp()
    {
        QTest::failOnWarning(anyWarning());
        m_desk = std::make_unique<BookingFixture>();
        m_doctor = m_desk->disk.doctor();
    }
    void tearDown()
    {
        m_toasts.reset();
        m_page.reset();
        m_desk.reset();
    }
    /// Shows the page on the day, with the cursor on its 09:00.
    void build(QDate day = tuesday)
    {
        m_page = std::make_unique<ui::BookingPage>(m_desk->place);
        m_toasts = std::make_unique<QSignalSpy>(m_page.get(), &ui::Page::toast);
        m_page->resize(1180, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->day().show(day);
        QTRY_COMPARE(m_page->day().state(), ui::DayPresenter::State::Ready);
        QTRY_VERIFY(grid()->columns().empty() || grid()->columns().front().day == day);
        m_page->activate();
        grid()->goTo(m_doctor, day, 9 * 60);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { test::press(key, modifiers); }
    ui::TimeGrid *grid() const { return m_page->findChild<ui::TimeGrid *>(); }
    ui::VerdictPanel *verdict() const { return m_page->findChild<ui::VisitSide *>()->findChild<ui::VerdictPanel *>(); }
    /// The booking drawn there in the first column.
    const BookingRow *rowAt(int hour, int minute) const
    {
        if (grid()->columns().empty())
            return nullptr;
        const auto &column = grid()->columns().front();
        const int cell = column.cellAt(hour * 60 + minute);
        return cell < 0 ? nullptr : column.bookingOf(column.cells[size_t(cell)]);
    }
    int bookings() const { return m_desk->disk.countOf("SELECT count(*) FROM appointment"); }

    std::unique_ptr<BookingFixture> m_desk;
    PractitionerId m_doctor;
    std::unique_ptr<ui::BookingPage> m_page;
    std::unique_ptr<QSignalSpy> m_toasts;
};

} // namespace tirkeu::test
