#include "storage/backup.h"
#include "storage/desk_in_use.h"
#include "storage/key_slots.h"
#include "support/child_process.h"
#include "support/database_on_disk.h"
#include <QFile>
#include <QTest>
#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::storage;
using namespace tirkeu::test;

/// A restore does not take the files away from under another program.
class TestDeskInUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aRestoreWaitsForTheOtherProgram();
};

void TestDeskInUse::aRestoreWaitsForTheOtherProgram()
{
    DatabaseOnDisk disk;
    disk.create();
    KeySlots keySlots;
    QVERIFY(keySlots.put(disk.author, u"aigul"_s, u"құпиясөз"_s, disk.key, {2, 8, 1}));
    QVERIFY(keySlots.save(disk.files().keySlots()));
    const QString backup = disk.path(u"a.tkb"_s);
    (void)must(writeBackup(disk.database(), backup));
    disk.close();
    QVERIFY(!isOpenElsewhere(disk.files()));
    std::array<int, 2> letGo{};
    QCOMPARE(::pipe(letGo.data()), 0);
    ChildProcess other([&](int out) {
        ::close(letGo[1]);
        if (!disk.open() || ::write(out, "x", 1) != 1)
            return 1;
        char unused = 0;
        const bool told = ::read(letGo[0], &unused, 1) == 0; // until the parent closes its end
        const bool writes = disk.add(7).has_value();
        disk.close();
        return told && writes ? 0 : 2;
    });
    QCOMPARE(other.read(1), QByteArray("x"));
    const auto restore = [&] {
        return restoreBackup({backup, disk.files(), disk.clock.now()},
                             [](const KeySlots &opened) { return opened.unlock(u"aigul"_s, u"құпиясөз"_s); });
    };
    QCOMPARE(kindOf(restore()), Error::Kind::Busy);
    ::close(letGo[1]);
    QCOMPARE(other.wait(), 0); // its act is in the file that stayed
    QVERIFY(!isOpenElsewhere(disk.files()));
    QVERIFY(restore());
    ::close(letGo[0]);
}

QTEST_GUILESS_MAIN(TestDeskInUse)
#include "tst_desk_in_use.moc"
