#include "storage/key_slots_change.h"
#include "storage/audit_log.h"
#include "storage/file_io.h"
#include "storage/key_slots_lock.h"
#include <QFile>
#include <cerrno>
#include <cstdio>

namespace tirkeu::storage {
namespace {

Result<void> putInPlace(const DeskFiles &files)
{
    const QByteArray from = QFile::encodeName(files.preparedKeySlots());
    if (std::rename(from.constData(), QFile::encodeName(files.keySlots()).constData()) != 0)
        return tl::unexpected(errorOfErrno(errno, files.keySlots()));
    return syncFile(files.folder());
}

/// Under the lock of the key file.
Result<bool> settle(Database &database)
{
    const auto prepared = KeySlots::load(database.files().preparedKeySlots());
    if (!prepared && prepared.error().kind == Error::Kind::NotFound)
        return false;
    const auto committed = prepared ? database.read([&](Snapshot &snapshot) -> Result<bool> {
        return AuditLog::contains(snapshot, {prepared->act().row, prepared->act().hash});
    })
                                    : Result<bool>(false);
    if (!committed)
        return committed;
    if (!*committed)
        QFile::remove(database.files().preparedKeySlots());
    else if (const auto placed = putInPlace(database.files()); !placed)
        return tl::unexpected(placed.error());
    return true;
}

} // namespace

Result<void> changeKeySlots(Database &database, const UserId &author,
                            const std::function<Result<void>(KeySlots &)> &change,
                            const std::function<Result<void>(Transaction &)> &act)
{
    const auto files = database.files();
    const auto lock = KeySlotsLock::take(files);
    if (!lock)
        return tl::unexpected(lock.error());
    if (const auto settled = settle(database); !settled)
        return tl::unexpected(settled.error());
    auto keySlots = KeySlots::load(files.keySlots());
    if (!keySlots)
        return tl::unexpected(keySlots.error());
    if (const auto changed = change(*keySlots); !changed)
        return changed;
    const auto done = database.atomically(author, [&](Transaction &tx) -> Result<void> {
        if (const auto acted = act(tx); !acted)
            return acted;
        const auto head = AuditLog::head(tx);
        keySlots->setAct({head.seq, head.hash});
        return keySlots->save(files.preparedKeySlots());
    });
    if (!done) {
        QFile::remove(files.preparedKeySlots());
        return done;
    }
    return putInPlace(files);
}

Result<bool> settleKeySlots(Database &database)
{
    if (!QFile::exists(database.files().preparedKeySlots()))
        return false;
    const auto lock = KeySlotsLock::take(database.files());
    return lock ? settle(database) : tl::unexpected(lock.error());
}

} // namespace tirkeu::storage
