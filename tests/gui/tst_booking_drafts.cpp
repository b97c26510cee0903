#include "gui/booking_page_fixture.h"
#include "registration/drafts_dialog.h"
#include "registration/registration_page.h"
#include "widgets/notice_bar.h"
#include <QComboBox>
#include <QLineEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using tirkeu::test::at;
using tirkeu::test::must;
using tirkeu::test::tuesday;
using tirkeu::test::typeText;
using tirkeu::test::whenAsked;
using Stage = VisitPresenter::Stage;

/// A booking begun and not finished is there again after whatever end of the program.
class TestBookingDrafts : public tirkeu::test::BookingPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void survivesTheDeathOfTheProgram();
    void goesWhenItIsBooked();
    void isDiscardedOnPurpose();
    void aTimeMerelyLookedAtIsNotKept();
    void comesBackWithThePerson();
    void isInTheListOfDrafts();
    void whatNobodyTypedIsNotSpokenOf();

private:
    int drafts() const { return m_desk->disk.countOf("SELECT count(*) FROM draft WHERE kind = 'booking'"); }
    void typeAVisit(const PatientId &person, FormOfCare form = FormOfCare::Urgent);
    void dieAndOpenAgain();
};

/// Reason, form of care and a remark for the second time of the day.
void TestBookingDrafts::typeAVisit(const PatientId &person, FormOfCare form)
{
    grid()->goTo(m_doctor, tuesday, 9 * 60 + 15);
    fillFor(person);
    typeText(u"3.4"_s);
    tabTo(field<QComboBox>(u"formOfCare"_s));
    if (form == FormOfCare::Urgent)
        press(Qt::Key_Up);
    tabTo(field<QLineEdit>(u"note"_s));
    typeText(u"with the results"_s);
    QTRY_COMPARE(drafts(), 1);
    QTRY_COMPARE(m_desk->disk.countOf("SELECT count(*) FROM draft WHERE content LIKE '%with the results%'"), 1);
}

/// Page and services go without a word; the desk is opened anew.
void TestBookingDrafts::dieAndOpenAgain()
{
    m_toasts.reset();
    m_page.reset();
    m_desk->executor.wait();
    m_desk->place.desk.reset();
    m_desk->disk.close();
    const auto opened = m_desk->disk.signIn(QString::fromLatin1(roleCode(Role::Coordinator)));
    QVERIFY(opened);
    m_desk->place.desk = opened->desk;
    m_desk->place.actor = opened->actor;
    build();
}

void TestBookingDrafts::survivesTheDeathOfTheProgram()
{
    const auto person = m_desk->disk.attached(1);
    build();
    typeAVisit(person);
    const auto before = m_page->visit().draft();
    dieAndOpenAgain();
    QTRY_VERIFY(says(u"was not finished"_s));
    QVERIFY(says(tirkeu::test::person(1).name.brief()));
    QVERIFY(!m_page->visit().person()); // nobody's card is opened unasked
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_page->visit().stage(), Stage::Filling);
    QVERIFY(says(u"Typed at 09:00 today, not booked yet"_s));
    const auto &now = m_page->visit().draft();
    QCOMPARE(m_page->visit().person()->id, person);
    QCOMPARE(now.visit.practitioner, m_doctor);
    QCOMPARE(now.visit.start, at(tuesday, 9, 15));
    QCOMPARE(now.visit.reason, u"3.4"_s);
    QCOMPARE(now.visit.note, u"with the results"_s);
    QCOMPARE(now.terms.form, before.terms.form);
    QCOMPARE(now.terms.form, FormOfCare::Urgent);
    QCOMPARE(now.terms.receivedAt, before.terms.receivedAt); // the legal clock runs from there
    QCOMPARE(now.specialty, u"gp"_s);
    QCOMPARE(now.doctor.surname, u"Ахметов"_s);
    QCOMPARE(field<QLineEdit>(u"note"_s)->text(), u"with the results"_s);
}

void TestBookingDrafts::goesWhenItIsBooked()
{
    build();
    typeAVisit(m_desk->disk.attached(1), FormOfCare::Planned);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bookings(), 1);
    QTRY_COMPARE(drafts(), 0);
    dieAndOpenAgain();
    m_desk->executor.wait();
    QCoreApplication::processEvents();
    QVERIFY(!says(u"was not finished"_s));
}

void TestBookingDrafts::isDiscardedOnPurpose()
{
    const auto person = m_desk->disk.attached(1);
    build();
    typeAVisit(person);
    whenAsked([](QWidget *) { tirkeu::test::press(Qt::Key_Escape); });
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    comeBack();
    QCOMPARE(drafts(), 1);
    whenAsked([](QWidget *) {
        tirkeu::test::press(Qt::Key_Tab);
        tirkeu::test::press(Qt::Key_Space);
    });
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(drafts(), 0);
    QCOMPARE(m_page->visit().stage(), Stage::Choosing);
    QVERIFY(m_page->visit().draft().visit.note.isEmpty());
}

void TestBookingDrafts::aTimeMerelyLookedAtIsNotKept()
{
    build();
    fillFor(m_desk->disk.attached(1));
    QTRY_COMPARE(drafts(), 1); // a crash would lose the time
    press(Qt::Key_Escape);
    QTRY_COMPARE(drafts(), 0);
}

void TestBookingDrafts::comesBackWithThePerson()
{
    const auto one = m_desk->disk.attached(1);
    const auto two = m_desk->disk.attached(2);
    build();
    typeAVisit(one);
    QVERIFY(m_page->bookPerson(two));
    QTRY_COMPARE(m_page->visit().person()->id, two);
    QCOMPARE(m_page->visit().stage(), Stage::Choosing);
    QVERIFY(!says(u"not booked yet"_s));
    QVERIFY(m_page->bookPerson(one));
    QTRY_COMPARE(m_page->visit().person()->id, one);
    QCOMPARE(m_page->visit().stage(), Stage::Filling);
    QCOMPARE(m_page->visit().draft().visit.note, u"with the results"_s);
    QVERIFY(says(u"not booked yet"_s));
}

void TestBookingDrafts::isInTheListOfDrafts()
{
    const auto person = m_desk->disk.attached(1);
    build();
    typeAVisit(person);
    m_page->hide();
    RegistrationPage cards(m_desk->place);
    QSignalSpy wanted(&cards, &Page::bookingWanted);
    cards.show();
    QVERIFY(QTest::qWaitForWindowActive(&cards));
    cards.activate();
    whenAsked([](QWidget *dialog) {
        auto *list = dialog->findChild<QTableWidget *>(u"draftList"_s);
        QTRY_COMPARE(list->rowCount(), 1);
        QVERIFY(list->item(0, 0)->text().startsWith(tirkeu::test::person(1).name.full()));
        QVERIFY(list->item(0, 2)->text().contains(u"03.03.2026 09:15"_s));
        tirkeu::test::press(Qt::Key_O, Qt::ControlModifier);
    });
    QVERIFY(cards.showDrafts());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<PatientId>(), person);
    m_desk->executor.wait();
}

void TestBookingDrafts::whatNobodyTypedIsNotSpokenOf()
{
    build();
    m_desk->executor.wait();
    QCoreApplication::processEvents();
    QVERIFY(!says(u"was not finished"_s));
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    m_desk->executor.wait();
    QCOMPARE(m_page->visit().stage(), Stage::NoPerson);
}

QTEST_MAIN(TestBookingDrafts)
#include "tst_booking_drafts.moc"
