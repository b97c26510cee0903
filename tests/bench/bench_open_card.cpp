// bench_open_card [folder]: opening a card that was corrected a thousand times, with its row of the audit committed
// first; and its list of versions.
#include "bench/figures.h"
#include "support/bench_desk.h"
#include "support/people.h"
#include "usecase/correct_patient.h"
#include "usecase/read_card.h"
#include "usecase/register_patient.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    BenchDesk desk(app.arguments().value(1));
    auto record = *must(usecase::RegisterPatient(desk.desk())(desk.actor(), {person(1)})).record;
    while (record.version < 1000) {
        record.patient.home.flat = QString::number(1000 + record.version);
        record = *must(usecase::CorrectPatient(desk.desk())(desk.actor(), {record.id, record.version, record.patient}))
                      .record;
    }
    bench::Runs open, list;
    for (int i = 0; i < 200; ++i)
        open.time([&] { (void)must(usecase::ReadCard(desk.desk())(desk.actor(), record.id)); });
    for (int i = 0; i < 20; ++i)
        list.time([&] { (void)must(usecase::ReadVersions(desk.desk())(desk.actor(), record.id)); });
    bench::say({{u"bench"_s, u"open a card"_s},
                {u"versions"_s, record.version},
                {u"median_ms"_s, open.median()},
                {u"p99_ms"_s, open.percentile(0.99)},
                {u"bar_ms"_s, 20}});
    bench::say({{u"bench"_s, u"list its versions"_s},
                {u"versions"_s, record.version},
                {u"median_ms"_s, list.median()},
                {u"p99_ms"_s, list.percentile(0.99)}});
    return 0;
}
