#include "gui/timetable_fixture.h"
#include "timetable/timetable_words.h"
#include "timetable/week_view.h"
#include <QAbstractItemModelTester>
#include <QListView>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// Finding one's way in the timetable by keyboard.
class TestTimetablePage : public TimetablePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void readsTypedTimes_data();
    void readsTypedTimes();
    void theModelsKeepTheLaws();
    void findsADoctorByTyping();
    void theWeekGoesByKeys();
    void aDayWithoutHoursOffersNewOnes();
    void setsTheHorizon();
    void everythingHasAName();
};

void TestTimetablePage::readsTypedTimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");
    QTest::newRow("hour") << u"8"_s << QTime(8, 0);
    QTest::newRow("together") << u"830"_s << QTime(8, 30);
    QTest::newRow("four digits") << u"1415"_s << QTime(14, 15);
    QTest::newRow("colon") << u"8:05"_s << QTime(8, 5);
    QTest::newRow("dot") << u"08.45"_s << QTime(8, 45);
    QTest::newRow("too late") << u"25:00"_s << QTime();
    QTest::newRow("letters") << u"eight"_s << QTime();
}

void TestTimetablePage::readsTypedTimes()
{
    QFETCH(QString, typed);
    QTEST(parseTypedTime(typed), "time");
}

void TestTimetablePage::theModelsKeepTheLaws()
{
    TemplateModel model;
    QAbstractItemModelTester hoursTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto all = timetable().templates;
    all.front().validTo = QDate(2026, 3, 1);
    model.reset(all, monday);
    QCOMPARE(model.rowCount(), 9);
    model.showEnded(true);
    QCOMPARE(model.rowCount(), 10);
    model.retranslate();
    AbsenceModel away;
    QAbstractItemModelTester absenceTester(&away, QAbstractItemModelTester::FailureReportingMode::QtTest);
    away.reset({{Absence(), {}}});
    away.retranslate();
    DoctorListModel doctors;
    QAbstractItemModelTester doctorTester(&doctors, QAbstractItemModelTester::FailureReportingMode::QtTest);
    doctors.reset(timetable().practitioners);
    QCOMPARE(doctors.rowCount(), 4); // two headings
    doctors.filter(u"сеиит"_s);
    QCOMPARE(doctors.rowCount(), 2);
    doctors.filter(u"nobody"_s);
    QCOMPARE(doctors.firstDoctor(), -1);
}

void TestTimetablePage::findsADoctorByTyping()
{
    auto *filter = child<QLineEdit>(m_page.get(), "doctorFilter");
    filter->setFocus();
    typeText(u"сейит"_s);
    QCOMPARE(hours()->model()->rowCount(), 5);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), child<QListView>(m_page.get(), "doctors"));
    press(Qt::Key_Return);
    auto *week = child<WeekView>(m_page.get(), "week");
    QCOMPARE(QApplication::focusWidget(), week);
    QVERIFY(week->sentence().contains(u"09:00–12:00"_s));
    typeInto(m_page.get(), "doctorFilter", {u"nobody"_s});
    QCOMPARE(hours()->model()->rowCount(), 0);
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestTimetablePage::theWeekGoesByKeys()
{
    auto *week = child<WeekView>(m_page.get(), "week");
    week->setFocus();
    QCOMPARE(week->day(), monday);
    press(Qt::Key_Left);
    QCOMPARE(week->monday(), QDate(2026, 2, 23));
    press(Qt::Key_PageDown);
    press(Qt::Key_Right);
    QCOMPARE(week->day(), QDate(2026, 3, 9));
    QString opened;
    whenDialog("templateDialog", [&](QWidget *dialog) {
        opened = dialog->windowTitle();
        press(Qt::Key_Escape);
    });
    press(Qt::Key_Return);
    QCOMPARE(opened, u"Change the hours: Ахметов Ержан"_s);
}

void TestTimetablePage::aDayWithoutHoursOffersNewOnes()
{
    auto *week = child<WeekView>(m_page.get(), "week");
    week->setFocus();
    press(Qt::Key_Left); // to Sunday
    QString opened;
    bool sunday = false;
    whenDialog("templateDialog", [&](QWidget *dialog) {
        opened = dialog->windowTitle();
        sunday = child<QAbstractButton>(dialog, "day7")->isChecked();
        press(Qt::Key_Escape);
    });
    press(Qt::Key_Return);
    QCOMPARE(opened, u"New hours: Ахметов Ержан"_s);
    QVERIFY(sunday);
    QCOMPARE(timetable().templates.size(), size_t(10));
}

void TestTimetablePage::setsTheHorizon()
{
    QSignalSpy toasts(m_page.get(), &Page::toast);
    child<QSpinBox>(m_page.get(), "horizon")->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(u"8"_s);
    press(Qt::Key_Return);
    settle();
    QCOMPARE(timetable().horizonWeeks, 8);
    QCOMPARE(toasts.count(), 1);
}

void TestTimetablePage::everythingHasAName()
{
    QCOMPARE(namelessControls(*m_page), QStringList());
    QCOMPARE(lookAround("templateDialog", [&] { pressIn("hours", Qt::Key_E); }), QStringList());
    const auto withShift = Qt::ControlModifier | Qt::ShiftModifier;
    QCOMPARE(lookAround("copyDialog", [&] { pressIn("hours", Qt::Key_C, withShift); }), QStringList());
    QCOMPARE(lookAround("endHoursDialog", [&] { pressIn("hours", Qt::Key_Delete); }), QStringList());
    QCOMPARE(lookAround("absenceDialog", [&] { pressIn("absences", Qt::Key_N, withShift); }), QStringList());
}

QTEST_MAIN(TestTimetablePage)
#include "tst_timetable_page.moc"
