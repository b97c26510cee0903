#include "cli/program_run.h"
#include "storage/database.h"
#include "storage/key_slots.h"
#include "support/must.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;

/// `tirkeuctl verify`, `backup` and `restore`, and what happens to a desk beside them.
class TestTirkeuctlKeeping : public QObject
{
    Q_OBJECT
    ProgramRun m_run;

    Answer ask(const QString &desk, const QStringList &words) const
    {
        return m_run.on(desk, QStringList{u"--json"_s} + words);
    }
    /// A connection past the program, for tampering.
    std::unique_ptr<SQLite::Database> raw(const QString &desk) const
    {
        const storage::DeskFiles files{m_run.desk(desk)};
        const auto key = must(must(storage::KeySlots::load(files.keySlots())).unlock(u"admin"_s, ctlPassword));
        return storage::connect(files.database, key, SQLite::OPEN_READWRITE, 0);
    }
    QByteArray persons(const QString &desk) const { return ask(desk, {u"search"_s, u"а"_s, u"--limit=100"_s}).out; }

private Q_SLOTS:
    void initTestCase()
    {
        m_run.makeDemo(u"demo"_s, 40);
        QCOMPARE(ask(u"demo"_s, {u"backup"_s, m_run.path(u"good.tkb"_s)}).exit, 0);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup()
    {
        for (const auto &name : {u"work"_s, u"elsewhere"_s})
            QDir(m_run.path(name)).removeRecursively();
    }

    void aWholeDeskIsOk()
    {
        const auto answer = ask(u"demo"_s, {u"verify"_s});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.out, QByteArray("{\"ok\":true}\n"));
        QCOMPARE(answer.err, QString());
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("place"); // named in the sentence
        QTest::newRow("audit row changed") << QByteArray("UPDATE audit SET at = at + 1 WHERE seq = 3") << u"3"_s;
        QTest::newRow("version gone") << QByteArray("DELETE FROM patient_version WHERE patient_id = "
                                                    "(SELECT min(patient_id) FROM patient_version)")
                                      << u"patient"_s;
    }
    void tamperingIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, place);
        m_run.copyDesk(u"demo"_s, u"work"_s);
        {
            const auto connection = raw(u"work"_s);
            connection->exec("PRAGMA foreign_keys=OFF");
            const auto triggers = [&] {
                SQLite::Statement row(*connection, "SELECT name FROM sqlite_master WHERE type = 'trigger'");
                std::vector<std::string> names;
                while (row.executeStep())
                    names.push_back(row.getColumn(0).getString());
                return names;
            }();
            for (const auto &trigger : triggers)
                connection->exec("DROP TRIGGER " + trigger);
            connection->exec(sql.toStdString());
        }
        const auto answer = ask(u"work"_s, {u"verify"_s});
        QCOMPARE(answer.exit, 1);
        const auto report = answer.object();
        QCOMPARE(report.keys(), (QStringList{u"ok"_s, u"troubles"_s}));
        QCOMPARE(report.value("ok"_L1), QJsonValue(false));
        const auto trouble = report.value("troubles"_L1).toArray().at(0).toObject();
        QCOMPARE(trouble.keys(), (QStringList{u"kk"_s, u"ru"_s}));
        QVERIFY2(trouble.value("ru"_L1).toString().contains(place), answer.out.constData());
    }

    void damageIsFoundWhereverItIs()
    {
        const qint64 size = m_run.content(u"demo/tirkeu.db"_s).size();
        for (const qint64 at : {qint64(100), size / 4 + 7, size / 2 + 7, size * 3 / 4 + 7, size - 100}) {
            m_run.copyDesk(u"demo"_s, u"work"_s);
            auto bytes = m_run.content(u"work/tirkeu.db"_s);
            for (qint64 i = at; i < at + 8; ++i)
                bytes[i] = char(~bytes[i]);
            m_run.write(u"work/tirkeu.db"_s, bytes);
            const auto answer = ask(u"work"_s, {u"verify"_s});
            QVERIFY2(answer.exit == 3 || answer.exit == 1, qPrintable(QString::number(at)));
            QVERIFY(answer.object().value("ok"_L1) != QJsonValue(true));
            QVERIFY(!answer.object().isEmpty());
            QCOMPARE(m_run.content(u"work/tirkeu.db"_s).size(), bytes.size());
            cleanup();
        }
    }

    void aFileThatIsNoDeskIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray(10000, 'x');
        QTest::newRow("cut off") << m_run.content(u"demo/tirkeu.db"_s).left(9000);
        QTest::newRow("plain SQLite") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0');
    }
    void aFileThatIsNoDeskIsLeftAlone()
    {
        QFETCH(QByteArray, content);
        m_run.copyDesk(u"demo"_s, u"work"_s);
        m_run.write(u"work/tirkeu.db"_s, content);
        const auto answer = ask(u"work"_s, {u"search"_s, u"а"_s});
        QCOMPARE(answer.exit, 3);
        QVERIFY(answer.isError());
        QCOMPARE(m_run.content(u"work/tirkeu.db"_s), content);
    }

    void aDeskWithoutItsKeysCannotBeOpened()
    {
        m_run.copyDesk(u"demo"_s, u"work"_s);
        QVERIFY(QFile::remove(m_run.desk(u"work"_s) + u".keys"_s));
        const auto answer = ask(u"work"_s, {u"verify"_s});
        QCOMPARE(answer.exit, 3);
        QVERIFY(answer.isError());
    }

    void aBackupIsRestoredElsewhere()
    {
        const QString file = m_run.path(u"backup.tkb"_s);
        const auto made = ask(u"demo"_s, {u"backup"_s, u"backup.tkb"_s});
        QCOMPARE(made.exit, 0);
        QCOMPARE(made.object(), (QJsonObject{{u"file"_s, file}}));
        QCOMPARE(QFile::permissions(file) & 0x0077, QFile::Permissions());
        QCOMPARE(QDir(m_run.path({})).entryList({u"backup*"_s}), QStringList{u"backup.tkb"_s});
        const auto restored = ask(u"elsewhere"_s, {u"restore"_s, file});
        QVERIFY2(restored.exit == 0, qPrintable(restored.err));
        QCOMPARE(restored.object(), (QJsonObject{{u"db"_s, m_run.desk(u"elsewhere"_s)}}));
        QVERIFY2(!restored.err.isEmpty(), "that numbers go on with a gap is told");
        QVERIFY(persons(u"demo"_s).size() > 100);
        QCOMPARE(persons(u"elsewhere"_s), persons(u"demo"_s));
        QCOMPARE(ask(u"elsewhere"_s, {u"verify"_s}).exit, 0);
        for (const auto &each : QDir(m_run.path(u"elsewhere"_s)).entryInfoList(QDir::Files))
            QVERIFY2((each.permissions() & 0x0177) == QFile::Permissions(), qPrintable(each.fileName()));
    }

    void whatWasThereBeforeARestoreIsKept()
    {
        m_run.copyDesk(u"demo"_s, u"work"_s);
        QCOMPARE(ask(u"work"_s, {u"restore"_s, m_run.path(u"good.tkb"_s)}).exit, 0);
        QCOMPARE(persons(u"work"_s), persons(u"demo"_s));
        const auto kept = QDir(m_run.path(u"work"_s)).entryList({u"tirkeu.db.before-restore-???????????????"_s});
        QCOMPARE(kept.size(), 1);
        const auto old = m_run(
            {u"--json"_s, u"--db"_s, m_run.path(u"work/"_s + kept.front()), u"search"_s, u"а"_s, u"--limit=100"_s});
        QCOMPARE(old.out, persons(u"demo"_s)); // a desk that opens
    }

    void aBackupOverwritesNothing()
    {
        const auto file = m_run.write(u"letter.tkb"_s, "a letter");
        const auto answer = ask(u"demo"_s, {u"backup"_s, file});
        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.isError());
        QCOMPARE(m_run.content(u"letter.tkb"_s), QByteArray("a letter"));
    }

    void aBackupThatCannotBeWrittenIsAFailureOfTheWorld_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("no folder") << m_run.path(u"no/such/folder/b.tkb"_s);
        QTest::newRow("cannot be written") << u"/proc/b.tkb"_s;
    }
    void aBackupThatCannotBeWrittenIsAFailureOfTheWorld()
    {
        QFETCH(QString, file);
        const auto answer = ask(u"demo"_s, {u"backup"_s, file});
        QCOMPARE(answer.exit, 3);
        QVERIFY(answer.isError());
    }

    void aRestoreThatCannotBeChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("backup");
        QTest::addColumn<QString>("password");
        const auto good = m_run.content(u"good.tkb"_s);
        auto flipped = good;
        flipped[good.size() / 2] = char(~flipped[good.size() / 2]);
        auto keys = good;
        keys[300] = char(~keys[300]);
        QTest::newRow("wrong password") << good << u"басқа құпиясөз"_s;
        QTest::newRow("foreign") << QByteArray("%PDF-1.4 a letter of some length, no backup") << ctlPassword;
        QTest::newRow("empty") << QByteArray() << ctlPassword;
        QTest::newRow("only the beginning") << good.left(40) << ctlPassword;
        QTest::newRow("cut off") << good.left(good.size() - 1) << ctlPassword;
        QTest::newRow("a byte too many") << good + 'x' << ctlPassword;
        QTest::newRow("a flipped byte") << flipped << ctlPassword;
        QTest::newRow("a flipped byte before the pages") << keys << ctlPassword;
    }
    void aRestoreThatCannotBeChangesNothing()
    {
        QFETCH(QByteArray, backup);
        QFETCH(QString, password);
        const auto file = m_run.write(u"bad.tkb"_s, backup);
        m_run.copyDesk(u"demo"_s, u"work"_s);
        const auto before = m_run.environment;
        m_run.environment.insert(u"TIRKEU_PASSWORD"_s, password);
        const auto onDesk = ask(u"work"_s, {u"restore"_s, file});
        const auto onNothing = ask(u"elsewhere"_s, {u"restore"_s, file});
        m_run.environment = before;
        for (const auto &answer : {onDesk, onNothing}) {
            QVERIFY2(answer.exit == 3, qPrintable(QString::number(answer.exit) + answer.err));
            QVERIFY(answer.isError());
            QVERIFY(!answer.err.isEmpty());
        }
        QCOMPARE(QDir(m_run.path(u"elsewhere"_s)).entryList(QDir::Files), QStringList());
        QCOMPARE(QDir(m_run.path(u"work"_s)).entryList({u"*restor*"_s}), QStringList());
        QCOMPARE(persons(u"work"_s), persons(u"demo"_s));
        QCOMPARE(ask(u"work"_s, {u"verify"_s}).exit, 0);
    }

    void changeKeyLetsOnlyTheAdministratorIn()
    {
        m_run.copyDesk(u"demo"_s, u"work"_s);
        QFile before(m_run.desk(u"work"_s));
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray pages = before.read(4096);
        const auto answer = ask(u"work"_s, {u"change-key"_s});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.object().value("recoveryCode"_L1).toString().size(), 39);
        QFile after(m_run.desk(u"work"_s));
        QVERIFY(after.open(QIODevice::ReadOnly));
        QVERIFY(after.read(4096) != pages);
        QCOMPARE(ask(u"work"_s, {u"verify"_s}).exit, 0);
        QCOMPARE(ask(u"work"_s, {u"--user=registrar"_s, u"search"_s, u"а"_s}).exit, 3); // needs a new password
        QCOMPARE(ask(u"demo"_s, {u"--user=registrar"_s, u"change-key"_s}).exit, 1);     // not an administrator
    }

    void restoreRefusesWhatItCannotKnow()
    {
        const auto missing = ask(u"elsewhere"_s, {u"restore"_s, m_run.path(u"none.tkb"_s)});
        QCOMPARE(missing.exit, 3);
        QVERIFY(missing.isError());
        const auto trial = ask(u"elsewhere"_s, {u"--now=2026-03-02"_s, u"restore"_s, m_run.path(u"good.tkb"_s)});
        QCOMPARE(trial.exit, 2);
        QVERIFY(trial.isError());
        QVERIFY(!QDir(m_run.path(u"elsewhere"_s)).exists());
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        m_run.copyDesk(u"demo"_s, u"work"_s);
        m_run.giveAway(u"work"_s);
        QFile::setPermissions(m_run.path(u"work"_s), QFile::ReadOwner | QFile::ExeOwner);
        const auto answer = m_run.asOrdinaryUser({u"--db"_s, m_run.desk(u"work"_s), u"--json"_s, u"verify"_s});
        QFile::setPermissions(m_run.path(u"work"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (answer.exit == -1)
            QSKIP("the program cannot be run by another user where it was built");
        QCOMPARE(answer.exit, 3);
        QVERIFY(answer.isError());
    }

    void severalProgramsWorkAtOnce()
    {
        m_run.copyDesk(u"demo"_s, u"work"_s);
        constexpr int programs = 4;
        std::array<QProcess, programs> processes;
        for (auto &process : processes) {
            process.setProcessEnvironment(m_run.environment);
            process.start(QString::fromLocal8Bit(TIRKEUCTL),
                          {u"--db"_s, m_run.desk(u"work"_s), u"--json"_s, u"search"_s, u"а"_s});
        }
        for (auto &process : processes) {
            QVERIFY(process.waitForFinished(60'000));
            const auto said = process.readAllStandardError();
            QVERIFY2(process.exitCode() == 0, said.constData());
            QVERIFY(QJsonDocument::fromJson(process.readAllStandardOutput()).isArray());
            QCOMPARE(said, QByteArray()); // nobody takes the others' work for a restored copy
        }
        QCOMPARE(ask(u"work"_s, {u"verify"_s}).exit, 0);
    }

    void aDeskThatIsHeldIsBusy()
    {
        m_run.copyDesk(u"demo"_s, u"work"_s);
        const auto holder = raw(u"work"_s);
        holder->exec("BEGIN IMMEDIATE");
        const auto answer = ask(u"work"_s, {u"search"_s, u"а"_s});
        QCOMPARE(answer.exit, 3);
        QVERIFY(answer.isError());
        holder->exec("ROLLBACK");
        QCOMPARE(ask(u"work"_s, {u"search"_s, u"а"_s}).exit, 0);
    }
};

QTEST_GUILESS_MAIN(TestTirkeuctlKeeping)
#include "tst_tirkeuctl_keeping.moc"
