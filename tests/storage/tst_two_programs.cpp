#include "storage/audit_log.h"
#include "storage/health.h"
#include "storage/patient_repository.h"
#include "support/child_process.h"
#include "support/database_on_disk.h"
#include "support/people.h"
#include <QSet>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// The program with windows and tirkeuctl on one file at the same time.
class TestTwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bothWriteAndNothingIsLost();
    void eachSeesWhatTheOtherWrote();
};

namespace {

constexpr int each = 200;

bool writeMany(DatabaseOnDisk &disk, int from)
{
    for (int n = from; n < from + each; ++n) {
        if (const auto added = disk.add(n); !added) {
            qWarning("person %d: %s", n, qPrintable(added.error().detail));
            return false;
        }
    }
    return true;
}

} // namespace

void TestTwoPrograms::bothWriteAndNothingIsLost()
{
    DatabaseOnDisk disk;
    disk.create();
    disk.close();
    ChildProcess other([&](int out) {
        if (!disk.open() || ::write(out, "x", 1) != 1)
            return 1;
        const bool done = writeMany(disk, 1000);
        disk.close();
        return done ? 0 : 2;
    });
    QCOMPARE(other.read(1), QByteArray("x"));
    QVERIFY(disk.open());
    QVERIFY(writeMany(disk, 0));
    QCOMPARE(other.wait(), 0);
    const auto report = must(checkHealth(disk.database())); // the chain of the audit, the versions, the index
    QVERIFY(report.isHealthy());
    QCOMPARE(disk.audited(), 1 + 2 * each);
    QSet<QString> numbers;
    for (const int from : {0, 1000}) {
        for (int n = from; n < from + each; ++n) {
            const auto rows = must(disk.database().read([&](Snapshot &snapshot) -> Result<std::vector<PatientRow>> {
                return PatientRepository(snapshot).rowsWithIin(syntheticIin(n));
            }));
            QCOMPARE(rows.size(), size_t(1));
            numbers += rows[0].cardNumber;
        }
    }
    QCOMPARE(numbers.size(), 2 * each);
    QVERIFY(numbers.contains(u"R1-%1"_s.arg(2 * each, 6, 10, QLatin1Char('0')))); // and without a gap
    disk.close();
    QVERIFY(disk.open());
    QCOMPARE(disk.database().continuity(), Continuity::Same); // desk.state was written by both
}

void TestTwoPrograms::eachSeesWhatTheOtherWrote()
{
    DatabaseOnDisk disk;
    disk.create();
    auto other = must(Database::open(disk.settings(), disk.key));
    const auto record = must(disk.add(1));
    const auto seen =
        must(other->read([&](Snapshot &snapshot) { return PatientRepository(snapshot).find(record.id); }));
    QCOMPARE(seen.patient, record.patient);
    // The other edits upon what it saw; the first is told when it saves upon the same.
    const auto edit = [&](Database &database) {
        return database.atomically(disk.author, [&](Transaction &tx) {
            AuditLog(tx).append({u"test"_s});
            return PatientRepository(tx).update(record.id, seen.version, person(2), u"қате"_s);
        });
    };
    QVERIFY(edit(*other));
    QCOMPARE(kindOf(edit(disk.database())), Error::Kind::Conflict);
}

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_two_programs.moc"
