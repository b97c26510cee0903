#pragma once
#include "domain/reference_list.h"
#include "storage/database.h"

namespace tirkeu::storage {

/// The editable lists: the built-in ones with what this desk changed laid over them.
class ReferenceRepository
{
public:
    explicit ReferenceRepository(Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }
    explicit ReferenceRepository(Transaction &tx)
        : m_snapshot(tx)
        , m_tx(&tx)
    {
    }
    /// Every period of every code in its newest version: holidays by day, the others in the order of the law and then
    /// by code; periods of one code by their first day.
    std::vector<ReferenceEntry> all(ReferenceList list);
    std::vector<ReferenceEntry> on(ReferenceList list, QDate day); ///< those that hold that day
    std::vector<ReferenceEntry> versions(ReferenceList list, const QString &code, QDate validFrom); ///< newest first
    /// A new period, or the next version of the one with this code and first day; with its row in the change log.
    void append(ReferenceList list, const ReferenceEntry &entry);

private:
    Snapshot &m_snapshot;
    Transaction *m_tx = nullptr;
};

} // namespace tirkeu::storage
