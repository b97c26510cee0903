#pragma once
#include "base/result.h"
#include <QByteArray>
#include <SQLiteCpp/SQLiteCpp.h>
#include <vector>

namespace tirkeu::storage {

/// One numbered file of schema/.
struct Migration
{
    int number = 0;
    QByteArray sql;
};

std::vector<Migration> shippedMigrations(); ///< in order, without gaps
int schemaVersion(SQLite::Database &connection);
/// Runs what is missing, each in its own transaction. May throw SQLite::Exception; then the last whole one holds.
void migrate(SQLite::Database &connection, const std::vector<Migration> &migrations);

} // namespace tirkeu::storage
