#include "charts/chart_legend.h"
#include "charts/day_table_model.h"
#include "gui/day_charts_fixture.h"
#include "widgets/notice_bar.h"
#include <QAccessible>
#include <QBarSet>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
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

} // namespace

/// The panel around the pictures: what it follows, which one it shows, and what it says without one.
class TestDayChartsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void aBookingElsewhereIsSeen();
    void keysChooseThePicture();
    void everythingFollowsTheLanguage();
    void everythingFollowsTheTheme();
    void aDayWithoutDoctorsIsSaid();
    void aFailureIsSaidAndTriedAgain();
    void namesAreTold();
};

void TestDayChartsPanel::aBookingElsewhereIsSeen()
{
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    openPanel(panel);
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

void TestDayChartsPanel::keysChooseThePicture()
{
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    openPanel(panel);
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

void TestDayChartsPanel::everythingFollowsTheLanguage()
{
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    openPanel(panel);
    Bracketed kazakh;
    QCoreApplication::installTranslator(&kazakh);
    QTRY_COMPARE(panel.chart(DayChart::Load)->valueTexts().front(), u"[kk] 3 of 11"_s);
    QCOMPARE(panel.chart(DayChart::Load)->accessibleName(), u"[kk] Load of doctors"_s);
    QCOMPARE(panel.model()->headerData(0, Qt::Horizontal).toString(), u"[kk] Doctor"_s);
    QCOMPARE(panel.findChild<ChartLegend *>()->texts().front(), u"[kk] seen: 1"_s);
    QCoreApplication::removeTranslator(&kazakh);
    QTRY_COMPARE(panel.chart(DayChart::Load)->valueTexts().front(), u"3 of 11"_s);
}

void TestDayChartsPanel::everythingFollowsTheTheme()
{
    Theme theme(*qApp);
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    openPanel(panel);
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

void TestDayChartsPanel::aDayWithoutDoctorsIsSaid()
{
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    openPanel(panel);
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

void TestDayChartsPanel::aFailureIsSaidAndTriedAgain()
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

void TestDayChartsPanel::namesAreTold()
{
    WorkingDesk desk;
    DayChartsPanel panel(desk.place);
    openPanel(panel);
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

QTEST_MAIN(TestDayChartsPanel)
#include "tst_day_charts_panel.moc"
