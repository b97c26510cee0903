#pragma once
#include "base/result.h"
#include <QDateTime>
#include <QList>

namespace tirkeu::storage {

/// A wrong password. Kept outside the database, which is closed at that moment; moved into the audit at the next
/// sign-in.
struct SignInAttempt
{
    QDateTime at;
    QString login;                   ///< as typed, tidied; never the password
    bool interfaceWasLocked = false; ///< tried at the idle lock, not at the start
    bool audited = false;            ///< copied into the audit already; still counts for the delay
    QDateTime waitFrom = at;         ///< the wait counts from here: `at`, unless the clock was set back since
};

/// The file tirkeu.db.attempts. Each wrong password makes the next wait longer; ten lock the login for half an hour.
class SignInAttempts
{
public:
    static constexpr int freeTries = 3;
    static constexpr int lockedFrom = 10;
    static constexpr int lockSeconds = 30 * 60;

    explicit SignInAttempts(QString path)
        : m_path(std::move(path))
    {
    }
    /// Ok, or LockedOut with the seconds still to wait as the detail. A clock set back begins the wait anew, once;
    /// one set forward shortens it, and the audit tells.
    Result<void> mayTry(const QString &login, const QDateTime &now);
    Result<void> add(const SignInAttempt &attempt);
    QList<SignInAttempt> all() const;
    /// After a right password and its audit rows: forgets this login's, marks the others' as audited.
    Result<void> settle(const QString &login);
    /// Seconds to wait after the given number of wrong passwords: 0 0 0 5 10 20 40 80 160 320, then half an hour.
    static int delayAfter(int wrong);

private:
    QString m_path;
};

} // namespace tirkeu::storage
