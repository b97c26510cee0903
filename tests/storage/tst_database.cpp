#include "storage/file_io.h"
#include "storage/health.h"
#include "storage/migrations.h"
#include "support/child_process.h"
#include "support/database_on_disk.h"
#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <atomic>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// What comes of opening a file that is not as it should be: a clear error, and the file as it was.
class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void allFilesArePrivate();
    void everyTableIsStrict();
    void doesNotOverwrite();
    void refuses_data();
    void refuses();
    void refusesInAReadOnlyFolder();
    void refusesAReadOnlyFile();
    void saysBusyAndLosesNothing();
    void aRefusalWritesNothing();
    void anActWithoutAuditIsAMistake();
    void waitsForAReader();
    void staleReadsAreCancelled();
    void survivesATornLastPageWhileTheLogHoldsIt();
};

namespace {

int count(DatabaseOnDisk &disk, const char *table)
{
    return must(disk.database().read([&](Snapshot &snapshot) -> Result<int> {
        return snapshot.connection().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt();
    }));
}

QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> all;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all.insert(info.fileName(), file.readAll());
    }
    return all;
}

} // namespace

void TestDatabase::allFilesArePrivate()
{
    const auto before = ::umask(0); // the most careless of systems
    DatabaseOnDisk disk;
    disk.create();
    QVERIFY(disk.add(1));
    QVERIFY(disk.database().settleDeskState());
    const auto files = QDir(disk.folder()).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 4); // the database, its log, the index of the log, desk.state
    for (const QFileInfo &file : files) {
        struct stat found
        {
        };
        QCOMPARE(::stat(QFile::encodeName(file.filePath()).constData(), &found), 0);
        QVERIFY2((found.st_mode & 0777) == 0600,
                 qPrintable(u"%1 has mode %2"_s.arg(file.fileName()).arg(found.st_mode & 0777, 0, 8)));
    }
    ::umask(before);
}

void TestDatabase::everyTableIsStrict()
{
    DatabaseOnDisk disk;
    disk.create();
    const auto raw = disk.raw();
    SQLite::Statement row(*raw,
                          "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict"
                          " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'patient_fts%'");
    QVERIFY2(!row.executeStep(), row.hasRow() ? row.getColumn(0).getText() : "");
    QCOMPARE(QString::fromUtf8(raw->execAndGet("PRAGMA journal_mode").getText()), u"wal"_s);
}

void TestDatabase::doesNotOverwrite()
{
    DatabaseOnDisk disk;
    disk.create();
    QVERIFY(disk.add(1));
    disk.close();
    const auto before = contents(disk.folder());
    QCOMPARE(kindOf(Database::create(disk.settings(), disk.key)), Error::Kind::Exists);
    QCOMPARE(contents(disk.folder()), before);
}

void TestDatabase::refuses_data()
{
    using Spoil = std::function<void(DatabaseOnDisk &, const QString &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Error::Kind>("kind");
    const auto plain = [](DatabaseOnDisk &disk, const QString &path) {
        disk.overwrite(path, {});
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE)
            .exec("CREATE TABLE other (a); INSERT INTO other VALUES (1)");
    };
    const auto cut = [](qsizetype bytes) {
        return [bytes](DatabaseOnDisk &disk, const QString &path) {
            disk.overwrite(path, disk.content(path).left(bytes));
        };
    };
    const auto tell = [](const char *sql) {
        return [sql](DatabaseOnDisk &disk, const QString &) { disk.raw()->exec(sql); };
    };
    const auto flip = [](qsizetype at) {
        return [at](DatabaseOnDisk &disk, const QString &path) {
            auto bytes = disk.content(path);
            bytes[at] = char(bytes[at] ^ 1);
            disk.overwrite(path, bytes);
        };
    };
    QTest::newRow("another key") << Spoil([](DatabaseOnDisk &disk, const QString &) { disk.key = SecretKey::random(); })
                                 << Error::Kind::Foreign;
    QTest::newRow("a plain SQLite file") << Spoil(plain) << Error::Kind::Foreign;
    QTest::newRow("random bytes") << Spoil([](DatabaseOnDisk &disk, const QString &path) {
        disk.overwrite(path, randomBytes(8192));
    }) << Error::Kind::Corrupt; // the key opens desk.state: it was our file
    QTest::newRow("no file") << Spoil([](DatabaseOnDisk &, const QString &path) { QFile::remove(path); })
                             << Error::Kind::NotFound;
    QTest::newRow("empty") << Spoil(cut(0)) << Error::Kind::Corrupt;
    QTest::newRow("cut off within the first page") << Spoil(cut(1000)) << Error::Kind::Corrupt;
    QTest::newRow("cut off within a page") << Spoil(cut(3 * 4096 + 7)) << Error::Kind::Corrupt;
    QTest::newRow("cut off between pages") << Spoil(cut(3 * 4096)) << Error::Kind::Corrupt;
    QTest::newRow("one bit of the first page") << Spoil(flip(2000)) << Error::Kind::Corrupt;
    QTest::newRow("one bit of the first page, nothing tells whose")
        << Spoil([=](DatabaseOnDisk &disk, const QString &path) {
               flip(2000)(disk, path);
               QFile::remove(disk.files().deskState());
           })
        << Error::Kind::Foreign;
    QTest::newRow("newer schema") << Spoil(tell("PRAGMA user_version=999")) << Error::Kind::Newer;
    QTest::newRow("another program's") << Spoil(tell("PRAGMA application_id=7")) << Error::Kind::Foreign;
}

void TestDatabase::refuses()
{
    QFETCH(std::function<void(DatabaseOnDisk &, const QString &)>, spoil);
    DatabaseOnDisk disk;
    disk.create();
    QVERIFY(disk.add(1));
    disk.close();
    spoil(disk, disk.files().database);
    const auto before = contents(disk.folder());
    QTEST(*kindOf(disk.open()), "kind");
    QCOMPARE(contents(disk.folder()), before); // nothing is repaired, recreated or cleared away
}

void TestDatabase::refusesInAReadOnlyFolder()
{
    DatabaseOnDisk disk;
    disk.create();
    disk.close();
    QFile::setPermissions(disk.files().database, QFile::Permissions(0x6666)); // the file may be written, its folder not
    QFile::setPermissions(disk.folder(), QFile::Permissions(0x5555));
    const int seen = asOrdinaryUser([&] {
        const auto opened = Database::open(disk.settings(), disk.key);
        const bool noFile = !QFile::exists(disk.files().database + u"-wal"_s);
        return opened || !noFile ? 1 : int(opened.error().kind) + 10;
    });
    QFile::setPermissions(disk.folder(), QFile::Permissions(0x7700));
    QCOMPARE(seen, int(Error::Kind::ReadOnly) + 10);
    QVERIFY(disk.open());
}

void TestDatabase::refusesAReadOnlyFile()
{
    DatabaseOnDisk disk;
    disk.create();
    disk.close();
    QFile::setPermissions(disk.files().database, QFile::Permissions(0x4444));
    QFile::setPermissions(disk.folder(), QFile::Permissions(0x7777));
    const int seen = asOrdinaryUser([&] {
        const auto opened = Database::open(disk.settings(), disk.key);
        return opened ? 1 : int(opened.error().kind) + 10;
    });
    QCOMPARE(seen, int(Error::Kind::ReadOnly) + 10);
}

void TestDatabase::saysBusyAndLosesNothing()
{
    DatabaseOnDisk disk;
    disk.create();
    disk.close();
    std::array<int, 2> letGo{};
    QCOMPARE(::pipe(letGo.data()), 0);
    ChildProcess other([&](int out) {
        ::close(letGo[1]);
        const auto raw = disk.raw();
        raw->exec("BEGIN IMMEDIATE");
        if (::write(out, "x", 1) != 1)
            return 1;
        char unused = 0;
        return ::read(letGo[0], &unused, 1) == 0 ? 0 : 2; // until the parent closes its end
    });
    QCOMPARE(other.read(1), QByteArray("x"));
    QVERIFY(disk.open(30));
    QCOMPARE(kindOf(disk.add(1)), Error::Kind::Busy);
    QCOMPARE(count(disk, "patient"), 0); // reading goes on meanwhile
    ::close(letGo[1]);
    QCOMPARE(other.wait(), 0);
    QVERIFY(disk.add(1));
    QCOMPARE(count(disk, "patient"), 1);
    ::close(letGo[0]);
}

void TestDatabase::aRefusalWritesNothing()
{
    DatabaseOnDisk disk;
    disk.create();
    const int rows = disk.audited();
    const auto refused = disk.database().atomically(disk.author, [&](Transaction &tx) -> Result<int> {
        tx.connection().exec("INSERT INTO meta VALUES ('a', 'b')");
        return failure(Error::Kind::Invalid);
    });
    QCOMPARE(kindOf(refused), Error::Kind::Invalid);
    const auto thrown = disk.database().atomically(disk.author, [&](Transaction &tx) -> Result<int> {
        tx.connection().exec("INSERT INTO meta VALUES ('a', 'b')");
        tx.connection().exec("INSERT INTO meta VALUES ('a', 'b')");
        return 1;
    });
    QCOMPARE(kindOf(thrown), Error::Kind::Conflict);
    QCOMPARE(disk.audited(), rows);
    QCOMPARE(count(disk, "meta WHERE key = 'a'"), 0);
    QVERIFY(disk.add(1)); // and the writer is free again
}

void TestDatabase::anActWithoutAuditIsAMistake()
{
    DatabaseOnDisk disk;
    disk.create();
    disk.close();
    ChildProcess careless([&](int) {
        qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &) {}); // what the assertion says
        if (!disk.open())
            return 1;
        (void)disk.database().atomically(disk.author, [](Transaction &) -> Result<int> { return 1; });
        return 0;
    });
    QCOMPARE(careless.wait(), -1); // it did not live to tell
}

void TestDatabase::waitsForAReader()
{
    DatabaseOnDisk disk;
    disk.create();
    std::atomic<int> done = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) { // more than there are readers
        threads.emplace_back([&] {
            for (int k = 0; k < 50; ++k)
                done += count(disk, "organization");
        });
    }
    for (int n = 0; n < 20; ++n)
        QVERIFY(disk.add(n));
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(done.load(), 400);
}

void TestDatabase::staleReadsAreCancelled()
{
    DatabaseOnDisk disk;
    disk.create();
    CancellationSource keystrokes;
    const auto stale = keystrokes.renew();
    keystrokes.renew();
    QCOMPARE(kindOf(disk.database().read([](Snapshot &) -> Result<int> { return 1; }, stale)), Error::Kind::Cancelled);
    // Also in the middle of a statement that would go on for ever.
    const auto fresh = keystrokes.renew();
    const auto endless = disk.database().read(
        [&](Snapshot &snapshot) -> Result<int> {
            keystrokes.renew();
            return snapshot.connection()
                .execAndGet("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")
                .getInt();
        },
        fresh);
    QCOMPARE(kindOf(endless), Error::Kind::Cancelled);
    QCOMPARE(count(disk, "organization"), 1); // the reader is as good as before
}

void TestDatabase::survivesATornLastPageWhileTheLogHoldsIt()
{
    // A disk that fills up while the log is copied into the file leaves a part of a page; the log still has it whole.
    DatabaseOnDisk disk;
    disk.create();
    for (int n = 0; n < 30; ++n)
        QVERIFY(disk.add(n));
    const auto before = contents(disk.folder());
    disk.close();
    const auto after = disk.content(disk.files().database);
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!it.key().endsWith(u"-shm"_s))
            disk.overwrite(disk.path(it.key()), it.value());
    }
    disk.overwrite(disk.files().database, after.left(before.value(u"tirkeu.db"_s).size()) + QByteArray(100, 'x'));
    QVERIFY(disk.open());
    QCOMPARE(count(disk, "patient"), 30);
    QVERIFY(must(checkHealth(disk.database())).isHealthy());
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
