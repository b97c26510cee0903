#include "storage/key_slots.h"
#include "support/desk_on_disk.h"
#include "support/people.h"
#include "support/role_rows.h"
#include "usecase/administer_users.h"
#include "usecase/keep_desk.h"
#include "usecase/queries/desk_lists.h"
#include "usecase/queries/read_audit.h"
#include "usecase/register_patient.h"
#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// What keeps a desk in order: verify, backups and their way back, a new key, the short lists.
class TestKeepDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
        for (int n = 0; n < 5; ++n)
            m_desk->registered(n);
    }
    void cleanup() { m_desk.reset(); }

    void verifyFindsEachTrouble_data();
    void verifyFindsEachTrouble();
    void theIndexIsPutRight();
    void aBackupComesBack();
    void restoresOverADeskThatDoesNotOpen_data();
    void restoresOverADeskThatDoesNotOpen();
    void onlyAnAdministratorRestores();
    void aFormerUserRestoresNothing();
    void aRestoreEndsAnUnfinishedFirstRun();
    void backsUpBeforeLeaving();
    void aNewKeyLocksTheOthersOut();
    void onlyAnAdministratorChangesTheKey();
    void backUpByRole_data() { addRoleRows(u"administrator"_s); }
    void backUpByRole();
    void furnishByRole_data() { addRoleRows(u"administrator"_s); }
    void furnishByRole();
    void changesTheOrganization();
    void twoProgramsDoNotOverwriteTheOrganization();

private:
    QString backup() const { return m_desk->path(u"a.tkb"_s); }
    const Actor &admin() { return m_desk->administrator(); }
    int persons() { return m_desk->countOf("SELECT count(*) FROM patient"); }
    std::unique_ptr<DeskOnDisk> m_desk;
};

void TestKeepDesk::verifyFindsEachTrouble_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QStringList>("arguments");
    const auto loose =
        QByteArray("DROP TRIGGER audit_stays; DROP TRIGGER audit_is_kept; DROP TRIGGER patient_version_is_kept; ");
    QTest::newRow("nothing") << QByteArray("SELECT 1") << QByteArray() << QStringList{};
    QTest::newRow("an altered act") << loose + "UPDATE audit SET why = 'x' WHERE seq = 3"
                                    << QByteArray("Audit: row %1 is not as it was written.") << QStringList{u"3"_s};
    QTest::newRow("a removed act") << loose + "DELETE FROM audit WHERE seq = 4"
                                   << QByteArray("Audit: row %1 is missing or out of order.") << QStringList{u"4"_s};
    QTest::newRow("acts cut off") << loose + "DELETE FROM audit WHERE seq > 5"
                                  << QByteArray("Audit: rows from %1 on were cut off.") << QStringList{u"6"_s};
    QTest::newRow("a lost version") << loose + "DELETE FROM patient_version WHERE version = 1"
                                    << QByteArray("versions of a card") << QStringList{};
    QTest::newRow("a record that is not there")
        << QByteArray("UPDATE patient SET district_id = randomblob(16) WHERE seq = 2")
        << QByteArray("points to one that is not there") << QStringList{};
    QTest::newRow("a person lost to the search")
        << QByteArray("DELETE FROM patient_search WHERE id = 2") << QByteArray("search index") << QStringList{};
    QTest::newRow("a stale key") << QByteArray("UPDATE patient_search SET key = 'x' WHERE id = 2")
                                 << QByteArray("search index") << QStringList{};
    QTest::newRow("a broken CHECK") << QByteArray("UPDATE patient SET sex = 'x' WHERE seq = 2")
                                    << QByteArray("The file is damaged") << QStringList{};
}

void TestKeepDesk::verifyFindsEachTrouble()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, said);
    QFETCH(QStringList, arguments);
    m_desk->raw()->exec("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; " + sql.toStdString());
    const auto troubles = must(VerifyDesk(m_desk->desk())(admin()));
    if (said.isEmpty()) {
        QVERIFY(troubles.isEmpty());
        return;
    }
    QCOMPARE(troubles.size(), 1); // this trouble and no other
    QVERIFY2(troubles[0].id.contains(said), troubles[0].id.constData());
    if (!arguments.isEmpty())
        QCOMPARE(troubles[0].arguments, arguments);
    for (const QString &argument : troubles[0].arguments)
        QVERIFY(!argument.contains(u"Қасымова"_s)); // no data in what is said
}

void TestKeepDesk::theIndexIsPutRight()
{
    m_desk->raw()->exec("DELETE FROM patient_search WHERE id = 2");
    QCOMPARE(must(VerifyDesk(m_desk->desk())(admin())).size(), 1);
    must(RebuildSearch(m_desk->desk())(admin()));
    QVERIFY(must(VerifyDesk(m_desk->desk())(admin())).isEmpty());
    QCOMPARE(m_desk->lastActs(1), QStringList{u"desk.rebuildSearch"_s});
}

void TestKeepDesk::aBackupComesBack()
{
    must(BackUpDesk(m_desk->desk())(admin(), backup()));
    QCOMPARE(kindOf(BackUpDesk(m_desk->desk())(admin(), backup())), Error::Kind::Exists);
    m_desk->registered(10); // R1-000006, on paper already
    m_desk->close();
    m_desk->take(must(RestoreDesk(m_desk->place())(backup(), adminLogin, password)));
    QCOMPARE(persons(), 5);
    QCOMPARE(m_desk->lastActs(3), (QStringList{u"user.signIn"_s, u"desk.copyNoticed"_s, u"desk.backup"_s}));
    QVERIFY(m_desk->registered(11).cardNumber > u"R1-000006"_s);
    QVERIFY(must(VerifyDesk(m_desk->desk())(admin())).isEmpty());
    const auto aside = QDir(m_desk->folder()).entryList({u"tirkeu.db.before-restore-*"_s}, QDir::Files);
    QVERIFY(aside.contains(u"tirkeu.db.before-restore-20260302-090000"_s));
}

void TestKeepDesk::restoresOverADeskThatDoesNotOpen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("removed");
    QTest::newRow("a damaged database") << u"tirkeu.db"_s << false;
    QTest::newRow("a lost database") << u"tirkeu.db"_s << true;
    QTest::newRow("damaged keys") << u"tirkeu.db.keys"_s << false;
    QTest::newRow("lost keys") << u"tirkeu.db.keys"_s << true;
    QTest::newRow("a damaged desk.state") << u"desk.state"_s << false;
}

void TestKeepDesk::restoresOverADeskThatDoesNotOpen()
{
    QFETCH(QString, file);
    QFETCH(bool, removed);
    must(BackUpDesk(m_desk->desk())(admin(), backup()));
    m_desk->close();
    QFile spoilt(m_desk->path(file));
    QVERIFY(removed ? spoilt.remove() : spoilt.resize(77));
    const auto restored = RestoreDesk(m_desk->place())(backup(), adminLogin, password);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    m_desk->take(*restored);
    QCOMPARE(persons(), 5);
}

void TestKeepDesk::onlyAnAdministratorRestores()
{
    const auto nurse = m_desk->actor(Role::Nurse);
    must(BackUpDesk(m_desk->desk())(admin(), backup()));
    m_desk->registered(10);
    m_desk->close();
    QCOMPARE(kindOf(RestoreDesk(m_desk->place())(backup(), nurse.login, password)), Error::Kind::Denied);
    QCOMPARE(kindOf(RestoreDesk(m_desk->place())(backup(), adminLogin, u"wrong"_s)), Error::Kind::WrongPassword);
    QVERIFY(m_desk->signIn());
    QCOMPARE(persons(), 6); // nothing was given up
    QVERIFY(QDir(m_desk->folder()).entryList({u"*before-restore*"_s}).isEmpty());
}

void TestKeepDesk::aFormerUserRestoresNothing()
{
    // The nurse has left and has a backup of the days when the password was good.
    const auto nurse = m_desk->actor(Role::Nurse);
    must(BackUpDesk(m_desk->desk())(admin(), backup()));
    must(AdministerUsers(m_desk->desk()).remove(admin(), nurse.user));
    m_desk->registered(10);
    m_desk->close();
    QCOMPARE(kindOf(RestoreDesk(m_desk->place())(backup(), nurse.login, password)), Error::Kind::Denied);
    QVERIFY(m_desk->signIn());
    QCOMPARE(persons(), 6);
}

/// A first run was cut short on the new computer; then somebody restores the backup by the command line.
void TestKeepDesk::aRestoreEndsAnUnfinishedFirstRun()
{
    const auto file = must(BackUpDesk(m_desk->desk()).beforeLeaving(m_desk->administrator()));
    QTemporaryDir computer;
    const DeskPlace place{computer.filePath(u"tirkeu.db"_s), m_desk->clock, m_desk->ids, true};
    for (const auto *name : {"tirkeu.db", "tirkeu.db.keys", "tirkeu.db.first-run"}) {
        QFile left(computer.filePath(QLatin1StringView(name)));
        QVERIFY(left.open(QIODevice::WriteOnly));
    }
    QCOMPARE(kindOf(RestoreDesk(place)(file, adminLogin, u"another password"_s)), Error::Kind::WrongPassword);
    QVERIFY(!SignIn::deskExists(place)); // nothing came of it: the first run is still to be done
    must(RestoreDesk(place)(file, adminLogin, password)).desk.reset();
    QVERIFY(SignIn::deskExists(place)); // no first run, which would clear it away
    QVERIFY(SignIn(place)(adminLogin, password));
}

void TestKeepDesk::backsUpBeforeLeaving()
{
    const auto nurse = m_desk->actor(Role::Nurse); // whoever leaves last
    QStringList made;
    for (int day = 0; day < 12; ++day) {
        made += must(BackUpDesk(m_desk->desk()).beforeLeaving(nurse));
        QVERIFY(QFile::exists(made.constLast()));
        m_desk->clock.advance(24 * 3600);
    }
    const QDir folder(m_desk->place().backupFolder());
    const auto kept = folder.entryList(QDir::Files);
    QCOMPARE(kept.size(), 7); // a week of days; the Sunday of the week before is among them
    QVERIFY(kept.contains(u"tirkeu-R1-20260313-090000.tkb"_s) && kept.contains(u"tirkeu-R1-20260307-090000.tkb"_s));
    QCOMPARE(QFileInfo(folder.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
    m_desk->close();
    m_desk->take(must(RestoreDesk(m_desk->place())(made.constLast(), adminLogin, password)));
    QCOMPARE(persons(), 5);
}

void TestKeepDesk::aNewKeyLocksTheOthersOut()
{
    const auto nurse = m_desk->actor(Role::Nurse);
    const auto before = m_desk->desk().database().key();
    m_desk->close();
    auto outcome = must(ChangeDeskKey(m_desk->place())(adminLogin, password));
    QVERIFY(outcome.opened.notices.isEmpty()); // it is the same desk, not a copy
    QVERIFY(outcome.recoveryCode != m_desk->recoveryCode());
    m_desk->take(std::move(outcome.opened));
    QVERIFY(!(m_desk->desk().database().key() == before));
    QCOMPARE(persons(), 5);
    QVERIFY(must(VerifyDesk(m_desk->desk())(admin())).isEmpty());
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE action = 'desk.changeKey'"), 1);
    QCOMPARE(kindOf(m_desk->signIn(nurse.login)), Error::Kind::WrongPassword);
    QVERIFY(m_desk->signIn());
    must(AdministerUsers(m_desk->desk()).resetPassword(admin(), nurse.user, u"жаңа құпиясөз"_s));
    QVERIFY(m_desk->signIn(nurse.login, u"жаңа құпиясөз"_s));
    m_desk->close();
    QCOMPARE(kindOf(RecoverAccess(m_desk->place())(m_desk->recoveryCode(), adminLogin, u"жаңа құпиясөз"_s)),
             Error::Kind::WrongPassword);
    QVERIFY(RecoverAccess(m_desk->place())(outcome.recoveryCode, adminLogin, u"жаңа құпиясөз"_s));
}

void TestKeepDesk::onlyAnAdministratorChangesTheKey()
{
    for (const Role role : allRoles)
        (void)m_desk->actor(role);
    const auto before = m_desk->desk().database().key();
    m_desk->close();
    for (const Role role : allRoles) {
        if (role != Role::Administrator)
            QCOMPARE(kindOf(ChangeDeskKey(m_desk->place())(QString::fromLatin1(roleCode(role)), password)),
                     Error::Kind::Denied);
    }
    QCOMPARE(kindOf(ChangeDeskKey(m_desk->place())(adminLogin, u"wrong"_s)), Error::Kind::WrongPassword);
    QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->desk().database().key() == before);
}

void TestKeepDesk::backUpByRole()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const auto actor = m_desk->actor(role);
    QCOMPARE(kindOf(BackUpDesk(m_desk->desk())(actor, backup())),
             allowed ? std::nullopt : std::optional(Error::Kind::Denied));
    QCOMPARE(QFile::exists(backup()), allowed);
}

void TestKeepDesk::furnishByRole()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const auto actor = m_desk->actor(role);
    const Practitioner doctor{m_desk->ids.next<PractitionerId>(), {u"Әлиева"_s, u"Сәуле"_s, {}}, u"gp"_s, {}, u"12"_s};
    const District district{
        m_desk->ids.next<DistrictId>(), 3, u"№ 3 учаске"_s, u"Участок № 3"_s, u"gp"_s, doctor.id, {}};
    QCOMPARE(kindOf(FurnishDesk(m_desk->desk())(actor, {doctor}, {district})),
             allowed ? std::nullopt : std::optional(Error::Kind::Denied));
    const auto lists = must(ReadDeskLists(m_desk->desk())());
    QCOMPARE(lists.districts.size(), size_t(allowed ? 1 : 0));
    if (allowed)
        QCOMPARE(lists.districts[0].doctorName, doctor.name.brief());
    const auto changed = ChangeOrganization(m_desk->desk())(actor, lists.organization);
    QCOMPARE(kindOf(changed), allowed ? std::nullopt : std::optional(Error::Kind::Denied));
}

void TestKeepDesk::changesTheOrganization()
{
    auto wanted = m_desk->desk().organization();
    wanted.nameKk = u"№ 9 емхана"_s;
    wanted.phone = u"+7 727 250 00 00"_s;
    wanted.licence = u"№ 12345678 от 01.02.2020"_s;
    wanted.rural = true;
    wanted.deskCode = u"X9"_s; // never changes: numbers begin with it
    wanted.demo = false;
    QVERIFY(ChangeOrganization(m_desk->desk())(admin(), wanted));
    const auto kept = m_desk->desk().organization();
    QCOMPARE(kept.nameKk, u"№ 9 емхана"_s);
    QCOMPARE(kept.deskCode, u"R1"_s);
    QCOMPARE(kept.demo, true);
    QCOMPARE(kept.licence, wanted.licence);
    QVERIFY(kept.rural);
    QCOMPARE(must(ReadDeskLists(m_desk->desk())()).organization, kept);
    QCOMPARE(must(ReadAudit(m_desk->desk())(admin(), {.action = u"desk.changeOrganization"_s}))
                 .front()
                 .detail.value("organization"_L1)
                 .toArray(),
             (QJsonArray{u"nameKk"_s, u"phone"_s, u"licence"_s, u"rural"_s}));
    wanted.nameRu = u" "_s;
    QCOMPARE(kindOf(ChangeOrganization(m_desk->desk())(admin(), wanted)), Error::Kind::Invalid);
    wanted = kept;
    wanted.bin = u"12"_s;
    QCOMPARE(kindOf(ChangeOrganization(m_desk->desk())(admin(), wanted)), Error::Kind::Invalid);
}

void TestKeepDesk::twoProgramsDoNotOverwriteTheOrganization()
{
    const auto other = must(SignIn(m_desk->place())(adminLogin, password));
    const auto read = m_desk->desk().organization();
    auto theirs = read;
    theirs.phone = u"+7 727 250 00 00"_s;
    must(ChangeOrganization(*other.desk)(other.actor, theirs, read));
    auto ours = read;
    ours.address = u"Абай 2"_s;
    QCOMPARE(kindOf(ChangeOrganization(m_desk->desk())(admin(), ours, read)), Error::Kind::Conflict);
    QCOMPARE(m_desk->desk().organization(), theirs); // and the papers say so from now on
    ours.phone = theirs.phone;
    must(ChangeOrganization(m_desk->desk())(admin(), ours, theirs));
    QCOMPARE(m_desk->desk().organization(), ours);
}

QTEST_GUILESS_MAIN(TestKeepDesk)
#include "tst_keep_desk.moc"
