#pragma once
#include "base/clock.h"
#include "base/executor.h"
#include "base/ids.h"
#include "base/result.h"
#include "base/secret.h"
#include "domain/built_in_lists.h"
#include "storage/desk_files.h"
#include "storage/desk_state.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace tirkeu::storage {

/// One consistent view of the database, for reading.
class Snapshot
{
public:
    Snapshot(SQLite::Database &connection, const BuiltInLists &builtIn)
        : m_connection(connection)
        , m_builtIn(builtIn)
    {
    }
    SQLite::Database &connection() { return m_connection; }
    const BuiltInLists &builtIn() const { return m_builtIn; } ///< what the desk's own lists are laid over

private:
    SQLite::Database &m_connection;
    const BuiltInLists &m_builtIn;
};

/// One BEGIN IMMEDIATE: what is written in it is there whole or not at all. Made by Database::atomically alone.
class Transaction : public Snapshot
{
public:
    Transaction(const Snapshot &snapshot, UserId author, QDateTime now, UuidSource &ids)
        : Snapshot(snapshot)
        , m_author(author)
        , m_now(std::move(now))
        , m_ids(ids)
    {
    }
    const UserId &author() const { return m_author; }
    const QDateTime &now() const { return m_now; } ///< the same moment for everything written in one transaction
    UuidSource &ids() { return m_ids; }

private:
    friend class AuditLog;
    friend class Database;
    UserId m_author;
    QDateTime m_now;
    UuidSource &m_ids;
    int m_auditRows = 0;
};

struct DatabaseSettings
{
    DeskFiles files;
    const Clock &clock;
    UuidSource &ids;
    int readers = 3;
    int busyTimeoutMs = 5000;
};

/// The encrypted file: one writer and a few readers (WAL), each used by one thread at a time, never by the GUI thread.
/// SQLite::Exception ends here and comes out as Error.
class Database
{
public:
    /// A new file with the newest schema. Exists: there is a file already.
    static Result<std::unique_ptr<Database>> create(const DatabaseSettings &settings, const SecretKey &key);
    /// An older schema is migrated, with a copy of the file made before (tirkeu.db.before-N).
    /// NotFound, Foreign, Newer, Corrupt, ReadOnly, Busy, Full.
    static Result<std::unique_ptr<Database>> open(const DatabaseSettings &settings, const SecretKey &key);
    ~Database();

    /// One act of one user: committed with its audit row, or nothing of it. `f` takes Transaction & and gives a Result.
    template <class F>
    auto atomically(const UserId &author, F &&f) -> std::invoke_result_t<F, Transaction &>;
    /// Bookkeeping that is no act: drafts, lists of recent persons. No audit row.
    template <class F>
    auto keepNote(const UserId &author, F &&f) -> std::invoke_result_t<F, Transaction &>;
    /// `f` takes Snapshot & and gives a Result; Cancelled when the token goes stale meanwhile.
    template <class F>
    auto read(F &&f, const Cancellation &cancellation = {}) -> std::invoke_result_t<F, Snapshot &>;

    /// The same on a connection of its own, which may make temporary tables: for long checks that must hold up nobody.
    template <class F>
    auto readApart(F &&f) -> std::invoke_result_t<F, Snapshot &>;

    /// How this file agrees with desk.state as it was found when the file was opened.
    Continuity continuity() const { return m_continuity; }
    /// Writes desk.state down to the disk (fsync): at sign-in, after a backup, before leaving.
    Result<void> settleDeskState();
    const DeskFiles &files() const { return m_settings.files; }
    const SecretKey &key() const { return m_key; }
    const Clock &clock() const { return m_settings.clock; }

    /// Runs `copy` while nothing else writes. For backup and key change.
    Result<void> withWriter(const std::function<Result<void>(SQLite::Database &)> &copy);

    static constexpr int applicationId = 0x54524b55; ///< "TRKU"

private:
    struct ReaderLease;
    Database(const DatabaseSettings &settings, const SecretKey &key);
    Result<void> layOutAndConnect();
    Result<void> connectAll();
    Result<void> begin();
    Result<void> finish(Transaction &tx, bool keep, bool audited);
    SQLite::Database *takeReader(const Cancellation &cancellation);
    void giveBack(SQLite::Database *reader);
    Result<Continuity> compareWithDeskState();
    Result<void> writeDeskState(bool durable);
    template <class F>
    auto inTransaction(const UserId &author, bool audited, F &f) -> std::invoke_result_t<F, Transaction &>;

    DatabaseSettings m_settings;
    SecretKey m_key;
    BuiltInLists m_builtIn; ///< read once for all transactions
    std::mutex m_writerMutex;
    std::unique_ptr<SQLite::Database> m_writer;
    std::mutex m_readerMutex;
    std::condition_variable m_readerFreed;
    std::vector<std::unique_ptr<SQLite::Database>> m_readers;
    std::vector<SQLite::Database *> m_freeReaders;
    Continuity m_continuity = Continuity::Same;
    bool m_committed = false; ///< only who wrote into the database moves desk.state on
};

/// What SQLite's failure means to us; the message of SQLite goes to the log only.
Error errorOfSqlite(const SQLite::Exception &exception);

/// A keyed connection with our PRAGMAs. Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> connect(const QString &path, const SecretKey &key, int flags,
                                          int busyTimeoutMs = 5000);

template <class F>
auto Database::inTransaction(const UserId &author, bool audited, F &f) -> std::invoke_result_t<F, Transaction &>
{
    const std::scoped_lock lock(m_writerMutex);
    try {
        if (const auto begun = begin(); !begun)
            return tl::unexpected(begun.error());
        Transaction tx({*m_writer, m_builtIn}, author, m_settings.clock.now(), m_settings.ids);
        auto result = [&]() -> std::invoke_result_t<F, Transaction &> {
            try {
                return f(tx);
            } catch (const SQLite::Exception &exception) {
                return tl::unexpected(errorOfSqlite(exception));
            }
        }();
        if (const auto finished = finish(tx, result.has_value(), audited); !finished)
            return tl::unexpected(finished.error());
        return result;
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(errorOfSqlite(exception));
    }
}

template <class F>
auto Database::atomically(const UserId &author, F &&f) -> std::invoke_result_t<F, Transaction &>
{
    return inTransaction(author, true, f);
}

template <class F>
auto Database::keepNote(const UserId &author, F &&f) -> std::invoke_result_t<F, Transaction &>
{
    return inTransaction(author, false, f);
}

struct Database::ReaderLease
{
    Database &database;
    SQLite::Database *reader;
    ~ReaderLease() { database.giveBack(reader); }
};

template <class F>
auto Database::read(F &&f, const Cancellation &cancellation) -> std::invoke_result_t<F, Snapshot &>
{
    const ReaderLease lease{*this, takeReader(cancellation)};
    try {
        if (cancellation.isStale())
            return failure(Error::Kind::Cancelled);
        lease.reader->exec("BEGIN");
        Snapshot snapshot(*lease.reader, m_builtIn);
        return f(snapshot); // giveBack ends the transaction
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(errorOfSqlite(exception));
    }
}

template <class F>
auto Database::readApart(F &&f) -> std::invoke_result_t<F, Snapshot &>
{
    try {
        const auto connection =
            connect(m_settings.files.database, m_key, SQLite::OPEN_READWRITE, m_settings.busyTimeoutMs);
        connection->exec("BEGIN");
        Snapshot snapshot(*connection, m_builtIn);
        return f(snapshot);
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(errorOfSqlite(exception));
    }
}

} // namespace tirkeu::storage
