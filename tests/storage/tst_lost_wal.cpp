#include "storage/health.h"
#include "support/database_on_disk.h"
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// The log beside the database (tirkeu.db-wal) is lost or cut, by a clean-up tool or a copy of the database alone: the
/// desk opens, what is in it is whole, and that something is missing is noticed.
class TestLostWal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isNoticed_data();
    void isNoticed();
};

namespace {

constexpr int persons = 12;

QHash<QString, QByteArray> filesOf(const DatabaseOnDisk &disk)
{
    QHash<QString, QByteArray> files;
    for (const QString &name : QDir(disk.folder()).entryList(QDir::Files)) {
        if (!name.endsWith(u"-shm"_s))
            files.insert(name, disk.content(disk.path(name)));
    }
    return files;
}

int count(DatabaseOnDisk &disk)
{
    return must(disk.database().read([](Snapshot &snapshot) -> Result<int> {
        return snapshot.connection().execAndGet("SELECT count(*) FROM patient").getInt();
    }));
}

} // namespace

void TestLostWal::isNoticed_data()
{
    QTest::addColumn<double>("left"); // of the log
    QTest::newRow("gone") << 0.0;
    QTest::newRow("header only") << 0.001;
    QTest::newRow("a third") << 0.33;
    QTest::newRow("all but the last frames") << 0.97;
    QTest::newRow("whole") << 1.0;
}

void TestLostWal::isNoticed()
{
    QFETCH(double, left);
    DatabaseOnDisk disk;
    disk.create();
    for (int n = 0; n < persons; ++n)
        QVERIFY(disk.add(n));
    auto files = filesOf(disk);
    disk.close(); // folds the log into the file: what lay there before is put back
    const QByteArray log = files.value(u"tirkeu.db-wal"_s);
    QVERIFY(log.size() > 100000);
    for (auto file = files.begin(); file != files.end(); ++file)
        disk.overwrite(disk.path(file.key()), file.value());
    const QString path = disk.path(u"tirkeu.db-wal"_s);
    if (left > 0)
        disk.overwrite(path, log.left(qsizetype(double(log.size()) * left)));
    else
        QVERIFY(QFile::remove(path));

    const auto opened = disk.open();
    if (!opened) { // not even the pages of the first run were in the file yet
        QVERIFY(left < 0.5);
        QVERIFY2(opened.error().kind == Error::Kind::Corrupt || opened.error().kind == Error::Kind::Foreign,
                 qPrintable(opened.error().detail));
        return;
    }
    const auto health = must(checkHealth(disk.database()));
    QCOMPARE(health.audit.has_value(), left < 1); // the chain ends before where the desk remembers it
    QVERIFY(health.integrity.isEmpty() && health.foreignKeys.isEmpty() && health.searchIndex.isEmpty());
    QVERIFY(health.versions.isEmpty());
    QCOMPARE(disk.database().continuity(), left < 1 ? Continuity::Behind : Continuity::Same);
    QVERIFY(left < 1 ? count(disk) < persons : count(disk) == persons);
}

QTEST_GUILESS_MAIN(TestLostWal)
#include "tst_lost_wal.moc"
