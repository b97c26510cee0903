#include "usecase/sign_in.h"
#include "storage/audit_log.h"
#include "storage/counters.h"
#include "storage/database.h"
#include "storage/health.h"
#include "storage/key_slots_change.h"
#include "storage/key_slots_lock.h"
#include "storage/patient_index.h"
#include "storage/patient_repository.h"
#include "storage/sign_in_attempts.h"
#include "storage/staff_repository.h"
#include "usecase/first_run.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditLog;
using storage::Continuity;
using storage::KeySlots;
using storage::SignInAttempts;
using storage::StaffRepository;
using storage::Transaction;

namespace {

QString tidyLogin(const QString &login)
{
    return login.trimmed().toLower();
}

Actor actorOf(const User &user, StaffRepository staff)
{
    Actor actor{user.id, user.login, user.displayName, user.roles, user.district, 0};
    for (const auto &district : staff.districts()) {
        if (district.id == user.district)
            actor.districtNumber = district.number;
    }
    return actor;
}

storage::DatabaseSettings settingsFor(const DeskPlace &place)
{
    return {place.files(), place.clock, place.ids};
}

/// Wrong passwords that were typed while the file was closed enter the audit now.
int auditAttempts(Transaction &tx, const SignInAttempts &attempts)
{
    auto fresh = attempts.all();
    fresh.removeIf([](const auto &attempt) { return attempt.audited; });
    for (const auto &attempt : fresh)
        AuditLog(tx).append({u"user.wrongPassword"_s,
                             u"user"_s,
                             {},
                             {},
                             {{u"login"_s, attempt.login},
                              {u"at"_s, attempt.at.toString(Qt::ISODate)},
                              {u"atLock"_s, attempt.interfaceWasLocked}}});
    return int(fresh.size());
}

const char *continuityCode(Continuity continuity)
{
    switch (continuity) {
    case Continuity::Same:
        return "same";
    case Continuity::StateMissing:
        return "state_missing";
    case Continuity::StateDamaged:
        return "state_damaged";
    case Continuity::OtherDatabase:
        return "other_database";
    case Continuity::OtherMachine:
        return "other_machine";
    case Continuity::Behind:
        return "behind";
    case Continuity::Forked:
        return "forked";
    }
    Q_UNREACHABLE();
}

/// A database that is not where this desk stopped: numbers jump, so that none is given twice, and the person is told.
void welcomeCopy(Transaction &tx, Continuity continuity, QList<Message> &notices)
{
    if (continuity == Continuity::Same)
        return;
    storage::Counters(tx).jump();
    AuditLog(tx).append(
        {u"desk.copyNoticed"_s, {}, {}, {}, {{u"how"_s, QLatin1StringView(continuityCode(continuity))}}});
    if (continuity == Continuity::OtherMachine)
        notices += Message{"signIn",
                           QT_TRANSLATE_NOOP("signIn", "These files were brought here from another computer. Numbers "
                                                       "of papers go on with a gap, so that none is given twice.")};
    else
        notices += Message{
            "signIn", QT_TRANSLATE_NOOP(
                          "signIn", "This database was restored or copied. Numbers of papers go on with a gap, so that "
                                    "none is given twice. Compare the last hour of work with the paper records.")};
}

/// The key comes out of the desk's own key file: a database it does not open is no stranger's but damaged, even when
/// desk.state, which would tell it too, is lost.
Result<std::unique_ptr<storage::Database>> openWith(const DeskPlace &place, const SecretKey &key)
{
    auto database = storage::Database::open(settingsFor(place), key);
    if (!database && database.error().kind == Error::Kind::Foreign)
        return failure(Error::Kind::Corrupt, database.error().detail);
    return database;
}

Result<OpenedDesk> enter(const DeskPlace &place, std::unique_ptr<storage::Database> database, const UserId &id,
                         const QString &action)
{
    OpenedDesk opened;
    std::optional<Organization> organization;
    SignInAttempts attempts(place.files().attempts());
    const auto entered = database->atomically(id, [&](Transaction &tx) -> Result<void> {
        StaffRepository staff(tx);
        const auto user = staff.user(id);
        organization = staff.organization();
        if (!user || !organization)
            return failure(Error::Kind::Corrupt, u"the user of this key slot is not in the database"_s);
        if (!user->active)
            return failure(Error::Kind::Denied, u"the user was removed"_s);
        opened.actor = actorOf(*user, staff);
        if (!storage::PatientIndex(tx.connection()).isCurrent())
            storage::PatientRepository(tx).rebuildSearchIndex();
        welcomeCopy(tx, database->continuity(), opened.notices);
        const int wrong = auditAttempts(tx, attempts);
        if (wrong > 0)
            opened.notices +=
                Message{"signIn",
                        QT_TRANSLATE_N_NOOP("signIn", "%n wrong password(s) were typed since the last sign-in."),
                        {},
                        wrong};
        AuditLog(tx).append({action, u"user"_s, id.bytes()});
        return {};
    });
    if (!entered)
        return tl::unexpected(entered.error());
    (void)attempts.settle(opened.actor.login); // at worst they are told of once more
    opened.desk = std::make_shared<Desk>(place, std::move(database), *organization);
    return opened;
}

/// Checks a password against the slots with the growing delay; notes a wrong one.
Result<SecretKey> tryPassword(const DeskPlace &place, const QString &login, const QString &password, bool atLock)
{
    SignInAttempts attempts(place.files().attempts());
    const QString name = tidyLogin(login);
    if (const auto may = attempts.mayTry(name, place.clock.now()); !may)
        return tl::unexpected(may.error());
    if (const auto pending = KeySlots::load(place.files().newKeySlots())) { // a crash while the key was changed
        const auto key = pending->unlock(name, password);
        const auto finished = key ? storage::finishKeyChange(place.files(), *key) : Result<bool>(false);
        if (finished && *finished)
            return key;
    }
    const auto keySlots = KeySlots::load(place.files().keySlots());
    if (!keySlots)
        return tl::unexpected(keySlots.error());
    auto key = keySlots->unlock(name, password);
    if (const auto prepared = KeySlots::load(place.files().preparedKeySlots()); prepared && !key)
        key = prepared->unlock(name, password); // perhaps a kill cut its change off: userOfSlot settles it
    if (!key && key.error().kind == Error::Kind::WrongPassword) {
        if (const auto noted = attempts.add({place.clock.now(), name, atLock}); !noted)
            return tl::unexpected(noted.error()); // a try that cannot be counted is no try
    }
    return key;
}

/// Whose slot it was that opened. When a kill had cut a change of the key file off, the password is tried once more:
/// the commit of that change has decided which one holds.
Result<UserId> userOfSlot(storage::Database &database, const DeskPlace &place, const QString &login,
                          const QString &password)
{
    const auto settled = storage::settleKeySlots(database);
    if (!settled)
        return tl::unexpected(settled.error());
    const auto keySlots = KeySlots::load(place.files().keySlots());
    const auto user = keySlots ? keySlots->userOf(login) : std::nullopt;
    if (!user || (*settled && !keySlots->unlock(login, password)))
        return failure(Error::Kind::WrongPassword);
    return *user;
}

} // namespace

std::optional<Message> passwordFlaw(const QString &password, const QString &login)
{
    if (password.size() < 8)
        return Message{"signIn", QT_TRANSLATE_NOOP("signIn", "The password has at least eight characters.")};
    if (password.toLower() == tidyLogin(login))
        return Message{"signIn", QT_TRANSLATE_NOOP("signIn", "The password must not be the login itself.")};
    return std::nullopt;
}

QList<Message> CreateDesk::flaws(const Command &command)
{
    QList<Message> flaws;
    for (const auto &flaw : organizationFlaws(command.organization))
        flaws += flaw.sentence;
    if (tidyLogin(command.login).isEmpty() || command.login.size() > 60)
        flaws += Message{"signIn", QT_TRANSLATE_NOOP("signIn", "Write a login for the administrator.")};
    if (command.displayName.trimmed().isEmpty())
        flaws += Message{"signIn", QT_TRANSLATE_NOOP("signIn", "Write the name of the administrator.")};
    if (const auto flaw = passwordFlaw(command.password, command.login))
        flaws += *flaw;
    return flaws;
}

namespace {

/// The file with its first user, the key slots, and the first sign-in: all of it or nothing.
Result<OpenedDesk> fillDesk(const DeskPlace &place, const CreateDesk::Command &command, const UserId &user,
                            const SecretKey &key, const KeySlots &keySlots)
{
    const auto files = place.files();
    const auto run = FirstRun::begin(files);
    if (!run)
        return tl::unexpected(run.error());
    auto database = storage::Database::create(settingsFor(place), key);
    if (!database) {
        (*run)->clearAway();
        return tl::unexpected(database.error());
    }
    const auto filled = (*database)->atomically(user, [&](Transaction &tx) -> Result<void> {
        StaffRepository staff(tx);
        staff.saveOrganization(command.organization);
        staff.saveUser({user, command.login, command.displayName.trimmed(), {Role::Administrator}, {}, true}, tx.now());
        storage::PatientIndex(tx.connection()).markCurrent();
        AuditLog(tx).append({u"desk.create"_s, {}, {}, {}, {{u"desk"_s, command.organization.deskCode}}});
        return {};
    });
    const auto saved = filled ? keySlots.save(files.keySlots()) : filled;
    auto opened = saved ? enter(place, std::move(*database), user, u"user.signIn"_s)
                        : Result<OpenedDesk>(tl::unexpected(saved.error()));
    if (opened) {
        (*run)->finish();
    } else {
        database->reset();
        (*run)->clearAway();
    }
    return opened;
}

} // namespace

Result<CreateDesk::Outcome> CreateDesk::operator()(const Command &command) const
{
    if (!flaws(command).isEmpty())
        return failure(Error::Kind::Invalid, QString::fromUtf8(flaws(command).front().id));
    if (SignIn::deskExists(m_place))
        return failure(Error::Kind::Exists, m_place.database);
    const SecretKey key = SecretKey::random();
    const auto user = m_place.ids.next<UserId>();
    KeySlots keySlots;
    if (const auto put = keySlots.put(user, command.login, command.password, key, m_place.kdf()); !put)
        return tl::unexpected(put.error());
    const auto recovery = keySlots.renewRecovery(key, m_place.kdf());
    if (!recovery)
        return tl::unexpected(recovery.error());
    auto opened = fillDesk(m_place, command, user, key, keySlots);
    if (!opened)
        return tl::unexpected(opened.error());
    return Outcome{std::move(*opened), *recovery};
}

bool SignIn::deskExists(const DeskPlace &place)
{
    const auto files = place.files();
    return !FirstRun::isUnfinished(files) && (QFile::exists(files.database) || QFile::exists(files.keySlots()));
}

Result<OpenedDesk> SignIn::operator()(const QString &login, const QString &password) const
{
    const auto key = tryPassword(m_place, login, password, false);
    if (!key)
        return tl::unexpected(key.error());
    auto database = openWith(m_place, *key);
    if (!database)
        return tl::unexpected(database.error());
    const auto user = userOfSlot(**database, m_place, login, password);
    if (!user)
        return tl::unexpected(user.error());
    return enter(m_place, std::move(*database), *user, u"user.signIn"_s);
}

Result<void> settleSignIn(Desk &desk)
{
    return desk.database().settleDeskState();
}

Result<Actor> UnlockDesk::operator()(const QString &login, const QString &password) const
{
    const auto key = tryPassword(m_desk.place(), login, password, true);
    if (!key)
        return tl::unexpected(key.error());
    const auto id = userOfSlot(m_desk.database(), m_desk.place(), login, password);
    if (!id)
        return tl::unexpected(id.error());
    SignInAttempts attempts(m_desk.place().files().attempts());
    auto actor = m_desk.database().atomically(*id, [&](Transaction &tx) -> Result<Actor> {
        StaffRepository staff(tx);
        const auto user = staff.user(*id);
        if (!user || !user->active)
            return failure(Error::Kind::Denied, u"the user was removed"_s);
        auditAttempts(tx, attempts);
        AuditLog(tx).append({u"user.unlock"_s, u"user"_s, id->bytes()});
        return actorOf(*user, staff);
    });
    if (actor)
        (void)attempts.settle(actor->login); // at worst they are told of once more
    return actor;
}

namespace {

Result<SecretKey> tryRecovery(const DeskPlace &place, const QString &code)
{
    const auto keySlots = KeySlots::load(place.files().keySlots());
    return keySlots ? keySlots->unlockWithRecovery(code) : tl::unexpected(keySlots.error());
}

/// Also one whose slot is gone: a new key of the desk leaves nobody's but that of who changed it.
Result<UserId> userToRecover(storage::Database &database, const KeySlots &keySlots, const QString &login)
{
    if (const auto user = keySlots.userOf(login))
        return *user;
    return database.read([&](storage::Snapshot &snapshot) -> Result<UserId> {
        const auto user = StaffRepository(snapshot).userWithLogin(tidyLogin(login));
        if (!user || !user->active)
            return failure(Error::Kind::NotFound, u"no such login"_s);
        return user->id;
    });
}

} // namespace

Result<CreateDesk::Outcome> RecoverAccess::operator()(const QString &code, const QString &login,
                                                      const QString &newPassword) const
{
    if (const auto flaw = passwordFlaw(newPassword, login))
        return failure(Error::Kind::Invalid, QString::fromUtf8(flaw->id));
    SignInAttempts attempts(m_place.files().attempts());
    const QString counted = u"#recovery"_s;
    if (const auto may = attempts.mayTry(counted, m_place.clock.now()); !may)
        return tl::unexpected(may.error());
    const auto key = tryRecovery(m_place, code);
    if (!key) {
        if (key.error().kind == Error::Kind::WrongPassword)
            (void)attempts.add({m_place.clock.now(), counted, false});
        return tl::unexpected(key.error());
    }
    auto database = openWith(m_place, *key);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto settled = storage::settleKeySlots(**database); !settled)
        return tl::unexpected(settled.error());
    const auto lock = storage::KeySlotsLock::take(m_place.files());
    if (!lock)
        return tl::unexpected(lock.error());
    auto keySlots = KeySlots::load(m_place.files().keySlots());
    if (!keySlots)
        return tl::unexpected(keySlots.error());
    if (const auto still = keySlots->unlockWithRecovery(code); !still) // another program used it up meanwhile
        return tl::unexpected(still.error());
    const auto user = userToRecover(**database, *keySlots, login);
    if (!user)
        return tl::unexpected(user.error());
    const auto put = keySlots->put(*user, tidyLogin(login), newPassword, *key, m_place.kdf());
    const auto recovery =
        put ? keySlots->renewRecovery(*key, m_place.kdf()) : Result<QString>(tl::unexpected(put.error()));
    if (!recovery)
        return tl::unexpected(recovery.error());
    auto opened = enter(m_place, std::move(*database), *user, u"user.recoverAccess"_s);
    if (!opened)
        return tl::unexpected(opened.error());
    if (const auto saved = keySlots->save(m_place.files().keySlots()); !saved)
        return tl::unexpected(saved.error());
    (void)attempts.settle(counted);
    return CreateDesk::Outcome{std::move(*opened), *recovery};
}

} // namespace tirkeu::usecase
