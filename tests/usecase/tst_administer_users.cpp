#include "storage/key_slots.h"
#include "support/child_process.h"
#include "support/desk_on_disk.h"
#include "support/role_rows.h"
#include "usecase/administer_users.h"
#include "usecase/keep_desk.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// Who works here, and what opens for whom.
class TestAdministerUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
    }
    void cleanup() { m_desk.reset(); }

    void anAddedUserSignsIn();
    void refusesTakenLogins();
    void refusesFlawedUsers_data();
    void refusesFlawedUsers();
    void changesAllButTheLogin();
    void twoAdministratorsDoNotOverwriteEachOther();
    void theLastAdministratorStays();
    void anAdministratorWithoutASlotIsNobodyToStay();
    void aRemovedUserHasNoSlotAndNoWayBack();
    void twoProgramsLoseNoSlot();
    void givesANewPassword();
    void everybodyChangesTheirOwn();
    void rolesMayAdminister_data() { addRoleRows(u"administrator"_s); }
    void rolesMayAdminister();

private:
    AdministerUsers users() { return AdministerUsers(m_desk->desk()); }
    const Actor &admin() { return m_desk->administrator(); }
    static User wanted(const QString &login = u" Serik "_s)
    {
        return {{}, login, u"Серік"_s, {Role::Registrar, Role::Nurse}, {}, true};
    }
    User add() { return must(users().add(admin(), wanted(), password)); }
    std::unique_ptr<DeskOnDisk> m_desk;
};

void TestAdministerUsers::anAddedUserSignsIn()
{
    const auto user = add();
    QCOMPARE(user.login, u"serik"_s);
    QCOMPARE(m_desk->lastActs(1), QStringList{u"user.add"_s});
    QCOMPARE(must(users().all(admin())).size(), size_t(2));
    const auto opened = must(m_desk->signIn(u"SERIK"_s));
    QCOMPARE(opened.actor.user, user.id);
    QCOMPARE(opened.actor.roles, (Roles{Role::Registrar, Role::Nurse}));
}

void TestAdministerUsers::refusesTakenLogins()
{
    const auto user = add();
    QCOMPARE(kindOf(users().add(admin(), wanted(u"SERIK"_s), password)), Error::Kind::Exists);
    must(users().remove(admin(), user.id));
    QCOMPARE(kindOf(users().add(admin(), wanted(), password)), Error::Kind::Exists); // the audit knows one of this name
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM user_account"), 2);
}

void TestAdministerUsers::refusesFlawedUsers_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("roles");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no login") << u" "_s << u"Серік"_s << u"nurse"_s << password;
    QTest::newRow("a login past all measure") << QString(61, u'a') << u"Серік"_s << u"nurse"_s << password;
    QTest::newRow("the name of our own counting") << u"#recovery"_s << u"Серік"_s << u"nurse"_s << password;
    QTest::newRow("no name") << u"serik"_s << u" "_s << u"nurse"_s << password;
    QTest::newRow("no role") << u"serik"_s << u"Серік"_s << u""_s << password;
    QTest::newRow("a short password") << u"serik"_s << u"Серік"_s << u"nurse"_s << u"1234567"_s;
    QTest::newRow("the login as the password") << u"serik-serik"_s << u"Серік"_s << u"nurse"_s << u"Serik-Serik"_s;
}

void TestAdministerUsers::refusesFlawedUsers()
{
    QFETCH(QString, login);
    QFETCH(QString, name);
    QFETCH(QString, roles);
    QFETCH(QString, typed);
    const User user{{}, login, name, *Roles::parse(roles), {}, true};
    QCOMPARE(kindOf(users().add(admin(), user, typed)), Error::Kind::Invalid);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM user_account"), 1);
}

void TestAdministerUsers::changesAllButTheLogin()
{
    auto user = add();
    user.login = u"other"_s;
    user.displayName = u" Серік Әлі "_s;
    user.roles = {Role::Doctor};
    must(users().change(admin(), user));
    const auto opened = must(m_desk->signIn(u"serik"_s));
    QCOMPARE(opened.actor.name, u"Серік Әлі"_s);
    QCOMPARE(opened.actor.roles, Roles{Role::Doctor});
    user.roles = {};
    QCOMPARE(kindOf(users().change(admin(), user)), Error::Kind::Invalid);
    user.id = m_desk->ids.next<UserId>();
    QCOMPARE(kindOf(users().change(admin(), user)), Error::Kind::NotFound);
}

void TestAdministerUsers::twoAdministratorsDoNotOverwriteEachOther()
{
    const auto read = add();
    auto firsts = read;
    firsts.roles = {Role::Doctor};
    must(users().change(admin(), firsts, read));
    auto seconds = read; // the form was open on another screen
    seconds.displayName = u"Серік Әлі"_s;
    QCOMPARE(kindOf(users().change(admin(), seconds, read)), Error::Kind::Conflict);
    const auto opened = must(m_desk->signIn(u"serik"_s));
    QCOMPARE(opened.actor.roles, Roles{Role::Doctor});
    QCOMPARE(opened.actor.name, u"Серік"_s);
    seconds.roles = {Role::Doctor};
    must(users().change(admin(), seconds, firsts));
}

void TestAdministerUsers::theLastAdministratorStays()
{
    auto me = must(users().all(admin())).front();
    me.roles = {Role::Registrar};
    QCOMPARE(kindOf(users().change(admin(), me)), Error::Kind::Invalid);
    QCOMPARE(kindOf(users().remove(admin(), me.id)), Error::Kind::Invalid);
    auto other = add();
    QCOMPARE(kindOf(users().remove(admin(), me.id)), Error::Kind::Invalid); // others without the role do not count
    other.roles.add(Role::Administrator);
    must(users().change(admin(), other));
    must(users().remove(admin(), me.id));
    QVERIFY(m_desk->signIn(u"serik"_s));
    QCOMPARE(kindOf(users().remove(admin(), other.id)), Error::Kind::Invalid); // removed ones neither
}

/// After the key was changed only who changed it can sign in: if they went, nobody could ever open the desk again.
void TestAdministerUsers::anAdministratorWithoutASlotIsNobodyToStay()
{
    auto other = wanted();
    other.roles = {Role::Administrator};
    other = must(users().add(admin(), other, password));
    m_desk->close();
    const auto changed = must(ChangeDeskKey(m_desk->place())(adminLogin, password));
    m_desk->take(changed.opened);
    auto me = must(users().all(admin())).back();
    QCOMPARE(me.login, adminLogin);
    QCOMPARE(kindOf(users().remove(admin(), me.id)), Error::Kind::Invalid);
    me.roles = {Role::Registrar};
    QCOMPARE(kindOf(users().change(admin(), me)), Error::Kind::Invalid);
    QVERIFY(m_desk->signIn());
    // The recovery sheet helps the other one too, though there is no slot.
    m_desk->close();
    const auto recovered = must(RecoverAccess(m_desk->place())(changed.recoveryCode, u"Serik"_s, u"жаңа құпиясөз"_s));
    QCOMPARE(recovered.opened.actor.user, other.id);
    m_desk->take(recovered.opened);
    must(users().remove(recovered.opened.actor, me.id));
    QVERIFY(m_desk->signIn(u"serik"_s, u"жаңа құпиясөз"_s));
}

void TestAdministerUsers::aRemovedUserHasNoSlotAndNoWayBack()
{
    const auto user = add();
    must(users().remove(admin(), user.id));
    const auto keySlots = must(storage::KeySlots::load(m_desk->files().keySlots()));
    QCOMPARE(keySlots.userOf(u"serik"_s), std::nullopt);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM user_account"), 2); // the record stays for the audit
    QCOMPARE(kindOf(users().remove(admin(), user.id)), Error::Kind::NotFound);
    QCOMPARE(kindOf(users().resetPassword(admin(), user.id, u"жаңа құпиясөз"_s)), Error::Kind::NotFound);
    QCOMPARE(kindOf(users().change(admin(), user)), Error::Kind::NotFound);
    QCOMPARE(kindOf(m_desk->signIn(u"serik"_s)), Error::Kind::WrongPassword);
}

void TestAdministerUsers::givesANewPassword()
{
    const auto user = add();
    QCOMPARE(kindOf(users().resetPassword(admin(), user.id, u"short"_s)), Error::Kind::Invalid);
    must(users().resetPassword(admin(), user.id, u"жаңа құпиясөз"_s));
    QCOMPARE(m_desk->lastActs(1), QStringList{u"user.resetPassword"_s});
    QVERIFY(m_desk->signIn(u"serik"_s, u"жаңа құпиясөз"_s));
    QCOMPARE(kindOf(m_desk->signIn(u"serik"_s)), Error::Kind::WrongPassword);
}

void TestAdministerUsers::everybodyChangesTheirOwn()
{
    const auto nurse = m_desk->actor(Role::Nurse);
    QCOMPARE(kindOf(users().changeOwnPassword(nurse, u"wrong"_s, u"жаңа құпиясөз"_s)), Error::Kind::WrongPassword);
    QCOMPARE(kindOf(users().changeOwnPassword(nurse, password, u"short"_s)), Error::Kind::Invalid);
    must(users().changeOwnPassword(nurse, password, u"жаңа құпиясөз"_s));
    QCOMPARE(m_desk->lastActs(1), QStringList{u"user.changePassword"_s});
    QVERIFY(m_desk->signIn(nurse.login, u"жаңа құпиясөз"_s));
    QCOMPARE(kindOf(m_desk->signIn(nurse.login)), Error::Kind::WrongPassword);
}

void TestAdministerUsers::twoProgramsLoseNoSlot()
{
    constexpr int each = 15;
    const auto addMany = [this](const QString &prefix) {
        auto opened = m_desk->signIn();
        bool added = opened.has_value();
        for (int i = 0; added && i < each; ++i)
            added = AdministerUsers(*opened->desk)
                        .add(opened->actor, wanted(prefix + QString::number(i)), password)
                        .has_value();
        return added;
    };
    m_desk->close();
    ChildProcess other([&](int) { return addMany(u"b"_s) ? 0 : 1; });
    QVERIFY(addMany(u"a"_s));
    QCOMPARE(other.wait(), 0);
    const auto keySlots = must(storage::KeySlots::load(m_desk->files().keySlots()));
    for (int i = 0; i < each; ++i) {
        QVERIFY2(keySlots.userOf(u"a%1"_s.arg(i)), qPrintable(QString::number(i)));
        QVERIFY2(keySlots.userOf(u"b%1"_s.arg(i)), qPrintable(QString::number(i)));
    }
}

void TestAdministerUsers::rolesMayAdminister()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    const auto actor = m_desk->actor(role);
    const auto user = add();
    const int acts = m_desk->countOf("SELECT count(*) FROM audit");
    const auto expected = allowed ? std::nullopt : std::optional(Error::Kind::Denied);
    QCOMPARE(kindOf(users().all(actor)), expected);
    QCOMPARE(kindOf(users().unfinished(actor)), expected);
    QCOMPARE(kindOf(users().add(actor, wanted(u"murat"_s), password)), expected);
    QCOMPARE(kindOf(users().change(actor, user)), expected);
    QCOMPARE(kindOf(users().resetPassword(actor, user.id, u"жаңа құпиясөз"_s)), expected);
    QCOMPARE(kindOf(users().remove(actor, user.id)), expected);
    if (!allowed)
        QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit"), acts);
}

QTEST_GUILESS_MAIN(TestAdministerUsers)
#include "tst_administer_users.moc"
