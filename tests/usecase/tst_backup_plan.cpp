#include "jobs/job_runner.h"
#include "storage/backup.h"
#include "support/role_rows.h"
#include "usecase/jobs_fixture.h"
#include "usecase/keep_desk.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::jobs;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// Where and when the backups are made: followed on both disks, checked, and for the administrator alone.
class TestBackupPlan : public QObject, private OnDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void thePlanIsFollowed();
    void thePlanIsChecked();
    void thePlanByRole_data() { addRoleRows(u"administrator"_s); }
    void thePlanByRole();
    void aLostSecondDiskIsSaid();
    void twoDesksShareAFolder();
    void aDamagedBackupIsNotTheLastOfItsDay();
    void aClockThatRanAheadTakesNoBackupAway();
};

void TestBackupPlan::thePlanIsFollowed()
{
    QVERIFY(QDir(m_desk->folder()).mkpath(u"own"_s) && QDir(m_desk->folder()).mkpath(u"second"_s));
    const BackupPlan plan{QTime(12, 0), m_desk->path(u"own"_s), m_desk->path(u"second"_s)};
    must(ChangeBackupPlan(m_desk->desk())(admin(), plan));
    QCOMPARE(m_desk->lastActs(1), QStringList{u"desk.backupPlan"_s});
    JobRunner runner(shared());
    must(runner.runDue(admin(), false));
    const QStringList one{u"tirkeu-R1-20260302-090000.tkb"_s};
    QCOMPARE(files(plan.folder), one);
    QCOMPARE(files(plan.secondFolder), one);
    QVERIFY(!QDir(m_desk->place().backupFolder()).exists());
    m_desk->clock.set(clinic(u"2026-03-02 12:00"_s));
    must(runner.runDue(admin(), false));
    const QStringList later{u"tirkeu-R1-20260302-120000.tkb"_s}; // the morning's made room, on both disks
    QCOMPARE(files(plan.folder), later);
    QCOMPARE(files(plan.secondFolder), later);
    const auto shelf = must(ReadBackups(m_desk->desk())(admin()));
    QCOMPARE(shelf.plan, plan);
    QCOMPARE(shelf.folder, plan.folder);
    m_desk->close();
    QFile::remove(m_desk->files().database);
    m_desk->take(must(RestoreDesk(m_desk->place())(m_desk->path(u"second/"_s + later[0]), adminLogin, password)));
}

void TestBackupPlan::thePlanIsChecked()
{
    const auto flawsOf = [this](const BackupPlan &plan) {
        QList<int> fields;
        for (const auto &flaw : ChangeBackupPlan(m_desk->desk()).flaws(plan))
            fields += int(flaw.field);
        return fields;
    };
    using Field = ChangeBackupPlan::Field;
    QCOMPARE(flawsOf({}), QList<int>{});
    QCOMPARE(flawsOf({QTime(), {}, {}}), QList<int>{int(Field::Time)});
    QCOMPARE(flawsOf({QTime(9, 0), m_desk->path(u"none"_s), {}}), QList<int>{int(Field::Folder)});
    QCOMPARE(flawsOf({QTime(9, 0), {}, u"second"_s}), QList<int>{int(Field::SecondFolder)});
    QCOMPARE(flawsOf({QTime(9, 0), m_desk->folder(), m_desk->folder() + u"/./"_s}),
             QList<int>{int(Field::SecondFolder)});
    QCOMPARE(kindOf(ChangeBackupPlan(m_desk->desk())(admin(), {QTime(), {}, {}})), Error::Kind::Invalid);
    QCOMPARE(must(ReadBackups(m_desk->desk()).plan()), BackupPlan());
}

void TestBackupPlan::thePlanByRole()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const auto expected = allowed ? std::nullopt : std::optional(Error::Kind::Denied);
    const auto actor = m_desk->actor(role);
    QCOMPARE(kindOf(ChangeBackupPlan(m_desk->desk())(actor, BackupPlan())), expected);
    QCOMPARE(kindOf(ReadBackups(m_desk->desk())(actor)), expected);
    QCOMPARE(kindOf(MakeBackup(m_desk->desk())(actor)), expected);
    must(MakeBackup(m_desk->desk()).byItself(actor));
    QCOMPARE(kindOf(CheckBackup(m_desk->desk())(actor, newest())), expected);
    QCOMPARE(kindOf(RehearseRestore(m_desk->desk())(actor, newest(), adminLogin, password)), expected);
}

void TestBackupPlan::aLostSecondDiskIsSaid()
{
    QVERIFY(QDir(m_desk->folder()).mkpath(u"second"_s));
    must(ChangeBackupPlan(m_desk->desk())(admin(), {QTime(19, 30), {}, m_desk->path(u"second"_s)}));
    QVERIFY(QDir(m_desk->folder()).rmdir(u"second"_s));
    JobRunner runner(shared());
    const auto told = must(runner.runDue(admin(), false));
    QCOMPARE(told.size(), 1);
    QVERIFY(last(u"backup"_s)->message.id.contains("second copy could not be written"));
    QCOMPARE(files(m_desk->place().backupFolder()).size(), 1); // the backup itself is there
    QVERIFY(!QDir(m_desk->path(u"second"_s)).exists());        // nothing is made where the disk should be
    QVERIFY(runner.beforeLeaving(admin()));                    // and nobody is kept from going home
}

/// A clinic has one disk in the network for all its desks, and their evening backups fall into the same second.
void TestBackupPlan::twoDesksShareAFolder()
{
    DeskOnDisk other;
    QVERIFY(QDir(m_desk->folder()).mkpath(u"shared"_s));
    const QDir folder(m_desk->path(u"shared"_s));
    const BackupPlan plan{QTime(19, 30), {}, folder.path()};
    must(ChangeBackupPlan(m_desk->desk())(admin(), plan));
    must(ChangeBackupPlan(other.desk())(other.administrator(), {QTime(19, 30), folder.path(), {}}));
    other.registered(0);
    for (int evening = 0; evening < 3; ++evening) {
        const auto first = must(MakeBackup(other.desk()).byItself(other.administrator()));
        const auto second = must(MakeBackup(m_desk->desk()).byItself(admin()));
        QVERIFY(!second.secondCopy);
        QVERIFY(storage::verifyBackup(first.path, other.desk().database().key()));
        for (auto *desk : {m_desk.get(), &other})
            desk->clock.advance(3600);
    }
    int ours = 0, theirs = 0;
    for (const auto &name : files(folder.path())) {
        ours += storage::verifyBackup(folder.filePath(name), m_desk->desk().database().key()).has_value();
        theirs += storage::verifyBackup(folder.filePath(name), other.desk().database().key()).has_value();
    }
    QCOMPARE(ours, 1); // the last of the day
    QCOMPARE(theirs, 1);
    const auto shelf = must(ReadBackups(other.desk())(other.administrator()));
    QCOMPARE(shelf.backups.size(), size_t(1));
    QCOMPARE(must(CheckBackup(other.desk()).newest(other.administrator())), CheckBackup::Finding::Whole);
}

void TestBackupPlan::aDamagedBackupIsNotTheLastOfItsDay()
{
    const auto whole = must(MakeBackup(m_desk->desk())(admin())).path;
    m_desk->clock.advance(24 * 3600);
    const auto damaged = must(MakeBackup(m_desk->desk())(admin())).path;
    m_desk->clock.advance(-3600);
    const auto before = must(MakeBackup(m_desk->desk())(admin())).path;
    QVERIFY(QFile::exists(before)); // of an hour that has passed, but just made
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("damage") == 6);
    file.close();
    QCOMPARE(must(CheckBackup(m_desk->desk())(admin(), damaged)), CheckBackup::Finding::Damaged);
    const auto again = must(MakeBackup(m_desk->desk())(admin())).path;
    QVERIFY(QFile::exists(again) && QFile::exists(whole));
}

/// The battery of the computer was empty, and it woke up years later; the next evening the clock is right again.
void TestBackupPlan::aClockThatRanAheadTakesNoBackupAway()
{
    for (int day = 0; day < 20; ++day) {
        must(MakeBackup(m_desk->desk())(admin()));
        m_desk->clock.advance(24 * 3600);
    }
    const auto now = m_desk->clock.now();
    const auto before = files(m_desk->place().backupFolder());
    m_desk->clock.set(clinic(u"2036-01-01 10:00"_s));
    must(MakeBackup(m_desk->desk())(admin()));
    m_desk->clock.set(now);
    const auto after = files(m_desk->place().backupFolder());
    int kept = 0;
    for (const auto &name : before)
        kept += after.contains(name);
    QVERIFY2(kept >= before.size() - 1, qPrintable(QString::number(kept)));
}

QTEST_GUILESS_MAIN(TestBackupPlan)
#include "tst_backup_plan.moc"
