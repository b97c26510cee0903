#pragma once
#include <QDateTime>
#include <QString>

namespace tirkeu {

/// When and where the desk is backed up by itself.
struct BackupPlan
{
    QTime at{19, 30};     ///< clinic time
    QString folder;       ///< empty: "backups" beside the database
    QString secondFolder; ///< on another disk; empty: no second copy

    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};

/// What keeps a backup from making room: the last of each of 7 days, 5 weeks and 12 months stay.
enum class BackupPeriod
{
    None, ///< an older one of a day that has a later
    Day,
    Week,
    Month
};

/// What reading a backup back has shown.
struct BackupCheck
{
    qint64 size = 0; ///< bytes, when it was read
    QDateTime at;
    bool whole = false;
};

} // namespace tirkeu
