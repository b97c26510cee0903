#pragma once
#include "base/message.h"
#include "domain/backup_plan.h"
#include "usecase/desk.h"
#include <vector>

namespace tirkeu::usecase {

struct ListedBackup
{
    QString path;
    QDateTime madeAt; ///< as its head says; invalid: its head cannot be read
    qint64 size = 0;  ///< bytes
    BackupPeriod period = BackupPeriod::None;
    std::optional<BackupCheck> check; ///< of this very file, when it was read back last
};

/// What is there to choose from.
struct BackupShelf
{
    BackupPlan plan;
    QString folder;                    ///< where backups go now
    std::vector<ListedBackup> backups; ///< the newest first
};

class ReadBackups
{
public:
    explicit ReadBackups(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<BackupShelf> operator()(const Actor &actor) const;
    /// The plan alone: for the schedule.
    Result<BackupPlan> plan() const;

private:
    Desk &m_desk;
};

/// When and where from now on. The backups already made stay where they are.
class ChangeBackupPlan
{
public:
    enum class Field
    {
        Time,
        Folder,
        SecondFolder
    };
    struct Flaw
    {
        Field field;
        Message sentence; ///< context "backups"
    };
    explicit ChangeBackupPlan(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<void> operator()(const Actor &actor, const BackupPlan &plan) const; ///< Invalid: see flaws
    QList<Flaw> flaws(const BackupPlan &plan) const;                           ///< looks at the disk

private:
    Desk &m_desk;
};

/// A backup where the plan says, read back, and its second copy; old ones make room.
class MakeBackup
{
public:
    struct Made
    {
        QString path;
        std::optional<Error> secondCopy; ///< why there is none, though the plan wants one
    };
    explicit MakeBackup(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Made> operator()(const Actor &actor) const; ///< asked for by a person
    Result<Made> byItself(const Actor &actor) const;   ///< timed, or before leaving: by nobody's right but the desk's

private:
    Result<Made> write() const;
    Desk &m_desk;
};

/// Reads a backup to its end and remembers what came out.
class CheckBackup
{
public:
    enum class Finding
    {
        Whole,
        Damaged,
        OtherKey ///< of before the key was changed, or of another desk: only its own passwords can tell
    };
    explicit CheckBackup(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Finding> operator()(const Actor &actor, const QString &path) const; ///< NotFound, Io
    /// The newest of the folder; NotFound: there is none.
    Result<Finding> newest(const Actor &actor) const;

private:
    Desk &m_desk;
};

/// What would be there after a restore, beside what is there now.
struct RestoreRehearsal
{
    struct Figures
    {
        Organization organization;
        qint64 persons = 0;
        qint64 changes = 0; ///< ever written to records
        QDateTime lastChange;
    };
    QDateTime madeAt;
    Figures backup;
    Figures present;
    bool sameDesk = true; ///< a backup of this desk and not of another
    qint64 changesBehind() const { return present.changes - backup.changes; }
};

/// A restore to its last step but one: the backup is opened beside the desk, checked whole, counted, and put away.
/// The desk goes on with its work. Login and password of an administrator on the day of the backup.
class RehearseRestore
{
public:
    explicit RehearseRestore(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<RestoreRehearsal> operator()(const Actor &actor, const QString &backup, const QString &login,
                                        const QString &password) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
