#include "printing/cups_printing.h"
#include "printing/printer_words.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::printing;
using Phase = JobState::Phase;

namespace {

const QByteArray pdf = "%PDF-1.4\n% a small paper\n%%EOF\n"_ba;

/// Listens on a free port of loopback and never says a word.
class SilentServer
{
public:
    SilentServer()
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        const bool listening = ::bind(m_socket, generic, size) == 0 && ::listen(m_socket, 8) == 0 &&
                               ::getsockname(m_socket, generic, &size) == 0;
        Q_ASSERT(listening);
        port = ntohs(address.sin_port);
    }
    ~SilentServer() { ::close(m_socket); }
    SilentServer(const SilentServer &) = delete;
    SilentServer &operator=(const SilentServer &) = delete;

    int port = 0;

private:
    int m_socket;
};

int freePort()
{
    return SilentServer().port;
}

/// A CUPS server of the test's own, on loopback, with raw queues that print into files.
class PrivateCups
{
public:
    bool start()
    {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)); // its filters run as another user
        for (const auto &name : {u"cache"_s, u"state"_s, u"spool"_s, u"tmp"_s, u"paper"_s})
            QDir(m_folder.path()).mkdir(name);
        write(u"cupsd.conf"_s, u"Listen 127.0.0.1:%1\nDirtyCleanInterval 0\nLogLevel debug\nBrowsing Off\nWebInterface No\nDefaultAuthType None\n"
                               "<Location />\nOrder allow,deny\nAllow from 127.0.0.1\n</Location>\n"
                               "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n"
                               "<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n"_s.arg(port));
        write(u"cups-files.conf"_s, u"ServerRoot %1\nCacheDir %1/cache\nStateDir %1/state\nRequestRoot %1/spool\n"
                                    "TempDir %1/tmp\nAccessLog %1/access\nErrorLog %1/error\nPageLog %1/page\n"
                                    "FileDevice Yes\n"_s.arg(m_folder.path()));
        m_server.start(u"/usr/sbin/cupsd"_s,
                       {u"-f"_s, u"-c"_s, path(u"cupsd.conf"_s), u"-s"_s, path(u"cups-files.conf"_s)});
        return m_server.waitForStarted() && QTest::qWaitFor([this] { return bool(printing().printers()); }, 20000);
    }
    PrivateCups() = default;
    PrivateCups(const PrivateCups &) = delete;
    PrivateCups &operator=(const PrivateCups &) = delete;
    ~PrivateCups()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(5000))
            m_server.kill();
        m_server.waitForFinished();
    }

    CupsPrinting printing() const { return CupsPrinting({u"127.0.0.1"_s, port}); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool addQueue(const QString &name) const
    {
        return tool(u"/usr/sbin/lpadmin"_s, {u"-p"_s, name, u"-E"_s, u"-v"_s, u"file:"_s + path(u"paper/"_s + name),
                                             u"-m"_s, u"raw"_s, u"-D"_s, u"Тіркеу орны"_s, u"-L"_s, u"101"_s});
    }
    bool tool(const QString &program, QStringList arguments) const
    {
        QProcess process;
        process.start(program, QStringList{u"-h"_s, u"127.0.0.1:%1"_s.arg(port)} + arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

private:
    void write(const QString &name, const QString &text)
    {
        QFile file(path(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
        Q_ASSERT(written);
    }

    const int port = freePort();
    QTemporaryDir m_folder;
    QProcess m_server;
};

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

    // ---- words

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
        QVERIFY2(m_cups->read(u"paper/desk"_s) == pdf, m_cups->read(u"error"_s).constData());
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
