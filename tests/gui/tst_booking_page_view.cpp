#include "gui/booking_page_fixture.h"
#include <QAction>
#include <QLabel>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using tirkeu::test::at;
using tirkeu::test::namelessControls;
using tirkeu::test::tuesday;
using tirkeu::test::typeText;

/// Finding the way in the booking desk: days, doctors, names, keys, room.
class TestBookingPageView : public tirkeu::test::BookingPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void findsADoctorByTyping();
    void turnsDaysAndShowsTheWeek();
    void saysThatTheClinicIsClosed();
    void readsTheCellAloud();
    void everyControlHasAName();
    void noTwoDeedsShareAKey();
    void fitsASmallScreen();
};

void TestBookingPageView::findsADoctorByTyping()
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

void TestBookingPageView::turnsDaysAndShowsTheWeek()
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

void TestBookingPageView::saysThatTheClinicIsClosed()
{
    build(QDate(2026, 3, 8));
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"The clinic is closed on this day."_s;
    }));
    press(Qt::Key_PageDown);
    QTRY_VERIFY(!grid()->columns().empty() || m_page->day().day() == QDate(2026, 3, 9));
}

void TestBookingPageView::readsTheCellAloud()
{
    build();
    QVERIFY(grid()->accessibleName().contains(u"09:00"_s));
    QVERIFY(grid()->accessibleName().contains(u"Ахметов"_s));
    QVERIFY(grid()->accessibleName().endsWith(u"free"_s));
    press(Qt::Key_Down);
    QVERIFY(grid()->accessibleName().contains(u"09:15"_s));
}

void TestBookingPageView::everyControlHasAName()
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

void TestBookingPageView::noTwoDeedsShareAKey()
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
void TestBookingPageView::fitsASmallScreen()
{
    build();
    QVERIFY2(m_page->minimumSizeHint().width() <= 1100, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QVERIFY2(m_page->minimumSizeHint().height() <= 700,
             qPrintable(QString::number(m_page->minimumSizeHint().height())));
}

QTEST_MAIN(TestBookingPageView)
#include "tst_booking_page_view.moc"
