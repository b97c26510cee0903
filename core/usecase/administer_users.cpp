#include "usecase/administer_users.h"
#include "storage/audit_log.h"
#include "storage/database.h"
#include "storage/desk_notes.h"
#include "storage/key_slots_change.h"
#include "storage/staff_repository.h"
#include "usecase/sign_in.h"

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditLog;
using storage::changeKeySlots;
using storage::KeySlots;
using storage::StaffRepository;
using storage::Transaction;

namespace {

/// One without a slot, as a new key of the desk leaves the others, cannot sign in: they do not count.
bool isLastAdministrator(StaffRepository staff, const KeySlots &keySlots, const UserId &id)
{
    const auto users = staff.users();
    return std::none_of(users.begin(), users.end(), [&](const User &user) {
        return user.id != id && user.active && user.roles.has(Role::Administrator) && keySlots.userOf(user.login);
    });
}

Result<User> activeUser(storage::Snapshot &snapshot, const UserId &id)
{
    const auto user = StaffRepository(snapshot).user(id);
    if (!user || !user->active)
        return failure(Error::Kind::NotFound, u"no such user"_s);
    return *user;
}

} // namespace

AdministerUsers::ChangeOfSlots AdministerUsers::putSlot(const User &user, const QString &password) const
{
    return [this, user, password](KeySlots &keySlots) {
        return keySlots.put(user.id, user.login, password, m_desk.database().key(), m_desk.place().kdf());
    };
}

Result<std::vector<User>> AdministerUsers::all(const Actor &actor) const
{
    if (const auto allowed = require(actor, Permission::ManageUsers); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read(
        [](storage::Snapshot &snapshot) -> Result<std::vector<User>> { return StaffRepository(snapshot).users(); });
}

Result<QHash<UserId, int>> AdministerUsers::unfinished(const Actor &actor) const
{
    if (const auto allowed = require(actor, Permission::ManageUsers); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([](storage::Snapshot &snapshot) -> Result<QHash<UserId, int>> {
        QHash<UserId, int> drafts;
        for (const auto &user : StaffRepository(snapshot).users()) {
            if (const auto count = storage::DeskNotes(snapshot).drafts(user.id).size(); count > 0)
                drafts.insert(user.id, int(count));
        }
        return drafts;
    });
}

Result<User> AdministerUsers::add(const Actor &actor, const User &wanted, const QString &password) const
{
    if (const auto allowed = require(actor, Permission::ManageUsers); !allowed)
        return tl::unexpected(allowed.error());
    User user = wanted;
    user.login = user.login.trimmed().toLower();
    if (const auto flaw = passwordFlaw(password, user.login))
        return failure(Error::Kind::Invalid, QString::fromUtf8(flaw->id));
    if (user.roles.isEmpty() || user.login.isEmpty() || user.login.size() > 60 || user.login.startsWith(u'#') ||
        user.displayName.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"a user needs a login, a name and a role"_s);
    user.id = m_desk.place().ids.next<UserId>();
    user.active = true;
    const auto added =
        changeKeySlots(m_desk.database(), actor.user, putSlot(user, password), [&](Transaction &tx) -> Result<void> {
            StaffRepository staff(tx);
            if (staff.userWithLogin(user.login))
                return failure(Error::Kind::Exists, u"login taken"_s);
            staff.saveUser(user, tx.now());
            AuditLog(tx).append({u"user.add"_s, u"user"_s, user.id.bytes(), {}, {{u"roles"_s, user.roles.toString()}}});
            return {};
        });
    if (!added)
        return tl::unexpected(added.error());
    return user;
}

Result<void> AdministerUsers::change(const Actor &actor, const User &user, const std::optional<User> &before) const
{
    if (const auto allowed = require(actor, Permission::ManageUsers); !allowed)
        return allowed;
    const auto keySlots = KeySlots::load(m_desk.place().files().keySlots());
    if (!keySlots)
        return tl::unexpected(keySlots.error());
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        StaffRepository staff(tx);
        auto kept = staff.user(user.id);
        if (!kept || !kept->active)
            return failure(Error::Kind::NotFound, u"no such user"_s);
        if (before && *kept != *before)
            return failure(Error::Kind::Conflict, u"user changed meanwhile"_s);
        if (user.roles.isEmpty() || user.displayName.trimmed().isEmpty())
            return failure(Error::Kind::Invalid, u"a user needs a name and a role"_s);
        if (!user.roles.has(Role::Administrator) && isLastAdministrator(staff, *keySlots, user.id))
            return failure(Error::Kind::Invalid, u"the last administrator"_s);
        kept->displayName = user.displayName.trimmed();
        kept->roles = user.roles;
        kept->district = user.district;
        staff.saveUser(*kept, tx.now());
        AuditLog(tx).append({u"user.change"_s, u"user"_s, user.id.bytes(), {}, {{u"roles"_s, user.roles.toString()}}});
        return {};
    });
}

Result<void> AdministerUsers::remove(const Actor &actor, const UserId &id) const
{
    if (const auto allowed = require(actor, Permission::ManageUsers); !allowed)
        return allowed;
    KeySlots others;
    const auto dropSlot = [&](KeySlots &keySlots) -> Result<void> {
        keySlots.remove(id);
        others = keySlots;
        return {};
    };
    return changeKeySlots(m_desk.database(), actor.user, dropSlot, [&](Transaction &tx) -> Result<void> {
        StaffRepository staff(tx);
        auto user = staff.user(id);
        if (!user || !user->active)
            return failure(Error::Kind::NotFound, u"no such user"_s);
        if (isLastAdministrator(staff, others, id))
            return failure(Error::Kind::Invalid, u"the last administrator"_s);
        user->active = false;
        staff.saveUser(*user, tx.now());
        AuditLog(tx).append({u"user.remove"_s, u"user"_s, id.bytes()});
        return {};
    });
}

Result<void> AdministerUsers::resetPassword(const Actor &actor, const UserId &id, const QString &password) const
{
    if (const auto allowed = require(actor, Permission::ManageUsers); !allowed)
        return allowed;
    const auto known = m_desk.database().read([&](storage::Snapshot &snapshot) { return activeUser(snapshot, id); });
    if (!known)
        return tl::unexpected(known.error());
    if (const auto flaw = passwordFlaw(password, known->login))
        return failure(Error::Kind::Invalid, QString::fromUtf8(flaw->id));
    return changeKeySlots(m_desk.database(), actor.user, putSlot(*known, password),
                          [&](Transaction &tx) -> Result<void> {
                              if (const auto still = activeUser(tx, id); !still)
                                  return tl::unexpected(still.error());
                              AuditLog(tx).append({u"user.resetPassword"_s, u"user"_s, id.bytes()});
                              return {};
                          });
}

Result<void> AdministerUsers::changeOwnPassword(const Actor &actor, const QString &before, const QString &after) const
{
    if (const auto flaw = passwordFlaw(after, actor.login))
        return failure(Error::Kind::Invalid, QString::fromUtf8(flaw->id));
    if (const auto known = UnlockDesk(m_desk)(actor.login, before); !known)
        return tl::unexpected(known.error());
    const auto self =
        m_desk.database().read([&](storage::Snapshot &snapshot) { return activeUser(snapshot, actor.user); });
    if (!self)
        return tl::unexpected(self.error());
    return changeKeySlots(m_desk.database(), actor.user, putSlot(*self, after), [&](Transaction &tx) -> Result<void> {
        AuditLog(tx).append({u"user.changePassword"_s, u"user"_s, actor.user.bytes()});
        return {};
    });
}

} // namespace tirkeu::usecase
