#include "storage/audit_log.h"
#include "storage/desk_state.h"
#include "storage/file_io.h"
#include "support/database_on_disk.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// A database that is not where this desk stopped is noticed, and nothing that only looks so.
class TestDeskState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goesOnWhereItStopped();
    void aCrashIsNoCopy();
    void noticesAMissingState();
    void noticesEveryChangedByte();
    void noticesAnOlderDatabase();
    void noticesAnotherHistory();
    void noticesAnotherDatabase();
    void noticesAnotherComputer();
    void isSealedAnewWithANewKey();
    void readingAloneDoesNotMoveIt();
};

namespace {

QHash<QString, QByteArray> keep(const DatabaseOnDisk &disk)
{
    return {{disk.files().database, disk.content(disk.files().database)},
            {disk.files().deskState(), disk.content(disk.files().deskState())}};
}

DeskState stateOf(const DatabaseOnDisk &disk)
{
    return must(loadDeskState(disk.files().deskState(), disk.key));
}

} // namespace

void TestDeskState::goesOnWhereItStopped()
{
    DatabaseOnDisk disk;
    disk.create();
    for (int n = 0; n < 5; ++n)
        QVERIFY(disk.add(n));
    const auto state = stateOf(disk); // written with every act, not only at the end
    QCOMPARE(state.auditSeq, disk.audited());
    QVERIFY(state.changeSeq > 0);
    disk.close();
    QVERIFY(disk.open());
    QCOMPARE(disk.database().continuity(), Continuity::Same);
}

void TestDeskState::aCrashIsNoCopy()
{
    // After a crash desk.state may lag behind the database: that is no sign of a copy.
    DatabaseOnDisk disk;
    disk.create();
    QVERIFY(disk.add(1));
    const auto lagging = disk.content(disk.files().deskState());
    QVERIFY(disk.add(2));
    disk.close();
    disk.overwrite(disk.files().deskState(), lagging);
    QVERIFY(disk.open());
    QCOMPARE(disk.database().continuity(), Continuity::Same);
}

void TestDeskState::noticesAMissingState()
{
    DatabaseOnDisk disk;
    disk.create();
    disk.close();
    QVERIFY(QFile::remove(disk.files().deskState()));
    QVERIFY(disk.open());
    QCOMPARE(disk.database().continuity(), Continuity::StateMissing);
    disk.close();
    QVERIFY(!QFile::exists(disk.files().deskState())); // who only looked takes nothing over
}

void TestDeskState::noticesEveryChangedByte()
{
    DatabaseOnDisk disk;
    disk.create();
    QVERIFY(disk.add(1));
    disk.close();
    const auto whole = disk.content(disk.files().deskState());
    QVERIFY(parseDeskState(whole, disk.key));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char change : {1, 0x20, -128}) { // among them a capital for a small letter
            auto bytes = whole;
            bytes[at] = char(bytes[at] ^ change);
            QVERIFY2(!parseDeskState(bytes, disk.key), qPrintable(u"byte %1"_s.arg(at)));
        }
        QVERIFY(!parseDeskState(whole.left(at), disk.key));
    }
    QVERIFY(!parseDeskState(whole + "x", disk.key));
    QVERIFY(!parseDeskState(whole, SecretKey::random()));
    disk.overwrite(disk.files().deskState(), whole.left(whole.size() - 1));
    QVERIFY(disk.open());
    QCOMPARE(disk.database().continuity(), Continuity::StateDamaged);
}

void TestDeskState::noticesAnOlderDatabase()
{
    DatabaseOnDisk disk;
    disk.create();
    disk.close();
    const auto older = disk.content(disk.files().database);
    QVERIFY(disk.open());
    QVERIFY(disk.add(1));
    disk.close();
    disk.overwrite(disk.files().database, older);
    QVERIFY(disk.open());
    QCOMPARE(disk.database().continuity(), Continuity::Behind);
}

void TestDeskState::noticesAnotherHistory()
{
    DatabaseOnDisk disk;
    disk.create();
    disk.close();
    const auto fork = disk.content(disk.files().database);
    QVERIFY(disk.open());
    QVERIFY(disk.add(1));
    disk.close();
    const auto seen = disk.content(disk.files().deskState());
    disk.overwrite(disk.files().database, fork);
    QVERIFY(disk.open());
    QVERIFY(disk.add(2)); // as many acts as there were, but others
    QVERIFY(disk.add(3));
    disk.close();
    disk.overwrite(disk.files().deskState(), seen);
    QVERIFY(disk.open());
    QCOMPARE(disk.database().continuity(), Continuity::Forked);
}

void TestDeskState::noticesAnotherDatabase()
{
    DatabaseOnDisk disk, other;
    disk.create();
    other.create();
    disk.close();
    auto state = stateOf(other);
    disk.overwrite(disk.files().deskState(), serializeDeskState(state, disk.key));
    QVERIFY(disk.open());
    QCOMPARE(disk.database().continuity(), Continuity::OtherDatabase);
}

void TestDeskState::noticesAnotherComputer()
{
    DatabaseOnDisk disk;
    disk.create();
    disk.close();
    auto state = stateOf(disk);
    QCOMPARE(state.machineId, thisMachineId());
    QCOMPARE(state.machineId.size(), 32);
    state.machineId = sha256("another");
    disk.overwrite(disk.files().deskState(), serializeDeskState(state, disk.key));
    QVERIFY(disk.open());
    QCOMPARE(disk.database().continuity(), Continuity::OtherMachine);
}

void TestDeskState::isSealedAnewWithANewKey()
{
    DatabaseOnDisk disk;
    disk.create();
    const auto before = stateOf(disk);
    const auto newKey = SecretKey::random();
    QCOMPARE(kindOf(resealDeskState(disk.files().deskState(), newKey, disk.key)), Error::Kind::Corrupt);
    QVERIFY(resealDeskState(disk.files().deskState(), disk.key, newKey));
    QCOMPARE(must(loadDeskState(disk.files().deskState(), newKey)), before);
    QVERIFY(!loadDeskState(disk.files().deskState(), disk.key));
    QCOMPARE(kindOf(loadDeskState(disk.path(u"none"_s), newKey)), Error::Kind::NotFound);
}

void TestDeskState::readingAloneDoesNotMoveIt()
{
    DatabaseOnDisk disk;
    disk.create();
    disk.close();
    const auto kept = keep(disk);
    QVERIFY(disk.open());
    QCOMPARE(disk.audited(), 1);
    disk.close();
    QCOMPARE(keep(disk), kept);
}

QTEST_GUILESS_MAIN(TestDeskState)
#include "tst_desk_state.moc"
