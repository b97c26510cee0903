#include "storage/backup.h"
#include "storage/health.h"
#include "storage/key_slots.h"
#include "storage/patient_repository.h"
#include "support/child_process.h"
#include "support/database_on_disk.h"
#include "support/faulty_disk.h"
#include "support/people.h"
#include <QDir>
#include <QTest>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// No room left: it is said so, what was acknowledged is there, and with room again the work goes on.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFullDiskRefusesAndLosesNothing_data();
    void aFullDiskRefusesAndLosesNothing();
    void aFileSystemWithoutRoom();
};

namespace {

int count(DatabaseOnDisk &disk)
{
    return must(disk.database().read(
        [](Snapshot &snapshot) -> Result<int> { return int(PatientRepository(snapshot).count()); }));
}

/// Fills a small file system to the last byte.
void fillUp(const QString &folder)
{
    QFile filler(folder + u"/filler"_s);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("no filler");
    for (qint64 size = 64 * 1024; size > 0; size /= 2) {
        while (filler.write(QByteArray(qsizetype(size), 'x')) == size) {
        }
    }
}

/// On a file system of 2 MB: the files beside the database too. Gives 0, or the number of the step that failed.
int workWithoutRoom(const QString &folder)
{
    FixedClock clock(openingTime());
    UuidSource ids(clock);
    const DatabaseSettings settings{{folder + u"/tirkeu.db"_s}, clock, ids, 1};
    const auto key = SecretKey::random();
    DatabaseOnDisk elsewhere; // a desk made where there is room, moved here
    elsewhere.key = key;
    elsewhere.create();
    elsewhere.close();
    if (!QFile::copy(elsewhere.files().database, settings.files.database))
        return 1;
    KeySlots keySlots;
    must(keySlots.put(elsewhere.author, u"aigul"_s, u"құпиясөз"_s, key, {16, 1, 1}));
    must(keySlots.save(settings.files.keySlots()));
    const auto slotsBefore = elsewhere.content(settings.files.keySlots());
    int acknowledged = 0;
    {
        auto database = must(Database::open(settings, key));
        (void)must(addPerson(*database, elsewhere.author, acknowledged++));
        fillUp(folder);
        auto added = addPerson(*database, elsewhere.author, acknowledged);
        for (; added && acknowledged < 2000; added = addPerson(*database, elsewhere.author, acknowledged))
            ++acknowledged;
        if (kindOf(added) != Error::Kind::Full)
            return 2;
        keySlots.remove(elsewhere.author);
        if (kindOf(must(KeySlots::load(settings.files.keySlots())).save(settings.files.keySlots())) !=
            Error::Kind::Full)
            return 3;
        if (elsewhere.content(settings.files.keySlots()) != slotsBefore)
            return 4;
        if (kindOf(writeBackup(*database, folder + u"/a.tkb"_s)) != Error::Kind::Full ||
            QFile::exists(folder + u"/a.tkb"_s))
            return 5;
        if (kindOf(Database::create({{folder + u"/other.db"_s}, clock, ids, 1}, key)) != Error::Kind::Full ||
            QFile::exists(folder + u"/other.db"_s))
            return 6;
    }
    QFile::remove(folder + u"/filler"_s);
    auto database = must(Database::open(settings, key));
    if (!must(checkHealth(*database)).isHealthy() || database->continuity() == Continuity::Behind)
        return 7;
    const auto found = must(
        database->read([](Snapshot &snapshot) -> Result<int> { return int(PatientRepository(snapshot).count()); }));
    if (found != acknowledged)
        return 8;
    return addPerson(*database, elsewhere.author, acknowledged) && writeBackup(*database, folder + u"/a.tkb"_s) ? 0 : 9;
}

} // namespace

void TestFullDisk::aFullDiskRefusesAndLosesNothing_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 100, 4095, 4096, 5000, 20000, 33333, 60000, 100000, 250001})
        QTest::addRow("room for %d bytes", bytes) << bytes;
}

void TestFullDisk::aFullDiskRefusesAndLosesNothing()
{
    QFETCH(int, bytes);
    FaultyDisk faulty;
    DatabaseOnDisk disk;
    disk.create();
    int acknowledged = 0;
    for (; acknowledged < 5; ++acknowledged)
        QVERIFY(disk.add(acknowledged));
    faulty.fullAfter(bytes);
    auto added = disk.add(acknowledged);
    for (; added; added = disk.add(acknowledged))
        ++acknowledged;
    QCOMPARE(kindOf(added), Error::Kind::Full);
    QVERIFY(faulty.refused() > 0);
    QCOMPARE(count(disk), acknowledged); // reading goes on
    QCOMPARE(kindOf(disk.add(acknowledged)), Error::Kind::Full);
    disk.close(); // while the log cannot be copied into the file
    faulty.roomAgain();
    const auto opened = disk.open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(count(disk), acknowledged);
    QVERIFY(must(checkHealth(disk.database())).isHealthy());
    QCOMPARE(disk.database().continuity(), Continuity::Same);
    const auto next = disk.add(acknowledged);
    QVERIFY(next);
    QCOMPARE(next->cardNumber, u"R1-%1"_s.arg(acknowledged + 1, 6, 10, QLatin1Char('0')));
    disk.close();
}

void TestFullDisk::aFileSystemWithoutRoom()
{
    QTemporaryDir folder;
    ChildProcess child([&](int) {
        const int space = ::getuid() == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS;
        if (::unshare(space) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("tmpfs", QFile::encodeName(folder.path()).constData(), "tmpfs", 0, "size=2m") != 0)
            return 77;
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}); // desk.state not written
        return workWithoutRoom(folder.path());
    });
    const int failedStep = child.wait();
    if (failedStep == 77)
        QSKIP("this system lets nobody mount a small file system");
    QCOMPARE(failedStep, 0);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
