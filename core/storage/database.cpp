#include "storage/database.h"
#include "storage/audit_log.h"
#include "storage/file_io.h"
#include "storage/migrations.h"
#include "storage/room.h"
#include "storage/sql.h"
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <SQLiteCpp/Backup.h>
#include <cerrno>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcStorage, "tirkeu.storage")

namespace tirkeu::storage {
namespace {

thread_local const Cancellation *runningFor = nullptr;

/// Asked by SQLite every few thousand steps: a search whose user typed on gives up.
int stopWhenStale(void *)
{
    return runningFor && runningFor->isStale() ? 1 : 0;
}

/// One is there from the start, the others come when they are needed at once: each reads the schema first.
std::unique_ptr<SQLite::Database> connectReader(const DatabaseSettings &settings, const SecretKey &key)
{
    auto reader = connect(settings.files.database, key, SQLite::OPEN_READWRITE, settings.busyTimeoutMs);
    reader->exec("PRAGMA query_only=ON");
    sqlite3_progress_handler(reader->getHandle(), 2000, stopWhenStale, nullptr);
    return reader;
}

Result<void> checkFolder(const DeskFiles &files)
{
    const QFileInfo folder(files.folder());
    if (!folder.isDir())
        return failure(Error::Kind::NotFound, u"no folder "_s + files.folder());
    if (::access(QFile::encodeName(files.folder()).constData(), W_OK) != 0)
        return failure(Error::Kind::ReadOnly, u"folder is read-only: "_s + files.folder());
    return {};
}

/// What can be told before the key is tried.
Result<void> checkFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::NotFound, path);
    if (!file.open(QIODevice::ReadWrite))
        return failure(Error::Kind::ReadOnly, path + u": "_s + file.errorString());
    const QByteArray head = file.read(16);
    if (head.startsWith("SQLite format 3"))
        return failure(Error::Kind::Foreign, u"an unencrypted SQLite file"_s);
    // A checkpoint that was cut short (full disk, power) leaves a part of a page, which the log still holds whole.
    const bool logged = QFileInfo(path + u"-wal"_s).size() > 0;
    if (file.size() < 4096 || (file.size() % 4096 != 0 && !logged))
        return failure(Error::Kind::Corrupt, u"cut off: %1 bytes"_s.arg(file.size()));
    return {};
}

/// The tables are ours and not of a newer program; -1 when there is nothing to migrate.
Result<int> checkSchema(SQLite::Database &connection)
{
    if (connection.execAndGet("PRAGMA application_id").getInt() != Database::applicationId)
        return failure(Error::Kind::Foreign, u"not a Tirkeu database"_s);
    const int found = schemaVersion(connection);
    const int shipped = int(shippedMigrations().size());
    if (found > shipped)
        return failure(Error::Kind::Newer, u"schema %1, this program knows %2"_s.arg(found).arg(shipped));
    return found < shipped ? found : -1;
}

Result<void> copyBeforeMigration(SQLite::Database &connection, const DeskFiles &files, const SecretKey &key,
                                 int version)
{
    const QString path = files.database + u".before-%1"_s.arg(version + 1);
    QFile::remove(path);
    if (const auto made = createPrivateFile(path); !made)
        return made;
    const auto copy = connect(path, key, SQLite::OPEN_READWRITE);
    SQLite::Backup backup(*copy, connection);
    backup.executeStep(-1);
    return {};
}

/// A first page that cannot be read looks like a file of somebody else. The key tells: it opens this desk's state, so
/// that the database was ours and is damaged.
Error errorOfOpening(const SQLite::Exception &exception, const DeskFiles &files, const SecretKey &key)
{
    const Error error = fullWithoutRoom(errorOfSqlite(exception), files.folder());
    if (error.kind == Error::Kind::Foreign && loadDeskState(files.deskState(), key))
        return {Error::Kind::Corrupt, u"the first page is damaged: "_s + error.detail};
    return error;
}

/// Written last when a desk is laid out: without it the file was cut off in the middle of its first run.
Result<QByteArray> databaseId(SQLite::Database &connection)
{
    SQLite::Statement row(connection, "SELECT value FROM meta WHERE key = 'database_id'");
    if (!row.executeStep())
        return failure(Error::Kind::Corrupt, u"the database has no number of its own"_s);
    return QUuid::fromString(textOf(row, 0)).toRfc4122();
}

void layOut(SQLite::Database &connection, UuidSource &ids)
{
    connection.exec("PRAGMA application_id=" + std::to_string(Database::applicationId));
    migrate(connection, shippedMigrations());
    SQLite::Statement insert(connection, "INSERT INTO meta VALUES ('database_id', ?)");
    bindText(insert, 1, ids.next().toString(QUuid::WithoutBraces));
    insert.exec();
}

} // namespace

Database::Database(const DatabaseSettings &settings, const SecretKey &key)
    : m_settings(settings)
    , m_key(key)
{
}

Database::~Database()
{
    m_freeReaders.clear();
    m_readers.clear();
    if (m_writer && m_committed) {
        if (const auto settled = writeDeskState(true); !settled)
            qCWarning(lcStorage) << "desk.state not written:" << settled.error().detail;
    }
}

Result<std::unique_ptr<Database>> Database::create(const DatabaseSettings &settings, const SecretKey &key)
{
    if (const auto folder = checkFolder(settings.files); !folder)
        return tl::unexpected(folder.error());
    if (const auto made = createPrivateFile(settings.files.database); !made)
        return tl::unexpected(made.error());
    std::unique_ptr<Database> database(new Database(settings, key));
    const auto made = database->layOutAndConnect();
    if (!made) { // a half-made file would stand in the way of the next try
        database.reset();
        for (const auto *suffix : {"", "-wal", "-shm"})
            QFile::remove(settings.files.database + QLatin1StringView(suffix));
        return tl::unexpected(made.error());
    }
    return database;
}

Result<void> Database::layOutAndConnect()
{
    try {
        const auto connection = connect(m_settings.files.database, m_key, SQLite::OPEN_READWRITE);
        connection->exec("PRAGMA journal_mode=WAL");
        layOut(*connection, m_settings.ids);
        if (const auto connected = connectAll(); !connected)
            return connected;
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(fullWithoutRoom(errorOfSqlite(exception), m_settings.files.folder()));
    }
    return writeDeskState(true);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseSettings &settings, const SecretKey &key)
{
    for (const auto &checked : {checkFile(settings.files.database), checkFolder(settings.files)}) {
        if (!checked)
            return tl::unexpected(checked.error());
    }
    std::unique_ptr<Database> database(new Database(settings, key));
    try {
        auto connection = connect(settings.files.database, key, SQLite::OPEN_READWRITE, settings.busyTimeoutMs);
        const auto behind = checkSchema(*connection);
        if (!behind)
            return tl::unexpected(behind.error());
        connection->exec("PRAGMA journal_mode=WAL");
        if (*behind >= 0) {
            if (const auto copied = copyBeforeMigration(*connection, settings.files, key, *behind); !copied)
                return tl::unexpected(copied.error());
            migrate(*connection, shippedMigrations());
        }
        database->m_writer = std::move(connection);
        if (const auto connected = database->connectAll(); !connected)
            return tl::unexpected(connected.error());
        const auto compared = database->compareWithDeskState();
        if (!compared)
            return tl::unexpected(compared.error());
        database->m_continuity = *compared;
    } catch (const SQLite::Exception &exception) {
        database->m_writer.reset(); // desk.state is left as it was found
        return tl::unexpected(errorOfOpening(exception, settings.files, key));
    }
    return database;
}

Result<void> Database::connectAll()
{
    if (!m_writer)
        m_writer = connect(m_settings.files.database, m_key, SQLite::OPEN_READWRITE, m_settings.busyTimeoutMs);
    m_readers.push_back(connectReader(m_settings, m_key));
    m_freeReaders.push_back(m_readers.back().get());
    return {};
}

Result<void> Database::begin()
{
    m_writer->exec("BEGIN IMMEDIATE");
    return {};
}

Result<void> Database::finish(Transaction &tx, bool keep, bool audited)
{
    if (!keep) {
        m_writer->tryExec("ROLLBACK");
        return {};
    }
    Q_ASSERT_X(!audited || tx.m_auditRows > 0, "Database::atomically", "an act leaves its audit row");
    try {
        m_writer->exec("COMMIT");
    } catch (const SQLite::Exception &exception) {
        m_writer->tryExec("ROLLBACK");
        return tl::unexpected(errorOfSqlite(exception));
    }
    // The commit holds whatever happens to desk.state: a state that lags behind is no alarm, one ahead would be.
    if (tx.m_auditRows > 0) {
        m_committed = true;
        if (const auto written = writeDeskState(false); !written)
            qCWarning(lcStorage) << "desk.state not written:" << written.error().detail;
    }
    return {};
}

SQLite::Database *Database::takeReader(const Cancellation &cancellation)
{
    std::unique_lock lock(m_readerMutex);
    if (m_freeReaders.empty() && int(m_readers.size()) < m_settings.readers) {
        try {
            m_readers.push_back(connectReader(m_settings, m_key));
            m_freeReaders.push_back(m_readers.back().get());
        } catch (const SQLite::Exception &exception) {
            qCWarning(lcStorage) << "no other reader:" << exception.what(); // the first will be free again
        }
    }
    m_readerFreed.wait(lock, [this] { return !m_freeReaders.empty(); });
    auto *reader = m_freeReaders.back();
    m_freeReaders.pop_back();
    runningFor = &cancellation;
    return reader;
}

void Database::giveBack(SQLite::Database *reader)
{
    runningFor = nullptr;
    reader->tryExec("ROLLBACK");
    {
        const std::scoped_lock lock(m_readerMutex);
        m_freeReaders.push_back(reader);
    }
    m_readerFreed.notify_one();
}

Result<Continuity> Database::compareWithDeskState()
{
    const auto state = loadDeskState(m_settings.files.deskState(), m_key);
    if (!state)
        return state.error().kind == Error::Kind::NotFound ? Continuity::StateMissing : Continuity::StateDamaged;
    Snapshot snapshot(*m_writer, m_builtIn);
    const auto id = databaseId(*m_writer);
    if (!id)
        return tl::unexpected(id.error());
    if (state->databaseId != *id)
        return Continuity::OtherDatabase;
    const auto head = AuditLog::head(snapshot);
    const qint64 changes = m_writer->execAndGet("SELECT coalesce(max(seq), 0) FROM change_log").getInt64();
    if (head.seq < state->auditSeq || changes < state->changeSeq)
        return Continuity::Behind;
    if (state->auditSeq > 0 && !AuditLog::contains(snapshot, {state->auditSeq, state->auditHash}))
        return Continuity::Forked;
    return state->machineId == thisMachineId() ? Continuity::Same : Continuity::OtherMachine;
}

Result<void> Database::writeDeskState(bool durable)
{
    try {
        Snapshot snapshot(*m_writer, m_builtIn);
        const auto head = AuditLog::head(snapshot);
        auto id = databaseId(*m_writer);
        if (!id)
            return tl::unexpected(std::move(id).error());
        DeskState state;
        state.databaseId = std::move(*id);
        state.machineId = thisMachineId();
        state.auditSeq = head.seq;
        state.auditHash = head.hash;
        state.changeSeq = m_writer->execAndGet("SELECT coalesce(max(seq), 0) FROM change_log").getInt64();
        const QByteArray bytes = serializeDeskState(state, m_key);
        return durable ? replaceFile(m_settings.files.deskState(), bytes)
                       : replaceFileSoon(m_settings.files.deskState(), bytes);
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(errorOfSqlite(exception));
    }
}

Result<void> Database::settleDeskState()
{
    const std::scoped_lock lock(m_writerMutex);
    return writeDeskState(true);
}

Result<void> Database::withWriter(const std::function<Result<void>(SQLite::Database &)> &copy)
{
    const std::scoped_lock lock(m_writerMutex);
    try {
        return copy(*m_writer);
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(errorOfSqlite(exception));
    }
}

} // namespace tirkeu::storage
