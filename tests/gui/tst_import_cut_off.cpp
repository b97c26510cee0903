#include "import_fixture.h"
#include "registers/import_words.h"
#include "support/people.h"
#include <QFile>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using intake::RegisterField;
using usecase::ImportProgress;
using Tone = ImportPresenter::Tone;

/// An import that was stopped, cut off or regretted: it is gone on with or taken back, and no row is lost or doubled.
class TestImportCutOff : public QObject, private ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void stopThenResumeGivesTheSame();
    void resumesWithTheChosenColumns();
    void resumesOnlyTheSameFile();
    void aCrashIsOfferedToBeResumed();
    void theSameFileIsNotBegunTwice();
    void aCutCable();
    void takesBackEverything();
    void takingBackIsStoppedAndGoneOnWith();
};

void TestImportCutOff::stopThenResumeGivesTheSame()
{
    const QByteArray text = registerOf(0, 12) + badRow(60) + registerOf(12, 20).mid(registerHeader.size()) + "a,b\n";
    import(text);
    const auto whole = m_presenter->report();
    cleanup();
    init();

    build(tenByTen(20));
    import(text);
    QVERIFY(said().startsWith("Stopped after row %1. What was taken over is kept"));
    QCOMPARE(m_presenter->notice().sentence.arguments, QStringList{u"20"_s});
    QCOMPARE(persons(), 19);
    QVERIFY(m_presenter->unfinished() && m_presenter->canResume(*m_presenter->unfinished()));

    build(tenByTen()); // another day
    m_presenter->readRuns();
    QTRY_VERIFY(m_presenter->unfinished());
    m_presenter->resume(*m_presenter->unfinished(), m_desk->disk.path(u"register.csv"_s));
    waitForTheEnd();
    QCOMPARE(m_presenter->stage(), Stage::Report);
    QCOMPARE(m_presenter->report().counts, whole.counts);
    QCOMPARE(m_presenter->report().rejected, whole.rejected);
    QCOMPARE(runs(), 1);
    QVERIFY(!m_presenter->unfinished());
}

void TestImportCutOff::resumesWithTheChosenColumns()
{
    build(tenByTen(20));
    preview(registerOf(0, 35).replace(",sex,", ",what,"));
    m_presenter->setColumn(RegisterField::Sex, 5);
    m_presenter->start();
    waitForTheEnd();
    build(tenByTen());
    m_presenter->readRuns();
    QTRY_VERIFY(m_presenter->unfinished());
    m_presenter->resume(*m_presenter->unfinished(), m_desk->disk.path(u"register.csv"_s));
    waitForTheEnd();
    QCOMPARE(m_presenter->report().counts, (ImportCounts{35, 35, 0, 0, 0, 0}));
}

void TestImportCutOff::resumesOnlyTheSameFile()
{
    build(tenByTen(20));
    import(registerOf(0, 35));
    const auto run = *m_presenter->unfinished();
    m_presenter->resume(run, file(registerOf(0, 36), u"changed.csv"_s));
    waitForTheEnd();
    QVERIFY(said().startsWith("This is not the file the import was begun with"));
    QCOMPARE(persons(), 20);
    m_presenter->resume(run, m_desk->disk.path(u"gone.csv"_s));
    waitForTheEnd();
    QVERIFY(said().startsWith("The file “%1” is not there"));
    QCOMPARE(m_presenter->unfinished()->id, run.id);
}

void TestImportCutOff::aCrashIsOfferedToBeResumed()
{
    build(tenByTen(20));
    import(registerOf(0, 35));
    m_desk->disk.raw()->exec("UPDATE import_run SET state = 'running'"); // as a crash leaves it
    build(tenByTen());
    m_presenter->readRuns();
    QTRY_VERIFY(m_presenter->unfinished());
    QVERIFY(unfinishedWords(*m_presenter->unfinished()).id.contains("the program or the computer went down"));
    QVERIFY(m_presenter->canTakeBack(*m_presenter->unfinished()));
    m_presenter->resume(*m_presenter->unfinished(), m_desk->disk.path(u"register.csv"_s));
    waitForTheEnd();
    QCOMPARE(m_presenter->report().counts.added, 35);
}

void TestImportCutOff::theSameFileIsNotBegunTwice()
{
    build(tenByTen(20));
    import(registerOf(0, 35));
    import(registerOf(0, 35));
    QCOMPARE(m_presenter->stage(), Stage::Preview);
    QVERIFY(said().contains("stands still after row %3"));
    QCOMPARE(runs(), 1);
}

void TestImportCutOff::aCutCable()
{
    const QByteArray text = registerOf(0, 3000);
    const QString path = file(text);
    build({100, 0, [&](const ImportProgress &step) {
               return step.counts.read != 100 || QFile::resize(path, text.size() * 2 / 3);
           }});
    import(text);
    QCOMPARE(m_presenter->notice().tone, Tone::Bad);
    QVERIFY(said().startsWith("The file could not be read on"));
    const auto kept = m_presenter->report().counts;
    QVERIFY(kept.added >= 1800 && kept.added < 3000);
    QCOMPARE(persons(), int(kept.added));

    file(text); // the cable is back
    build({100, 0, {}});
    m_presenter->readRuns();
    QTRY_VERIFY(m_presenter->unfinished());
    m_presenter->resume(*m_presenter->unfinished(), path);
    waitForTheEnd();
    QCOMPARE(m_presenter->report().counts, (ImportCounts{3000, 3000, 0, 0, 0, 0}));
}

void TestImportCutOff::takesBackEverything()
{
    m_desk->disk.registered(500);
    import(registerOf(0, 35));
    QCOMPARE(persons(), 36);
    m_presenter->takeBack(m_presenter->runs().runs.at(0));
    QCOMPARE(m_presenter->stage(), Stage::Working);
    waitForTheEnd();
    QCOMPARE(m_presenter->stage(), Stage::Runs);
    QVERIFY(said().startsWith("Taken back."));
    QCOMPARE(m_presenter->notice().sentence.arguments, (QStringList{u"35"_s, u"0"_s, u"0"_s}));
    QCOMPARE(persons(), 1);
    QCOMPARE(m_presenter->runs().runs.at(0).state, ImportState::Undone);
    QVERIFY(!m_presenter->canTakeBack(m_presenter->runs().runs.at(0)));
}

void TestImportCutOff::takingBackIsStoppedAndGoneOnWith()
{
    import(registerOf(0, 35));
    build({10, 0, [](const ImportProgress &) { return false; }});
    m_presenter->readRuns();
    QTRY_VERIFY(!m_presenter->runs().runs.empty());
    m_presenter->takeBack(m_presenter->runs().runs.at(0));
    waitForTheEnd();
    QVERIFY(said().startsWith("Taking back was stopped on the way"));
    QVERIFY(m_presenter->unfinished());
    const auto run = *m_presenter->unfinished();
    QVERIFY(!m_presenter->canResume(run) && m_presenter->canTakeBack(run));
    QVERIFY(persons() > 0 && persons() < 35);
    build(tenByTen());
    m_presenter->readRuns();
    QTRY_VERIFY(m_presenter->unfinished());
    m_presenter->takeBack(run);
    waitForTheEnd();
    QCOMPARE(persons(), 0);
    QVERIFY(!m_presenter->unfinished());
}

QTEST_MAIN(TestImportCutOff)
#include "tst_import_cut_off.moc"
