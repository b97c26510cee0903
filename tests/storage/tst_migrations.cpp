#include "storage/audit_log.h"
#include "storage/health.h"
#include "storage/migrations.h"
#include "storage/patient_index.h"
#include "storage/patient_repository.h"
#include "support/database_on_disk.h"
#include "support/people.h"
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// A desk of every version that was ever shipped goes on with this one; what fails in between harms nothing.
/// `tst_migrations --make FOLDER` writes the sample of the newest schema (to be kept in tests/data/db for ever).
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbersFollow();
    void theNewestHasItsSample();
    void upgradesASample_data();
    void upgradesASample();
    void keepsACopyFromBefore();
    void aFailureLeavesTheLastWholeOne();
    void aFailureInTheMiddleIsUndone();
    void twoProgramsMigrateOnce();
};

namespace {

constexpr int persons = 3;

SecretKey sampleKey()
{
    std::array<unsigned char, SecretKey::size> bytes{};
    for (size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<unsigned char>(i + 1);
    return SecretKey::fromBytes(bytes);
}

QString samplePath(int version)
{
    return QStringLiteral(TIRKEU_SOURCE_DIR "/tests/data/db/schema-%1.db").arg(version);
}

/// The sample of a version, in the place of the disk's database.
void place(DatabaseOnDisk &disk, int version)
{
    disk.key = sampleKey();
    QFile::remove(disk.files().database);
    if (!QFile::copy(samplePath(version), disk.files().database))
        qFatal("no sample of version %d", version);
    QFile::setPermissions(disk.files().database, QFile::ReadOwner | QFile::WriteOwner);
}

int versionOf(const QString &path, const SecretKey &key)
{
    const auto connection = connect(path, key, SQLite::OPEN_READWRITE);
    return schemaVersion(*connection);
}

int make(const QString &folder)
{
    DatabaseOnDisk disk;
    disk.key = sampleKey();
    disk.create();
    for (int n = 0; n < persons; ++n)
        must(disk.add(n));
    disk.close();
    const auto raw = disk.raw();
    raw->exec("PRAGMA journal_mode=DELETE; VACUUM");
    const QString path = folder + u"/schema-%1.db"_s.arg(schemaVersion(*raw));
    QFile::remove(path);
    return QFile::copy(disk.files().database, path) ? 0 : 1;
}

} // namespace

void TestMigrations::numbersFollow()
{
    const auto all = shippedMigrations();
    QVERIFY(!all.empty());
    for (size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].number, int(i) + 1);
        QVERIFY(!all[i].sql.isEmpty());
        QVERIFY(!all[i].sql.contains("user_version")); // set by us, in the same transaction
    }
}

void TestMigrations::theNewestHasItsSample()
{
    QVERIFY2(QFile::exists(samplePath(int(shippedMigrations().size()))),
             "run tst_migrations --make tests/data/db and keep what it writes for ever");
}

void TestMigrations::upgradesASample_data()
{
    QTest::addColumn<int>("version");
    for (const auto &migration : shippedMigrations()) {
        if (QFile::exists(samplePath(migration.number))) // numbers that were never shipped have none
            QTest::addRow("schema %d", migration.number) << migration.number;
    }
}

void TestMigrations::upgradesASample()
{
    QFETCH(int, version);
    DatabaseOnDisk disk;
    place(disk, version);
    QCOMPARE(versionOf(disk.files().database, disk.key), version);
    const auto opened = disk.open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(versionOf(disk.files().database, disk.key), int(shippedMigrations().size()));
    const auto author =
        UserId::fromBytes(QByteArray(disk.raw()->execAndGet("SELECT id FROM user_account").getString().c_str(), 16));
    must(disk.database().atomically(author, [&](Transaction &tx) -> Result<void> { // as the first sign-in does
        if (!PatientIndex(tx.connection()).isCurrent())
            PatientRepository(tx).rebuildSearchIndex();
        AuditLog(tx).append({u"test"_s});
        return {};
    }));
    const auto report = must(checkHealth(disk.database()));
    QVERIFY2(report.isHealthy(),
             qPrintable(report.integrity + report.foreignKeys + report.searchIndex + report.versions));
    for (int n = 0; n < persons; ++n) {
        const auto rows = must(disk.database().read([&](Snapshot &snapshot) -> Result<std::vector<PatientRow>> {
            return PatientRepository(snapshot).rowsWithIin(syntheticIin(n));
        }));
        QCOMPARE(rows.size(), size_t(1));
        const auto record = must(
            disk.database().read([&](Snapshot &snapshot) { return PatientRepository(snapshot).find(rows[0].id); }));
        QCOMPARE(record.patient, person(n));
        QCOMPARE(record.cardNumber, u"R1-00000%1"_s.arg(n + 1));
    }
    QCOMPARE(must(addPerson(disk.database(), author, 9)).cardNumber, u"R1-000004"_s); // the numbers follow
}

void TestMigrations::keepsACopyFromBefore()
{
    DatabaseOnDisk disk;
    place(disk, 1);
    const auto before = disk.content(disk.files().database);
    QVERIFY(disk.open());
    const QString copy = disk.files().database + u".before-2"_s;
    QCOMPARE(versionOf(copy, disk.key), 1);
    QCOMPARE(
        storage::connect(copy, disk.key, SQLite::OPEN_READWRITE)->execAndGet("SELECT count(*) FROM patient").getInt(),
        persons);
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    disk.close();
    QVERIFY(QFile::remove(copy));
    QVERIFY(disk.open());
    QVERIFY(!QFile::exists(copy)); // once migrated there is nothing to copy
}

void TestMigrations::aFailureLeavesTheLastWholeOne()
{
    DatabaseOnDisk disk;
    place(disk, 1);
    disk.raw()->exec("CREATE TABLE recent_patient (in_the_way INTEGER) STRICT"); // the last table of schema 2
    QVERIFY(!disk.open());
    QCOMPARE(versionOf(disk.files().database, disk.key), 1);
    const auto raw = disk.raw();
    QVERIFY(!raw->tableExists("patient_search")); // nothing of the migration stayed
    QCOMPARE(raw->execAndGet("SELECT count(*) FROM patient").getInt(), persons);
    QVERIFY(QFile::exists(disk.files().database + u".before-2"_s));
    raw->exec("DROP TABLE recent_patient");
    QVERIFY(disk.open()); // and the next try goes through
}

void TestMigrations::aFailureInTheMiddleIsUndone()
{
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const std::vector<Migration> migrations{
        {1, "CREATE TABLE one (a) ;"},
        {2, "CREATE TABLE two (a); INSERT INTO two VALUES ('a;b'); CREATE TABLE one (b)"},
        {3, "CREATE TABLE three (a)"}};
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, migrate(memory, migrations));
    QCOMPARE(schemaVersion(memory), 1);
    QVERIFY(memory.tableExists("one") && !memory.tableExists("two") && !memory.tableExists("three"));
    migrate(memory, {{1, "CREATE TABLE one (a)"},
                     {2, "CREATE TABLE two (a); INSERT INTO two VALUES ('a;b')"},
                     {3, "CREATE TABLE three (a)"}});
    QCOMPARE(schemaVersion(memory), 3); // goes on where it stopped
    QCOMPARE(memory.execAndGet("SELECT a FROM two").getString(), std::string("a;b"));
}

void TestMigrations::twoProgramsMigrateOnce()
{
    DatabaseOnDisk disk;
    place(disk, 1);
    const auto first = disk.raw(), second = disk.raw();
    migrate(*first, shippedMigrations());
    migrate(*second, shippedMigrations());
    QCOMPARE(schemaVersion(*second), int(shippedMigrations().size()));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && app.arguments().at(1) == u"--make"_s)
        return make(app.arguments().at(2));
    TestMigrations test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_migrations.moc"
