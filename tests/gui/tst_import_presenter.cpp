#include "desk_fixture.h"
#include "registers/import_presenter.h"
#include "registers/import_words.h"
#include "registers/preview_model.h"
#include "registers/report_csv.h"
#include "registers/report_model.h"
#include "registers/run_model.h"
#include "support/people.h"
#include "support/register_text.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using intake::Encoding;
using intake::RegisterField;
using Stage = ImportPresenter::Stage;
using Tone = ImportPresenter::Tone;
using usecase::ImportProgress;

/// The import of a register as the page drives it, without its widgets.
class TestImportPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void previewsAtOnce();
    void remembersOnlyTheLastFile();
    void saysWhatIsWrongWithTheFile_data();
    void saysWhatIsWrongWithTheFile();
    void saysWhatIsWrongWithTheRows_data();
    void saysWhatIsWrongWithTheRows();
    void threeGigabytesAreNeverRead();
    void aColumnIsChosen();
    void aColumnFeedsOneField();
    void theCodePageIsChosen();
    void checksWithoutWriting();
    void importsAndReports();
    void allOrNothing();
    void allOrNothingStoppedLeavesNothing();
    void stopThenResumeGivesTheSame();
    void resumesWithTheChosenColumns();
    void resumesOnlyTheSameFile();
    void aCrashIsOfferedToBeResumed();
    void theSameFileIsNotBegunTwice();
    void aCutCable();
    void theFileVanishesBeforeTheImport();
    void takesBackEverything();
    void takingBackIsStoppedAndGoneOnWith();
    void goesAwayWhileImporting();
    void opensAnEarlierReport();
    void onlyWhoMay();
    void theReportAsCsv();
    void savesTheReport();
    void modelsKeepTheirPromises();
    void tellsTheTimeLeft_data();
    void tellsTheTimeLeft();

private:
    void build(const ImportPace &pace = {});
    QString file(const QByteArray &text, const QString &name = u"register.csv"_s);
    void preview(const QByteArray &text);
    void waitForTheEnd();
    void import(const QByteArray &text);
    int persons() { return m_desk->disk.countOf("SELECT count(*) FROM patient WHERE withdrawn = 0"); }
    int runs() { return m_desk->disk.countOf("SELECT count(*) FROM import_run"); }
    QByteArray said() const { return m_presenter->notice().sentence.id; }
    /// Everything the page would show as wrong with the file.
    QByteArrayList troubles() const;

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<ImportPresenter> m_presenter;
};

namespace {

/// Ten rows a batch; stops when so many rows are read (0: never).
ImportPace tenByTen(qint64 stopAt = 0)
{
    return {10, 0, [stopAt](const ImportProgress &step) { return stopAt == 0 || step.counts.read < stopAt; }};
}

QByteArray bad(int n)
{
    return registerRow(n).replace("female", "neither");
}

} // namespace

void TestImportPresenter::init()
{
    QTest::failOnWarning(anyWarning());
    m_desk = std::make_unique<DeskFixture>(Role::Administrator);
}

void TestImportPresenter::cleanup()
{
    m_presenter.reset();
    m_desk.reset();
}

void TestImportPresenter::build(const ImportPace &pace)
{
    m_presenter = std::make_unique<ImportPresenter>(m_desk->place, pace);
}

QString TestImportPresenter::file(const QByteArray &text, const QString &name)
{
    writeFile(m_desk->disk.path(name), text);
    return m_desk->disk.path(name);
}

void TestImportPresenter::preview(const QByteArray &text)
{
    if (!m_presenter)
        build(tenByTen());
    m_presenter->choose(file(text));
    QCOMPARE(m_presenter->stage(), Stage::Looking);
    QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
}

void TestImportPresenter::waitForTheEnd()
{
    QSignalSpy runsRead(m_presenter.get(), &ImportPresenter::runsChanged);
    QTRY_VERIFY(!m_presenter->isWorking() && !runsRead.isEmpty());
}

void TestImportPresenter::import(const QByteArray &text)
{
    preview(text);
    m_presenter->start();
    QCOMPARE(m_presenter->stage(), Stage::Working);
    waitForTheEnd();
}

QByteArrayList TestImportPresenter::troubles() const
{
    QByteArrayList found;
    for (const Message &trouble : m_presenter->troubles())
        found += trouble.id;
    for (int i = 0; i < intake::registerFieldCount; ++i) {
        const Message trouble = m_presenter->troubleOf(RegisterField(i));
        if (!trouble.id.isEmpty())
            found += QByteArray(intake::registerFieldTitle(RegisterField(i))) + ": " + trouble.id;
    }
    return found;
}

void TestImportPresenter::previewsAtOnce()
{
    preview(registerOf(0, 35));
    const auto &seen = m_presenter->preview();
    QCOMPARE(seen.rows.size(), 20);
    QCOMPARE(seen.rowCount, 35);
    QVERIFY(seen.isCounted);
    QCOMPARE(seen.reading.encoding, Encoding::Utf8);
    QCOMPARE(seen.reading.mapping[RegisterField::Phone], 6);
    QVERIFY(m_presenter->canImport());
    QCOMPARE(m_presenter->fileName(), u"register.csv"_s);
    QCOMPARE(runs(), 0);

    preview(registerOf(0, 20000)); // more than is looked at
    QVERIFY(!m_presenter->preview().isCounted);
    QVERIFY(std::abs(m_presenter->preview().rowCount - 20000) < 400);
}

void TestImportPresenter::remembersOnlyTheLastFile()
{
    build();
    m_presenter->choose(file(registerOf(0, 3)));
    m_presenter->choose(file(registerOf(0, 5), u"other.csv"_s));
    QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
    m_desk->executor.wait();
    QCoreApplication::processEvents();
    QCOMPARE(m_presenter->preview().rowCount, 5);
    m_presenter->choose(file(registerOf(0, 3)));
    m_presenter->showRuns(); // the person went back meanwhile
    m_desk->executor.wait();
    QCoreApplication::processEvents();
    QCOMPARE(m_presenter->stage(), Stage::Runs);
}

void TestImportPresenter::saysWhatIsWrongWithTheFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sentence");
    const QByteArray rows = registerOf(0, 3);
    QByteArray binary;
    for (int i = 0; i < 4096; ++i)
        binary += char(i * 7 % 251);
    QTest::newRow("empty") << QByteArray() << QByteArray("The file is empty");
    QTest::newRow("binary") << binary << QByteArray("This is not a text file");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04 xl/workbook.xml") << QByteArray("This is a workbook");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEi\0i\0n\0", 8) << QByteArray("The file is in UTF-16");
    QTest::newRow("a quote in the header") << QByteArray("\"iin,surname\n1,2\n") << QByteArray("The header cannot be");
    QTest::newRow("a header twice") << QByteArray(rows).replace(",address,", ",phone,")
                                    << QByteArray("The column “%1” stands in the header twice");
    QTest::newRow("no sex") << QByteArray(rows).replace(",sex,", ",what,") << QByteArray("sex: There is no column");
    QTest::newRow("no header") << registerRow(1) + registerRow(2) << QByteArray("iin: There is no column");
}

void TestImportPresenter::saysWhatIsWrongWithTheFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, sentence);
    preview(text);
    const auto all = troubles();
    QVERIFY2(std::any_of(all.begin(), all.end(), [&](const auto &one) { return one.startsWith(sentence); }),
             all.join('\n').constData());
    QVERIFY(!m_presenter->canImport());
    m_presenter->start();
    m_presenter->check();
    QVERIFY(!m_presenter->isWorking());
    QCOMPARE(runs(), 0);
}

void TestImportPresenter::saysWhatIsWrongWithTheRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("ragged") << QByteArray("a,b,c\n") << QByteArray("The row has %1 cells");
    QTest::newRow("a quote never closed")
        << QByteArray(registerRow(90)).replace(",KAZ", ",\"KAZ") << QByteArray("A quote is opened here");
    QTest::newRow("no letters") << QByteArray(registerRow(90)).replace("\xD2\x9B", "\xFF")
                                << QByteArray("Bytes that are no letters");
    QTest::newRow("no sex") << bad(90) << QByteArray();
    QTest::newRow("cut off") << registerRow(90).left(40) << QByteArray("The file ends in the middle");
}

void TestImportPresenter::saysWhatIsWrongWithTheRows()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, reason);
    import(registerOf(0, 5) + row);
    const auto &report = m_presenter->report();
    QCOMPARE(report.counts.added, 5);
    QCOMPARE(report.counts.rejected, 1);
    QCOMPARE(report.rejected.front().line, 7);
    QVERIFY2(report.rejected.front().reason.id.startsWith(reason), report.rejected.front().reason.id.constData());
    QCOMPARE(m_presenter->notice().tone, Tone::Warning);
    QVERIFY(said().startsWith("The register is taken over, without the rejected rows"));
}

void TestImportPresenter::threeGigabytesAreNeverRead()
{
    const QString path = file(registerOf(0, 20000));
    QVERIFY(QFile::resize(path, Q_INT64_C(3) << 30)); // no block of it is on the disk
    build();
    m_presenter->choose(path);
    QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
    QVERIFY(m_presenter->canImport());
    QVERIFY(m_presenter->preview().rowCount > 10'000'000);
    m_presenter->start();
    m_presenter->stop(); // while it is looked through
    waitForTheEnd();
    QCOMPARE(m_presenter->stage(), Stage::Preview);
    QVERIFY(said().startsWith("Stopped before the first row"));
    QCOMPARE(runs(), 0);
}

void TestImportPresenter::aColumnIsChosen()
{
    preview(registerOf(0, 4).replace(",sex,", ",what,"));
    QCOMPARE(m_presenter->preview().unread, QStringList{u"what"_s});
    QVERIFY(!m_presenter->troubleOf(RegisterField::Sex).id.isEmpty());
    m_presenter->setColumn(RegisterField::Sex, 5);
    QVERIFY(m_presenter->troubleOf(RegisterField::Sex).id.isEmpty());
    QVERIFY(m_presenter->preview().unread.isEmpty());
    m_presenter->start();
    waitForTheEnd();
    QCOMPARE(m_presenter->report().counts.added, 4);
}

void TestImportPresenter::aColumnFeedsOneField()
{
    preview(registerOf(0, 4));
    m_presenter->setColumn(RegisterField::District, 6); // it was the phone's
    QCOMPARE(m_presenter->preview().reading.mapping[RegisterField::Phone], -1);
    QVERIFY(m_presenter->canImport());
    m_presenter->setColumn(RegisterField::Patronymic, 1);
    QCOMPARE(troubles(), QByteArrayList{"surname: There is no column “%1” in the header. Name it so, or choose the "
                                        "column that holds it."});
    QVERIFY(!m_presenter->canImport());
}

void TestImportPresenter::theCodePageIsChosen()
{
    preview(registerOf(0, 4));
    m_presenter->setEncoding(Encoding::Cp1251);
    QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
    QVERIFY(troubles().value(0).startsWith("The file is not in %1"));
    QVERIFY(!m_presenter->canImport());
    m_presenter->setEncoding(Encoding::Utf8);
    QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
    QVERIFY(m_presenter->canImport());
    m_presenter->setEncoding({});
    QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
    QVERIFY(m_presenter->canImport());
}

void TestImportPresenter::checksWithoutWriting()
{
    preview(registerOf(0, 15) + bad(60));
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
    preview(registerOf(0, 15) + bad(60));
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

void TestImportPresenter::stopThenResumeGivesTheSame()
{
    const QByteArray text = registerOf(0, 12) + bad(60) + registerOf(12, 20).mid(registerHeader.size()) + "a,b\n";
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

void TestImportPresenter::resumesWithTheChosenColumns()
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

void TestImportPresenter::resumesOnlyTheSameFile()
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

void TestImportPresenter::aCrashIsOfferedToBeResumed()
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

void TestImportPresenter::theSameFileIsNotBegunTwice()
{
    build(tenByTen(20));
    import(registerOf(0, 35));
    import(registerOf(0, 35));
    QCOMPARE(m_presenter->stage(), Stage::Preview);
    QVERIFY(said().contains("stands still after row %3"));
    QCOMPARE(runs(), 1);
}

void TestImportPresenter::aCutCable()
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

void TestImportPresenter::theFileVanishesBeforeTheImport()
{
    preview(registerOf(0, 5));
    QVERIFY(QFile::remove(m_presenter->path()));
    m_presenter->start();
    waitForTheEnd();
    QCOMPARE(m_presenter->stage(), Stage::Preview);
    QVERIFY(said().startsWith("The file “%1” is not there"));
    m_presenter->choose(m_presenter->path());
    QTRY_COMPARE(m_presenter->stage(), Stage::Runs);
    QCOMPARE(m_presenter->notice().sentence.arguments, QStringList{u"register.csv"_s});
    QCOMPARE(persons() + runs(), 0);
}

void TestImportPresenter::takesBackEverything()
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

void TestImportPresenter::takingBackIsStoppedAndGoneOnWith()
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

void TestImportPresenter::opensAnEarlierReport()
{
    import(registerOf(0, 5) + bad(60));
    const auto report = m_presenter->report();
    m_presenter->showRuns();
    m_presenter->openReport(m_presenter->runs().runs.at(0));
    QTRY_COMPARE(m_presenter->stage(), Stage::Report);
    QCOMPARE(m_presenter->report().rejected, report.rejected);
    QCOMPARE(m_presenter->report().counts, report.counts);
    QCOMPARE(m_presenter->report().file, u"register.csv"_s);
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

void TestImportPresenter::theReportAsCsv()
{
    const RowRemark first{
        7, u"=HYPERLINK(\"x\")"_s, {"import", "The row has %1 cells, the header has %2", {u"3"_s, u"12"_s}}};
    const RowRemark second{9, u"-1+1"_s, {"import", "%1", {u"@SUM(A1)"_s}}};
    const QByteArray csv = reportCsv({first}, {second}, m_desk->texts);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    const auto lines = QString::fromUtf8(csv).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].startsWith(u"\"7\";"_s));
    QVERIFY(lines[1].contains(u";\"'=HYPERLINK(\"\"x\"\")\";"_s));
    QVERIFY(lines[1].contains(m_desk->texts.say(first.reason, Language::Kazakh)));
    QVERIFY(lines[1].contains(m_desk->texts.say(first.reason, Language::Russian)));
    QVERIFY(lines[2].contains(u";\"'-1+1\";\"'@SUM(A1)\";\"'@SUM(A1)\""_s));
}

void TestImportPresenter::savesTheReport()
{
    import(registerOf(0, 5) + bad(60));
    const QString path = m_desk->disk.path(u"report.csv"_s);
    m_presenter->saveReport(path);
    QTRY_VERIFY(said().startsWith("The report is saved as"));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll().count('\n'), 2);
    m_presenter->saveReport(m_desk->disk.path(u"none/report.csv"_s));
    QTRY_VERIFY(said().startsWith("The report could not be saved"));
}

void TestImportPresenter::modelsKeepTheirPromises()
{
    import(registerOf(0, 25) + bad(60));
    PreviewModel preview;
    RunModel runModel;
    ReportModel report;
    const QAbstractItemModelTester previewTester(&preview);
    const QAbstractItemModelTester runTester(&runModel);
    const QAbstractItemModelTester reportTester(&report);
    preview.reset(m_presenter->preview());
    QCOMPARE(preview.rowCount(), 20);
    QVERIFY(preview.headerData(1, Qt::Horizontal).toString().startsWith(u"Surname\n"_s));
    auto mapping = m_presenter->preview().reading.mapping;
    mapping[RegisterField::Surname] = -1;
    preview.setMapping(mapping);
    QVERIFY(preview.headerData(1, Qt::Horizontal).toString().endsWith(u"\nsurname"_s));
    QVERIFY(!preview.headerData(1, Qt::Horizontal).toString().startsWith(u"Surname"_s));
    runModel.reset(m_presenter->runs());
    QCOMPARE(runModel.rowCount(), 1);
    QCOMPARE(runModel.index(0, RunModel::Who).data().toString(), m_desk->place.actor.name);
    QCOMPARE(runModel.index(0, RunModel::When).data().toString(), u"02.03.2026 09:00"_s);
    const RowRemark doubt{4, u"iin"_s, {"import", "The file is empty: there is nothing to take over."}};
    report.reset(m_presenter->report().rejected, {doubt});
    QCOMPARE(report.rowCount(), 2);
    report.show(ReportModel::Show::Doubtful);
    QCOMPARE(report.rowCount(), 1);
    QCOMPARE(report.index(0, ReportModel::Line).data().toString(), u"4"_s);
    report.show(ReportModel::Show::Rejected);
    QCOMPARE(report.index(0, ReportModel::Line).data().toString(), u"27"_s);
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
