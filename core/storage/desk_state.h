#pragma once
#include "base/result.h"
#include "base/secret.h"
#include <QByteArray>

namespace tirkeu::storage {

/// What is kept beside the database about how far it had come. A database found behind it was restored or copied.
struct DeskState
{
    QByteArray databaseId; ///< 16 bytes
    QByteArray machineId;  ///< hash of the machine's id: the same files on another computer are noticed
    qint64 auditSeq = 0;
    QByteArray auditHash; ///< hash of the newest audit row
    qint64 changeSeq = 0; ///< high-water mark of the change log
    qint64 leaseEpoch = 0;
    friend bool operator==(const DeskState &, const DeskState &) = default;
};

/// How the database found agrees with the state kept beside it.
enum class Continuity
{
    Same,         ///< it went on where it stopped
    StateMissing, ///< no desk.state: the database was copied alone, or the file was deleted
    StateDamaged, ///< desk.state is not whole or not of this database's key
    OtherDatabase,
    OtherMachine,
    Behind, ///< the database is older than what was seen: restored, copied back or cut off
    Forked  ///< as far as it had come, but with another history
};

/// Authenticated with the database's key, so that it cannot be edited to fit an older copy.
QByteArray serializeDeskState(const DeskState &state, const SecretKey &key);
Result<DeskState> parseDeskState(const QByteArray &bytes, const SecretKey &key); ///< Corrupt
Result<DeskState> loadDeskState(const QString &path, const SecretKey &key);      ///< NotFound, Corrupt
/// The same state under a new key of the database.
Result<void> resealDeskState(const QString &path, const SecretKey &before, const SecretKey &after);
QByteArray thisMachineId();

} // namespace tirkeu::storage
