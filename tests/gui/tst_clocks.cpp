#include "gui/shell_services.h"
#include "registration/registration_page.h"
#include "shell/clock_column.h"
#include "shell/main_window.h"
#include "widgets/clock_list.h"
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

class TestClocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void stateChangesAtHalfAndAtTheLastFifth_data();
    void stateChangesAtHalfAndAtTheLastFifth();
    void facesAreReadable_data();
    void facesAreReadable();
    void whatBurnsFirstIsOnTop();
    void wordsAndShapesTellTheState();
    void columnIsThereOnlyWhileSomethingRuns();
    void aStripShowsWholeClocksAndCountsTheOthers();
    void documentsTakenStartTheClockAndServedStopsIt();
};

static const QDateTime start({2026, 3, 2}, {9, 0}, QTimeZone::utc());

void TestClocks::stateChangesAtHalfAndAtTheLastFifth_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<ClockState>("state");
    QTest::newRow("before it began: the clock was set back") << qint64(-60) << ClockState::Running;
    QTest::newRow("begins") << qint64(0) << ClockState::Running;
    QTest::newRow("a second before half") << qint64(299) << ClockState::Running;
    QTest::newRow("half") << qint64(300) << ClockState::Half;
    QTest::newRow("a second before the last fifth") << qint64(479) << ClockState::Half;
    QTest::newRow("the last fifth") << qint64(480) << ClockState::LastFifth;
    QTest::newRow("the last second") << qint64(599) << ClockState::LastFifth;
    QTest::newRow("due") << qint64(600) << ClockState::Over;
    QTest::newRow("long over") << qint64(86400) << ClockState::Over;
}

void TestClocks::stateChangesAtHalfAndAtTheLastFifth()
{
    QFETCH(qint64, seconds);
    QFETCH(ClockState, state);
    QCOMPARE(clockState(start.addSecs(seconds), start, start.addSecs(600)), state);
}

void TestClocks::facesAreReadable_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("face");
    QTest::newRow("none") << qint64(0) << u"00:00"_s;
    QTest::newRow("seven minutes") << qint64(425) << u"07:05"_s;
    QTest::newRow("late") << qint64(-61) << u"01:01"_s;
    QTest::newRow("an hour") << qint64(3600) << u"1:00:00"_s;
    QTest::newRow("two days") << qint64(2 * 86400 + 5) << u"48:00:05"_s;
}

void TestClocks::facesAreReadable()
{
    QFETCH(qint64, seconds);
    QTEST(clockFace(seconds), "face");
}

void TestClocks::whatBurnsFirstIsOnTop()
{
    ClockListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({{{"t", "long"}, start, 60, {}}, {{"t", "short"}, start.addSecs(60), 10, {}}}, start.addSecs(60));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0).title.id, QByteArray("short"));
}

void TestClocks::wordsAndShapesTellTheState()
{
    ClockListModel model;
    model.reset({{{"t", "Paper"}, start, 10, u"§3"_s}}, start);
    QStringList said;
    QList<QImage> icons;
    for (const int seconds : {0, 300, 480, 661}) {
        model.tick(start.addSecs(seconds));
        said += model.index(0).data().toString();
        icons += model.index(0)
                     .data(Qt::DecorationRole)
                     .value<QIcon>()
                     .pixmap(QSize(24, 24))
                     .toImage()
                     .convertToFormat(QImage::Format_Alpha8); // the shape alone
    }
    QCOMPARE(said, (QStringList{u"Paper\n10:00 left"_s, u"Paper\n05:00 left: half is gone"_s,
                                u"Paper\n02:00 left: hurry"_s, u"Paper\nlate by 01:01"_s}));
    for (int i = 0; i < icons.size(); ++i) {
        for (int k = 0; k < i; ++k)
            QVERIFY(icons[i] != icons[k]);
    }
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"§3"_s));
}

void TestClocks::columnIsThereOnlyWhileSomethingRuns()
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"x.ini"_s));
    FixedClock clock(start);
    QWidget window;
    ClockColumn column(clock, preferences, &window);
    window.show();
    QVERIFY(!column.isVisible());
    column.setClocks({{{"t", "Paper"}, start, 10, {}}});
    QVERIFY(column.isVisible());
    clock.advance(300);
    column.tick();
    QVERIFY(column.findChild<QListView *>()->model()->index(0, 0).data().toString().contains(u"half"_s));
    column.setClocks({});
    QVERIFY(!column.isVisible());
    preferences.setClocksPinned(true);
    column.showOrHide();
    QVERIFY(column.isVisible());
}

void TestClocks::aStripShowsWholeClocksAndCountsTheOthers()
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"x.ini"_s));
    FixedClock clock(start);
    ClockColumn column(clock, preferences);
    column.setStrip(true);
    column.resize(600, 64);
    std::vector<RunningClock> clocks;
    for (int minutes = 10; minutes < 17; ++minutes)
        clocks.push_back({{"t", "Paper"}, start, minutes, {}});
    column.setClocks(clocks);
    column.show();
    QVERIFY(QTest::qWaitForWindowExposed(&column));
    const auto *list = column.findChild<QListView *>();
    const auto *more = column.findChild<QLabel *>(u"moreClocks"_s);
    int shown = 0;
    for (int row = 0; row < 7; ++row) {
        if (list->isRowHidden(row))
            continue;
        ++shown;
        QVERIFY(list->viewport()->rect().contains(list->visualRect(list->model()->index(row, 0))));
    }
    QVERIFY(shown > 0 && shown < 7);
    QVERIFY(more->isVisible() && more->text().contains(QString::number(7 - shown)));
    column.setStrip(false);
    QVERIFY(!more->isVisible() && !list->isRowHidden(6));
}

void TestClocks::documentsTakenStartTheClockAndServedStopsIt()
{
    DeskOnDisk desk;
    ShellServices shell(desk.place(), desk.folder());
    const auto make = [](Workplace &workplace, QWidget *parent) { return new RegistrationPage(workplace, parent); };
    auto window = std::make_unique<MainWindow>(
        shell.services,
        usecase::OpenedDesk{
            std::shared_ptr<usecase::Desk>(&desk.desk(), [](auto *) {}), desk.actor(Role::Registrar), {}},
        std::vector<WorkplaceEntry>{{QKeySequence(u"Ctrl+1"_s), make}});
    showActive(*window);
    auto *column = window->findChild<ClockColumn *>();
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!column->isVisible()); // nobody is being served
    press(Qt::Key_F3);
    QVERIFY(!column->isVisible()); // only when it is said so
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(column->isVisible());
    QCOMPARE(column->findChild<QListView *>()->model()->rowCount(), 1);
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!column->isVisible());
    shell.executor.wait();
    window.reset();
}

QTEST_MAIN(TestClocks)
#include "tst_clocks.moc"
