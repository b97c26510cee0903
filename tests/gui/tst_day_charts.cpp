#include "charts/chart_legend.h"
#include "charts/day_table_model.h"
#include "gui/day_charts_fixture.h"
#include <QAbstractItemModelTester>
#include <QBarSet>
#include <QGraphicsTextItem>
#include <QLineSeries>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

namespace {

QStringList column(const QAbstractItemModel *model, int at)
{
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row)
        cells += model->index(row, at).data().toString();
    return cells;
}

} // namespace

/// The figures of a day and what is drawn of them.
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
    void sixtyDoctorsScroll();
    void theSideColumnCutsNothing();
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
    openPanel(panel);
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
    openPanel(panel);
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
    openPanel(panel);
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
    openPanel(panel);
    panel.showChart(DayChart::NoShows);
    QCOMPARE(panel.chart(DayChart::NoShows)->valueTexts(), QStringList{u"50 %"_s}); // one came, one did not
    QCOMPARE(panel.model()->rowCount(), 14);
    QCOMPARE(column(panel.model(), 0).last(), u"02.03"_s);
}

/// Beside the grid there are 300 pixels: names are cut at their end, if at all, and figures stay whole.
void TestDayCharts::theSideColumnCutsNothing()
{
    usecase::DayFigures figures;
    figures.day = monday;
    for (const QString &surname : {u"Нұрмұхамбетқызы"_s, u"Ахметов"_s, u"Сейітжаппарова"_s}) {
        usecase::DoctorLoad load;
        load.practitioner = PractitionerId(QUuid::createUuid());
        load.doctor = {surname, u"Гүлнәр"_s, u"Бақытжанқызы"_s};
        load.slots = load.booked = 20;
        figures.doctors.push_back(load);
    }
    const auto chart = makeChart(DayChart::Load);
    chart->resize(300, 240);
    chart->draw(DaySummary(figures));
    chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
    keepPicture(chart.get(), u"load-narrow"_s);
    const QRectF view = chart->chart()->rect();
    QStringList names;
    for (const auto *item : chart->scene()->items()) {
        const auto *name = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
        const bool value = item->type() == QGraphicsSimpleTextItem::Type;
        if (!item->isVisible() || (!name && !value) || (name && name->toPlainText().isEmpty()))
            continue;
        if (name)
            names += name->toPlainText();
        const QRectF box = item->sceneBoundingRect();
        QVERIFY2(box.left() >= view.left() - 1 && box.right() <= view.right() + 1,
                 qPrintable(name ? name->toPlainText() : u"a figure"_s));
    }
    for (const auto &load : figures.doctors) {
        const QString begins = load.doctor.surname.first(7);
        QVERIFY2(std::ranges::any_of(names, [&](const QString &name) { return name.startsWith(begins); }),
                 qPrintable(names.join(u' ')));
    }
}

/// All of one name.
static usecase::DayFigures ofSixtyDoctors(UuidSource &ids)
{
    usecase::DayFigures figures;
    figures.day = monday;
    for (int i = 0; i < 60; ++i) {
        usecase::DoctorLoad load;
        load.practitioner = ids.next<PractitionerId>();
        load.doctor = {u"Ахметов"_s, u"Ержан"_s, {}};
        load.slots = 20;
        load.booked = i % 20;
        load.free = 20 - i % 20;
        figures.doctors.push_back(load);
    }
    return figures;
}

void TestDayCharts::sixtyDoctorsScroll()
{
    BookingFixture desk;
    const auto figures = ofSixtyDoctors(desk.disk.ids);
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

QTEST_MAIN(TestDayCharts)
#include "tst_day_charts.moc"
