#pragma once
#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "domain/staff.h"
#include <memory>
#include <mutex>

namespace tirkeu::storage {
class Database;
struct DeskFiles;
struct KdfParameters;
} // namespace tirkeu::storage

namespace tirkeu::usecase {

/// Where a desk's files lie and what it is given by the program. `cheapKeys` is for tests alone.
struct DeskPlace
{
    QString database; ///< path of tirkeu.db
    const Clock &clock;
    UuidSource &ids;
    bool cheapKeys = false;

    storage::DeskFiles files() const;
    storage::KdfParameters kdf() const;
    QString backupFolder() const; ///< "backups" beside the database
};

/// A desk whose file is open. Use-cases are made over it; it may be used from any thread.
class Desk
{
public:
    Desk(const DeskPlace &place, std::unique_ptr<storage::Database> database, Organization organization);
    ~Desk();

    storage::Database &database() const { return *m_database; }
    const DeskPlace &place() const { return m_place; }
    const Clock &clock() const { return m_place.clock; }
    QDate today() const { return clinicDate(m_place.clock); }
    /// As it was when the desk was opened or last changed through it.
    Organization organization() const;

private:
    friend class ChangeOrganization;
    DeskPlace m_place;
    std::unique_ptr<storage::Database> m_database;
    mutable std::mutex m_organizationMutex;
    Organization m_organization;
};

/// Who acts: given to every use-case, checked in every use-case.
struct Actor
{
    UserId user;
    QString login;
    QString name;
    Roles roles;
    DistrictId district;
    int districtNumber = 0; ///< 0: no district of their own

    friend bool operator==(const Actor &, const Actor &) = default;
};

/// Denied unless one of the actor's roles allows it.
Result<void> require(const Actor &actor, Permission permission);

} // namespace tirkeu::usecase
