// bench_charts [folder]: a day of 60 doctors in figures, its charts opened, drawn anew and changed; the memory of it.
#include "charts/day_charts.h"
#include "demo/demo_desk.h"
#include "figures.h"
#include "support/must.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <memory>

using namespace tirkeu;
using namespace tirkeu::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 15;

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

void sayRuns(const QString &what, Runs &measured, size_t doctors)
{
    say({{u"bench"_s, what},
         {u"doctors"_s, int(doctors)},
         {u"n"_s, measured.count()},
         {u"p50_ms"_s, measured.median()},
         {u"max_ms"_s, measured.percentile(1)}});
}

void measureRead(usecase::Desk &desk, const usecase::Actor &actor)
{
    Runs read;
    size_t doctors = 0;
    for (int run = 0; run < runs; ++run)
        read.time([&] { doctors = test::must(usecase::DayLoad(desk)(actor, desk.today())).doctors.size(); });
    sayRuns(u"charts: the day and 14 days before in figures (off the window's thread)"_s, read, doctors);
}

void measureCharts(const ui::DaySummary &summary)
{
    Runs opened;
    Runs again;
    double grown = 0;
    for (int run = 0; run < runs; ++run) {
        const double before = residentMegabytes();
        std::unique_ptr<ui::FigureChart> chart;
        opened.time([&] {
            chart = ui::makeChart(ui::DayChart::Load);
            chart->draw(summary);
            chart->resize(700, chart->minimumHeight());
            (void)chart->grab();
        });
        ui::DaySummary changed = summary;
        ++changed.doctors.front().parts.count[0];
        again.time([&] {
            chart->draw(changed);
            (void)chart->grab();
        });
        grown = std::max(grown, residentMegabytes() - before);
    }
    sayRuns(u"charts: load of doctors opened and painted whole"_s, opened, summary.doctors.size());
    sayRuns(u"charts: the same after a booking"_s, again, summary.doctors.size());
    say({{u"bench"_s, u"charts: memory of the picture"_s}, {u"megabytes"_s, grown}});
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const ui::Theme theme(application);
    QTemporaryDir folder((argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::homePath()) + u"/tirkeu-bench-XXXXXX"_s);
    const FixedClock clock(QDateTime(QDate(2026, 5, 20), QTime(12, 0), clinicZone())); // a working day
    UuidSource ids(clock);
    demo::DemoDesk wanted;
    wanted.password = u"құпиясөз"_s;
    wanted.options.patients = 3000;
    wanted.options.doctors = 60;
    wanted.options.today = clinicDate(clock);
    wanted.moreUsers = false;
    const auto made =
        test::must(demo::createDemoDesk({folder.filePath(u"tirkeu.db"_s), clock, ids, true}, wanted)).opened;
    measureRead(*made.desk, made.actor);
    const auto figures = test::must(usecase::DayLoad(*made.desk)(made.actor, made.desk->today()));
    measureCharts(ui::DaySummary(figures));
    return 0;
}
