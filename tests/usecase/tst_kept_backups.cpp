#include "support/people.h"
#include "usecase/jobs_fixture.h"
#include "usecase/keep_desk.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// The backups that are there: listed, read back, and tried out without touching the desk.
class TestKeptBackups : public QObject, private OnDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void listsTheBackups();
    void findsDamage();
    void anOlderKeyIsNotDamage();
    void rehearsesARestore();
    void aRehearsalChangesNothing();
};

void TestKeptBackups::listsTheBackups()
{
    for (int day = 0; day < 9; ++day) {
        must(MakeBackup(m_desk->desk())(admin()));
        m_desk->clock.advance(24 * 3600);
    }
    m_desk->clock.advance(-24 * 3600); // 2026-03-10, Tuesday
    const auto shelf = must(ReadBackups(m_desk->desk())(admin()));
    QCOMPARE(shelf.backups.size(), size_t(7));
    QCOMPARE(shelf.backups[0].madeAt, m_desk->clock.now());
    QVERIFY(shelf.backups[0].size > 0);
    for (const auto &each : shelf.backups) {
        QCOMPARE(each.period, BackupPeriod::Day);
        QVERIFY(each.check && each.check->whole);
    }
    for (int day = 0; day < 7; ++day) {
        m_desk->clock.advance(24 * 3600);
        must(MakeBackup(m_desk->desk())(admin()));
    }
    const auto later = must(ReadBackups(m_desk->desk())(admin()));
    QCOMPARE(later.backups.back().period, BackupPeriod::Week);
}

void TestKeptBackups::findsDamage()
{
    must(MakeBackup(m_desk->desk())(admin()));
    const auto path = newest();
    using Finding = CheckBackup::Finding;
    QCOMPARE(must(CheckBackup(m_desk->desk())(admin(), path)), Finding::Whole);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QCOMPARE(file.write("damage"), 6);
    file.close();
    QCOMPARE(must(CheckBackup(m_desk->desk())(admin(), path)), Finding::Damaged);
    QCOMPARE(must(ReadBackups(m_desk->desk())(admin())).backups[0].check->whole, false);
    QCOMPARE(must(CheckBackup(m_desk->desk()).newest(admin())), Finding::Damaged);
    QVERIFY(QFile::resize(path, 300)); // cut off: another file than the one checked, and no head any more
    const auto cut = must(ReadBackups(m_desk->desk())(admin())).backups[0];
    QVERIFY(!cut.check && !cut.madeAt.isValid());
    QCOMPARE(must(CheckBackup(m_desk->desk())(admin(), path)), Finding::Damaged);
    QVERIFY(QFile::remove(path));
    QCOMPARE(kindOf(CheckBackup(m_desk->desk())(admin(), path)), Error::Kind::NotFound);
    QCOMPARE(kindOf(CheckBackup(m_desk->desk()).newest(admin())), Error::Kind::NotFound);
}

void TestKeptBackups::anOlderKeyIsNotDamage()
{
    must(MakeBackup(m_desk->desk())(admin()));
    const auto path = newest();
    m_desk->close();
    m_desk->take(must(ChangeDeskKey(m_desk->place())(adminLogin, password)).opened);
    QCOMPARE(must(CheckBackup(m_desk->desk())(admin(), path)), CheckBackup::Finding::OtherKey);
    const auto rehearsal = must(RehearseRestore(m_desk->desk())(admin(), path, adminLogin, password));
    QVERIFY(rehearsal.sameDesk);
}

void TestKeptBackups::rehearsesARestore()
{
    for (int n = 0; n < 3; ++n)
        m_desk->registered(n);
    const auto lastChange = m_desk->clock.now();
    m_desk->clock.advance(3600);
    must(MakeBackup(m_desk->desk())(admin()));
    const auto madeAt = m_desk->clock.now();
    m_desk->clock.advance(3600);
    const int changes = m_desk->countOf("SELECT count(*) FROM change_log");
    for (int n = 3; n < 5; ++n)
        m_desk->registered(n);
    const auto rehearsal = must(RehearseRestore(m_desk->desk())(admin(), newest(), adminLogin, password));
    QCOMPARE(rehearsal.madeAt, madeAt);
    QCOMPARE(rehearsal.backup.persons, 3);
    QCOMPARE(rehearsal.backup.lastChange, lastChange);
    QCOMPARE(rehearsal.backup.organization, m_desk->desk().organization());
    QCOMPARE(rehearsal.present.persons, 5);
    QCOMPARE(rehearsal.present.lastChange, m_desk->clock.now());
    QCOMPARE(rehearsal.changesBehind(), m_desk->countOf("SELECT count(*) FROM change_log") - changes);
    QVERIFY(rehearsal.changesBehind() >= 2);
    QVERIFY(rehearsal.sameDesk);
    QCOMPARE(m_desk->lastActs(1), QStringList{u"desk.rehearseRestore"_s});
    DeskOnDisk other;
    QVERIFY(!must(RehearseRestore(other.desk())(other.administrator(), newest(), adminLogin, password)).sameDesk);
}

void TestKeptBackups::aRehearsalChangesNothing()
{
    m_desk->registered(0);
    must(MakeBackup(m_desk->desk())(admin()));
    const auto path = newest();
    (void)m_desk->actor(Role::Registrar);
    const auto before = QDir(m_desk->folder()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(kindOf(RehearseRestore(m_desk->desk())(admin(), path, adminLogin, u"басқа құпиясөз"_s)),
             Error::Kind::WrongPassword);
    QFile file(path);
    QVERIFY(RehearseRestore(m_desk->desk())(admin(), path, adminLogin, password));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 200) && file.write("damage") == 6);
    file.close();
    QCOMPARE(kindOf(RehearseRestore(m_desk->desk())(admin(), path, adminLogin, password)), Error::Kind::Corrupt);
    QCOMPARE(QDir(m_desk->folder()).entryList(QDir::Files | QDir::Hidden), before);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), 1);
}

QTEST_GUILESS_MAIN(TestKeptBackups)
#include "tst_kept_backups.moc"
