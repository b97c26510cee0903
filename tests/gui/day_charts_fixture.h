#pragma once
#include "charts/day_charts.h"
#include "charts/day_charts_panel.h"
#include "gui/booking_fixture.h"
#include "usecase/change_booking.h"
#include <QBarSet>
#include <QHorizontalStackedBarSeries>

namespace tirkeu::test {

/// Two doctors: one with a person seen after 12 minutes, one who did not come, one expected; the other without anybody.
class WorkingDesk : public BookingFixture
{
public:
    explicit WorkingDesk(Role role = Role::Coordinator)
        : BookingFixture(role)
    {
        full = disk.doctor();
        empty = disk.doctor(QStringLiteral("dentist"), QStringLiteral("Сейітов"));
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

/// What the picture of the load is made of: per doctor, the fullest first, the five parts.
inline QStringList drawnLoads(const ui::DayChartsPanel &panel)
{
    const auto series = panel.chart(ui::DayChart::Load)->chart()->series();
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

/// Shows the panel and waits for its figures.
inline void openPanel(ui::DayChartsPanel &panel)
{
    panel.resize(900, 480);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QTRY_COMPARE(panel.presenter().state(), ui::DayChartsPresenter::State::Ready);
}

} // namespace tirkeu::test
