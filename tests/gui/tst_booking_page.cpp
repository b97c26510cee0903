#include "booking/booking_page.h"
#include "booking/day_bar.h"
#include "booking/time_grid.h"
#include "booking/visit_side.h"
#include "booking_fixture.h"
#include "storage/audit_log.h"
#include "storage/patient_links.h"
#include "widgets/person_box.h"
#include "widgets/verdict_panel.h"
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMap>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using tirkeu::test::anyWarning;
using tirkeu::test::at;
using tirkeu::test::BookedDesk;
using tirkeu::test::BookingFixture;
using tirkeu::test::must;
using tirkeu::test::tuesday;
using tirkeu::test::typeText;
using tirkeu::test::whenAsked;

namespace {

/// Controls that a screen reader would call by no name.
QStringList namelessControls(QWidget &window)
{
    QStringList nameless;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

} // namespace

/// The booking desk by keys alone.
class TestBookingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void booksFromTheGrid();
    void asksWhomWhenATimeIsChosenFirst();
    void offersOthersWhenTakenMeanwhile();
    void movesByKeys();
    void escPutsTheBookingDown();
    void dragsAskFirst();
    void cancelsWithAReasonAndTakesItBack();
    void marksWhoCame();
    void findsADoctorByTyping();
    void turnsDaysAndShowsTheWeek();
    void saysThatTheClinicIsClosed();
    void readsTheCellAloud();
    void overbooksWithAReason();
    void everyControlHasAName();
    void noTwoDeedsShareAKey();
    void fitsASmallScreen();
    void followsAPersonMergedMeanwhile();

private:
    void build(QDate day = tuesday);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { tirkeu::test::press(key, modifiers); }
    TimeGrid *grid() const { return m_page->findChild<TimeGrid *>(); }
    VerdictPanel *verdict() const { return m_page->findChild<VisitSide *>()->findChild<VerdictPanel *>(); }
    const BookingRow *rowAt(int hour, int minute) const;
    int bookings() const { return m_desk->disk.countOf("SELECT count(*) FROM appointment"); }

    std::unique_ptr<BookingFixture> m_desk;
    PractitionerId m_doctor;
    std::unique_ptr<BookingPage> m_page;
    std::unique_ptr<QSignalSpy> m_toasts;
};

void TestBookingPage::init()
{
    QTest::failOnWarning(anyWarning());
    m_desk = std::make_unique<BookingFixture>();
    m_doctor = m_desk->disk.doctor();
}

void TestBookingPage::cleanup()
{
    m_toasts.reset();
    m_page.reset();
    m_desk.reset();
}

void TestBookingPage::build(QDate day)
{
    m_page = std::make_unique<BookingPage>(m_desk->place);
    m_toasts = std::make_unique<QSignalSpy>(m_page.get(), &Page::toast);
    m_page->resize(1180, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->day().show(day);
    QTRY_COMPARE(m_page->day().state(), DayPresenter::State::Ready);
    QTRY_VERIFY(grid()->columns().empty() || grid()->columns().front().day == day);
    m_page->activate();
    grid()->goTo(m_doctor, day, 9 * 60);
}

const BookingRow *TestBookingPage::rowAt(int hour, int minute) const
{
    if (grid()->columns().empty())
        return nullptr;
    const auto &column = grid()->columns().front();
    const int cell = column.cellAt(hour * 60 + minute);
    return cell < 0 ? nullptr : column.bookingOf(column.cells[size_t(cell)]);
}

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

void TestBookingPage::dragsAskFirst()
{
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(tuesday, 9, 0));
    build();
    const BookingRow row = *rowAt(9, 0);
    whenAsked([](QWidget *) { tirkeu::test::press(Qt::Key_Escape); });
    Q_EMIT grid()->moveAsked(row, m_doctor, at(tuesday, 10, 0));
    QVERIFY(rowAt(9, 0));
    whenAsked([](QWidget *) { tirkeu::test::press(Qt::Key_Return); });
    Q_EMIT grid()->moveAsked(row, m_doctor, at(tuesday, 10, 0));
    QTRY_VERIFY(rowAt(10, 0));
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

void TestBookingPage::findsADoctorByTyping()
{
    m_desk->disk.doctor(u"cardiologist"_s, u"Сейітов"_s);
    build();
    QTRY_COMPARE(grid()->columns().size(), size_t(2));
    press(Qt::Key_F, Qt::ControlModifier);
    typeText(u"сей"_s);
    QCOMPARE(grid()->columns().size(), size_t(1));
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), grid());
    QCOMPARE(grid()->currentColumn()->doctor.name.surname, u"Сейітов"_s);
}

void TestBookingPage::turnsDaysAndShowsTheWeek()
{
    build();
    press(Qt::Key_PageDown);
    QTRY_COMPARE(grid()->columns().front().day, tuesday.addDays(1));
    press(Qt::Key_Home, Qt::ControlModifier);
    QTRY_COMPARE(grid()->columns().front().day, tirkeu::test::monday);
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(grid()->columns().size(), size_t(7));
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(grid()->columns().size(), size_t(1));
}

void TestBookingPage::saysThatTheClinicIsClosed()
{
    build(QDate(2026, 3, 8));
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"The clinic is closed on this day."_s;
    }));
    press(Qt::Key_PageDown);
    QTRY_VERIFY(!grid()->columns().empty() || m_page->day().day() == QDate(2026, 3, 9));
}

void TestBookingPage::readsTheCellAloud()
{
    build();
    QVERIFY(grid()->accessibleName().contains(u"09:00"_s));
    QVERIFY(grid()->accessibleName().contains(u"Ахметов"_s));
    QVERIFY(grid()->accessibleName().endsWith(u"free"_s));
    press(Qt::Key_Down);
    QVERIFY(grid()->accessibleName().contains(u"09:15"_s));
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
    QPushButton *over = nullptr;
    for (auto *button : verdict()->findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Book over it"_s))
            over = button;
    }
    QVERIFY(over);
    over->setFocus();
    whenAsked([](QWidget *) {
        typeText(u"fever since the night"_s);
        tirkeu::test::press(Qt::Key_Return);
    });
    press(Qt::Key_Space);
    QTRY_COMPARE(m_desk->disk.countOf("SELECT count(*) FROM appointment WHERE lane = 1"), 1);
    QTRY_VERIFY(grid()->currentBooking() && grid()->currentBooking()->appointment.lane == 1);
}

void TestBookingPage::everyControlHasAName()
{
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(tuesday, 9, 0));
    build();
    QCOMPARE(namelessControls(*m_page), QStringList());
    m_page->bookPerson(m_desk->disk.attached(2));
    QTRY_VERIFY(!m_page->visit().proposals().empty());
    QCOMPARE(namelessControls(*m_page), QStringList());
    m_page->visit().chooseFirst();
    QTRY_VERIFY(m_page->visit().verdict());
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void TestBookingPage::noTwoDeedsShareAKey()
{
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(tuesday, 9, 0));
    build();
    QMap<QString, QString> taken;
    for (const auto *action : m_page->findChildren<QAction *>()) {
        const QString key = action->shortcut().toString();
        if (key.isEmpty())
            continue;
        QVERIFY2(!taken.contains(key), qPrintable(key + u": "_s + taken.value(key) + u" and "_s + action->text()));
        taken.insert(key, action->text());
    }
    QVERIFY(taken.size() > 15);
}

/// Beside the rail and the column of clocks on 1366 pixels.
void TestBookingPage::fitsASmallScreen()
{
    build();
    QVERIFY2(m_page->minimumSizeHint().width() <= 1100, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QVERIFY2(m_page->minimumSizeHint().height() <= 700,
             qPrintable(QString::number(m_page->minimumSizeHint().height())));
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
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"joined with another"_s);
    }));
}

QTEST_MAIN(TestBookingPage)
#include "tst_booking_page.moc"
