#pragma once
#include "booking/booking_page.h"
#include "booking/day_bar.h"
#include "booking/time_grid.h"
#include "booking/visit_side.h"
#include "gui/booking_fixture.h"
#include "widgets/person_box.h"
#include "widgets/verdict_panel.h"
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace tirkeu::test {

/// A desk with one doctor, and the booking page once it is built. A test derives from it, and calls setUp and tearDown
/// around each row.
class BookingPageTest : public QObject
{
protected:
    void setUp(Role role = Role::Coordinator)
    {
        // Offscreen cannot raise the list of reasons, nor give it the keyboard.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_desk = std::make_unique<BookingFixture>(role);
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
    /// After a dialog: offscreen no window manager gives the page its keys back.
    void comeBack()
    {
        QApplication::setActiveWindow(m_page.get());
        QTRY_VERIFY(QApplication::focusWidget() && m_page->isAncestorOf(QApplication::focusWidget()));
    }
    /// Tab (or Shift+Tab) until `isThere` holds of what has the focus.
    template <typename There>
    void tabUntil(There isThere, Qt::KeyboardModifiers modifiers = {})
    {
        for (int i = 0; i < 60 && !isThere(QApplication::focusWidget()); ++i)
            press(modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
        QVERIFY2(isThere(QApplication::focusWidget()), "not reached by Tab");
    }
    void tabTo(const QWidget *there, Qt::KeyboardModifiers modifiers = {})
    {
        tabUntil([there](const QWidget *focus) { return focus == there; }, modifiers);
    }
    /// Tab along the answer of the rules to the step that begins so.
    void tabToStep(const QString &words)
    {
        tabUntil([&](QWidget *focus) {
            const auto *step = qobject_cast<QPushButton *>(focus);
            return step && verdict()->isAncestorOf(step) && step->text().startsWith(words);
        });
    }
    /// The form for this person and the cell the grid stands on, by keys.
    void fillFor(const PatientId &person)
    {
        QVERIFY(m_page->bookPerson(person));
        QTRY_VERIFY(m_page->visit().person() && m_page->visit().person()->id == person);
        press(Qt::Key_G, Qt::ControlModifier);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_page->visit().stage(), ui::VisitPresenter::Stage::Filling);
        QTRY_VERIFY(m_page->visit().verdict());
    }
    /// Books what stands in the form; what was answered is in verdict().
    void tryToBook()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_page->visit().isFinal());
    }
    template <typename Widget>
    Widget *field(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    bool says(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
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
