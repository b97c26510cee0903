#include "support/timetable_play.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;

/// Random edits of the timetable between random bookings: no booking vanishes, and exactly those for which there is no
/// time any more are listed, after every single step. TIRKEU_FULL=1: more and longer plays.
class TestTimetableProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyStepIsPlayed();
    void nobodyIsOrphanedSilently_data();
    void nobodyIsOrphanedSilently();
};

namespace {

const bool isFull = qEnvironmentVariableIsSet("TIRKEU_FULL");

/// Leaves steps out as long as the play still fails: what remains is what matters.
std::vector<Step> shrunk(std::vector<Step> steps)
{
    int plays = 0;
    for (size_t width = steps.size() / 2; width >= 1; width /= 2) {
        for (size_t at = 0; at < steps.size() && plays < 150; ++plays) {
            auto fewer = steps;
            const auto from = fewer.begin() + qsizetype(at);
            fewer.erase(from, from + qsizetype(std::min(width, steps.size() - at)));
            if (TimetablePlay().run(fewer))
                steps = std::move(fewer);
            else
                at += width;
        }
    }
    return steps;
}

} // namespace

void TestTimetableProperty::everyStepIsPlayed()
{
    TimetablePlay play; // a play in which half of the steps come to nothing would prove nothing
    QVERIFY(!play.run(randomSteps(3, 250)));
    for (int kind = 0; kind < stepKinds; ++kind)
        QVERIFY2(play.done(kind) >= 2, stepName(kind));
    QVERIFY(play.mostListed() >= 5);
}

void TestTimetableProperty::nobodyIsOrphanedSilently_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= (isFull ? 25u : 2u); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTimetableProperty::nobodyIsOrphanedSilently()
{
    QFETCH(quint32, seed);
    TimetablePlay play;
    auto steps = randomSteps(seed, isFull ? 600 : 250);
    if (!play.run(steps))
        return;
    steps.resize(size_t(play.failedAt() + 1));
    TimetablePlay shortest;
    const auto fewest = shrunk(steps);
    const QString why = shortest.run(fewest).value_or(u"not again"_s);
    QFAIL(qPrintable(u"%1\nafter %2 steps:\n%3"_s.arg(why).arg(fewest.size()).arg(shortest.told().join(u'\n'))));
}

QTEST_GUILESS_MAIN(TestTimetableProperty)
#include "tst_timetable_property.moc"
