#include "printing/cups_printing.h"
#include "support/private_cups.h"
#include <QRegularExpression>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::printing;
using namespace tirkeu::test;
using Phase = JobState::Phase;

namespace {

const QByteArray pdf = "%PDF-1.4\n% a small paper\n%%EOF\n"_ba;

QString english(const Message &message)
{
    return QString::fromUtf8(message.id);
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0 || !QFile::exists(u"/usr/sbin/cupsd"_s))
            return;
        m_cups = std::make_unique<PrivateCups>();
        QVERIFY2(m_cups->start(), m_cups->read(u"error"_s).constData());
    }
    void cleanupTestCase() { m_cups.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // ---- without a server

    void noServerIsSaid()
    {
        CupsPrinting printing({u"127.0.0.1"_s, freePort()});
        checkOffline(printing);
    }

    /// The call comes back by itself: the test would hang otherwise.
    void aServerThatNeverAnswersIsGivenUp()
    {
        const SilentServer silent;
        CupsPrinting printing({u"127.0.0.1"_s, silent.port, std::chrono::milliseconds(300)});
        checkOffline(printing);
    }

    void whatIsNoPdfIsRefusedAtOnce()
    {
        const auto job = CupsPrinting({u"127.0.0.1"_s, freePort()}).print("text"_ba, u"any"_s, {});
        QVERIFY(!job);
        QCOMPARE(job.error().kind, Error::Kind::Invalid);
        QVERIFY(english(sayPrintingError(job.error())).contains(u"cannot be printed"));
    }

    // ---- with a server of our own

    void withoutAPrinterTheListIsEmpty()
    {
        needServer();
        PrivateCups bare;
        QVERIFY(bare.start());
        const auto printers = bare.printing().printers();
        QVERIFY(printers && printers->empty());
        QVERIFY(english(noPrinter()).startsWith(u"No printer is set up"));
    }

    void printersAreListedWithTheDefault()
    {
        needServer();
        QVERIFY(m_cups->addQueue(u"desk"_s) && m_cups->addQueue(u"spare"_s));
        QVERIFY(m_cups->tool(u"/usr/sbin/lpadmin"_s, {u"-d"_s, u"spare"_s}));
        const auto printers = m_cups->printing().printers();
        QVERIFY(printers);
        QCOMPARE(printers->size(), 2u);
        QCOMPARE(printers->at(0).name, u"desk"_s);
        QCOMPARE(printers->at(0).description, u"Тіркеу орны"_s);
        QCOMPARE(printers->at(0).location, u"101"_s);
        QVERIFY(!printers->at(0).isDefault && printers->at(1).isDefault);
        QVERIFY(printers->at(0).troubles.isEmpty());
    }

    void aPaperArrivesWholeAndIsDone()
    {
        needServer();
        QVERIFY(m_cups->addQueue(u"desk"_s));
        auto printing = m_cups->printing();
        const auto job = printing.print(pdf, u"desk"_s, {.copies = 1, .paper = PaperSize::A4});
        QVERIFY2(job, job ? "" : qPrintable(job.error().detail));
        QVERIFY2(QTest::qWaitFor([&] { return printing.jobState(*job)->phase == Phase::Done; }, 30000),
                 m_cups->read(u"error"_s).constData());
        QVERIFY(m_cups->printer.has(pdf));
    }

    /// Whoever sees the queue sees the title.
    void theTitleNamesNobody()
    {
        needServer();
        QVERIFY(m_cups->addQueue(u"titles"_s));
        QVERIFY(m_cups->tool(u"/usr/sbin/cupsdisable"_s, {u"titles"_s}));
        auto printing = m_cups->printing();
        const auto job = printing.print(pdf, u"titles"_s, {.copies = 3, .paper = PaperSize::A5});
        QVERIFY(job);
        const auto control = m_cups->read(u"spool/c%1"_s.arg(job->number, 5, 10, QChar(u'0')));
        QVERIFY2(control.contains("job-name\0\x06Tirkeu"_ba), control.toHex().constData());
        QVERIFY(control.contains("iso_a5_148x210mm"));
        QVERIFY(control.contains("copies\0\x04\0\0\0\x03"_ba));
    }

    void aStoppedQueueIsSaidAndGoesOnLater()
    {
        needServer();
        QVERIFY(m_cups->addQueue(u"stopped"_s));
        QVERIFY(m_cups->tool(u"/usr/sbin/cupsdisable"_s, {u"stopped"_s}));
        auto printing = m_cups->printing();
        const auto job = printing.print(pdf, u"stopped"_s, {});
        QVERIFY(job);
        const auto state = printing.jobState(*job);
        QVERIFY(state);
        QCOMPARE(state->phase, Phase::Stopped);
        QCOMPARE(english(state->message), u"The paper waits: the printer has stopped."_s);
        QCOMPARE(english(state->troubles.value(0)), u"The printer is stopped on this computer. Start it again."_s);
        QVERIFY(m_cups->tool(u"/usr/sbin/cupsenable"_s, {u"stopped"_s}));
        QVERIFY(QTest::qWaitFor([&] { return printing.jobState(*job)->phase == Phase::Done; }, 30000));
    }

    void heldAndCancelledJobsAreSaid()
    {
        needServer();
        QVERIFY(m_cups->addQueue(u"held"_s));
        QVERIFY(m_cups->tool(u"/usr/sbin/cupsdisable"_s, {u"held"_s}));
        auto printing = m_cups->printing();
        const auto job = printing.print(pdf, u"held"_s, {});
        QVERIFY(job);
        const QString name = u"held-%1"_s.arg(job->number);
        QVERIFY(m_cups->tool(u"/usr/bin/lp"_s, {u"-i"_s, name, u"-H"_s, u"hold"_s}));
        QCOMPARE(printing.jobState(*job)->phase, Phase::Held);
        QVERIFY(m_cups->tool(u"/usr/bin/cancel"_s, {name}));
        QCOMPARE(printing.jobState(*job)->phase, Phase::Cancelled);
    }

    void aQueueThatTakesNothingIsSaid()
    {
        needServer();
        QVERIFY(m_cups->addQueue(u"closed"_s));
        QVERIFY(m_cups->tool(u"/usr/sbin/cupsreject"_s, {u"closed"_s}));
        const auto job = m_cups->printing().print(pdf, u"closed"_s, {});
        QVERIFY(!job);
        QCOMPARE(job.error().kind, Error::Kind::Denied);
        QVERIFY(english(sayPrintingError(job.error())).contains(u"takes no papers"));
        const auto printers = m_cups->printing().printers();
        const auto closed = std::ranges::find(*printers, u"closed"_s, &PrinterInfo::name);
        QVERIFY(closed != printers->end());
        QVERIFY(english(closed->troubles.value(0)).startsWith(u"This printer takes no papers now"));
    }

    void unknownPrintersAndJobsAreNotFound()
    {
        needServer();
        auto printing = m_cups->printing();
        const auto job = printing.print(pdf, u"no/such printer"_s, {});
        QVERIFY(!job);
        QCOMPARE(job.error().kind, Error::Kind::NotFound);
        QVERIFY(m_cups->addQueue(u"desk"_s));
        const auto state = printing.jobState({u"desk"_s, 987654});
        QVERIFY(!state);
        QCOMPARE(state.error().kind, Error::Kind::NotFound);
    }

private:
    static void checkOffline(CupsPrinting &printing)
    {
        const auto printers = printing.printers();
        const auto job = printing.print(pdf, u"desk"_s, {});
        const auto state = printing.jobState({u"desk"_s, 1});
        QVERIFY(!printers && !job && !state);
        QCOMPARE(printers.error().kind, Error::Kind::Offline);
        QCOMPARE(job.error().kind, Error::Kind::Offline);
        QCOMPARE(state.error().kind, Error::Kind::Offline);
        QVERIFY(english(sayPrintingError(job.error())).contains(u"does not answer"));
    }
    void needServer() const
    {
        if (!m_cups)
            QSKIP("a private cupsd needs root and the package cups-daemon");
    }

    std::unique_ptr<PrivateCups> m_cups;
};

QTEST_GUILESS_MAIN(TestPrinting)
#include "tst_printing.moc"
