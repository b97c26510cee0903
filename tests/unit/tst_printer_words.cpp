#include "printing/printer_words.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::printing;
using Phase = JobState::Phase;

namespace {

QString english(const Message &message)
{
    return QString::fromUtf8(message.id);
}

} // namespace

class TestPrinterWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void jobStates_data()
    {
        QTest::addColumn<int>("job");
        QTest::addColumn<QString>("jobReason");
        QTest::addColumn<int>("printer");
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<QString>("words");
        QTest::newRow("pending") << 3 << u"none"_s << 3 << Phase::Waiting << u"The paper waits for its turn."_s;
        QTest::newRow("pending, printer stopped")
            << 3 << u"none"_s << 5 << Phase::Stopped << u"The paper waits: the printer has stopped."_s;
        QTest::newRow("pending, told to be stopped")
            << 3 << u"printer-stopped"_s << 3 << Phase::Stopped << u"The paper waits: the printer has stopped."_s;
        QTest::newRow("held") << 4 << u"job-hold-until-specified"_s << 3 << Phase::Held
                              << u"The paper is held back on this computer. Release it."_s;
        QTest::newRow("held for a password")
            << 4 << u"cups-held-for-authentication"_s << 3 << Phase::Held
            << u"The printer asks for a name and a password. Call the administrator."_s;
        QTest::newRow("processing") << 5 << u"job-printing"_s << 4 << Phase::Printing
                                    << u"The paper is being printed."_s;
        QTest::newRow("processing, printer stopped")
            << 5 << u"job-printing"_s << 5 << Phase::Stopped << u"The paper waits: the printer has stopped."_s;
        QTest::newRow("stopped") << 6 << u"job-stopped"_s << 3 << Phase::Stopped
                                 << u"The paper waits: the printer has stopped."_s;
        QTest::newRow("cancelled") << 7 << u"job-canceled-by-user"_s << 3 << Phase::Cancelled
                                   << u"The printing was cancelled."_s;
        QTest::newRow("aborted") << 8 << u"aborted-by-system"_s << 3 << Phase::Failed
                                 << u"The paper could not be printed. It is kept: print it again."_s;
        QTest::newRow("completed") << 9 << u"job-completed-successfully"_s << 5 << Phase::Done
                                   << u"The paper is printed."_s;
    }
    void jobStates()
    {
        QFETCH(int, job);
        QFETCH(QString, jobReason);
        QFETCH(int, printer);
        const auto state = describe({job, {jobReason}, printer, {u"none"_s}});
        QTEST(state.phase, "phase");
        QTEST(english(state.message), "words");
        QCOMPARE(state.message.context, "printing"_ba);
        QCOMPARE(state.isOver(), job >= 7);
        QCOMPARE(state.troubles.isEmpty(), state.phase != Phase::Stopped); // a stop without a cause is never shown
    }

    void troubles_data()
    {
        QTest::addColumn<QStringList>("reasons");
        QTest::addColumn<QStringList>("starts"); // how the sentences begin
        QTest::newRow("none") << QStringList{u"none"_s} << QStringList{};
        QTest::newRow("no paper") << QStringList{u"media-empty-error"_s}
                                  << QStringList{u"The printer is out of paper"_s};
        QTest::newRow("jam") << QStringList{u"media-jam-error"_s} << QStringList{u"Paper is jammed"_s};
        QTest::newRow("toner out") << QStringList{u"toner-empty-warning"_s}
                                   << QStringList{u"The printer is out of toner"_s};
        QTest::newRow("toner low") << QStringList{u"toner-low-report"_s} << QStringList{u"Toner or ink runs low"_s};
        QTest::newRow("does not answer") << QStringList{u"offline-report"_s}
                                         << QStringList{u"The printer does not answer"_s};
        QTest::newRow("cover") << QStringList{u"cover-open"_s} << QStringList{u"A cover of the printer is open"_s};
        QTest::newRow("stopped by hand") << QStringList{u"paused"_s} << QStringList{u"The printer is stopped"_s};
        QTest::newRow("the gravest first") << QStringList{u"toner-low-warning"_s, u"media-empty-warning"_s}
                                           << QStringList{u"The printer is out of paper"_s, u"Toner or ink runs low"_s};
        QTest::newRow("the same said once") << QStringList{u"media-empty-error"_s, u"media-needed-error"_s}
                                            << QStringList{u"The printer is out of paper"_s};
        QTest::newRow("unknown to people") << QStringList{u"cups-waiting-for-job-completed"_s} << QStringList{};
    }
    void troubles()
    {
        QFETCH(QStringList, reasons);
        QFETCH(QStringList, starts);
        const auto seen = describeTroubles(reasons);
        QCOMPARE(seen.size(), starts.size());
        for (qsizetype i = 0; i < seen.size(); ++i)
            QVERIFY2(english(seen[i]).startsWith(starts[i]), qPrintable(english(seen[i])));
    }
};

QTEST_GUILESS_MAIN(TestPrinterWords)
#include "tst_printer_words.moc"
