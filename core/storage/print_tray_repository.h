#pragma once
#include "domain/tray_paper.h"
#include "storage/database.h"
#include <vector>

namespace tirkeu::storage {

/// The table print_tray. Names of persons are not in it; who reads the list adds them.
class PrintTrayRepository
{
public:
    explicit PrintTrayRepository(Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }
    std::optional<TrayPaper> find(const PaperId &id);
    /// The same paper asked for before and with no printer now: it is printed again rather than listed twice.
    std::optional<TrayPaper> idle(const QString &kind, const QByteArray &subject);
    std::vector<TrayPaper> unprinted(); ///< oldest first
    int countUnprinted();
    void save(const TrayPaper &paper, const QDateTime &now);

private:
    std::vector<TrayPaper> all(SQLite::Statement &row);
    Snapshot &m_snapshot;
};

} // namespace tirkeu::storage
