#include "import_fixture.h"
#include "support/child_process.h"
#include "usecase/undo_import.h"
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;
using Ending = ImportPatients::Ending;

/// An import is stopped or killed, the cable is cut, the database fails: gone on with, it ends as if nothing had been.
class TestResumeImport : public QObject, private ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void stopsAndGoesOn();
    void resumesAfterACrash_data();
    void resumesAfterACrash();
    void resumesOnlyItsOwnFile();
    void cutCable_data();
    void cutCable();
    void troubleOfTheDatabaseLeavesWholeBatches();
};

void TestResumeImport::stopsAndGoesOn()
{
    ImportPatients::Options options;
    options.rowsPerBatch = 10;
    options.watch = [](const ImportProgress &progress) { return progress.counts.read < 20; };
    const auto stopped = imported(registerOf(0, 35) + badRow(99), options);
    QCOMPARE(stopped.ending, Ending::Stopped);
    QCOMPARE(stopped.counts, counts(20, 20, 0, 0, 0));
    const auto file = openedFile(m_desk->path(u"register.csv"_s));
    const auto unfinished = must(ReadImports(m_desk->desk()).unfinishedOf(m_desk->administrator(), file->identity()));
    QVERIFY(unfinished && unfinished->id == stopped.run && unfinished->state == ImportState::Stopped);
    const auto done = must(ImportPatients(m_desk->desk()).resume(m_desk->administrator(), stopped.run, *file, {}));
    QCOMPARE(done.ending, Ending::Done);
    QCOMPARE(done.counts, counts(36, 35, 0, 0, 1));
    QCOMPARE(done.rejected.front().line, 37);
    QVERIFY(!must(ReadImports(m_desk->desk()).unfinishedOf(m_desk->administrator(), file->identity())));
}

void TestResumeImport::resumesAfterACrash_data()
{
    QTest::addColumn<int>("batches");
    for (const int batches : {1, 2, 3})
        QTest::addRow("after batch %d", batches) << batches;
}

void TestResumeImport::resumesAfterACrash()
{
    QFETCH(int, batches);
    QByteArray text =
        registerOf(0, 12) + badRow(60) + registerRow(3, "+77077777777") + registerOf(12, 20).mid(registerHeader.size());
    ImportPatients::Options options;
    options.rowsPerBatch = 10;
    options.pauseMs = 0;
    const auto whole = imported(text, options);
    const QStringList wanted = content();
    m_desk = std::make_unique<DeskOnDisk>();
    writeFile(m_desk->path(u"register.csv"_s), text);
    m_desk->close();

    ChildProcess child([&](int) {
        must(m_desk->signIn());
        int left = batches;
        options.watch = [&](const ImportProgress &) {
            if (--left == 0)
                ::_exit(9);
            return true;
        };
        const auto file = openedFile(m_desk->path(u"register.csv"_s));
        (void)ImportPatients(m_desk->desk())(m_desk->administrator(), *file, options);
        return 0;
    });
    QCOMPARE(child.wait(), 9);

    must(m_desk->signIn());
    options.watch = {};
    const auto file = openedFile(m_desk->path(u"register.csv"_s));
    const auto run = must(ReadImports(m_desk->desk()).unfinishedOf(m_desk->administrator(), file->identity()));
    QVERIFY(run && run->counts.read == 10 * batches);
    const auto outcome = must(ImportPatients(m_desk->desk()).resume(m_desk->administrator(), run->id, *file, options));
    QCOMPARE(outcome.counts, whole.counts);
    QCOMPARE(outcome.rejected, whole.rejected);
    QCOMPARE(content(), wanted);
    verifyHealthy();
}

void TestResumeImport::resumesOnlyItsOwnFile()
{
    ImportPatients::Options options;
    options.rowsPerBatch = 10;
    options.watch = [](const ImportProgress &) { return false; };
    const auto stopped = imported(registerOf(0, 25), options);
    const auto other = opened(registerOf(1, 25), u"other.csv"_s);
    const ImportPatients importing(m_desk->desk());
    QCOMPARE(kindOf(importing.resume(m_desk->administrator(), stopped.run, *other, {})), Error::Kind::Conflict);
    const auto own = openedFile(m_desk->path(u"register.csv"_s));
    QCOMPARE(kindOf(importing.resume(m_desk->administrator(), ImportId(m_desk->ids.next()), *own, {})),
             Error::Kind::NotFound);
    must(UndoImport(m_desk->desk())(m_desk->administrator(), stopped.run));
    QCOMPARE(kindOf(importing.resume(m_desk->administrator(), stopped.run, *own, {})), Error::Kind::Conflict);
}

void TestResumeImport::cutCable_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<qint64>("kept");
    const qint64 size = registerOf(0, 3000).size();
    QTest::newRow("reading fails") << int(CutDevice::Cut::Fails) << size * 2 / 3 << qint64(1900);
    QTest::newRow("the file ends") << int(CutDevice::Cut::Ends) << size * 2 / 3 << qint64(1900);
    QTest::newRow("before the first row") << int(CutDevice::Cut::Fails) << qint64(20) << qint64(0);
}

void TestResumeImport::cutCable()
{
    QFETCH(int, cut);
    QFETCH(qint64, at);
    QFETCH(qint64, kept);
    const QByteArray text = registerOf(0, 3000);
    auto device = std::make_unique<CutDevice>(text, at, CutDevice::Cut(cut));
    CutDevice &cable = *device;
    const intake::RegisterValues values({}, m_desk->desk().today(), true);
    const auto file = must(intake::RegisterFile::open(std::move(device), u"register.csv"_s, values));
    cable.cutNow();
    ImportPatients::Options options;
    options.rowsPerBatch = 100;
    options.pauseMs = 0;
    const auto outcome = ImportPatients(m_desk->desk())(m_desk->administrator(), *file.file, options);
    if (kept == 0) {
        QCOMPARE(kindOf(outcome), Error::Kind::Io);
        QCOMPARE(m_desk->countOf("SELECT count(*) FROM import_run"), 0);
        return;
    }
    QCOMPARE(kindOf(outcome), std::nullopt);
    QCOMPARE(outcome->ending, Ending::Interrupted);
    QCOMPARE(outcome->trouble->kind, Error::Kind::Io);
    QVERIFY(outcome->counts.read >= kept && outcome->counts.read % 100 == 0);
    const auto whole = opened(text);
    const auto done =
        must(ImportPatients(m_desk->desk()).resume(m_desk->administrator(), outcome->run, *whole, options));
    QCOMPARE(done.counts, counts(3000, 3000, 0, 0, 0));
    verifyHealthy();
}

void TestResumeImport::troubleOfTheDatabaseLeavesWholeBatches()
{
    const auto blocker = m_desk->raw();
    ImportPatients::Options options;
    options.rowsPerBatch = 10;
    options.watch = [&](const ImportProgress &progress) {
        if (progress.counts.read == 20) // the next transaction fails half-way
            blocker->exec("CREATE TRIGGER trouble BEFORE INSERT ON patient BEGIN SELECT RAISE(ABORT, 'no'); END");
        return true;
    };
    const auto outcome = imported(registerOf(0, 50), options);
    QCOMPARE(outcome.ending, Ending::Interrupted);
    QVERIFY(outcome.trouble);
    QCOMPARE(outcome.counts, counts(20, 20, 0, 0, 0));
    QCOMPARE(persons(), 20);
    blocker->exec("DROP TRIGGER trouble");
    const auto file = openedFile(m_desk->path(u"register.csv"_s));
    const auto done = must(ImportPatients(m_desk->desk()).resume(m_desk->administrator(), outcome.run, *file, {}));
    QCOMPARE(done.counts, counts(50, 50, 0, 0, 0));
}

QTEST_GUILESS_MAIN(TestResumeImport)
#include "tst_resume_import.moc"
