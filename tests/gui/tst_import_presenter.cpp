#include "import_fixture.h"
#include "registers/import_words.h"
#include <QSignalSpy>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using usecase::ImportProgress;
using Tone = ImportPresenter::Tone;

/// The import of a register as the page drives it, without its widgets.
class TestImportPresenter : public QObject, private ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void checksWithoutWriting();
    void importsAndReports();
    void allOrNothing();
    void allOrNothingStoppedLeavesNothing();
    void goesAwayWhileImporting();
    void onlyWhoMay();
    void tellsTheTimeLeft_data();
    void tellsTheTimeLeft();
};

void TestImportPresenter::checksWithoutWriting()
{
    preview(registerOf(0, 15) + badRow(60));
    m_presenter->check();
    waitForTheEnd();
    QCOMPARE(m_presenter->stage(), Stage::Report);
    QVERIFY(m_presenter->report().isCheck && !m_presenter->report().run);
    QCOMPARE(m_presenter->report().counts, (ImportCounts{16, 15, 0, 0, 1, 0}));
    QVERIFY(said().startsWith("Checked only: nothing was written"));
    QCOMPARE(persons() + runs(), 0);
    m_presenter->showPreview();
    QVERIFY(m_presenter->canImport());
}

void TestImportPresenter::importsAndReports()
{
    build(tenByTen());
    QSignalSpy ended(m_presenter.get(), &ImportPresenter::finished);
    import(registerOf(0, 35));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(m_presenter->stage(), Stage::Report);
    QCOMPARE(m_presenter->notice().tone, Tone::Good);
    QCOMPARE(m_presenter->report().counts, (ImportCounts{35, 35, 0, 0, 0, 0}));
    QCOMPARE(persons(), 35);
    const auto &run = m_presenter->runs().runs.at(0);
    QCOMPARE(run.author, m_desk->place.actor.name);
    QCOMPARE(run.state, ImportState::Done);
    QVERIFY(!m_presenter->unfinished() && !m_presenter->canResume(run) && m_presenter->canTakeBack(run));
}

void TestImportPresenter::allOrNothing()
{
    preview(registerOf(0, 15) + badRow(60));
    m_presenter->setAllOrNothing(true);
    m_presenter->start();
    waitForTheEnd();
    QVERIFY(said().startsWith("Nothing was taken over: all rows were wanted or none"));
    QCOMPARE(m_presenter->notice().tone, Tone::Bad);
    QCOMPARE(m_presenter->report().rejected.size(), 1);
    QCOMPARE(persons() + runs(), 0);
}

void TestImportPresenter::allOrNothingStoppedLeavesNothing()
{
    build({10, 0, [](const ImportProgress &step) {
               return step.phase != ImportProgress::Phase::Writing || step.counts.read < 20;
           }});
    preview(registerOf(0, 35));
    m_presenter->setAllOrNothing(true);
    m_presenter->start();
    waitForTheEnd();
    QVERIFY(said().startsWith("Stopped. All rows were wanted or none"));
    QCOMPARE(persons(), 0);
    QVERIFY(!m_presenter->unfinished());
}

void TestImportPresenter::goesAwayWhileImporting()
{
    std::atomic<bool> isGone = false;
    std::atomic<bool> isThere = false;
    build({10, 0, [&](const ImportProgress &) {
               isThere = true;
               while (!isGone)
                   QThread::yieldCurrentThread();
               return true;
           }});
    preview(registerOf(0, 35));
    m_presenter->start();
    QTRY_VERIFY(isThere);
    m_presenter.reset();
    isGone = true;
    m_desk->executor.wait();
    QCOMPARE(persons(), 10);
    QCOMPARE(m_desk->disk.countOf("SELECT count(*) FROM import_run WHERE state = 'stopped'"), 1);
}

void TestImportPresenter::onlyWhoMay()
{
    m_desk->place.actor = m_desk->disk.actor(Role::Registrar);
    build(tenByTen());
    m_presenter->readRuns();
    QTRY_VERIFY(said().startsWith("Your role does not allow this"));
    preview(registerOf(0, 5));
    m_presenter->start();
    QTRY_VERIFY(!m_presenter->isWorking());
    QVERIFY(said().startsWith("Your role does not allow this"));
    QCOMPARE(persons(), 0);
}

void TestImportPresenter::tellsTheTimeLeft_data()
{
    QTest::addColumn<qint64>("elapsedMs");
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<qint64>("seconds"); // −1: not told
    QTest::newRow("too early") << qint64(1999) << qint64(10) << qint64(10) << qint64(-1);
    QTest::newRow("nothing done") << qint64(9000) << qint64(0) << qint64(10) << qint64(-1);
    QTest::newRow("half") << qint64(10000) << qint64(500) << qint64(500) << qint64(11);
    QTest::newRow("three gigabytes") << qint64(60000) << (Q_INT64_C(1) << 30) << (Q_INT64_C(2) << 30) << qint64(121);
    QTest::newRow("the end") << qint64(10000) << qint64(500) << qint64(0) << qint64(1);
}

void TestImportPresenter::tellsTheTimeLeft()
{
    QFETCH(qint64, elapsedMs);
    QFETCH(qint64, done);
    QFETCH(qint64, left);
    QFETCH(qint64, seconds);
    QCOMPARE(secondsLeft(elapsedMs, done, left).value_or(-1), seconds);
}

QTEST_MAIN(TestImportPresenter)
#include "tst_import_presenter.moc"
