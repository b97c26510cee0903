// bench_commit [folder]: a durable registration (rules, card number, search key, change log, audit, fsync) beside one
// bare insert committed in the same encrypted file with the same PRAGMAs. The folder lies on a real disk, not tmpfs.
#include "bench/figures.h"
#include "domain/person_name.h"
#include "support/bench_desk.h"
#include "support/people.h"
#include "usecase/register_patient.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;

namespace {

constexpr int times = 500;

double bareInserts(BenchDesk &desk)
{
    const auto raw =
        storage::connect(desk.place().files().database, desk.desk().database().key(), SQLite::OPEN_READWRITE);
    raw->exec("CREATE TABLE bare (id BLOB PRIMARY KEY, content TEXT NOT NULL) STRICT, WITHOUT ROWID");
    SQLite::Statement insert(*raw, "INSERT INTO bare VALUES (?, ?)");
    const std::string content(600, 'x'); // as long as the JSON of an ordinary card
    bench::Runs runs;
    for (int n = 0; n < times; ++n) {
        const auto id = desk.ids.next().toRfc4122();
        runs.time([&] {
            raw->exec("BEGIN IMMEDIATE");
            insert.bind(1, id.constData(), int(id.size()));
            insert.bind(2, content);
            insert.exec();
            insert.reset();
            raw->exec("COMMIT");
        });
    }
    raw->exec("DROP TABLE bare");
    return runs.median();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    BenchDesk desk(app.arguments().value(1));
    const usecase::RegisterPatient add(desk.desk());
    for (int n = 0; n < 50; ++n) // warm
        (void)must(add(desk.actor(), {person(n)}));
    const double bare = bareInserts(desk);
    bench::Runs runs;
    for (int n = 100; n < 100 + times; ++n)
        runs.time([&] { (void)must(add(desk.actor(), {person(n)})); });
    const double bareAfter = bareInserts(desk);
    const double baseline = (bare + bareAfter) / 2;
    bench::say({{u"bench"_s, u"durable registration"_s},
                {u"n"_s, runs.count()},
                {u"median_ms"_s, runs.median()},
                {u"p99_ms"_s, runs.percentile(0.99)},
                {u"bare_insert_median_ms"_s, baseline},
                {u"ratio"_s, runs.median() / baseline},
                {u"bar_ratio"_s, 3}});
    return 0;
}
