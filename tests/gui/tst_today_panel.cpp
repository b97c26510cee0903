#include "charts/load_strips.h"
#include "charts/today_panel.h"
#include "gui/day_charts_fixture.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The figures of today beside the work.
class TestTodayPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void todayComesAfterTheWindow();
    void todayIsNotForEverybody();
};

void TestTodayPanel::todayComesAfterTheWindow()
{
    WorkingDesk desk;
    TodayPanel panel(desk.place);
    QCOMPARE(panel.presenter().state(), DayChartsPresenter::State::Loading);
    QVERIFY(!panel.hasFigures());
    panel.resize(320, 500);
    panel.show();
    QTRY_VERIFY(panel.hasFigures());
    QCOMPARE(panel.texts(), (QStringList{u"17 still free"_s, u"3 booked"_s, u"1 have come"_s, u"1 did not come"_s,
                                         u"12 min waited on average"_s}));
    QCOMPARE(panel.findChild<LoadStrips *>()->texts().size(), 2);
}

void TestTodayPanel::todayIsNotForEverybody()
{
    WorkingDesk desk;
    desk.place.actor.roles = {};
    TodayPanel panel(desk.place);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QCoreApplication::processEvents();
    desk.executor.wait();
    QCoreApplication::processEvents();
    QCOMPARE(panel.presenter().state(), DayChartsPresenter::State::Loading); // not even asked
    QVERIFY(!panel.hasFigures());
}

QTEST_MAIN(TestTodayPanel)
#include "tst_today_panel.moc"
