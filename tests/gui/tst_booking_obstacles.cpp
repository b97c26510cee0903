#include "gui/booking_page_fixture.h"
#include "storage/audit_log.h"
#include "storage/patient_links.h"
#include "usecase/edit_timetable.h"
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using tirkeu::test::at;
using tirkeu::test::monday;
using tirkeu::test::must;
using tirkeu::test::tuesday;
using tirkeu::test::typeText;
using usecase::BookingAnswer;
using Stage = VisitPresenter::Stage;

/// What cannot be booked is explained in the window, the form is kept, and the nearest times are offered: by keys, on a
/// machine whose clock is set to another zone.
class TestBookingObstacles : public tirkeu::test::BookingPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aTimeThatIsOverMeanwhile();
    void aHoliday();
    void outsideTheTemplate();
    void aDoctorAbsentMeanwhile();
    void aDoctorWhoLeftMeanwhile();
    void aClockSetBack();
    void aPersonMergedMeanwhileAndATimeTaken();
    void aRoleThatMayNotOverbook();
    void whatIsAnsweredIsNotAskedAgain();

private:
    /// The desk as another screen has it: its own files' handle, its own thread.
    template <typename Work>
    void elsewhere(Work work)
    {
        const auto other = usecase::SignIn(m_desk->disk.place())(test::adminLogin, test::password);
        QVERIFY(other);
        Executor theirs;
        theirs.run([&] {
            work(*other->desk, other->actor);
            return true;
        });
        theirs.wait();
    }
    void typeARemark()
    {
        tabTo(field<QLineEdit>(u"note"_s));
        typeText(u"with the results"_s);
    }
    void isExplained(BookingAnswer answer, const QString &words);
    void takesTheNearest();
};

/// Tried, answered in words beside the form, and nothing of the form is lost.
void TestBookingObstacles::isExplained(BookingAnswer answer, const QString &words)
{
    const auto before = m_page->visit().draft();
    const int booked = bookings();
    tryToBook();
    QCOMPARE(int(m_page->visit().verdict()->answer), int(answer));
    QVERIFY(verdict()->isVisible());
    QVERIFY2(verdict()->text().contains(words), qPrintable(verdict()->text()));
    QCOMPARE(m_page->visit().stage(), Stage::Filling);
    QCOMPARE(m_page->visit().draft().visit.start, before.visit.start);
    QCOMPARE(field<QLineEdit>(u"note"_s)->text(), u"with the results"_s);
    QCOMPARE(bookings(), booked);
}

/// Enter, where the focus is after the answer, and Ctrl+Enter.
void TestBookingObstacles::takesTheNearest()
{
    const auto &alternatives = m_page->visit().verdict()->alternatives;
    QVERIFY(!alternatives.empty());
    const auto nearest = alternatives.front();
    const int booked = bookings();
    QTRY_VERIFY(verdict()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_page->visit().draft().visit.start, nearest.start);
    QCOMPARE(m_page->visit().draft().visit.practitioner, nearest.practitioner);
    QCOMPARE(m_page->visit().draft().visit.note, u"with the results"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bookings(), booked + 1);
}

void TestBookingObstacles::aTimeThatIsOverMeanwhile()
{
    build(monday);
    grid()->goTo(m_doctor, monday, 9 * 60 + 15);
    fillFor(m_desk->disk.attached(1));
    typeARemark();
    m_desk->disk.clock.advance(3660);
    isExplained(BookingAnswer::Past, u"This time is over"_s);
    QVERIFY(m_page->visit().verdict()->alternatives.front().start > m_desk->disk.clock.now());
    takesTheNearest();
}

void TestBookingObstacles::aHoliday()
{
    const auto person = m_desk->disk.attached(1);
    build();
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(grid()->columns().size(), size_t(7));
    press(Qt::Key_PageDown);
    const QDate holiday(2026, 3, 9); // moved from the 8th
    QTRY_COMPARE(grid()->columns().front().day, holiday);
    QCOMPARE(grid()->currentColumn()->day, holiday);
    QVERIFY(grid()->accessibleName().endsWith(u"holiday"_s));
    fillFor(person);
    typeARemark();
    isExplained(BookingAnswer::ClosedDay, u"The clinic is closed on this day"_s);
    takesTheNearest();
}

void TestBookingObstacles::outsideTheTemplate()
{
    build();
    grid()->goTo(m_doctor, tuesday, 15 * 60);
    fillFor(m_desk->disk.attached(1));
    typeARemark();
    isExplained(BookingAnswer::OutsideHours, u"does not see people at this time"_s);
    takesTheNearest();
}

void TestBookingObstacles::aDoctorAbsentMeanwhile()
{
    build();
    fillFor(m_desk->disk.attached(1));
    typeARemark();
    elsewhere([&](usecase::Desk &desk, const usecase::Actor &actor) {
        Absence absence;
        absence.practitioner = m_doctor;
        absence.span = clinicDay(tuesday);
        absence.reason = AbsenceReason::Ill;
        must(usecase::EditTimetable(desk).saveAbsence(actor, absence));
    });
    isExplained(BookingAnswer::DoctorAbsent, u"The doctor is away at this time"_s);
    QVERIFY(inClinic(m_page->visit().verdict()->alternatives.front().start).date() != tuesday);
    takesTheNearest();
}

void TestBookingObstacles::aDoctorWhoLeftMeanwhile()
{
    const auto colleague = m_desk->disk.doctor(u"gp"_s, u"Сейітов"_s);
    build();
    fillFor(m_desk->disk.attached(1));
    typeARemark();
    elsewhere([&](usecase::Desk &desk, const usecase::Actor &actor) {
        for (auto one : must(usecase::ReadTimetable(desk)(actor)).practitioners) {
            if (one.id != m_doctor)
                continue;
            one.active = false;
            must(usecase::EditTimetable(desk).savePractitioner(actor, one));
        }
    });
    isExplained(BookingAnswer::DoctorLeft, u"removed from the timetable meanwhile"_s);
    QCOMPARE(m_page->visit().verdict()->alternatives.front().practitioner, colleague);
    takesTheNearest();
}

void TestBookingObstacles::aClockSetBack()
{
    m_desk->disk.booked(m_desk->disk.attached(2), m_doctor, at(tuesday, 11, 0));
    build();
    fillFor(m_desk->disk.attached(1));
    typeARemark();
    m_desk->disk.clock.advance(-2 * 24 * 3600);
    isExplained(BookingAnswer::ClockMovedBack, u"stands before the last booking"_s);
    tabToStep(u"Date and time are right"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(bookings(), 2);
    QTRY_VERIFY(rowAt(9, 0));
}

void TestBookingObstacles::aPersonMergedMeanwhileAndATimeTaken()
{
    const auto gone = m_desk->disk.attached(1);
    const auto stays = m_desk->disk.attached(2);
    const auto quick = m_desk->disk.attached(3);
    build();
    fillFor(gone);
    typeARemark();
    elsewhere([&](usecase::Desk &desk, const usecase::Actor &actor) {
        must(desk.database().atomically(actor.user, [&](storage::Transaction &tx) -> Result<void> {
            storage::AuditLog(tx).append({u"test.merge"_s});
            return storage::PatientLinks(tx).join(stays, gone, u"бір адам"_s);
        }));
        const usecase::BookSlot book(desk);
        QVERIFY(must(book(actor, {{test::BookedDesk::visit(quick, m_doctor, at(tuesday, 9, 0))}, {}, {}})).isBooked());
    });
    isExplained(BookingAnswer::Taken, u"booked meanwhile"_s);
    takesTheNearest();
    QTRY_VERIFY(says(u"joined with another"_s));
    QTRY_VERIFY(grid()->currentBooking() && grid()->currentBooking()->person == stays);
}

void TestBookingObstacles::aRoleThatMayNotOverbook()
{
    tearDown();
    setUp(Role::Registrar);
    m_desk->disk.booked(m_desk->disk.attached(2), m_doctor, at(tuesday, 9, 0));
    build();
    fillFor(m_desk->disk.attached(1));
    typeARemark();
    isExplained(BookingAnswer::Taken, u"booked meanwhile"_s);
    for (const auto *step : verdict()->findChildren<QPushButton *>())
        QVERIFY(!step->text().startsWith(u"Book over it"_s));
    takesTheNearest();
}

/// A refusal is recorded once: Ctrl+Enter leads to the steps of the answer, until the form is changed.
void TestBookingObstacles::whatIsAnsweredIsNotAskedAgain()
{
    build();
    fillFor(m_desk->disk.attached(1, Attachment::Elsewhere));
    tryToBook();
    QCOMPARE(int(m_page->visit().verdict()->answer), int(BookingAnswer::Refused));
    const auto refusals = [this] { return m_desk->disk.countOf("SELECT count(*) FROM refusal"); };
    QCOMPARE(refusals(), 1);
    tabTo(field<QLineEdit>(u"note"_s));
    QSignalSpy asked(&m_page->visit(), &VisitPresenter::busyChanged);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.size(), 0);
    QVERIFY(verdict()->isAncestorOf(QApplication::focusWidget()));
    typeARemark();
    QTRY_VERIFY(!m_page->visit().isFinal());
    tryToBook();
    QCOMPARE(refusals(), 2);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "America/New_York");
    QApplication application(argc, argv);
    TestBookingObstacles test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_booking_obstacles.moc"
