#include "storage/health.h"
#include "storage/patient_repository.h"
#include "support/database_on_disk.h"
#include "support/faulty_disk.h"
#include "support/people.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// The power goes: what was not fsynced is lost or torn, write by write. No acknowledged commit is.
class TestPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theDiskReallyLosesWrites();
    void losesNoAcknowledgedCommit_data();
    void losesNoAcknowledgedCommit();
};

namespace {

/// What the next start finds, opened in a folder of its own. -1: it does not open or is not whole.
int personsAfter(DatabaseOnDisk &disk, const QString &folder)
{
    const auto opened = Database::open({{folder + u"/tirkeu.db"_s}, disk.clock, disk.ids, 1}, disk.key);
    if (!opened || !must(checkHealth(**opened)).isHealthy())
        return -1;
    return must(
        (*opened)->read([](Snapshot &snapshot) -> Result<int> { return int(PatientRepository(snapshot).count()); }));
}

} // namespace

void TestPowerLoss::theDiskReallyLosesWrites()
{
    FaultyDisk faulty;
    DatabaseOnDisk disk;
    disk.create();
    must(disk.database().withWriter([](SQLite::Database &writer) -> Result<void> {
        writer.exec("PRAGMA synchronous=OFF"); // a desk that would not wait for the disk
        return {};
    }));
    for (int n = 0; n < 20; ++n)
        (void)must(disk.add(n));
    QRandomGenerator random(1);
    QTemporaryDir after;
    faulty.copyAfterPowerCut(disk.folder(), after.path(), random);
    QVERIFY(personsAfter(disk, after.path()) < 20); // otherwise the test below would prove nothing
    disk.close();
}

void TestPowerLoss::losesNoAcknowledgedCommit_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestPowerLoss::losesNoAcknowledgedCommit()
{
    QFETCH(quint32, seed);
    FaultyDisk faulty;
    DatabaseOnDisk disk;
    disk.create();
    QRandomGenerator random(seed);
    for (int n = 0; n < 40; ++n) {
        (void)must(disk.add(n));
        if (random.bounded(8) == 0)
            must(disk.database().withWriter([](SQLite::Database &writer) -> Result<void> {
                writer.exec("PRAGMA wal_checkpoint(PASSIVE)"); // the log is copied into the file now and then
                return {};
            }));
        if (random.bounded(3) == 0) {
            QTemporaryDir after;
            faulty.copyAfterPowerCut(disk.folder(), after.path(), random);
            QCOMPARE(personsAfter(disk, after.path()), n + 1);
        }
    }
    disk.close();
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_power_loss.moc"
