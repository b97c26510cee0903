#pragma once
#include "base/message.h"
#include "usecase/desk.h"
#include <QList>

namespace tirkeu::usecase {

struct OpenedDesk
{
    std::shared_ptr<Desk> desk;
    Actor actor;
    QList<Message>
        notices; ///< what the person must be told: restored database, wrong passwords since… (context "signIn")
};

/// The first run: organisation, desk code, administrator and the recovery code.
class CreateDesk
{
public:
    struct Command
    {
        Organization organization; ///< with the desk code: two to four Latin letters or digits
        QString login;
        QString displayName;
        QString password;
    };
    struct Outcome
    {
        OpenedDesk opened;
        QString recoveryCode; ///< to be printed and kept in a safe; stored nowhere
    };
    explicit CreateDesk(const DeskPlace &place)
        : m_place(place)
    {
    }
    /// Invalid: what is wrong is told by `flaws`. Exists: there is a desk already.
    Result<Outcome> operator()(const Command &command) const;
    static QList<Message> flaws(const Command &command);

private:
    DeskPlace m_place;
};

struct OrganizationFlaw
{
    OrganizationField field;
    Message sentence;
};
/// What is wrong with the names, the desk code or the BIN; empty: nothing.
QList<OrganizationFlaw> organizationFlaws(const Organization &organization);

/// What is wrong with a new password: fewer than eight characters, or the login itself. Null: nothing.
std::optional<Message> passwordFlaw(const QString &password, const QString &login);

/// Opens the file with the slot of the login. NotFound: no desk here yet (first run).
class SignIn
{
public:
    explicit SignIn(const DeskPlace &place)
        : m_place(place)
    {
    }
    Result<OpenedDesk> operator()(const QString &login, const QString &password) const;
    static bool deskExists(const DeskPlace &place);

private:
    DeskPlace m_place;
};

/// Flushes to the disk what desk.state was told at the sign-in, which is committed by then: nobody need wait for it.
Result<void> settleSignIn(Desk &desk);

/// The idle lock and the change of user: the file stays open, only the person is checked.
class UnlockDesk
{
public:
    explicit UnlockDesk(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Actor> operator()(const QString &login, const QString &password) const;

private:
    Desk &m_desk;
};

/// A forgotten password: the recovery code of the first-run sheet gives the administrator a new one.
class RecoverAccess
{
public:
    explicit RecoverAccess(const DeskPlace &place)
        : m_place(place)
    {
    }
    /// The recovery code is used up: the outcome carries the new one to print.
    Result<CreateDesk::Outcome> operator()(const QString &code, const QString &login, const QString &newPassword) const;

private:
    DeskPlace m_place;
};

} // namespace tirkeu::usecase
