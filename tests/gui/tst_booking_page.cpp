#include "gui/booking_page_fixture.h"
#include "storage/audit_log.h"
#include "storage/patient_links.h"
#include "usecase/queries/booking_journal.h"
#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using tirkeu::test::at;
using tirkeu::test::must;
using tirkeu::test::tuesday;
using tirkeu::test::typeText;
using tirkeu::test::whenAsked;

/// The booking desk by keys alone: booking, moving, cancelling, who came.
class TestBookingPage : public tirkeu::test::BookingPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void booksFromTheGrid();
    void asksWhomWhenATimeIsChosenFirst();
    void offersOthersWhenTakenMeanwhile();
    void movesByKeys();
    void movesAgainstTheLawForAReason();
    void escPutsTheBookingDown();
    void dragsAskFirst();
    void aShakyClickMovesNothing();
    void cancelsWithAReasonAndTakesItBack();
    void marksWhoCame();
    void overbooksWithAReason();
    void followsAPersonMergedMeanwhile();

private:
    QPoint placeOf(const QString &from);
    void drag(const QPoint &from, const QPoint &to);
};

void TestBookingPage::booksFromTheGrid()
{
    const auto person = m_desk->disk.attached(1);
    build();
    QVERIFY(m_page->bookPerson(person));
    QTRY_VERIFY(m_page->visit().person());
    press(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), grid());
    press(Qt::Key_Down);
    press(Qt::Key_Down); // 09:30
    press(Qt::Key_Return);
    QTRY_COMPARE(m_page->visit().stage(), VisitPresenter::Stage::Filling);
    QCOMPARE(m_page->visit().draft().visit.start, at(tuesday, 9, 30));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(rowAt(9, 30));
    QCOMPARE(rowAt(9, 30)->person, person);
    QTRY_COMPARE(QApplication::focusWidget(), grid());
    QVERIFY(m_page->findChild<BookingCard *>()->isVisible());
    QTRY_COMPARE(m_desk->disk.countOf("SELECT count(*) FROM print_tray WHERE kind = 'coupon'"), 1);
}

void TestBookingPage::asksWhomWhenATimeIsChosenFirst()
{
    const auto person = m_desk->disk.attached(1);
    build();
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), m_page->findChild<QLineEdit *>(u"bookingPerson"_s));
    typeText(tirkeu::test::person(1).iin->toString());
    press(Qt::Key_Return);
    QTRY_COMPARE(m_page->visit().stage(), VisitPresenter::Stage::Filling);
    QCOMPARE(m_page->visit().draft().visit.start, at(tuesday, 9, 0));
    QCOMPARE(m_page->visit().person()->id, person);
}

void TestBookingPage::offersOthersWhenTakenMeanwhile()
{
    const auto one = m_desk->disk.attached(1);
    const auto two = m_desk->disk.attached(2);
    build();
    m_page->bookPerson(one);
    QTRY_VERIFY(!m_page->visit().proposals().empty());
    press(Qt::Key_Return);
    QTRY_COMPARE(m_page->visit().stage(), VisitPresenter::Stage::Filling);
    const auto wanted = m_page->visit().draft().visit.start;
    m_desk->disk.booked(two, m_doctor, wanted);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_page->visit().isFinal());
    QVERIFY(verdict()->isVisible());
    auto *first = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(first && verdict()->isAncestorOf(first));
    press(Qt::Key_Return); // the nearest other time
    QTRY_VERIFY(m_page->visit().draft().visit.start != wanted);
    QCOMPARE(m_page->visit().stage(), VisitPresenter::Stage::Filling);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bookings(), 2);
}

void TestBookingPage::movesByKeys()
{
    const auto person = m_desk->disk.attached(1);
    m_desk->disk.booked(person, m_doctor, at(tuesday, 9, 0));
    build();
    QVERIFY(grid()->currentBooking());
    press(Qt::Key_X, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    whenAsked([](QWidget *) { tirkeu::test::press(Qt::Key_Return); });
    press(Qt::Key_Return);
    QTRY_VERIFY(rowAt(9, 30));
    QVERIFY(!rowAt(9, 0));
    QCOMPARE(rowAt(9, 30)->person, person);
    QVERIFY(!rowAt(9, 30)->appointment.movedFrom.isNull());
    QTRY_VERIFY(grid()->currentBooking() && grid()->currentBooking()->appointment.id == rowAt(9, 30)->appointment.id);
}

/// 840 ¶25.
void TestBookingPage::movesAgainstTheLawForAReason()
{
    const auto cardiologist = m_desk->disk.doctor(u"cardiologist"_s, u"Оспанов"_s);
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(tuesday, 9, 0));
    build();
    press(Qt::Key_X, Qt::ControlModifier);
    grid()->goTo(cardiologist, tuesday, 10 * 60);
    whenAsked([](QWidget *) { tirkeu::test::press(Qt::Key_Return); });
    press(Qt::Key_Return);
    comeBack();
    auto *answer = m_page->findChild<BookingCard *>()->findChild<VerdictPanel *>();
    QTRY_VERIFY(answer->isVisible());
    QVERIFY2(answer->text().contains(u"referral"_s), qPrintable(answer->text()));
    QTRY_VERIFY(answer->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(rowAt(9, 0));
    whenAsked([](QWidget *) {
        typeText(u"the doctor asked for it"_s);
        tirkeu::test::press(Qt::Key_Return);
    });
    press(Qt::Key_Return);
    QTRY_VERIFY(grid()->currentBooking() && !grid()->currentBooking()->appointment.movedFrom.isNull());
    QCOMPARE(grid()->currentBooking()->appointment.practitioner, cardiologist);
    const auto moved =
        usecase::ReadBooking(m_desk->disk.desk())(m_desk->place.actor, grid()->currentBooking()->appointment.id);
    QCOMPARE(must(moved).row.appointment.overruleReason, u"the doctor asked for it"_s);
}

void TestBookingPage::escPutsTheBookingDown()
{
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(tuesday, 9, 0));
    build();
    press(Qt::Key_X, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    press(Qt::Key_Return); // books the free time, moves nothing
    QCOMPARE(QApplication::focusWidget(), m_page->findChild<QLineEdit *>(u"bookingPerson"_s));
    QVERIFY(rowAt(9, 0));
}

/// Where the time stands in the first column of the grid, found as a person would: by what is said of the place.
QPoint TestBookingPage::placeOf(const QString &from)
{
    auto *view = grid()->viewport();
    for (int y = 0; y < view->height(); y += 4) {
        const QPoint point(view->width() / 4, y);
        QHelpEvent asked(QEvent::ToolTip, point, view->mapToGlobal(point));
        QToolTip::hideText();
        QApplication::sendEvent(view, &asked);
        if (QToolTip::text().contains(from + u" to"_s))
            return point;
    }
    return {};
}

void TestBookingPage::drag(const QPoint &from, const QPoint &to)
{
    auto *view = grid()->viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view, &move);
    }
    QTest::mouseRelease(view, Qt::LeftButton, {}, to);
}

void TestBookingPage::dragsAskFirst()
{
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(tuesday, 9, 0));
    build();
    const QPoint from = placeOf(u"09:00"_s);
    const QPoint to = placeOf(u"10:00"_s);
    QVERIFY(!from.isNull() && !to.isNull());
    whenAsked([](QWidget *) { tirkeu::test::press(Qt::Key_Escape); });
    drag(from, to);
    QVERIFY(rowAt(9, 0) && !rowAt(10, 0));
    comeBack();
    whenAsked([](QWidget *) { tirkeu::test::press(Qt::Key_Return); });
    drag(from, to);
    QTRY_VERIFY(rowAt(10, 0));
    QVERIFY(!rowAt(9, 0));
    QVERIFY(!rowAt(10, 0)->appointment.movedFrom.isNull());
}

void TestBookingPage::aShakyClickMovesNothing()
{
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(tuesday, 9, 0));
    build();
    const QPoint from = placeOf(u"09:00"_s);
    drag(from, from + QPoint(3, 2)); // no question is asked
    const QPoint free = placeOf(u"09:30"_s);
    drag(free, placeOf(u"10:00"_s)); // a free time is not carried
    QVERIFY(rowAt(9, 0));
    QCOMPARE(bookings(), 1);
}

void TestBookingPage::cancelsWithAReasonAndTakesItBack()
{
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(tuesday, 9, 0));
    build();
    whenAsked([](QWidget *) {
        typeText(u"asked for it by phone"_s);
        tirkeu::test::press(Qt::Key_Return);
    });
    press(Qt::Key_Delete, Qt::ControlModifier);
    QTRY_COMPARE(m_toasts->count(), 1);
    QTRY_VERIFY(!rowAt(9, 0));
    const auto toast = m_toasts->first().first().value<Toast>();
    QVERIFY(toast.undo);
    toast.undo();
    QTRY_VERIFY(rowAt(9, 0));
    QCOMPARE(rowAt(9, 0)->appointment.status, AppointmentStatus::Booked);
}

void TestBookingPage::marksWhoCame()
{
    const QDate today = tirkeu::test::monday;
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(today, 9, 15));
    build(today);
    grid()->goTo(m_doctor, today, 9 * 60 + 15);
    QVERIFY(grid()->currentBooking());
    press(Qt::Key_F10, Qt::ControlModifier); // telephoned: will be late
    QTRY_VERIFY(rowAt(9, 15)->appointment.late);
    QTRY_VERIFY(grid()->accessibleName().contains(u"will be late"_s));
    press(Qt::Key_F11, Qt::ControlModifier);
    QTRY_VERIFY(!rowAt(9, 15)->appointment.late);
    press(Qt::Key_F10);
    QTRY_COMPARE(rowAt(9, 15)->appointment.status, AppointmentStatus::Arrived);
    QTRY_VERIFY(grid()->accessibleName().contains(u"Has come"_s));
    press(Qt::Key_F11, Qt::ControlModifier); // the last step back
    QTRY_COMPARE(rowAt(9, 15)->appointment.status, AppointmentStatus::Booked);
    m_desk->disk.clock.advance(3600);
    m_page->day().refresh();
    QTRY_VERIFY(m_page->findChild<BookingCard *>()->findChild<QPushButton *>(u"deed2"_s)->isVisible());
    press(Qt::Key_F11);
    QTRY_COMPARE(rowAt(9, 15)->appointment.status, AppointmentStatus::NoShow);
}

void TestBookingPage::overbooksWithAReason()
{
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(tuesday, 9, 0));
    const auto second = m_desk->disk.attached(2);
    build();
    m_page->bookPerson(second);
    QTRY_VERIFY(m_page->visit().person());
    press(Qt::Key_G, Qt::ControlModifier);
    grid()->goTo(m_doctor, tuesday, 9 * 60);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_page->visit().verdict());
    QCOMPARE(m_page->visit().verdict()->answer, usecase::BookingAnswer::Taken);
    tryToBook();
    tabToStep(u"Book over it"_s);
    whenAsked([](QWidget *) {
        typeText(u"fever since the night"_s);
        tirkeu::test::press(Qt::Key_Return);
    });
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->disk.countOf("SELECT count(*) FROM appointment WHERE lane = 1"), 1);
    QTRY_VERIFY(grid()->currentBooking() && grid()->currentBooking()->appointment.lane == 1);
}

void TestBookingPage::followsAPersonMergedMeanwhile()
{
    const auto gone = m_desk->disk.attached(1);
    const auto stays = m_desk->disk.attached(2);
    build();
    m_page->bookPerson(gone);
    QTRY_VERIFY(!m_page->visit().proposals().empty());
    press(Qt::Key_Return);
    QTRY_VERIFY(m_page->visit().verdict());
    auto &database = m_desk->disk.desk().database();
    must(database.atomically(m_desk->disk.administrator().user, [&](storage::Transaction &tx) -> Result<void> {
        storage::AuditLog(tx).append({u"test.merge"_s}); // on another screen
        return storage::PatientLinks(tx).join(stays, gone, u"бір адам"_s);
    }));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bookings(), 1);
    QTRY_VERIFY(grid()->currentBooking());
    QCOMPARE(grid()->currentBooking()->person, stays);
    QVERIFY(says(u"joined with another"_s));
}

QTEST_MAIN(TestBookingPage)
#include "tst_booking_page.moc"
