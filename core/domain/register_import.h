#pragma once
#include "base/message.h"
#include "domain/patient.h"
#include <QDateTime>
#include <QJsonObject>
#include <QList>

/// What is said about a population register that is taken over from a file.
namespace tirkeu {

using ImportId = Id<struct ImportTag>;

/// One thing said about one row, for the report.
struct RowRemark
{
    qint64 line = 0; ///< of the file, the first is 1; where the row begins
    QString column;  ///< its title in the header; empty: the row as a whole
    Message reason;
    friend bool operator==(const RowRemark &, const RowRemark &) = default;
};

struct ImportCounts
{
    qint64 read = 0; ///< rows below the header
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 possibleDuplicates = 0; ///< of those added; counted by exact keys only
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

enum class ImportState
{
    Running, ///< or cut off by a crash, when no program is at work on it
    Stopped, ///< by a person, or by trouble with the file or the disk: can be resumed
    Done,
    Undoing, ///< taking back was begun: it is gone on with, the import is not
    Undone
};

/// A place between two rows.
struct RegisterPosition
{
    qint64 offset = 0; ///< bytes
    qint64 line = 1;
    friend bool operator==(const RegisterPosition &, const RegisterPosition &) = default;
};

/// By what a file is known again when its import is resumed.
struct RegisterIdentity
{
    QString name; ///< without the folders
    qint64 size = 0;
    QByteArray sha256;
    QJsonObject reading; ///< encoding, delimiter, columns
    friend bool operator==(const RegisterIdentity &, const RegisterIdentity &) = default;
};

struct ImportRun
{
    ImportId id;
    RegisterIdentity file;
    bool allOrNothing = false;
    ImportState state = ImportState::Running;
    RegisterPosition next; ///< where the next batch begins
    ImportCounts counts;
    QDateTime startedAt;
    QDateTime movedAt; ///< of the last batch
    QString author;    ///< the name of who began it

    bool isUnfinished() const { return state == ImportState::Running || state == ImportState::Stopped; }
};

} // namespace tirkeu
