#pragma once
#include "domain/backup_plan.h"
#include "storage/database.h"
#include <QMap>

class QDir;

namespace tirkeu::storage {

/// What stands at the head of a backup.
struct BackupManifest
{
    QByteArray databaseId;
    QDateTime madeAt;
    int schema = 0;
    qint64 keySlotsSize = 0;
    qint64 pagesSize = 0;
    QByteArray keyMark; ///< tells under which key it was made; empty: of an earlier version
};

/// A backup is one file: manifest, the key slots of that moment, the encrypted pages, and an HMAC over all of it.
/// Nobody reads it without a password that opened the desk on that day (or the recovery code of that day).
Result<BackupManifest> writeBackup(Database &database,
                                   const QString &path); ///< verified after writing; Exists, Full, ReadOnly
Result<BackupManifest> verifyBackup(const QString &path,
                                    const SecretKey &key); ///< Corrupt, Foreign (also: of another key), NotFound

/// What the head says; nothing is proved by it. Foreign, Corrupt (also when the file was cut off), NotFound.
Result<BackupManifest> readManifest(const QString &path);

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

/// All of restoreBackup but the putting in place: the pages are taken out beside the desk, read to the end, checked,
/// shown to `admit`, and removed. The desk may be open and at work.
Result<BackupManifest> rehearseRestore(const RestoreSettings &settings, const BackupUnlock &unlock);

/// How much a desk holds: to tell a person by how much a backup is behind. Of any schema.
struct DeskTotals
{
    QByteArray databaseId;
    qint64 persons = 0; ///< neither merged nor withdrawn
    qint64 changes = 0; ///< rows of the change log
    QDateTime lastChange;
};
DeskTotals deskTotals(Snapshot &snapshot);
QByteArray databaseId(Snapshot &snapshot); ///< 16 bytes; empty: of no desk

/// Which of the backups to keep: the last of each of 7 days, 5 weeks and 12 months; also of the latest days, weeks and
/// months that have one, for a clock that ran ahead makes all of them look old. None: it may go. The others are kept
/// for the first of the three they are needed for; files that are not named like ours are left out.
QMap<QString, BackupPeriod> backupPeriods(const QStringList &fileNames, QDate today);
QStringList backupsToDrop(const QStringList &fileNames, QDate today);
QString backupFileName(const QDateTime &at, const QString &deskCode); ///< "tirkeu-R1-20261122-180500.tkb", clinic time
/// "20261122-180500" out of such a name, with the code of a desk or without it; null: it is not named like ours.
QString backupStamp(const QString &fileName);
/// The backups in a folder that were made of this desk: other desks may keep theirs there too. A file whose head cannot
/// be read is nobody's.
QStringList backupsOf(const QByteArray &databaseId, const QDir &folder);

} // namespace tirkeu::storage
