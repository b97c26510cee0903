#include "cli/program_run.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;

/// `tirkeuctl init`, passwords and the clock of trials.
class TestTirkeuctlInit : public QObject
{
    Q_OBJECT
    ProgramRun m_run;

    QMap<QString, QByteArray> filesOf(const QString &folder) const
    {
        QMap<QString, QByteArray> files;
        for (const auto &name : QDir(m_run.path(folder)).entryList(QDir::Files | QDir::Hidden))
            files.insert(name, m_run.content(folder + u'/' + name));
        return files;
    }
    QString firstId(const QString &desk) const
    {
        return m_run.on(desk, {u"search"_s, u"а"_s, u"--json"_s}).array().at(0).toObject().value("id"_L1).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_run.makeDemo(u"demo"_s, 12);
        QCOMPARE(m_run.on(u"real"_s, {u"init"_s}).exit, 0);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNewDeskIsAnsweredInJson()
    {
        const auto answer = m_run.on(u"plain"_s, {u"init"_s, u"--json"_s});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.err, QString());
        const auto made = answer.object();
        QCOMPARE(made.keys(), (QStringList{u"db"_s, u"patients"_s, u"recoveryCode"_s}));
        QCOMPARE(made.value("db"_L1).toString(), m_run.desk(u"plain"_s));
        QCOMPARE(made.value("patients"_L1).toInt(-1), 0);
        QCOMPARE(m_run.on(u"plain"_s, {u"search"_s, u"а"_s, u"--json"_s}).out, QByteArray("[]\n"));
    }

    void everyFileIsForItsOwnerAlone()
    {
        const QDir folder(m_run.path(u"demo"_s));
        QCOMPARE(QFile::permissions(folder.path()) & 0x0077, QFile::Permissions());
        const auto files = folder.entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(files.size() >= 3);
        for (const auto &file : files)
            QVERIFY2((file.permissions() & 0x0177) == QFile::Permissions(), qPrintable(file.fileName()));
    }

    void aDemoDeskHoldsWhatWasAskedFor()
    {
        const auto answer =
            m_run.on(u"small"_s, {u"init"_s, u"--demo"_s, u"--patients=7"_s, u"--doctors"_s, u"1"_s, u"--seed"_s,
                                  u"18446744073709"_s, u"--user"_s, u"Aigul"_s, u"--json"_s});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.err, QString()); // progress is for terminals
        QCOMPARE(answer.object().value("patients"_L1).toInt(), 7);
        const auto verified = m_run.on(u"small"_s, {u"verify"_s, u"--user"_s, u"aigul"_s, u"--json"_s});
        QCOMPARE(verified.exit, 0);
        QCOMPARE(m_run.on(u"small"_s, {u"verify"_s}).exit, 3); // there is no "admin" here
    }

    void aDeskIsNeverMadeOverAnother()
    {
        const auto before = filesOf(u"demo"_s);
        for (const auto &words : {QStringList{u"init"_s}, QStringList{u"init"_s, u"--demo"_s}}) {
            const auto answer = m_run.on(u"demo"_s, words + QStringList{u"--json"_s});
            QCOMPARE(answer.exit, 1);
            QVERIFY(answer.isError());
            QCOMPARE(filesOf(u"demo"_s), before);
        }
    }

    void aWrongInitMakesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("password");
        const auto row = [](const char *what, const QString &words, const QString &password = ctlPassword) {
            QTest::newRow(what) << words.split(u' ') << password;
        };
        row("no password", u"init"_s, {});
        row("short password", u"init"_s, u"қысқа"_s);
        row("the login as password", u"init --user administrator"_s, u"Administrator"_s);
        row("login of spaces", u"init --user \u00a0"_s);
        row("--now on a desk for work", u"init --now 2026-03-02T09:00"_s);
        row("patients without --demo", u"init --patients 5"_s);
        row("patients below zero", u"init --demo --patients -1"_s);
        row("patients in words", u"init --demo --patients many"_s);
        row("no doctors", u"init --demo --doctors 0"_s);
        row("too many doctors", u"init --demo --doctors 100000000"_s);
        row("seed below zero", u"init --demo --seed -7"_s);
    }
    void aWrongInitMakesNothing()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, password);
        m_run.environment.insert(u"TIRKEU_PASSWORD"_s, password);
        const auto answer = m_run.on(u"wrong"_s, words + QStringList{u"--json"_s});
        m_run.environment.insert(u"TIRKEU_PASSWORD"_s, ctlPassword);
        QCOMPARE(answer.exit, 2);
        QVERIFY(answer.isError());
        QCOMPARE(filesOf(u"wrong"_s).keys(), QStringList());
    }

    void aFolderThatCannotBeMadeIsAFailureOfTheWorld()
    {
        for (const auto &path : {u"/proc/tirkeu/tirkeu.db"_s, m_run.write(u"file"_s, "x") + u"/tirkeu.db"_s}) {
            const auto answer = m_run({u"--db"_s, path, u"init"_s, u"--json"_s});
            QCOMPARE(answer.exit, 3);
            QVERIFY(answer.isError());
        }
    }

    void thePasswordMayComeFromAFile()
    {
        const auto asked = [&](const QByteArray &content) {
            const auto file = m_run.write(u"password"_s, content);
            return m_run.on(u"real"_s, {u"verify"_s, u"--json"_s, u"--password-file"_s, file}).exit;
        };
        QProcessEnvironment before = m_run.environment;
        m_run.environment.insert(u"TIRKEU_PASSWORD"_s, u"the file goes first"_s);
        QCOMPARE(asked(ctlPassword.toUtf8()), 0);
        QCOMPARE(asked(ctlPassword.toUtf8() + "\r\n"), 0);
        QCOMPARE(asked({}), 2);
        m_run.environment = before;
        const auto missing = m_run.on(u"real"_s, {u"verify"_s, u"--json"_s, u"--password-file"_s, u"/none"_s});
        QCOMPARE(missing.exit, 3);
        QVERIFY(missing.isError());
    }

    void aWrongPasswordIsAFailureOfTheWorld()
    {
        m_run.copyDesk(u"real"_s, u"attacked"_s);
        m_run.environment.insert(u"TIRKEU_PASSWORD"_s, u"басқа құпиясөз"_s);
        const auto wrong = m_run.on(u"attacked"_s, {u"verify"_s, u"--json"_s});
        m_run.environment.remove(u"TIRKEU_PASSWORD"_s);
        const auto none = m_run.on(u"attacked"_s, {u"verify"_s, u"--json"_s});
        m_run.environment.insert(u"TIRKEU_PASSWORD"_s, ctlPassword);
        QCOMPARE(wrong.exit, 3);
        QVERIFY(wrong.isError());
        QCOMPARE(none.exit, 2);
        QVERIFY(none.isError());
        // The right one is let in, and hears of it; the document stays alone on standard output.
        const auto right = m_run.on(u"attacked"_s, {u"verify"_s, u"--json"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(right.exit, 0);
        QCOMPARE(right.out, QByteArray("{\"ok\":true}\n"));
        QVERIFY2(right.err.contains(u"1 wrong password(s)"_s), qPrintable(right.err));
    }

    void nowDoesNotShortenTheWaitAfterWrongPasswords()
    {
        m_run.copyDesk(u"demo"_s, u"locked"_s);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QJsonArray attempts;
        for (int i = 0; i < 10; ++i)
            attempts += QJsonObject{{u"at"_s, now}, {u"login"_s, u"admin"_s}, {u"waitFrom"_s, now}};
        m_run.write(u"locked/tirkeu.db.attempts"_s, QJsonDocument(attempts).toJson());
        for (const auto &more : {QStringList(), QStringList{u"--now"_s, u"2099-01-01"_s}}) {
            const auto answer = m_run.on(u"locked"_s, QStringList{u"verify"_s, u"--json"_s} + more);
            QCOMPARE(answer.exit, 3);
            QVERIFY(answer.isError());
        }
    }

    void nowIsHonouredOnADemoDesk_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("printed");
        QTest::newRow("clinic's time") << u"2026-03-02T09:05"_s << u"02.03.2026 09:05"_s;
        // An hour that the tests' own zone, New York, does not have.
        QTest::newRow("the clinic's, not the machine's") << u"2026-03-08T02:30:15"_s << u"08.03.2026 02:30"_s;
        QTest::newRow("UTC") << u"2026-03-02T20:00Z"_s << u"03.03.2026 01:00"_s;
        QTest::newRow("offset") << u"2026-03-02T20:00+03:00"_s << u"02.03.2026 22:00"_s;
        QTest::newRow("day") << u"2026-03-02"_s << u"02.03.2026 00:00"_s;
    }
    void nowIsHonouredOnADemoDesk()
    {
        QFETCH(QString, now);
        QFETCH(QString, printed);
        const QString pdf = m_run.path(u"%1.pdf"_s.arg(QLatin1StringView(QTest::currentDataTag())));
        const auto answer =
            m_run.on(u"demo"_s, {u"--now"_s, now, u"patient"_s, u"export-052"_s, firstId(u"demo"_s), pdf});
        QVERIFY2(answer.exit == 0, qPrintable(answer.err));
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(text.contains(printed), qPrintable(text));
    }

    void nowIsRefusedOnADeskForWork()
    {
        for (const auto &words : {QStringList{u"verify"_s}, QStringList{u"search"_s, u"а"_s}}) {
            const auto answer =
                m_run.on(u"real"_s, words + QStringList{u"--json"_s, u"--now"_s, u"2026-03-02T09:00"_s});
            QCOMPARE(answer.exit, 2);
            QVERIFY(answer.isError());
        }
    }

    void withoutALocaleItWorksTheSame()
    {
        auto run = [&](const QString &locale) {
            m_run.environment.insert(u"LC_ALL"_s, locale);
            return m_run.on(u"demo"_s, {u"search"_s, u"Қ"_s, u"--json"_s});
        };
        const auto before = m_run.environment;
        const auto plain = run(u"C"_s);
        const auto utf8 = run(u"C.UTF-8"_s);
        m_run.environment = before;
        QCOMPARE(plain.exit, 0);
        QCOMPARE(plain.err, QString());
        QVERIFY(!plain.array().isEmpty());
        QCOMPARE(plain.out, utf8.out);
    }
};

QTEST_GUILESS_MAIN(TestTirkeuctlInit)
#include "tst_tirkeuctl_init.moc"
