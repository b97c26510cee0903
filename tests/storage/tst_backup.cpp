#include "storage/audit_log.h"
#include "storage/backup.h"
#include "storage/health.h"
#include "storage/key_slots.h"
#include "support/database_on_disk.h"
#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// A backup is the desk of one moment, whole or refused; what it replaces is never lost.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_disk.reset(); }

    void isWholeAndPrivate();
    void isMadeWhileWritingGoesOn();
    void doesNotOverwrite();
    void everyChangeIsFound();
    void everyCutIsFound();
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void restoresIntoAnEmptyPlace();
    void setsTheOldFilesAside();
    void leavesEverythingWhenItCannotRestore_data();
    void leavesEverythingWhenItCannotRestore();
    void keepsTheSlotsOfThatMoment();
    void rotates_data();
    void rotates();
    void namesFilesByTheClinicsTime();

private:
    Result<BackupManifest> restore(const DeskFiles &target, const QString &password = u"құпиясөз"_s);
    Result<SecretKey> openSlots(const DeskFiles &files, const QString &password = u"құпиясөз"_s)
    {
        return KeySlots::load(files.keySlots()).and_then([&](const KeySlots &keySlots) {
            return keySlots.unlock(u"aigul"_s, password);
        });
    }
    int persons(const DeskFiles &files, const SecretKey &key)
    {
        return storage::connect(files.database, key, SQLite::OPEN_READWRITE)
            ->execAndGet("SELECT count(*) FROM patient")
            .getInt();
    }
    void setPassword(const QString &password)
    {
        KeySlots keySlots;
        must(keySlots.put(m_disk->author, u"aigul"_s, password, m_disk->key, {16, 1, 1}));
        must(keySlots.save(m_disk->files().keySlots()));
    }
    QString backup() const { return m_disk->path(u"a.tkb"_s); }
    std::unique_ptr<DatabaseOnDisk> m_disk;
};

namespace {

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

void TestBackup::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_disk = std::make_unique<DatabaseOnDisk>();
    m_disk->create();
    setPassword(u"құпиясөз"_s);
    for (int n = 0; n < 10; ++n)
        must(m_disk->add(n));
}

Result<BackupManifest> TestBackup::restore(const DeskFiles &target, const QString &password)
{
    return restoreBackup({backup(), target, m_disk->clock.now()},
                         [&](const KeySlots &keySlots) { return keySlots.unlock(u"aigul"_s, password); });
}

void TestBackup::isWholeAndPrivate()
{
    const auto before = ::umask(0);
    const auto made = must(writeBackup(m_disk->database(), backup()));
    ::umask(before);
    QCOMPARE(made.madeAt, m_disk->clock.now());
    QCOMPARE(made.databaseId.size(), 16);
    const auto verified = must(verifyBackup(backup(), m_disk->key));
    QCOMPARE(verified.pagesSize, made.pagesSize);
    QCOMPARE(verified.schema, made.schema);
    const auto everybody = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(backup()).permissions() & everybody, QFile::Permissions());
    QStringList files = QDir(m_disk->folder()).entryList(QDir::Files | QDir::Hidden);
    files.removeIf([](const QString &name) { return !name.startsWith(u"a.tkb"_s); });
    QCOMPARE(files, QStringList{u"a.tkb"_s}); // no pages lie about
    QVERIFY(must(checkHealth(m_disk->database())).isHealthy());
}

void TestBackup::isMadeWhileWritingGoesOn()
{
    std::atomic<bool> stop = false;
    std::atomic<int> added = 10;
    std::thread other([&] { // another program: a connection of its own
        const auto database = must(Database::open(m_disk->settings(), m_disk->key));
        for (int n = 100; !stop; ++n, ++added)
            must(addPerson(*database, m_disk->author, n));
    });
    std::thread same([&] {
        for (int n = 1000; !stop; ++n, ++added)
            must(m_disk->add(n));
    });
    for (int i = 0; i < 3; ++i) {
        const int atLeast = added;
        const QString path = m_disk->path(u"%1.tkb"_s.arg(i));
        const auto made = writeBackup(m_disk->database(), path);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QTemporaryDir place;
        const DeskFiles target{place.filePath(u"tirkeu.db"_s)};
        (void)must(restoreBackup({path, target, m_disk->clock.now()},
                                 [&](const KeySlots &) -> Result<SecretKey> { return m_disk->key; }));
        const auto restored = must(Database::open({target, m_disk->clock, m_disk->ids}, m_disk->key));
        QVERIFY(must(checkHealth(*restored)).isHealthy());
        QVERIFY(persons(target, m_disk->key) >= atLeast); // all that was there when it began
    }
    stop = true;
    other.join();
    same.join();
}

void TestBackup::doesNotOverwrite()
{
    m_disk->overwrite(backup(), "something dear");
    QCOMPARE(kindOf(writeBackup(m_disk->database(), backup())), Error::Kind::Exists);
    QCOMPARE(m_disk->content(backup()), QByteArray("something dear"));
    QVERIFY(!writeBackup(m_disk->database(), m_disk->path(u"no folder/a.tkb"_s)));
    QCOMPARE(kindOf(verifyBackup(m_disk->path(u"none"_s), m_disk->key)), Error::Kind::NotFound);
}

void TestBackup::everyChangeIsFound()
{
    (void)must(writeBackup(m_disk->database(), backup()));
    const auto whole = m_disk->content(backup());
    const auto flip = [&](qsizetype at) {
        auto bytes = whole;
        bytes[at] = char(bytes[at] ^ (1 << (at % 8)));
        m_disk->overwrite(backup(), bytes);
        return verifyBackup(backup(), m_disk->key);
    };
    for (qsizetype at = 0; at < whole.size(); at += at < 2000 ? 1 : 997) // the head byte by byte
        QVERIFY2(!flip(at), qPrintable(u"byte %1 of %2"_s.arg(at).arg(whole.size())));
    for (qsizetype at = whole.size() - 40; at < whole.size(); ++at)
        QVERIFY2(!flip(at), qPrintable(u"byte %1 of %2"_s.arg(at).arg(whole.size())));
    m_disk->overwrite(backup(), whole);
    QVERIFY(verifyBackup(backup(), m_disk->key));
    QCOMPARE(kindOf(verifyBackup(backup(), SecretKey::random())), Error::Kind::Foreign); // of another key, not damaged
}

void TestBackup::everyCutIsFound()
{
    (void)must(writeBackup(m_disk->database(), backup()));
    const auto whole = m_disk->content(backup());
    for (const qsizetype size : {qsizetype(0), qsizetype(10), qsizetype(24), qsizetype(100), qsizetype(700),
                                 whole.size() / 2, whole.size() - 4096, whole.size() - 32, whole.size() - 1}) {
        m_disk->overwrite(backup(), whole.left(size));
        QVERIFY2(!verifyBackup(backup(), m_disk->key), qPrintable(u"%1 bytes"_s.arg(size)));
    }
    m_disk->overwrite(backup(), whole + 'x');
    QVERIFY(!verifyBackup(backup(), m_disk->key));
}

void TestBackup::foreignFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    const QByteArray magic = "TIRKEU-BACKUP-1\n";
    QTest::newRow("empty") << QByteArray() << Error::Kind::Foreign;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n") + QByteArray(5000, 'x') << Error::Kind::Foreign;
    QTest::newRow("a database") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 0) << Error::Kind::Foreign;
    QTest::newRow("a manifest of all the memory there is")
        << magic + QByteArray(8, '\xff') + QByteArray(500, 'x') << Error::Kind::Corrupt;
    QTest::newRow("no manifest") << magic + QByteArray(8, '\0') + QByteArray(500, 'x') << Error::Kind::Corrupt;
    const QByteArray sizes = R"({"keys":9000000000000000000,"pages":9000000000000000000})";
    QTest::newRow("sizes past all bounds")
        << magic + QByteArray(1, char(sizes.size())) + QByteArray(7, '\0') + sizes << Error::Kind::Corrupt;
}

void TestBackup::foreignFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    m_disk->overwrite(backup(), bytes);
    QTEST(*kindOf(verifyBackup(backup(), m_disk->key)), "kind");
    const auto before = contents(m_disk->folder());
    QTEST(*kindOf(restore(m_disk->files())), "kind");
    QCOMPARE(contents(m_disk->folder()), before);
}

void TestBackup::restoresIntoAnEmptyPlace()
{
    (void)must(writeBackup(m_disk->database(), backup()));
    QTemporaryDir place;
    const DeskFiles target{place.filePath(u"tirkeu.db"_s)};
    (void)must(restore(target));
    const auto key = must(openSlots(target));
    QCOMPARE(persons(target, key), 10);
    auto database = must(Database::open({target, m_disk->clock, m_disk->ids}, key));
    QVERIFY(must(checkHealth(*database)).isHealthy());
    QCOMPARE(database->continuity(), Continuity::StateMissing); // so that the numbers jump
    for (const QFileInfo &file : QDir(place.path()).entryInfoList(QDir::Files))
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestBackup::setsTheOldFilesAside()
{
    (void)must(writeBackup(m_disk->database(), backup()));
    must(m_disk->add(50)); // work since the backup
    const auto key = m_disk->key;
    const auto files = m_disk->files();
    QTemporaryDir crashed; // as after a crash: the newest work lies in the log
    for (const QFileInfo &file : QDir(m_disk->folder()).entryInfoList(QDir::Files))
        QVERIFY(QFile::copy(file.filePath(), crashed.filePath(file.fileName())));
    const DeskFiles target{crashed.filePath(u"tirkeu.db"_s)};
    QVERIFY(QFileInfo(target.database + u"-wal"_s).size() > 0);
    (void)must(restore(target));
    QCOMPARE(persons(target, key), 10);
    const DeskFiles aside{target.database + u".before-restore-20260302-090000"_s};
    QCOMPARE(persons(aside, must(openSlots(aside))), 11); // nothing of it is lost, and it opens as it lies there
    QCOMPARE(persons(files, key), 11);
}

void TestBackup::leavesEverythingWhenItCannotRestore_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("damaged");
    QTest::addColumn<bool>("judged");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("wrong password") << u"other"_s << false << false << Error::Kind::WrongPassword;
    QTest::newRow("damaged") << u"құпиясөз"_s << true << false << Error::Kind::Corrupt;
    QTest::newRow("judged not to be put in place") << u"құпиясөз"_s << false << true << Error::Kind::Denied;
}

void TestBackup::leavesEverythingWhenItCannotRestore()
{
    QFETCH(QString, password);
    QFETCH(bool, damaged);
    QFETCH(bool, judged);
    (void)must(writeBackup(m_disk->database(), backup()));
    if (damaged) {
        auto bytes = m_disk->content(backup());
        bytes[bytes.size() / 2] = char(~bytes[bytes.size() / 2]);
        m_disk->overwrite(backup(), bytes);
    }
    m_disk->close();
    const auto before = contents(m_disk->folder());
    RestoreSettings settings{backup(), m_disk->files(), m_disk->clock.now()};
    if (judged)
        settings.admit = [](Snapshot &snapshot) -> Result<void> {
            return snapshot.connection().execAndGet("SELECT count(*) FROM patient").getInt() == 10
                       ? failure(Error::Kind::Denied)
                       : Result<void>();
        };
    const auto restored =
        restoreBackup(settings, [&](const KeySlots &keySlots) { return keySlots.unlock(u"aigul"_s, password); });
    QTEST(*kindOf(restored), "kind");
    QCOMPARE(contents(m_disk->folder()), before);
}

void TestBackup::keepsTheSlotsOfThatMoment()
{
    (void)must(writeBackup(m_disk->database(), backup()));
    setPassword(u"жаңа құпиясөз"_s);
    QTemporaryDir place;
    const DeskFiles target{place.filePath(u"tirkeu.db"_s)};
    QCOMPARE(kindOf(restore(target, u"жаңа құпиясөз"_s)), Error::Kind::WrongPassword);
    (void)must(restore(target));
    QVERIFY(openSlots(target));
}

void TestBackup::rotates_data()
{
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<QStringList>("kept");
    const auto range = [](const QString &from, int days) {
        QStringList all;
        for (int i = 0; i < days; ++i)
            all += QDate::fromString(from, Qt::ISODate).addDays(-i).toString(u"yyyyMMdd"_s) + u"-180000"_s;
        return all;
    };
    QTest::newRow("nothing") << QStringList{} << QStringList{};
    QTest::newRow("a week of evenings") << range(u"2026-11-22"_s, 7) << range(u"2026-11-22"_s, 7);
    QTest::newRow("two of a day: the later")
        << QStringList{u"20261122-090000"_s, u"20261122-180000"_s} << QStringList{u"20261122-180000"_s};
    QTest::newRow("a fortnight: seven days, then the Sunday before")
        << range(u"2026-11-22"_s, 14) << range(u"2026-11-22"_s, 7) + QStringList{u"20261115-180000"_s};
    QTest::newRow("two years of evenings: 7 days, 5 weeks, 12 months")
        << range(u"2026-11-22"_s, 730)
        << range(u"2026-11-22"_s, 7) +
               QStringList{u"20261115-180000"_s, u"20261108-180000"_s, u"20261101-180000"_s, u"20261031-180000"_s,
                           u"20261025-180000"_s, u"20260930-180000"_s, u"20260831-180000"_s, u"20260731-180000"_s,
                           u"20260630-180000"_s, u"20260531-180000"_s, u"20260430-180000"_s, u"20260331-180000"_s,
                           u"20260228-180000"_s, u"20260131-180000"_s, u"20251231-180000"_s, u"20251130-180000"_s};
    QTest::newRow("of a clock that ran ahead") << QStringList{u"20301122-180000"_s, u"20261122-180000"_s}
                                               << QStringList{u"20301122-180000"_s, u"20261122-180000"_s};
}

void TestBackup::rotates()
{
    QFETCH(QStringList, days);
    QFETCH(QStringList, kept);
    QStringList names, keep;
    for (const QString &day : days)
        names += u"tirkeu-%1.tkb"_s.arg(day);
    for (const QString &day : kept)
        keep += u"tirkeu-%1.tkb"_s.arg(day);
    QStringList others{u"notes.txt"_s, u"tirkeu-старый.tkb"_s};
    QStringList left = names + others;
    for (const QString &name : backupsToDrop(names + others, QDate(2026, 11, 22)))
        QVERIFY(left.removeOne(name));
    std::sort(left.begin(), left.end());
    QStringList expected = keep + others;
    std::sort(expected.begin(), expected.end());
    QCOMPARE(left, expected); // what is not ours is left alone
}

void TestBackup::namesFilesByTheClinicsTime()
{
    QCOMPARE(backupFileName(QDateTime(QDate(2026, 3, 2), QTime(20, 30), Qt::UTC), u"R1"_s),
             u"tirkeu-R1-20260303-013000.tkb"_s);
    QCOMPARE(backupStamp(u"tirkeu-R1-20260303-013000.tkb"_s), u"20260303-013000"_s);
    QCOMPARE(backupStamp(u"tirkeu-20260303-013000.tkb"_s), u"20260303-013000"_s); // of an earlier version
    QCOMPARE(backupStamp(u"tirkeu-2026-03-03.tkb"_s), QString());                 // saved by hand
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
