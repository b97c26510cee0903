#include "storage/file_upkeep.h"

namespace tirkeu::storage {

Result<void> tidyFile(Database &database)
{
    return database.withWriter([&](SQLite::Database &connection) -> Result<void> {
        connection.exec("PRAGMA optimize");
        constexpr int briefly = 100; // ms: nobody waits long for a log to be cut
        const int usual = connection.execAndGet("PRAGMA busy_timeout").getInt();
        connection.setBusyTimeout(briefly);
        connection.tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
        connection.setBusyTimeout(usual);
        return {};
    });
}

} // namespace tirkeu::storage
