#include "support/child_process.h"
#include "support/disk_calls.h"
#include "usecase/desk_acts.h"
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace tirkeu;
using namespace tirkeu::test;

namespace {

using Fault = DiskCalls::Fault;
const bool isFull = qEnvironmentVariableIsSet("TIRKEU_FULL");

} // namespace

/// The disk is full, or the program is killed, at every single write of every kind of act: nothing acknowledged is
/// lost, nothing is half done, and the desk opens. TIRKEU_FULL=1 tries every write, otherwise the first ones and a few
/// later.
class TestEveryWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theFaultsReallyStrike();
    void aFullDisk_data() { rows(); }
    void aFullDisk();
    void aKill_data() { rows(); }
    void aKill();
    void theFirstRun_data();
    void theFirstRun();

private:
    static void rows();
    const Prepared &deskFor(const Act &act) const { return act.onOlderDesk ? m_older : m_prepared; }
    static int next(int at) { return at + 1 + (isFull ? 0 : at / 3); }

    Prepared m_prepared;
    Prepared m_older;
};

void TestEveryWrite::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QLoggingCategory::setFilterRules(u"tirkeu.storage.warning=false"_s); // desk.state not written: expected here
    m_prepared = preparedDesk();
    m_older = olderDesk();
}

void TestEveryWrite::cleanup()
{
    diskCalls.stop();
}

void TestEveryWrite::rows()
{
    QTest::addColumn<QString>("act");
    for (auto act = allActs().begin(); act != allActs().end(); ++act)
        QTest::newRow(qPrintable(act.key())) << act.key();
}

void TestEveryWrite::theFaultsReallyStrike()
{
    Copy copy(m_prepared);
    diskCalls.watch(copy.folder.path(), Fault::Full, 1);
    QFile file(copy.path(u"tirkeu.db"_s));
    QVERIFY(!QFile(copy.path(u"new"_s)).open(QIODevice::WriteOnly));
    QVERIFY(diskCalls.struck);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write("x") == 1 && !file.flush());
    diskCalls.stop();
    QVERIFY(file.flush());
}

void TestEveryWrite::aFullDisk()
{
    QFETCH(QString, act);
    const Act &tried = allActs()[act];
    const Ends ends = endsOf(deskFor(tried), tried);
    int faults = 0;
    for (int call = 1;; call = next(call)) {
        Copy copy(deskFor(tried));
        if (tried.kind != Act::Kind::Closed)
            must(copy.signIn());
        diskCalls.watch(copy.folder.path(), Fault::Full, call);
        const auto result = tried.run(copy);
        copy.opened = {}; // the program ends while there is no room
        const bool struck = diskCalls.struck;
        diskCalls.stop();
        const QString which = u"no room from write %1 on: "_s.arg(call);
        if (!result)
            QVERIFY2(result.error().kind == Error::Kind::Full, qPrintable(which + result.error().detail));
        const int state = stateOf(copy, tried);
        QVERIFY2(state == ends.before || state == ends.after, qPrintable(which + QString::number(state)));
        QVERIFY2(!result || state == ends.after, qPrintable(which + u"acknowledged and lost"_s));
        if (!result && tried.kind == Act::Kind::Whole)
            QVERIFY2(state == ends.before, qPrintable(which + u"refused and done"_s));
        if (!struck)
            break;
        ++faults;
    }
    QVERIFY(faults > 1);
    qInfo("%d writes refused", faults);
}

void TestEveryWrite::aKill()
{
    QFETCH(QString, act);
    const Act &tried = allActs()[act];
    const Ends ends = endsOf(deskFor(tried), tried);
    int kills = 0;
    for (int call = 1;; call = next(call)) {
        Copy copy(deskFor(tried));
        ChildProcess child([&](int out) {
            if (tried.kind != Act::Kind::Closed && !copy.signIn())
                return 1;
            diskCalls.watch(copy.folder.path(), Fault::Kill, call);
            if (!tried.run(copy) || ::write(out, "a", 1) != 1)
                return 2;
            copy.opened = {};
            return 0;
        });
        const bool told = !child.readToEnd().isEmpty();
        const int ended = child.wait();
        const QString which = u"killed at call %1: "_s.arg(call);
        QVERIFY2(ended <= 0, qPrintable(which + u"step %1 failed"_s.arg(ended)));
        const int state = stateOf(copy, tried);
        QVERIFY2(state == ends.before || state == ends.after, qPrintable(which + QString::number(state)));
        QVERIFY2(!told || state == ends.after, qPrintable(which + u"acknowledged and lost"_s));
        if (state == ends.before && act != u"import") { // it can be done anew
            if (tried.kind == Act::Kind::Closed)
                copy.opened = {};
            copy.clock.advance(1);
            const auto again = tried.run(copy);
            QVERIFY2(again, again ? "" : qPrintable(which + again.error().detail));
        }
        if (ended == 0)
            break;
        ++kills;
    }
    QVERIFY(kills > 3);
    qInfo("%d kills", kills);
}

void TestEveryWrite::theFirstRun_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("the disk is full") << false;
    QTest::newRow("it is killed") << true;
}

void TestEveryWrite::theFirstRun()
{
    QFETCH(bool, killed);
    const CreateDesk::Command command{
        {u"№ 2 емхана"_s, u"Поликлиника № 2"_s, {}, {}, {}, u"B2"_s, false}, u"bas"_s, u"Бас"_s, password};
    Prepared nothing;
    nothing.now = m_prepared.now;
    for (int call = 1, struck = true; struck; call = next(call)) {
        Copy copy(nothing);
        const auto make = [&](int) {
            diskCalls.watch(copy.folder.path(), killed ? Fault::Kill : Fault::Full, call);
            const auto made = CreateDesk(copy.place())(command);
            return made ? 0 : int(made.error().kind) + 10;
        };
        const int ended = killed ? ChildProcess(make).wait() : make(0);
        struck = killed ? ended == -1 : diskCalls.struck;
        diskCalls.stop();
        QVERIFY2(ended == 0 || ended == (killed ? -1 : int(Error::Kind::Full) + 10),
                 qPrintable(u"call %1: %2"_s.arg(call).arg(ended)));
        if (SignIn::deskExists(copy.place())) { // nobody saw the recovery code, yet the password opens it
            QVERIFY2(killed || ended == 0, qPrintable(QString::number(call)));
            QVERIFY2(SignIn(copy.place())(u"bas"_s, password), qPrintable(QString::number(call)));
        } else {
            QVERIFY2(ended != 0, qPrintable(QString::number(call)));
            const auto again = CreateDesk(copy.place())(command);
            QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        }
    }
}

QTEST_GUILESS_MAIN(TestEveryWrite)
#include "tst_every_write.moc"
