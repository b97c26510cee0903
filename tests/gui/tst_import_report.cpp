#include "import_fixture.h"
#include "registers/preview_model.h"
#include "registers/report_csv.h"
#include "registers/report_model.h"
#include "registers/run_model.h"
#include <QAbstractItemModelTester>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using intake::RegisterField;
using Tone = ImportPresenter::Tone;

/// What the rows of a register are told about: on the screen, in the saved report and in one opened later.
class TestImportReport : public QObject, private ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void saysWhatIsWrongWithTheRows_data();
    void saysWhatIsWrongWithTheRows();
    void opensAnEarlierReport();
    void theReportAsCsv();
    void savesTheReport();
    void modelsKeepTheirPromises();
};

void TestImportReport::saysWhatIsWrongWithTheRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("ragged") << QByteArray("a,b,c\n") << QByteArray("The row has %1 cells");
    QTest::newRow("a quote never closed")
        << QByteArray(registerRow(90)).replace(",KAZ", ",\"KAZ") << QByteArray("A quote is opened here");
    QTest::newRow("no letters") << QByteArray(registerRow(90)).replace("\xD2\x9B", "\xFF")
                                << QByteArray("Bytes that are no letters");
    QTest::newRow("no sex") << badRow(90) << QByteArray();
    QTest::newRow("cut off") << registerRow(90).left(40) << QByteArray("The file ends in the middle");
}

void TestImportReport::saysWhatIsWrongWithTheRows()
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

void TestImportReport::opensAnEarlierReport()
{
    import(registerOf(0, 5) + badRow(60));
    const auto report = m_presenter->report();
    m_presenter->showRuns();
    m_presenter->openReport(m_presenter->runs().runs.at(0));
    QTRY_COMPARE(m_presenter->stage(), Stage::Report);
    QCOMPARE(m_presenter->report().rejected, report.rejected);
    QCOMPARE(m_presenter->report().counts, report.counts);
    QCOMPARE(m_presenter->report().file, u"register.csv"_s);
}

void TestImportReport::theReportAsCsv()
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

void TestImportReport::savesTheReport()
{
    import(registerOf(0, 5) + badRow(60));
    const QString path = m_desk->disk.path(u"report.csv"_s);
    m_presenter->saveReport(path);
    QTRY_VERIFY(said().startsWith("The report is saved as"));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll().count('\n'), 2);
    m_presenter->saveReport(m_desk->disk.path(u"none/report.csv"_s));
    QTRY_VERIFY(said().startsWith("The report could not be saved"));
}

void TestImportReport::modelsKeepTheirPromises()
{
    import(registerOf(0, 25) + badRow(60));
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

QTEST_MAIN(TestImportReport)
#include "tst_import_report.moc"
