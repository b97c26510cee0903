#include "storage/health.h"
#include "storage/file_io.h"
#include "storage/key_slots_lock.h"
#include "storage/patient_index.h"
#include "storage/patient_repository.h"
#include "storage/room.h"
#include "storage/sql.h"
#include <QFile>
#include <SQLiteCpp/Backup.h>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

QString firstIntegrityTrouble(Snapshot &snapshot)
{
    SQLite::Statement row(snapshot.connection(), "PRAGMA integrity_check(1)");
    row.executeStep();
    const QString said = textOf(row, 0);
    return said == u"ok" ? QString() : said;
}

QString firstForeignKeyTrouble(Snapshot &snapshot)
{
    SQLite::Statement row(snapshot.connection(), "PRAGMA foreign_key_check");
    return row.executeStep() ? u"%1, row %2"_s.arg(textOf(row, 0), textOf(row, 1)) : QString();
}

/// Every head has its newest version, and the versions are 1, 2, 3… without a gap.
QString firstVersionTrouble(Snapshot &snapshot)
{
    SQLite::Statement row(
        snapshot.connection(),
        "SELECT p.seq FROM patient p LEFT JOIN (SELECT patient_id, count(*) n, max(version) top FROM patient_version"
        " GROUP BY patient_id) v ON v.patient_id = p.id WHERE v.top IS NOT p.version OR v.n IS NOT p.version LIMIT 1");
    return row.executeStep() ? u"patient, row %1"_s.arg(row.getColumn(0).getInt64()) : QString();
}

std::optional<AuditLog::Head> knownHead(Database &database)
{
    const auto known = loadDeskState(database.files().deskState(), database.key());
    return known ? std::optional(AuditLog::Head{known->auditSeq, known->auditHash}) : std::nullopt;
}

} // namespace

Result<std::optional<AuditTrouble>> checkAudit(Database &database)
{
    const auto head = knownHead(database);
    return database.readApart(
        [&](Snapshot &snapshot) -> Result<std::optional<AuditTrouble>> { return AuditLog::verify(snapshot, head); });
}

Result<HealthReport> checkHealth(Database &database)
{
    const auto head = knownHead(database);
    return database.readApart([&](Snapshot &snapshot) -> Result<HealthReport> {
        HealthReport report;
        report.integrity = firstIntegrityTrouble(snapshot);
        report.foreignKeys = firstForeignKeyTrouble(snapshot);
        report.audit = AuditLog::verify(snapshot, head);
        report.versions = firstVersionTrouble(snapshot);
        PatientRepository patients(snapshot);
        report.searchIndex =
            PatientIndex(snapshot.connection()).check([&](qint64 seq) { return patients.searchKeyOf(seq); });
        return report;
    });
}

namespace {

/// The file under its old key, held so that no other program opens it before the new one lies in its place.
std::unique_ptr<SQLite::Database> holdAlone(const DeskFiles &files, const SecretKey &key)
{
    auto source = connect(files.database, key, SQLite::OPEN_READWRITE);
    source->exec("PRAGMA locking_mode=EXCLUSIVE; BEGIN IMMEDIATE; COMMIT"); // Busy while another program has it open
    source->exec("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE");
    source->exec("BEGIN EXCLUSIVE; COMMIT"); // the lock stays until the connection goes
    return source;
}

Result<void> copyUnder(const QString &path, const SecretKey &key, SQLite::Database &source)
{
    QFile::remove(path);
    if (const auto made = createPrivateFile(path); !made)
        return made;
    const auto copy = connect(path, key, SQLite::OPEN_READWRITE);
    SQLite::Backup(*copy, source).executeStep(-1);
    if (copy->execAndGet("PRAGMA integrity_check(1)").getString() != "ok")
        return failure(Error::Kind::Corrupt, u"the re-keyed copy is not whole"_s);
    return {};
}

} // namespace

Result<void> changeKey(const DeskFiles &files, const SecretKey &from, const SecretKey &to,
                       const QByteArray &newKeySlots)
{
    const QString copyPath = files.database + u".rekeyed"_s;
    try {
        const auto source = holdAlone(files, from);
        auto ready = copyUnder(copyPath, to, *source);
        // First the pending key file, then the database, then the key file in its place: whatever comes between, one of
        // the two key files opens the database that lies there.
        if (ready)
            ready = replaceFile(files.newKeySlots(), newKeySlots);
        if (ready &&
            std::rename(QFile::encodeName(copyPath).constData(), QFile::encodeName(files.database).constData()) != 0)
            ready = tl::unexpected(errorOfErrno(errno, files.database));
        if (!ready) {
            QFile::remove(copyPath);
            return ready;
        }
    } catch (const SQLite::Exception &exception) {
        QFile::remove(copyPath);
        return tl::unexpected(fullWithoutRoom(errorOfSqlite(exception), files.folder()));
    }
    if (const auto synced = syncFile(files.folder()); !synced)
        return synced;
    return finishKeyChange(files, to).map([](bool) {});
}

Result<bool> finishKeyChange(const DeskFiles &files, const SecretKey &keyOfPendingSlots)
{
    const auto pending = readFile(files.newKeySlots(), 1024 * 1024);
    if (!pending)
        return pending.error().kind == Error::Kind::NotFound ? Result<bool>(false) : tl::unexpected(pending.error());
    try {
        const auto connection = connect(files.database, keyOfPendingSlots, SQLite::OPEN_READWRITE);
        connection->execAndGet("PRAGMA user_version");
    } catch (const SQLite::Exception &exception) {
        const Error error = fullWithoutRoom(errorOfSqlite(exception), files.folder());
        return error.kind == Error::Kind::Foreign ? Result<bool>(false) : tl::unexpected(error);
    }
    const auto lock = KeySlotsLock::take(files);
    if (!lock)
        return tl::unexpected(lock.error());
    if (const auto placed = replaceFile(files.keySlots(), *pending); !placed)
        return tl::unexpected(placed.error());
    QFile::remove(files.newKeySlots());
    return true;
}

} // namespace tirkeu::storage
