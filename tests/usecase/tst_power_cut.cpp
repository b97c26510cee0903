#include "support/disk_calls.h"
#include "usecase/desk_acts.h"
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace tirkeu;
using namespace tirkeu::test;

namespace {

const bool isFull = qEnvironmentVariableIsSet("TIRKEU_FULL");

} // namespace

/// The power goes in the middle of an act, after any call that changed the disk: of the database, its log and every
/// file beside it. What was not fsynced is there, torn or lost. TIRKEU_FULL=1 goes after every call, otherwise a few.
class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_dice.seed(20260302); }
    void cleanup() { diskCalls.stop(); }
    void theDiskReallyLosesWrites();
    void inTheMiddleOfAnAct_data();
    void inTheMiddleOfAnAct();
    void inTheFirstRun();

private:
    const Prepared &deskFor(const Act &act) const { return act.onOlderDesk ? m_older : m_prepared; }
    /// The desk as it is found by those who come back.
    Prepared found(const Prepared &before, const DiskJournal &journal, int steps);
    int next(int at, int size) { return at + 1 + (isFull ? 0 : m_dice.bounded(size / 7 + 1)); }

    Prepared m_prepared;
    Prepared m_older;
    QRandomGenerator m_dice;
};

void TestPowerCut::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_prepared = preparedDesk();
    m_older = olderDesk();
}

Prepared TestPowerCut::found(const Prepared &before, const DiskJournal &journal, int steps)
{
    Prepared after = before;
    after.files = journal.afterPowerCut(steps, m_dice);
    after.files.removeIf([](const std::pair<const QString &, QByteArray &> &file) {
        return file.first.endsWith(u"-shm") ||
               file.first.endsWith(u".import"); // memory; the lock of a program now dead
    });
    return after;
}

void TestPowerCut::theDiskReallyLosesWrites()
{
    const Act &act = allActs()[u"register"_s];
    const Ends ends = endsOf(m_prepared, act);
    Copy copy(m_prepared);
    DiskJournal journal(copy.folder.path());
    diskCalls.record(copy.folder.path(), journal);
    must(copy.signIn());
    must(copy.desk().database().withWriter([](SQLite::Database &writer) -> Result<void> {
        writer.exec("PRAGMA synchronous=OFF"); // a desk that would not wait for the disk
        return {};
    }));
    must(act.run(copy));
    const int acknowledged = journal.size();
    diskCalls.stop();
    int lost = 0;
    for (int cut = 0; cut < 20; ++cut) {
        Copy back(found(m_prepared, journal, acknowledged));
        lost += stateOf(back, act) != ends.after ? 1 : 0;
    }
    QVERIFY(lost > 0); // otherwise the tests below would prove nothing
}

void TestPowerCut::inTheMiddleOfAnAct_data()
{
    QTest::addColumn<QString>("act");
    for (auto act = allActs().begin(); act != allActs().end(); ++act)
        QTest::newRow(qPrintable(act.key())) << act.key();
}

void TestPowerCut::inTheMiddleOfAnAct()
{
    QFETCH(QString, act);
    const Act &tried = allActs()[act];
    const Ends ends = endsOf(deskFor(tried), tried);
    Copy copy(deskFor(tried));
    DiskJournal journal(copy.folder.path());
    diskCalls.record(copy.folder.path(), journal); // from the opening of the desk on
    if (tried.kind != Act::Kind::Closed)
        must(copy.signIn());
    must(tried.run(copy));
    const int acknowledged = journal.size();
    copy.opened = {};
    diskCalls.stop();
    int cuts = 0;
    const int times = isFull ? 2 : 1; // each with luck of its own
    for (int steps = 0; steps <= journal.size(); steps = ++cuts % times ? steps : next(steps, journal.size())) {
        const Prepared left = found(deskFor(tried), journal, steps);
        Copy back(left);
        const QString which = u"cut after call %1 of %2: "_s.arg(steps).arg(journal.size());
        const int state = stateOf(back, tried);
        QVERIFY2(state == ends.before || state == ends.after, qPrintable(which + QString::number(state)));
        QVERIFY2(steps < acknowledged || state == ends.after, qPrintable(which + u"acknowledged and lost"_s));
    }
    QVERIFY(cuts > 4);
    qInfo("%d cuts, acknowledged at call %d of %d", cuts, acknowledged, journal.size());
}

void TestPowerCut::inTheFirstRun()
{
    const CreateDesk::Command command{
        {u"№ 2 емхана"_s, u"Поликлиника № 2"_s, {}, {}, {}, u"B2"_s, false}, u"bas"_s, u"Бас"_s, password};
    Prepared nothing;
    nothing.now = m_prepared.now;
    Copy copy(nothing);
    DiskJournal journal(copy.folder.path());
    diskCalls.record(copy.folder.path(), journal);
    must(CreateDesk(copy.place())(command));
    const int acknowledged = journal.size();
    diskCalls.stop();
    for (int steps = 0; steps <= journal.size(); steps = next(steps, journal.size())) {
        const Prepared left = found(nothing, journal, steps);
        Copy back(left);
        const bool exists = SignIn::deskExists(back.place());
        QVERIFY2(exists || steps < acknowledged, qPrintable(u"the desk is lost, %1"_s.arg(steps)));
        const auto opened = exists
                                ? SignIn(back.place())(u"bas"_s, password)
                                : CreateDesk(back.place())(command).map([](const auto &made) { return made.opened; });
        QVERIFY2(opened, opened ? "" : qPrintable(u"%1: %2"_s.arg(steps).arg(opened.error().detail)));
    }
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_power_cut.moc"
