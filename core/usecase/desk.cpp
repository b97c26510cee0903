#include "usecase/desk.h"
#include "storage/database.h"
#include "storage/key_slots.h"

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

storage::DeskFiles DeskPlace::files() const
{
    return {database};
}
storage::KdfParameters DeskPlace::kdf() const
{
    return cheapKeys ? storage::KdfParameters{16, 1, 1} : storage::KdfParameters{};
}
QString DeskPlace::backupFolder() const
{
    return files().folder() + u"/backups"_s;
}

Desk::Desk(const DeskPlace &place, std::unique_ptr<storage::Database> database, Organization organization)
    : m_place(place)
    , m_database(std::move(database))
    , m_organization(std::move(organization))
{
}

Desk::~Desk() = default;

Organization Desk::organization() const
{
    const std::scoped_lock lock(m_organizationMutex);
    return m_organization;
}

Result<void> require(const Actor &actor, Permission permission)
{
    if (!actor.roles.allow(permission))
        return failure(Error::Kind::Denied, u"permission %1"_s.arg(int(permission)));
    return {};
}

} // namespace tirkeu::usecase
