#include "booking_fixture.h"
#include "charts/chart_legend.h"
#include "charts/day_charts.h"
#include "charts/day_charts_panel.h"
#include "charts/day_table_model.h"
#include "charts/load_strips.h"
#include "charts/today_panel.h"
#include "usecase/change_booking.h"
#include "widgets/notice_bar.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBarSet>
#include <QGraphicsTextItem>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QLineSeries>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

namespace {

/// Kazakh, as far as this test goes.
class Bracketed final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"[kk] "_s + QString::fromUtf8(text);
    }
    bool isEmpty() const override { return false; }
};

/// Two doctors: one with a person seen after 12 minutes, one who did not come, one expected; the other without anybody.
class WorkingDesk : public BookingFixture
{
public:
    explicit WorkingDesk(Role role = Role::Coordinator)
        : BookingFixture(role)
    {
        full = disk.doctor();
        empty = disk.doctor(u"dentist"_s, u"Сейітов"_s);
        const auto came = disk.booked(disk.attached(1), full, at(monday, 9, 0));
        const auto absent = disk.booked(disk.attached(2), full, at(monday, 9, 15));
        disk.booked(disk.attached(3), full, at(monday, 11, 0));
        const usecase::MarkVisit mark(disk.desk());
        const auto &who = disk.administrator();
        must(mark.arrived(who, {came.id, 0}));
        disk.clock.advance(12 * 60);
        must(mark.called(who, {came.id, 0}));
        must(mark.fulfilled(who, {came.id, 0}));
        disk.clock.advance(8 * 60);
        must(mark.noShow(who, {absent.id, 0}));
    }
    usecase::DayFigures figures(QDate day = monday)
    {
        return must(usecase::DayLoad(disk.desk())(disk.administrator(), day));
    }
    PractitionerId full;
    PractitionerId empty;
};

QStringList column(const QAbstractItemModel *model, int at)
{
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row)
        cells += model->index(row, at).data().toString();
    return cells;
}

/// What the picture of the load is made of: per doctor, the fullest first, the five parts.
QStringList drawnLoads(const DayChartsPanel &panel)
{
    const auto series = panel.chart(DayChart::Load)->chart()->series();
    const auto *bars = series.isEmpty() ? nullptr : qobject_cast<QHorizontalStackedBarSeries *>(series.front());
    QStringList loads;
    for (int i = bars ? bars->barSets().front()->count() - 1 : -1; i >= 0; --i) {
        QStringList parts;
        for (const auto *set : bars->barSets())
            parts += QString::number(set->at(i));
        loads += parts.join(u' ');
    }
    return loads;
}

} // namespace

class TestDayCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void theSummaryIsTheDay();
    void hoursBetweenStay();
    void theLoadIsDrawnAsRead();
    void theTableSaysWhatThePictureShows();
    void waitingStandsBesideItsTerm();
    void noShowsArePercentOfThoseKnown();
    void aBookingElsewhereIsSeen();
    void keysChooseThePicture();
    void everythingFollowsTheLanguage();
    void everythingFollowsTheTheme();
    void aDayWithoutDoctorsIsSaid();
    void aFailureIsSaidAndTriedAgain();
    void sixtyDoctorsScroll();
    void namesAreTold();
    void todayComesAfterTheWindow();
    void todayIsNotForEverybody();

private:
    static void open(DayChartsPanel &panel)
    {
        panel.resize(900, 480);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QTRY_COMPARE(panel.presenter().state(), DayChartsPresenter::State::Ready);
    }
};

void TestDayCharts::theSummaryIsTheDay()
{
    WorkingDesk desk;
    const DaySummary summary(desk.figures());
    QCOMPARE(summary.doctors.size(), size_t(2));
    QVERIFY(summary.doctors[0].practitioner == desk.full); // the fullest first, though a dentist comes later anyway
    QCOMPARE(summary.doctors[0].parts.count, (std::array{1, 0, 1, 1, 8}));
    QCOMPARE(summary.doctors[0].parts.percent(), 27);
    QCOMPARE(summary.doctors[1].parts.count, (std::array{0, 0, 0, 0, 11}));
    QCOMPARE(summary.whole.booked(), 3);
    QCOMPARE(summary.waitingMinutes, 12.0);
    const auto dentists = DaySummary([&] {
        auto figures = desk.figures();
        figures.doctors[1].booked = 9;
        figures.doctors[1].free = 2;
        return figures;
    }());
    QVERIFY(dentists.doctors[0].practitioner == desk.empty);
    QCOMPARE(dentists.specialties.front().specialty, u"gp"_s); // these stay in the order of the grid
}

void TestDayCharts::hoursBetweenStay()
{
    usecase::DayFigures figures;
    figures.hours[9] = {2, 2, 0, 2, 10.0};
    figures.hours[12] = {1, 1, 0, 1, 10.1};
    const DaySummary summary(figures);
    QCOMPARE(summary.hours.size(), size_t(4));
    QCOMPARE(summary.hours[1].served, 0);
    QVERIFY(!summary.hours[0].isOverTerm()); // ten minutes are within it
    QVERIFY(summary.hours[3].isOverTerm());
    QCOMPARE(summary.served, 3);
}

void TestDayCharts::theLoadIsDrawnAsRead()
{
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    open(panel);
    QCOMPARE(drawnLoads(panel), (QStringList{u"1 0 1 1 8"_s, u"0 0 0 0 11"_s}));
    QCOMPARE(panel.chart(DayChart::Load)->valueTexts(), (QStringList{u"3 of 11"_s, u"0 of 11"_s}));
    QCOMPARE(panel.findChild<ChartLegend *>()->texts(),
             (QStringList{u"seen: 1"_s, u"has come: 0"_s, u"expected: 1"_s, u"did not come: 1"_s, u"free: 19"_s}));
}

void TestDayCharts::theTableSaysWhatThePictureShows()
{
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    const QAbstractItemModelTester tester(panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(panel);
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.chart(DayChart::Load)->setFocus();
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(panel.isTable());
    QVERIFY(panel.findChild<QTableView *>()->isVisible());
    const auto drawn = drawnLoads(panel);
    QCOMPARE(panel.model()->rowCount(), drawn.size());
    for (int row = 0; row < drawn.size(); ++row) {
        QStringList parts;
        for (int part = 4; part <= 8; ++part)
            parts += panel.model()->index(row, part).data().toString();
        QCOMPARE(parts.join(u' '), drawn[row]);
    }
    QCOMPARE(column(panel.model(), 3), panel.chart(DayChart::Load)->valueTexts());
    for (const auto chart : {DayChart::Waiting, DayChart::NoShows}) {
        panel.showChart(chart);
        QStringList told = column(panel.model(), chart == DayChart::Waiting ? 2 : 3);
        told.removeAll(u"–"_s);
        QVERIFY(!told.isEmpty());
        QCOMPARE(panel.chart(chart)->valueTexts(), told);
    }
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!panel.findChild<QTableView *>()->isVisible());
}

void TestDayCharts::waitingStandsBesideItsTerm()
{
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    open(panel);
    panel.showChart(DayChart::Waiting);
    const auto series = panel.chart(DayChart::Waiting)->chart()->series();
    QCOMPARE(series.size(), 2);
    const auto *bars = qobject_cast<QAbstractBarSeries *>(series[0]);
    QCOMPARE(bars->barSets()[0]->at(0), 0.0);
    QCOMPARE(bars->barSets()[1]->at(0), 12.0); // over the term: another pattern
    QVERIFY(bars->barSets()[0]->brush() != bars->barSets()[1]->brush());
    const auto *term = qobject_cast<QLineSeries *>(series[1]);
    QCOMPARE(term->at(0).y(), 10.0);
    QCOMPARE(panel.chart(DayChart::Waiting)->valueTexts(), QStringList{u"12 min"_s});
}

void TestDayCharts::noShowsArePercentOfThoseKnown()
{
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    open(panel);
    panel.showChart(DayChart::NoShows);
    QCOMPARE(panel.chart(DayChart::NoShows)->valueTexts(), QStringList{u"50 %"_s}); // one came, one did not
    QCOMPARE(panel.model()->rowCount(), 14);
    QCOMPARE(column(panel.model(), 0).last(), u"02.03.2026"_s);
}

void TestDayCharts::aBookingElsewhereIsSeen()
{
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    open(panel);
    (void)drawnLoads(panel);
    desk.disk.booked(desk.disk.attached(4), desk.empty, at(monday, 11, 0));
    panel.presenter().look();
    QTRY_COMPARE(drawnLoads(panel).last(), u"0 0 1 0 10"_s);
    QSignalSpy changed(&panel.presenter(), &DayChartsPresenter::changed);
    panel.presenter().look();
    desk.executor.wait();
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0); // nobody wrote: nothing is read
}

void TestDayCharts::keysChooseThePicture()
{
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    open(panel);
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.chart(DayChart::Load)->setFocus();
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(panel.shown(), DayChart::Waiting);
    QVERIFY(panel.chart(DayChart::Waiting)->isVisible());
    QTRY_VERIFY(QApplication::focusWidget());
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(panel.shown(), DayChart::NoShows);
    press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(panel.chart(DayChart::Load)->isVisible());
}

void TestDayCharts::everythingFollowsTheLanguage()
{
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    open(panel);
    Bracketed kazakh;
    QCoreApplication::installTranslator(&kazakh);
    QTRY_COMPARE(panel.chart(DayChart::Load)->valueTexts().front(), u"[kk] 3 of 11"_s);
    QCOMPARE(panel.chart(DayChart::Load)->accessibleName(), u"[kk] Load of doctors"_s);
    QCOMPARE(panel.model()->headerData(0, Qt::Horizontal).toString(), u"[kk] Doctor"_s);
    QCOMPARE(panel.findChild<ChartLegend *>()->texts().front(), u"[kk] seen: 1"_s);
    QCoreApplication::removeTranslator(&kazakh);
    QTRY_COMPARE(panel.chart(DayChart::Load)->valueTexts().front(), u"3 of 11"_s);
}

void TestDayCharts::everythingFollowsTheTheme()
{
    Theme theme(*qApp);
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    open(panel);
    const auto bars = [&] {
        return qobject_cast<QHorizontalStackedBarSeries *>(panel.chart(DayChart::Load)->chart()->series().front());
    };
    QCOMPARE(bars()->barSets().front()->brush().color(), Theme::colours(Theme::Scheme::Light).success);
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(bars()->barSets().front()->brush().color(), Theme::colours(Theme::Scheme::Dark).success);
    const int before = panel.chart(DayChart::Load)->minimumHeight();
    theme.setTextSize(200);
    QTRY_VERIFY(panel.chart(DayChart::Load)->minimumHeight() > before);
    theme.setTextSize(100);
    theme.setScheme(Theme::Scheme::Light);
    for (const auto part : loadParts) { // told apart without colours
        for (const auto other : loadParts) {
            const auto &colours = Theme::colours(Theme::Scheme::Light);
            const auto paint = [&](LoadPart of) {
                QImage image(16, 16, QImage::Format_RGB32);
                QPainter(&image).fillRect(image.rect(), partBrush(of, colours));
                return image.convertToFormat(QImage::Format_Grayscale8);
            };
            QVERIFY(part == other || paint(part) != paint(other));
        }
    }
}

void TestDayCharts::aDayWithoutDoctorsIsSaid()
{
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    open(panel);
    panel.setDay(QDate(2026, 3, 8)); // a Sunday
    QTRY_COMPARE(panel.presenter().state(), DayChartsPresenter::State::Ready);
    const auto isSaid = [&](const QString &sentence) {
        const auto labels = panel.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const auto *l) { return l->isVisible() && l->text() == sentence; });
    };
    QTRY_VERIFY(isSaid(u"No doctor sees people on this day."_s));
    panel.showChart(DayChart::Waiting);
    QVERIFY(isSaid(u"Nobody was called in yet on this day."_s));
    panel.showChart(DayChart::Load);
    panel.setDay(monday);
    QTRY_VERIFY(panel.chart(DayChart::Load)->isVisible());
    QCOMPARE(drawnLoads(panel).size(), 2);
}

void TestDayCharts::aFailureIsSaidAndTriedAgain()
{
    WorkingDesk desk;
    desk.place.actor.roles = {}; // nobody's rights: the read is refused
    DayChartsPanel panel(desk.place);
    panel.show();
    QTRY_COMPARE(panel.presenter().state(), DayChartsPresenter::State::Failed);
    const auto *notice = panel.findChild<NoticeBar *>();
    QVERIFY(notice->hasNotice());
    QVERIFY(!notice->text().isEmpty());
    QVERIFY(!panel.chart(DayChart::Load)->isVisible());
}

void TestDayCharts::sixtyDoctorsScroll()
{
    BookingFixture desk;
    usecase::DayFigures figures;
    figures.day = monday;
    for (int i = 0; i < 60; ++i) {
        usecase::DoctorLoad load;
        load.practitioner = desk.disk.ids.next<PractitionerId>();
        load.doctor = {u"Ахметов"_s, u"Ержан"_s, {}}; // all of one name
        load.slots = 20;
        load.booked = i % 20;
        load.free = 20 - i % 20;
        figures.doctors.push_back(load);
    }
    DayChartsPanel panel(desk.place);
    panel.resize(700, 400);
    auto *chart = panel.chart(DayChart::Load);
    chart->draw(DaySummary(figures));
    QCOMPARE(chart->valueTexts().size(), 60);
    QCOMPARE(chart->valueTexts().front(), u"19 of 20"_s);
    QCOMPARE(drawnLoads(panel).size(), 60);
    QVERIFY(chart->minimumHeight() >= 60 * 20);
    const auto alone = makeChart(DayChart::Load);
    alone->draw(DaySummary(figures));
    alone->resize(640, alone->minimumHeight());
    alone->show();
    QVERIFY(QTest::qWaitForWindowExposed(alone.get()));
    int named = 0;
    for (const auto *item : alone->scene()->items()) {
        const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
        named += text && text->toPlainText().startsWith(u"Ахметов Ержан"_s) ? 1 : 0;
    }
    QCOMPARE(named, 60); // none is cut off
    panel.show();
    auto *stack = panel.findChild<QStackedWidget *>();
    auto *scrolled = qobject_cast<QScrollArea *>(chart->parentWidget()->parentWidget());
    stack->setCurrentWidget(scrolled);
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    stack->setCurrentWidget(scrolled);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_PageDown);
    QVERIFY(scrolled->verticalScrollBar()->value() > 0); // by keys
    auto *area = qobject_cast<QScrollArea *>(chart->parentWidget()->parentWidget());
    QVERIFY(area);
    QCOMPARE(area->horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
}

void TestDayCharts::namesAreTold()
{
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    open(panel);
    for (const auto kind : dayCharts) {
        panel.showChart(kind);
        auto *interface = QAccessible::queryAccessibleInterface(panel.chart(kind));
        QVERIFY(interface);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QVERIFY(interface->text(QAccessible::Description)
                    .contains(kind == DayChart::Load      ? u"booked 3 of 22"_s
                              : kind == DayChart::Waiting ? u"12 min"_s
                                                          : u"02.03.2026: 50 %"_s));
    }
}

void TestDayCharts::todayComesAfterTheWindow()
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

void TestDayCharts::todayIsNotForEverybody()
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

QTEST_MAIN(TestDayCharts)
#include "tst_day_charts.moc"
