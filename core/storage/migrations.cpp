#include "storage/migrations.h"
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        migrations.push_back({name.left(4).toInt(), file.readAll()});
        Q_ASSERT_X(migrations.back().number == int(migrations.size()), "migrations", "numbers follow each other");
    }
    return migrations;
}

int schemaVersion(SQLite::Database &connection)
{
    return connection.execAndGet("PRAGMA user_version").getInt();
}

void migrate(SQLite::Database &connection, const std::vector<Migration> &migrations)
{
    for (const auto &migration : migrations) {
        if (migration.number <= schemaVersion(connection))
            continue;
        connection.exec("BEGIN IMMEDIATE");
        try {
            if (migration.number > schemaVersion(connection)) { // another program may have been quicker
                connection.exec(migration.sql.constData());
                connection.exec("PRAGMA user_version=" + std::to_string(migration.number));
            }
            connection.exec("COMMIT");
        } catch (const SQLite::Exception &) {
            connection.tryExec("ROLLBACK");
            throw;
        }
    }
}

} // namespace tirkeu::storage
