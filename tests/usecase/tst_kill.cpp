#include "support/child_process.h"
#include "usecase/keep_desk.h"
#include "usecase/mixed_work.h"
#include <QTest>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// The window, where three people work, and tirkeuctl beside it are killed at any moment: what was acknowledged is
/// there, what was not is there whole or not at all, and the desk is whole. TIRKEU_KILLS=500 for the long test.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void losesNoAcknowledgedWrite();

private:
    void prepare();
    void killAtSomeMoment();
    void work(MixedWork::Program program, int out);
    void compareWithReceipts(bool all);
    void compare(DeskThings &desk, const QString &key, const Receipts::Told &told);
    DeskThings opened();
    DeskPlace place() { return {m_desk->path(u"tirkeu.db"_s), m_desk->clock, m_desk->ids, true}; }

    std::unique_ptr<BookedDesk> m_desk;
    QTemporaryDir m_beside; ///< receipts, register files, backups: nothing of the desk
    qint64 m_read = 0;
    std::vector<MixedWork::Place> m_workers;
    Receipts::Things m_things;
    int m_acts = 0;
    int m_unanswered = 0;
    QRandomGenerator m_dice{20260302};
};

namespace {

constexpr int windowWorkers = 3;

int kills()
{
    return qEnvironmentVariableIntValue("TIRKEU_KILLS") > 0 ? qEnvironmentVariableIntValue("TIRKEU_KILLS") : 25;
}

} // namespace

void TestKill::prepare()
{
    m_desk = std::make_unique<BookedDesk>();
    for (int worker = 0; worker <= windowWorkers; ++worker) {
        const auto program = worker < windowWorkers ? MixedWork::Program::Window : MixedWork::Program::CommandLine;
        const auto user = must(AdministerUsers(m_desk->desk())
                                   .add(m_desk->administrator(),
                                        {{}, roomOf(worker), roomOf(worker), {Role::Registrar}, {}, true}, password));
        m_workers.push_back(
            {worker, program, m_desk->doctor(u"gp"_s, u"Ахметов"_s + QString::number(worker)), user.id, {}, 0, {}});
        m_things.insert(u"password/"_s + roomOf(worker), password);
    }
    m_desk->close();
}

DeskThings TestKill::opened()
{
    return {must(SignIn(place())(adminLogin, password)), m_beside.path()};
}

/// Of one program, until it is killed; each act that was acknowledged is told with a byte.
void TestKill::work(MixedWork::Program program, int out)
{
    DeskThings desk = opened();
    Receipts receipts(m_beside.filePath(u"receipts"_s));
    std::vector<std::thread> threads;
    for (auto worker : m_workers) {
        if (worker.program != program)
            continue;
        worker.acknowledged = [out] {
            if (::write(out, "a", 1) != 1)
                ::_exit(4);
        };
        threads.emplace_back([&desk, &receipts, worker] { MixedWork(desk, receipts, worker).goOn(); });
    }
    for (auto &thread : threads)
        thread.join();
}

void TestKill::killAtSomeMoment()
{
    for (auto &worker : m_workers) {
        worker.seed = m_dice.generate();
        worker.things = m_things;
        for (const auto &kind : {u"card/"_s, u"booking/"_s, u"paper/"_s, u"ticket/"_s, u"import/"_s, u"merged/"_s})
            worker.things.removeIf([&](const std::pair<const QString &, QString &> &one) {
                return one.first.startsWith(kind) &&
                       one.first.section(u'/', 1).toInt() / MixedWork::personsOfOne != worker.worker;
            });
    }
    const auto run = [this](MixedWork::Program program) {
        return [this, program](int out) {
            work(program, out);
            return 0;
        };
    };
    ChildProcess window(run(MixedWork::Program::Window));
    ChildProcess commandLine(run(MixedWork::Program::CommandLine));
    const bool early = m_dice.bounded(8) == 0; // while they open the desk
    window.read(early ? 0 : 1 + m_dice.bounded(16));
    ::usleep(useconds_t(m_dice.bounded(early ? 40000 : 4000)));
    auto &first = m_dice.bounded(2) == 0 ? window : commandLine;
    first.kill();
    if (m_dice.bounded(2) == 0)
        ::usleep(useconds_t(m_dice.bounded(20000))); // the other goes on for a while
    window.kill();
    commandLine.kill();
    QCOMPARE(window.wait(), -1);
    QCOMPARE(commandLine.wait(), -1);
}

void TestKill::compare(DeskThings &desk, const QString &key, const Receipts::Told &told)
{
    QStringList choices{told.acknowledged.value(key, m_things.value(key))};
    if (told.announced.contains(key))
        choices += told.announced.value(key);
    if (key.startsWith(u"import/") && told.announced.contains(key)) // cut off: somebody goes on with it
        must(takeOverRegister(desk, key.section(u'/', 1).toInt()));
    const QString value = desk.valueOf(key, choices);
    QVERIFY2(choices.contains(value),
             qPrintable(key + u": “"_s + value + u"” and not “"_s + choices.join(u"” or “"_s)));
    m_things[key] = value;
}

/// Every thing that was touched since the last kill; at the end, all there ever was.
void TestKill::compareWithReceipts(bool all)
{
    const auto told = Receipts::read(m_beside.filePath(u"receipts"_s), m_read);
    QVERIFY2(told.trouble.isEmpty(), qPrintable(told.trouble));
    DeskThings desk = opened();
    QCOMPARE(desk.desk().database().continuity(), storage::Continuity::Same);
    const auto troubles = must(VerifyDesk(desk.desk())(desk.actor()));
    QVERIFY2(troubles.isEmpty(), troubles.isEmpty() ? "" : troubles[0].id.constData());
    m_acts += told.acts;
    m_unanswered += int(told.announced.size());
    QStringList keys = told.acknowledged.keys() + told.announced.keys() + (all ? m_things.keys() : QStringList());
    keys.removeDuplicates();
    std::stable_partition(keys.begin(), keys.end(), [](const QString &key) { return key.startsWith(u"merged/"); });
    for (const QString &key : keys) {
        const bool merged = !m_things.value(u"merged/"_s + key.section(u'/', 1)).isEmpty();
        if (!merged || key.startsWith(u"merged/"))
            compare(desk, key, told);
        else if (told.acknowledged.contains(key)) // the card leads to another now
            m_things[key] = told.acknowledged.value(key);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestKill::losesNoAcknowledgedWrite()
{
    prepare();
    for (int round = 0; round < kills() && !QTest::currentTestFailed(); ++round) {
        killAtSomeMoment();
        compareWithReceipts(round + 1 == kills());
        m_desk->clock.advance(5);
    }
    QVERIFY(m_acts > kills() && m_unanswered > 0);
    qInfo("%d kills of two programs, %d acts acknowledged, %d without an answer", kills(), m_acts, m_unanswered);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
