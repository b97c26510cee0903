#include "gui/main_window_fixture.h"
#include "gui/queue_page_fixture.h"
#include "gui/scanner_keys.h"
#include "registration/registration_page.h"
#include "scan/record_code.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// Who has come is checked in: typed or scanned, on the page of the queue or on any other, in the window of the desk.
class TestQueueCheckIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void bookedPersonIsCheckedIn_data();
    void bookedPersonIsCheckedIn();
    void couponOfAnotherDayIsExplained();
    void whoIsNotBookedIsOfferedATicketAfterAScan();
    void numberOfNobodyIsExplained();
    void whereNobodyIsCheckedInTheCouponOpensTheCard();

private:
    void open(Role role);
    void scan(const QString &text);
    QueuePage *queue() const { return m_window->findChild<QueuePage *>(); }
    QString notice() const { return queue()->findChild<NoticeBar *>()->text(); }
    QString couponOf(const Appointment &booked) const
    {
        return scan::recordCode({tirkeu::scan::bookingCode.toString(), booked.id.uuid(), booked.number});
    }

    std::unique_ptr<BookedDesk> m_desk;
    std::unique_ptr<ShellServices> m_shell;
    std::unique_ptr<MainWindow> m_window;
    PractitionerId m_doctor;
    PatientId m_person;
    quint64 m_now = 1000;
    const QDate monday{2026, 3, 2};
};

void TestQueueCheckIn::init()
{
    failOnWarnings();
    m_desk = std::make_unique<BookedDesk>();
    m_doctor = m_desk->doctor();
    m_person = m_desk->attached(1);
    m_shell = std::make_unique<ShellServices>(m_desk->place(), m_desk->folder());
}

void TestQueueCheckIn::cleanup()
{
    m_shell->executor.wait();
    m_window.reset();
    m_shell.reset();
    m_desk.reset();
}

/// The register, another workplace and the queue: Ctrl+1, Ctrl+2, Ctrl+3.
void TestQueueCheckIn::open(Role role)
{
    m_window = std::make_unique<MainWindow>(
        m_shell->services,
        usecase::OpenedDesk{std::shared_ptr<usecase::Desk>(&m_desk->desk(), [](auto *) {}), m_desk->actor(role), {}},
        std::vector<WorkplaceEntry>{
            {QKeySequence(u"Ctrl+1"_s),
             [](Workplace &place, QWidget *parent) { return new RegistrationPage(place, parent); }},
            {QKeySequence(u"Ctrl+2"_s), [](Workplace &place, QWidget *parent) { return new ProbePage(place, parent); }},
            {QKeySequence(u"Ctrl+3"_s),
             [](Workplace &place, QWidget *parent) { return new QueuePage(place, parent); }}});
    showActive(*m_window);
}

void TestQueueCheckIn::scan(const QString &text)
{
    WiredKeyboard keyboard(*m_window, KeyboardLayout::Kazakh);
    keyboard.now = m_now += 10000;
    keyboard.scan(text);
}

void TestQueueCheckIn::bookedPersonIsCheckedIn_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("typed");
    QTest::addColumn<Qt::Key>("page");
    QTest::newRow("ЖСН typed") << u"iin"_s << true << Qt::Key_3;
    QTest::newRow("ЖСН typed with spaces") << u"spaced"_s << true << Qt::Key_3;
    QTest::newRow("number of the booking typed") << u"number"_s << true << Qt::Key_3;
    QTest::newRow("ЖСН scanned on the queue's page") << u"iin"_s << false << Qt::Key_3;
    QTest::newRow("QR of the coupon on the queue's page") << u"coupon"_s << false << Qt::Key_3;
    QTest::newRow("QR of the coupon in the register") << u"coupon"_s << false << Qt::Key_1;
    QTest::newRow("QR of the coupon on another page") << u"coupon"_s << false << Qt::Key_2;
}

void TestQueueCheckIn::bookedPersonIsCheckedIn()
{
    QFETCH(QString, what);
    QFETCH(bool, typed);
    QFETCH(Qt::Key, page);
    const auto booked = m_desk->booked(m_person, m_doctor, at(monday, 9, 15));
    open(Role::Registrar);
    press(page, Qt::ControlModifier);
    const QString iin = syntheticIin(1).toString();
    const QString code = what == u"coupon"   ? couponOf(booked)
                         : what == u"number" ? booked.number
                         : what == u"spaced" ? iin.left(6) + u' ' + iin.mid(6)
                                             : iin;
    if (typed) {
        typeText(code);
        press(Qt::Key_Return);
    } else {
        scan(code);
    }
    QTRY_VERIFY(queue() && queue()->isVisible());
    QTRY_VERIFY2(notice().contains(u"A-001"_s), qPrintable(notice()));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM ticket WHERE kind = 'booked'"), 1);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM appointment WHERE status = 'arrived'"), 1);
}

void TestQueueCheckIn::couponOfAnotherDayIsExplained()
{
    const auto booked = m_desk->booked(m_person, m_doctor, at(monday.addDays(1), 9, 15));
    open(Role::Registrar);
    scan(couponOf(booked));
    QTRY_VERIFY(queue() && queue()->isVisible());
    QTRY_VERIFY2(notice().contains(u"not for today"_s), qPrintable(notice()));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM ticket"), 0);
}

void TestQueueCheckIn::whoIsNotBookedIsOfferedATicketAfterAScan()
{
    open(Role::Registrar);
    press(Qt::Key_3, Qt::ControlModifier);
    scan(syntheticIin(1).toString());
    QTRY_VERIFY2(notice().startsWith(u"The person is not booked for today."_s), qPrintable(notice()));
}

void TestQueueCheckIn::numberOfNobodyIsExplained()
{
    open(Role::Registrar);
    press(Qt::Key_3, Qt::ControlModifier);
    typeText(u"Ы-99"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY2(notice().startsWith(u"Nobody was found by this number."_s), qPrintable(notice()));
}

void TestQueueCheckIn::whereNobodyIsCheckedInTheCouponOpensTheCard()
{
    const auto booked = m_desk->booked(m_person, m_doctor, at(monday, 9, 15));
    m_window = std::make_unique<MainWindow>(
        m_shell->services,
        usecase::OpenedDesk{
            std::shared_ptr<usecase::Desk>(&m_desk->desk(), [](auto *) {}), m_desk->actor(Role::Registrar), {}},
        std::vector<WorkplaceEntry>{{QKeySequence(u"Ctrl+1"_s), [](Workplace &place, QWidget *parent) {
                                         return new RegistrationPage(place, parent);
                                     }}});
    showActive(*m_window);
    scan(couponOf(booked));
    auto *panel = m_window->findChild<PersonPanel *>();
    QTRY_VERIFY(panel->isVisible() && panel->hasCard());
    QCOMPARE(panel->record()->id, m_person);
}

QTEST_MAIN(TestQueueCheckIn)
#include "tst_queue_check_in.moc"
