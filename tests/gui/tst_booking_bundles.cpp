#include "gui/booking_page_fixture.h"
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using tirkeu::test::at;
using tirkeu::test::tuesday;
using tirkeu::test::typeText;
using tirkeu::test::whenAsked;

/// Several visits in one go, and who waits for a time: by keys alone.
class TestBookingBundles : public tirkeu::test::BookingPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void booksASeries();
    void booksAFamily();
    void offersAFreedTimeToWhoWaits();
    void warnsOfASecondBooking_data();
    void warnsOfASecondBooking();
};

void TestBookingBundles::booksASeries()
{
    const auto person = m_desk->disk.attached(1);
    build();
    fillFor(person);
    tabTo(field<QSpinBox>(u"times"_s));
    typeText(u"3"_s);
    QTRY_COMPARE(m_page->visit().draft().more.size(), size_t(2));
    QCOMPARE(m_page->visit().draft().more[1].place.start, at(tuesday.addDays(14), 9, 0));
    tryToBook();
    if (const auto &answer = m_page->visit().verdict(); answer && answer->answer == usecase::BookingAnswer::NeedsAck)
        press(Qt::Key_Return); // the same specialty again: seen
    QTRY_COMPARE(bookings(), 3);
    QTRY_COMPARE(m_desk->disk.countOf("SELECT count(DISTINCT series_id) FROM appointment WHERE series_id IS NOT NULL"),
                 1);
    QTRY_COMPARE(m_desk->disk.countOf("SELECT count(*) FROM print_tray WHERE kind = 'coupon'"), 3);
    QTRY_VERIFY(rowAt(9, 0));
}

void TestBookingBundles::booksAFamily()
{
    const auto mother = m_desk->disk.attached(1);
    const auto child = m_desk->disk.attached(2);
    build();
    fillFor(mother);
    tabTo(field<QLineEdit>(u"member"_s));
    typeText(tirkeu::test::person(2).iin->toString());
    press(Qt::Key_Return);
    QTRY_COMPARE(m_page->visit().draft().more.size(), size_t(1));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(rowAt(9, 15));
    QCOMPARE(rowAt(9, 0)->person, mother);
    QCOMPARE(rowAt(9, 15)->person, child);
    QCOMPARE(bookings(), 2);
}

void TestBookingBundles::offersAFreedTimeToWhoWaits()
{
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(tuesday, 9, 0));
    const auto waiting = m_desk->disk.attached(2);
    build();
    fillFor(waiting);
    tryToBook();
    QCOMPARE(m_page->visit().verdict()->answer, usecase::BookingAnswer::Taken);
    tabToStep(u"Put on the waiting list"_s);
    whenAsked([](QWidget *) { tirkeu::test::press(Qt::Key_Return, Qt::ControlModifier); });
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->disk.countOf("SELECT count(*) FROM waiting_entry"), 1);
    comeBack();
    press(Qt::Key_Escape); // to the grid
    press(Qt::Key_Escape); // the person goes
    grid()->goTo(m_doctor, tuesday, 9 * 60);
    whenAsked([](QWidget *) {
        typeText(u"asked for it by phone"_s);
        tirkeu::test::press(Qt::Key_Return);
    });
    press(Qt::Key_Delete, Qt::ControlModifier);
    QTRY_VERIFY(says(u"waits for such a time"_s));
    comeBack();
    whenAsked([](QWidget *dialog) {
        auto *table = dialog->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        tirkeu::test::press(Qt::Key_F4);
    });
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    comeBack();
    QTRY_COMPARE(m_page->visit().stage(), VisitPresenter::Stage::Filling);
    QTRY_VERIFY(m_page->visit().verdict());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->disk.countOf("SELECT count(*) FROM waiting_entry WHERE state = 'booked'"), 1);
    QCOMPARE(bookings(), 2);
}

void TestBookingBundles::warnsOfASecondBooking_data()
{
    QTest::addColumn<QString>("specialty");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("warning");
    QTest::newRow("that day") << u"dentist"_s << tuesday << int(usecase::BookingWarning::Kind::SameDay);
    QTest::newRow("with the same specialty")
        << u"gp"_s << tuesday.addDays(2) << int(usecase::BookingWarning::Kind::SameSpecialty);
}

void TestBookingBundles::warnsOfASecondBooking()
{
    QFETCH(const QString, specialty);
    QFETCH(const QDate, day);
    QFETCH(const int, warning);
    const auto person = m_desk->disk.attached(1);
    const auto other = m_desk->disk.doctor(specialty, u"Сейітов"_s);
    m_desk->disk.booked(person, other, at(day, 10, 0));
    build();
    fillFor(person);
    tryToBook();
    const auto &answer = *m_page->visit().verdict();
    QCOMPARE(answer.answer, usecase::BookingAnswer::NeedsAck);
    QCOMPARE(int(answer.warnings.front().kind), warning);
    QVERIFY(verdict()->isVisible());
    QCOMPARE(bookings(), 1);
    press(Qt::Key_Return); // "I have seen it: book"
    QTRY_COMPARE(bookings(), 2);
}

QTEST_MAIN(TestBookingBundles)
#include "tst_booking_bundles.moc"
