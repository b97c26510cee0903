#include "storage/database.h"
#include <QFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {

Error errorOfSqlite(const SQLite::Exception &exception)
{
    const QString detail = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Busy, detail};
    case SQLITE_FULL:
        return {Error::Kind::Full, detail};
    case SQLITE_CORRUPT:
        return {Error::Kind::Corrupt, detail};
    case SQLITE_NOTADB:
        return {Error::Kind::Foreign, detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {Error::Kind::ReadOnly, detail};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, detail};
    case SQLITE_CONSTRAINT:
        return {Error::Kind::Conflict, detail};
    default:
        return {Error::Kind::Io, detail};
    }
}

std::unique_ptr<SQLite::Database> connect(const QString &path, const SecretKey &key, int flags, int busyTimeoutMs)
{
    auto connection = std::make_unique<SQLite::Database>(QFile::encodeName(path).toStdString(), flags);
    // The raw key, past any derivation, and never as text of a statement.
    std::array<unsigned char, 4 + SecretKey::size> bytes{'r', 'a', 'w', ':'};
    std::copy_n(key.data(), SecretKey::size, bytes.begin() + 4);
    const int keyed = sqlite3_key_v2(connection->getHandle(), "main", bytes.data(), int(bytes.size()));
    wipe(bytes.data(), bytes.size());
    if (keyed != SQLITE_OK)
        throw SQLite::Exception("the key was not taken", keyed);
    connection->setBusyTimeout(busyTimeoutMs);
    connection->exec(
        "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY;"
        "PRAGMA secure_delete=ON; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000");
    return connection;
}

} // namespace tirkeu::storage
