#include "storage/audit_log.h"
#include "storage/backup.h"
#include "storage/key_slots.h"
#include "storage/staff_repository.h"
#include "usecase/keep_backups.h"

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::Snapshot;

namespace {

RestoreRehearsal::Figures figuresOf(Snapshot &snapshot)
{
    RestoreRehearsal::Figures figures;
    figures.organization = storage::StaffRepository(snapshot).organization().value_or(Organization());
    const auto totals = storage::deskTotals(snapshot);
    figures.persons = totals.persons;
    figures.changes = totals.changes;
    figures.lastChange = totals.lastChange;
    return figures;
}

} // namespace

Result<RestoreRehearsal> RehearseRestore::operator()(const Actor &actor, const QString &backup, const QString &login,
                                                     const QString &password) const
{
    if (const auto allowed = require(actor, Permission::RestoreBackup); !allowed)
        return tl::unexpected(allowed.error());
    const auto noted = m_desk.database().atomically(actor.user, [&](storage::Transaction &tx) -> Result<void> {
        storage::AuditLog(tx).append({u"desk.rehearseRestore"_s});
        return {};
    });
    if (!noted)
        return tl::unexpected(noted.error());
    RestoreRehearsal rehearsal;
    const auto look = [&](Snapshot &snapshot) -> Result<void> {
        const auto user = storage::StaffRepository(snapshot).userWithLogin(login);
        if (!user || !user->active || !user->roles.allow(Permission::RestoreBackup))
            return failure(Error::Kind::Denied, u"not an administrator on the day of the backup"_s);
        rehearsal.backup = figuresOf(snapshot);
        return {};
    };
    const auto opened =
        storage::rehearseRestore({backup, m_desk.place().files(), m_desk.clock().now(), look},
                                 [&](const storage::KeySlots &keys) { return keys.unlock(login, password); });
    if (!opened)
        return tl::unexpected(opened.error());
    rehearsal.madeAt = opened->madeAt;
    return m_desk.database().read([&](Snapshot &snapshot) -> Result<RestoreRehearsal> {
        rehearsal.present = figuresOf(snapshot);
        rehearsal.sameDesk = opened->databaseId == storage::deskTotals(snapshot).databaseId;
        return rehearsal;
    });
}

} // namespace tirkeu::usecase
