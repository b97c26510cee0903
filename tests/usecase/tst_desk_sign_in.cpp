#include "storage/key_slots.h"
#include "storage/sign_in_attempts.h"
#include "support/desk_on_disk.h"
#include "support/people.h"
#include "usecase/administer_users.h"
#include "usecase/register_patient.h"
#include "usecase/sign_in.h"
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::usecase;
using namespace tirkeu::test;

/// The way in: first run, passwords right and wrong, recovery, and a desk that is not where it stopped.
class TestDeskSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DeskOnDisk>();
    }
    void cleanup() { m_desk.reset(); }

    void theFirstRunMakesADesk();
    void theFirstRunHappensOnce();
    void saysWhatIsWrongAtTheFirstRun_data();
    void saysWhatIsWrongAtTheFirstRun();
    void aFirstRunThatFailsLeavesNothing();
    void leadsWhoIsKnown();
    void wrongPasswordsEnterTheAudit();
    void waitsLongerAndLocksOneLogin();
    void unlocksWithoutClosing();
    void theRecoveryCodeGivesANewPassword();
    void wrongRecoveryCodesAreCounted();
    void aRemovedUserStaysOut();
    void aRestoredCopyMakesNumbersJump();
    void anUnfinishedFirstRunBeginsAnew();
    void aDamagedKeyFileIsSaid();
    void aTryThatCannotBeCountedIsNoTry();

private:
    Result<Actor> unlock(const QString &login, const QString &typed)
    {
        return UnlockDesk(m_desk->desk())(login, typed);
    }
    static QByteArrayList ids(const QList<Message> &messages)
    {
        QByteArrayList all;
        for (const auto &message : messages)
            all += message.id;
        return all;
    }
    std::unique_ptr<DeskOnDisk> m_desk;
};

namespace {

CreateDesk::Command firstRun()
{
    return {{u"№ 2 емхана"_s, u"Поликлиника № 2"_s, u"123456789012"_s, {}, {}, u"B2"_s, false},
            u"Bas"_s,
            u"Бас"_s,
            u"құпиясөз"_s};
}

} // namespace

void TestDeskSignIn::theFirstRunMakesADesk()
{
    QTemporaryDir folder;
    const DeskPlace place{folder.filePath(u"tirkeu.db"_s), m_desk->clock, m_desk->ids, true};
    QVERIFY(!SignIn::deskExists(place));
    QCOMPARE(kindOf(SignIn(place)(u"bas"_s, u"құпиясөз"_s)), Error::Kind::NotFound);
    auto made = must(CreateDesk(place)(firstRun()));
    QVERIFY(SignIn::deskExists(place));
    QCOMPARE(made.opened.actor.login, u"bas"_s);
    QCOMPARE(made.opened.actor.roles, Roles{Role::Administrator});
    QCOMPARE(made.opened.desk->organization().deskCode, u"B2"_s);
    QVERIFY(made.opened.notices.isEmpty());
    QCOMPARE(made.recoveryCode.size(), 39);
    made.opened = {};
    QVERIFY(SignIn(place)(u" BAS "_s, u"құпиясөз"_s));
}

void TestDeskSignIn::theFirstRunHappensOnce()
{
    m_desk->close();
    QCOMPARE(kindOf(CreateDesk(m_desk->place())(firstRun())), Error::Kind::Exists);
    QVERIFY(QFile::remove(m_desk->files().database)); // even when only the keys are left
    QCOMPARE(kindOf(CreateDesk(m_desk->place())(firstRun())), Error::Kind::Exists);
}

void TestDeskSignIn::saysWhatIsWrongAtTheFirstRun_data()
{
    using Spoil = std::function<void(CreateDesk::Command &)>;
    using C = CreateDesk::Command;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const Spoil &spoil, const char *said) {
        QTest::newRow(name) << spoil << QByteArray(said);
    };
    row(
        "no Kazakh name", [](C &c) { c.organization.nameKk = u" "_s; }, "in Kazakh and in Russian");
    row(
        "no Russian name", [](C &c) { c.organization.nameRu.clear(); }, "in Kazakh and in Russian");
    row(
        "a code of one letter", [](C &c) { c.organization.deskCode = u"B"_s; }, "desk code");
    row(
        "a code of five", [](C &c) { c.organization.deskCode = u"B2345"_s; }, "desk code");
    row(
        "a Cyrillic code", [](C &c) { c.organization.deskCode = u"В2"_s; }, "desk code");
    row(
        "a small code", [](C &c) { c.organization.deskCode = u"b2"_s; }, "desk code");
    row(
        "a code with a line end", [](C &c) { c.organization.deskCode = u"B2\n"_s; }, "desk code");
    row(
        "a short BIN", [](C &c) { c.organization.bin = u"12345"_s; }, "twelve digits");
    row(
        "no login", [](C &c) { c.login = u"  "_s; }, "login");
    row(
        "a login past all measure", [](C &c) { c.login = QString(61, u'a'); }, "login");
    row(
        "no name", [](C &c) { c.displayName.clear(); }, "name of the administrator");
    row(
        "a short password", [](C &c) { c.password = u"1234567"_s; }, "eight characters");
    row(
        "the login as the password", [](C &c) { c.login = u"bas-bas-bas"_s, c.password = u"Bas-Bas-Bas"_s; },
        "login itself");
}

void TestDeskSignIn::saysWhatIsWrongAtTheFirstRun()
{
    QFETCH(std::function<void(CreateDesk::Command &)>, spoil);
    QFETCH(QByteArray, said);
    QVERIFY(CreateDesk::flaws(firstRun()).isEmpty());
    QTemporaryDir folder;
    const DeskPlace place{folder.filePath(u"tirkeu.db"_s), m_desk->clock, m_desk->ids, true};
    auto command = firstRun();
    spoil(command);
    const auto flaws = CreateDesk::flaws(command);
    QVERIFY(!flaws.isEmpty());
    QVERIFY2(flaws[0].id.contains(said), flaws[0].id.constData());
    QCOMPARE(kindOf(CreateDesk(place)(command)), Error::Kind::Invalid);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestDeskSignIn::aFirstRunThatFailsLeavesNothing()
{
    QTemporaryDir folder;
    const DeskPlace place{folder.filePath(u"tirkeu.db"_s), m_desk->clock, m_desk->ids, true};
    QVERIFY(QDir(folder.path()).mkdir(u"tirkeu.db.keys.tmp"_s)); // the key file cannot be written
    QVERIFY(!CreateDesk(place)(firstRun()));
    QVERIFY(QDir(folder.path()).rmdir(u"tirkeu.db.keys.tmp"_s));
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(CreateDesk(place)(firstRun())); // so that the next try goes through
}

void TestDeskSignIn::leadsWhoIsKnown()
{
    const auto nurse = m_desk->actor(Role::Nurse);
    const auto opened = must(m_desk->signIn(nurse.login));
    QCOMPARE(opened.actor, nurse);
    QVERIFY(opened.notices.isEmpty());
    QCOMPARE(m_desk->lastActs(1), QStringList{u"user.signIn"_s});
}

void TestDeskSignIn::wrongPasswordsEnterTheAudit()
{
    m_desk->close();
    QCOMPARE(kindOf(m_desk->signIn(adminLogin, u"wrong one"_s)), Error::Kind::WrongPassword);
    m_desk->clock.advance(5);
    QCOMPARE(kindOf(m_desk->signIn(u"stranger"_s, u"wrong two"_s)), Error::Kind::WrongPassword);
    m_desk->clock.advance(5);
    const auto opened = must(m_desk->signIn());
    QCOMPARE(opened.notices.size(), 1);
    QCOMPARE(opened.notices[0].count, 2);
    QCOMPARE(m_desk->lastActs(3), (QStringList{u"user.signIn"_s, u"user.wrongPassword"_s, u"user.wrongPassword"_s}));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE action = 'user.wrongPassword' AND detail LIKE "
                             "'%\"login\":\"stranger\"%'"),
             1);
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE detail LIKE '%wrong one%'"), 0); // never what was typed
    QVERIFY(must(m_desk->signIn()).notices.isEmpty());                                          // told once
}

void TestDeskSignIn::waitsLongerAndLocksOneLogin()
{
    const auto nurse = m_desk->actor(Role::Nurse);
    m_desk->close();
    for (int wrong = 0; wrong < 10; ++wrong) {
        QCOMPARE(kindOf(m_desk->signIn(nurse.login, u"wrong"_s)), Error::Kind::WrongPassword);
        const int wait = storage::SignInAttempts::delayAfter(wrong + 1);
        if (wait > 0) {
            const auto early = m_desk->signIn(nurse.login); // even the right one has to wait
            QCOMPARE(kindOf(early), Error::Kind::LockedOut);
            QCOMPARE(early.error().detail, QString::number(wait));
        }
        if (wrong < 9)
            m_desk->clock.advance(wait);
    }
    QVERIFY(m_desk->signIn()); // the administrator works on
    QCOMPARE(kindOf(m_desk->signIn(nurse.login)), Error::Kind::LockedOut);
    m_desk->clock.advance(30 * 60);
    QVERIFY(m_desk->signIn(nurse.login));
    QVERIFY(m_desk->signIn(nurse.login)); // and everything is forgotten
}

void TestDeskSignIn::unlocksWithoutClosing()
{
    const auto nurse = m_desk->actor(Role::Nurse);
    QCOMPARE(kindOf(unlock(nurse.login, u"wrong"_s)), Error::Kind::WrongPassword);
    QCOMPARE(must(unlock(nurse.login, password)), nurse); // the change of user
    QCOMPARE(m_desk->lastActs(2), (QStringList{u"user.unlock"_s, u"user.wrongPassword"_s}));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE detail LIKE '%\"atLock\":true%'"), 1);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(kindOf(unlock(nurse.login, u"wrong"_s)), Error::Kind::WrongPassword);
    QCOMPARE(kindOf(unlock(nurse.login, password)), Error::Kind::LockedOut);
    QCOMPARE(must(unlock(adminLogin, password)), m_desk->administrator());
}

void TestDeskSignIn::theRecoveryCodeGivesANewPassword()
{
    m_desk->registered(1);
    m_desk->close();
    RecoverAccess recover(m_desk->place());
    QCOMPARE(kindOf(recover(m_desk->recoveryCode(), adminLogin, u"short"_s)), Error::Kind::Invalid);
    QCOMPARE(kindOf(recover(m_desk->recoveryCode(), u"stranger"_s, u"жаңа құпиясөз"_s)), Error::Kind::NotFound);
    for (int i = 0; i < 10; ++i) { // forgotten, and typed until the login was locked
        (void)m_desk->signIn(adminLogin, u"wrong"_s);
        m_desk->clock.advance(i < 9 ? 320 : 0);
    }
    auto outcome = must(recover(m_desk->recoveryCode().toLower(), adminLogin, u"жаңа құпиясөз"_s));
    QVERIFY(outcome.recoveryCode != m_desk->recoveryCode());
    m_desk->take(std::move(outcome.opened));
    QCOMPARE(m_desk->lastActs(1), QStringList{u"user.recoverAccess"_s});
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), 1);
    QVERIFY(m_desk->signIn(adminLogin, u"жаңа құпиясөз"_s));
    QCOMPARE(kindOf(m_desk->signIn()), Error::Kind::WrongPassword); // the old password is over…
    QCOMPARE(kindOf(recover(m_desk->recoveryCode(), adminLogin, u"тағы бір рет"_s)),
             Error::Kind::WrongPassword); // …and the old code
    QVERIFY(recover(outcome.recoveryCode, adminLogin, u"тағы бір рет"_s));
}

void TestDeskSignIn::wrongRecoveryCodesAreCounted()
{
    m_desk->close();
    RecoverAccess recover(m_desk->place());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(kindOf(recover(u"ABCD"_s, adminLogin, u"жаңа құпиясөз"_s)), Error::Kind::WrongPassword);
    QCOMPARE(kindOf(recover(m_desk->recoveryCode(), adminLogin, u"жаңа құпиясөз"_s)), Error::Kind::LockedOut);
    QVERIFY(m_desk->signIn()); // passwords are another matter
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE action = 'user.wrongPassword'"), 3);
    m_desk->clock.advance(5);
    m_desk->close();
    QVERIFY(recover(m_desk->recoveryCode(), adminLogin, u"жаңа құпиясөз"_s));
}

void TestDeskSignIn::aRemovedUserStaysOut()
{
    const auto nurse = m_desk->actor(Role::Nurse);
    QFile keys(m_desk->files().keySlots());
    QVERIFY(keys.open(QIODevice::ReadOnly));
    const auto withSlot = keys.readAll();
    must(AdministerUsers(m_desk->desk()).remove(m_desk->administrator(), nurse.user));
    QCOMPARE(kindOf(unlock(nurse.login, password)), Error::Kind::WrongPassword);
    QFile old(m_desk->files().keySlots()); // somebody brings the old key file back
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(withSlot);
    old.close();
    QCOMPARE(kindOf(unlock(nurse.login, password)), Error::Kind::Denied);
    QCOMPARE(kindOf(m_desk->signIn(nurse.login)), Error::Kind::Denied);
}

void TestDeskSignIn::anUnfinishedFirstRunBeginsAnew()
{
    const auto command = firstRun();
    m_desk->close();
    const auto files = m_desk->files();
    const QString mark = files.database + u".first-run"_s;
    QVERIFY(!QFile::exists(mark));
    QVERIFY(QFile::remove(files.keySlots()));
    QVERIFY(SignIn::deskExists(m_desk->place())); // its key file is lost: nothing of it is touched
    QCOMPARE(kindOf(CreateDesk(m_desk->place())(command)), Error::Kind::Exists);
    QVERIFY(!QFile::exists(mark));

    QFile killed(mark); // as a kill between the database and the key file leaves it
    QVERIFY(killed.open(QIODevice::WriteOnly));
    QVERIFY(!SignIn::deskExists(m_desk->place()));
    auto made = must(CreateDesk(m_desk->place())(command));
    made.opened.desk.reset();
    QVERIFY(!QFile::exists(mark));
    QVERIFY(SignIn::deskExists(m_desk->place()));
    QVERIFY(m_desk->signIn(command.login, command.password));
}

void TestDeskSignIn::aRestoredCopyMakesNumbersJump()
{
    QCOMPARE(m_desk->registered(1).cardNumber, u"R1-000001"_s);
    m_desk->close();
    QTemporaryDir copy;
    QVERIFY(QFile::copy(m_desk->files().database, copy.filePath(u"db"_s)));
    QVERIFY(m_desk->signIn());
    QCOMPARE(m_desk->registered(2).cardNumber, u"R1-000002"_s); // written on a paper already
    m_desk->close();
    QVERIFY(QFile::remove(m_desk->files().database));
    QVERIFY(QFile::copy(copy.filePath(u"db"_s), m_desk->files().database));
    const auto opened = must(m_desk->signIn());
    QCOMPARE(opened.notices.size(), 1);
    QVERIFY(opened.notices[0].id.contains("restored or copied"));
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM audit WHERE action = 'desk.copyNoticed' AND detail LIKE '%behind%'"),
             1);
    QCOMPARE(m_desk->registered(3).cardNumber, u"R1-001002"_s);
    QVERIFY(must(m_desk->signIn()).notices.isEmpty());          // told once
    QCOMPARE(m_desk->registered(4).cardNumber, u"R1-001003"_s); // and one jump
}

void TestDeskSignIn::aDamagedKeyFileIsSaid()
{
    m_desk->close();
    QFile keys(m_desk->files().keySlots());
    QVERIFY(keys.resize(100));
    QCOMPARE(kindOf(m_desk->signIn()), Error::Kind::Corrupt);
    QVERIFY(keys.remove());
    QCOMPARE(kindOf(m_desk->signIn()), Error::Kind::NotFound);
    QVERIFY(SignIn::deskExists(m_desk->place())); // no first run over it
}

void TestDeskSignIn::aTryThatCannotBeCountedIsNoTry()
{
    m_desk->close();
    QVERIFY(QDir(m_desk->folder()).mkdir(u"tirkeu.db.attempts.tmp"_s));
    const auto tried = m_desk->signIn(adminLogin, u"wrong"_s);
    QVERIFY(!tried && tried.error().kind != Error::Kind::WrongPassword); // a guesser does not learn that it was wrong
}

QTEST_GUILESS_MAIN(TestDeskSignIn)
#include "tst_desk_sign_in.moc"
