#pragma once
#include "storage/database.h"

namespace tirkeu::storage {

/// What stands at the head of a backup.
struct BackupManifest
{
    QByteArray databaseId;
    QDateTime madeAt;
    int schema = 0;
    qint64 keySlotsSize = 0;
    qint64 pagesSize = 0;
};

/// A backup is one file: manifest, the key slots of that moment, the encrypted pages, and an HMAC over all of it.
/// Nobody reads it without a password that opened the desk on that day (or the recovery code of that day).
Result<BackupManifest> writeBackup(Database &database,
                                   const QString &path); ///< verified after writing; Exists, Full, ReadOnly
Result<BackupManifest> verifyBackup(const QString &path, const SecretKey &key); ///< Corrupt, Foreign, Newer, NotFound

struct RestoreSettings
{
    QString backup;
    DeskFiles target;
    QDateTime now;
    /// Judges by the data of the backup whether it may be put in place; nothing is touched before.
    std::function<Result<void>(Snapshot &)> admit = {};
};
/// Who restores: the key found in the backup's own slots.
using BackupUnlock = std::function<Result<SecretKey>(const class KeySlots &)>;
/// Puts the backup in the place of the desk's files. What was there is kept beside it (….before-restore-TIME), never
/// lost.
Result<BackupManifest> restoreBackup(const RestoreSettings &settings, const BackupUnlock &unlock);

/// Which of the backups to keep: the last of each of 7 days, 5 weeks and 12 months. Gives what may go.
QStringList backupsToDrop(const QStringList &fileNames, QDate today);
QString backupFileName(const QDateTime &at); ///< "tirkeu-20261122-180500.tkb", clinic time

} // namespace tirkeu::storage
