#pragma once
#include "usecase/desk.h"
#include <QHash>
#include <functional>
#include <vector>

namespace tirkeu::storage {
class KeySlots;
}

namespace tirkeu::usecase {

/// Users and their key slots: what is done to a user is done in the database and in the key file, or in neither.
class AdministerUsers
{
public:
    explicit AdministerUsers(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<std::vector<User>> all(const Actor &actor) const;
    /// Exists: the login is taken. Invalid: see passwordFlaw, or no role.
    Result<User> add(const Actor &actor, const User &user, const QString &password) const;
    /// Name, roles, district; never the login. Invalid: the last administrator who can sign in would lose the role.
    /// Conflict: it is not as it was read, `before`, any more.
    Result<void> change(const Actor &actor, const User &user, const std::optional<User> &before = {}) const;
    Result<void> remove(const Actor &actor,
                        const UserId &user) const; ///< the record stays for the audit; the slot goes
    Result<void> resetPassword(const Actor &actor, const UserId &user, const QString &password) const;
    /// How much each of them has begun and not finished, which nobody else can open; only those who have something.
    Result<QHash<UserId, int>> unfinished(const Actor &actor) const;
    /// One's own password, with the old one.
    Result<void> changeOwnPassword(const Actor &actor, const QString &before, const QString &after) const;

private:
    using ChangeOfSlots = std::function<Result<void>(storage::KeySlots &)>;
    ChangeOfSlots putSlot(const User &user, const QString &password) const;
    Desk &m_desk;
};

} // namespace tirkeu::usecase
