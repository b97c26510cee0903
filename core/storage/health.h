#pragma once
#include "storage/audit_log.h"

namespace tirkeu::storage {

/// What `verify` found: the first trouble of each kind, or nothing.
struct HealthReport
{
    QString integrity;   ///< SQLite's words; empty: whole
    QString foreignKeys; ///< "table, row"; empty: all agree
    std::optional<AuditTrouble> audit;
    QString searchIndex; ///< what disagrees; empty: the index answers what the cards say
    QString versions;    ///< a head without its version, or a gap; empty: none
    bool isHealthy() const
    {
        return integrity.isEmpty() && foreignKeys.isEmpty() && !audit && searchIndex.isEmpty() && versions.isEmpty();
    }
};

Result<HealthReport> checkHealth(Database &database);
/// The chain of the audit alone, against the head desk.state remembers. Nothing: it is as it was written.
Result<std::optional<AuditTrouble>> checkAudit(Database &database);

/// A new key: a re-keyed copy is made, checked and swapped in, with a key file that holds only what `slotBytes` says.
/// The database must be closed (no Database open on these files); a crash in between leaves a desk that still opens.
Result<void> changeKey(const DeskFiles &files, const SecretKey &from, const SecretKey &to,
                       const QByteArray &newKeySlots);
/// After a crash in changeKey: true when the pending key file belongs to the database and was put in its place.
Result<bool> finishKeyChange(const DeskFiles &files, const SecretKey &keyOfPendingSlots);

} // namespace tirkeu::storage
