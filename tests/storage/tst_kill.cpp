#include "storage/health.h"
#include "storage/patient_repository.h"
#include "support/child_process.h"
#include "support/database_on_disk.h"
#include "support/people.h"
#include <QRandomGenerator>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// Killed at any moment: what was acknowledged is there, and the desk is whole.
/// TIRKEU_KILLS=500 for the long test.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void losesNoAcknowledgedWrite();
};

namespace {

int kills()
{
    return qEnvironmentVariableIntValue("TIRKEU_KILLS") > 0 ? qEnvironmentVariableIntValue("TIRKEU_KILLS") : 25;
}

/// Writes persons for ever; each one that is committed is told with a byte.
int work(DatabaseOnDisk &disk, int from, int out)
{
    if (!disk.open() || ::write(out, "r", 1) != 1)
        return 1;
    for (int n = from;; ++n) {
        if (!disk.add(n) || ::write(out, "a", 1) != 1)
            return 2;
    }
}

int count(DatabaseOnDisk &disk)
{
    return must(disk.database().read(
        [](Snapshot &snapshot) -> Result<int> { return int(PatientRepository(snapshot).count()); }));
}

bool isThere(DatabaseOnDisk &disk, int n)
{
    return must(disk.database().read([&](Snapshot &snapshot) -> Result<bool> {
        return !PatientRepository(snapshot).rowsWithIin(syntheticIin(n)).empty();
    }));
}

} // namespace

void TestKill::losesNoAcknowledgedWrite()
{
    DatabaseOnDisk disk;
    disk.create();
    disk.close();
    QRandomGenerator random(20260302);
    int persons = 0;
    for (int round = 0; round < kills(); ++round) {
        ChildProcess child([&](int out) { return work(disk, persons, out); });
        QByteArray told = child.read(1 + random.bounded(12)); // so many acts…
        ::usleep(useconds_t(random.bounded(4000)));           // …and somewhere in the next
        child.kill();
        told += child.readToEnd();
        QCOMPARE(child.wait(), -1);
        const auto opened = disk.open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        const int acknowledged = int(told.count('a'));
        for (int n = persons; n < persons + acknowledged; ++n)
            QVERIFY2(isThere(disk, n), qPrintable(u"round %1: person %2 was acknowledged"_s.arg(round).arg(n)));
        persons += acknowledged;
        if (isThere(disk, persons)) // committed, and killed before it could be told
            ++persons;
        QCOMPARE(count(disk), persons);
        QVERIFY(must(checkHealth(disk.database())).isHealthy());
        QCOMPARE(disk.database().continuity(), Continuity::Same);
        disk.close();
    }
    QVERIFY(persons > kills());
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
