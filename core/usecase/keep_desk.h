#pragma once
#include "base/message.h"
#include "usecase/desk.h"
#include "usecase/sign_in.h"
#include <QList>

namespace tirkeu::usecase {

/// `verify`: the first trouble of each kind, in words (context "health"). Empty: the desk is whole.
class VerifyDesk
{
public:
    explicit VerifyDesk(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<QList<Message>> operator()(const Actor &actor) const;

private:
    Desk &m_desk;
};

/// Puts the search index right from the cards.
class RebuildSearch
{
public:
    explicit RebuildSearch(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<void> operator()(const Actor &actor) const;

private:
    Desk &m_desk;
};

class BackUpDesk
{
public:
    explicit BackUpDesk(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<void> operator()(const Actor &actor, const QString &path) const; ///< asked for by a person
    /// Before leaving the program: today's backup where the plan says; old ones make room. Gives its path.
    Result<QString> beforeLeaving(const Actor &actor) const;

private:
    Desk &m_desk;
};

/// Puts a backup in the place of the desk's files; what was there is set aside beside it. The desk must be closed.
class RestoreDesk
{
public:
    explicit RestoreDesk(const DeskPlace &place)
        : m_place(place)
    {
    }
    /// Login and password of an administrator as they were on the day of the backup; leads to an opened desk.
    Result<OpenedDesk> operator()(const QString &backup, const QString &login, const QString &password) const;

private:
    DeskPlace m_place;
};

/// A new key for the whole file. Only the acting administrator's password and a new recovery code open it afterwards:
/// the other users get new passwords from the administrator. The desk must be closed by everybody else.
class ChangeDeskKey
{
public:
    explicit ChangeDeskKey(const DeskPlace &place)
        : m_place(place)
    {
    }
    Result<CreateDesk::Outcome> operator()(const QString &login, const QString &password) const;

private:
    DeskPlace m_place;
};

/// The names, the BIN, the address, the phone and the licence; town or country. The desk code and the demo mark never
/// change.
class ChangeOrganization
{
public:
    explicit ChangeOrganization(Desk &desk)
        : m_desk(desk)
    {
    }
    /// Invalid: see organizationFlaws. Conflict: another program changed it since it was read as `before`; the desk
    /// knows it as it is now.
    Result<Organization> operator()(const Actor &actor, const Organization &wanted,
                                    const std::optional<Organization> &before = {}) const;

private:
    Desk &m_desk;
};

/// Districts and medical workers: at the first run, for demo data, later from the administration page.
class FurnishDesk
{
public:
    explicit FurnishDesk(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<void> operator()(const Actor &actor, const std::vector<Practitioner> &practitioners,
                            const std::vector<District> &districts) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
