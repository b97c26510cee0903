#include "storage/backup.h"
#include "storage/sql.h"
#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {

QByteArray databaseId(Snapshot &snapshot)
{
    SQLite::Statement id(snapshot.connection(), "SELECT value FROM meta WHERE key = 'database_id'");
    return id.executeStep() ? QUuid::fromString(textOf(id, 0)).toRfc4122() : QByteArray();
}

DeskTotals deskTotals(Snapshot &snapshot)
{
    auto &connection = snapshot.connection();
    DeskTotals totals;
    totals.databaseId = databaseId(snapshot);
    SQLite::Statement withdrawn(connection,
                                "SELECT count(*) FROM pragma_table_info('patient') WHERE name = 'withdrawn'");
    withdrawn.executeStep();
    SQLite::Statement persons(connection,
                              withdrawn.getColumn(0).getInt() == 1
                                  ? "SELECT count(*) FROM patient WHERE replaced_by IS NULL AND withdrawn = 0"
                                  : "SELECT count(*) FROM patient WHERE replaced_by IS NULL");
    persons.executeStep();
    totals.persons = persons.getColumn(0).getInt64();
    SQLite::Statement last(connection, "SELECT seq, at FROM change_log ORDER BY seq DESC LIMIT 1");
    if (last.executeStep()) {
        totals.changes = last.getColumn(0).getInt64();
        totals.lastChange = QDateTime::fromMSecsSinceEpoch(last.getColumn(1).getInt64(), Qt::UTC);
    }
    return totals;
}

QString backupFileName(const QDateTime &at, const QString &deskCode)
{
    return u"tirkeu-%1-%2.tkb"_s.arg(deskCode, inClinic(at).toString(u"yyyyMMdd-HHmmss"_s));
}

QString backupStamp(const QString &fileName)
{
    static const QRegularExpression name(u"\\Atirkeu-(?:[A-Z0-9]{2,4}-)?([0-9]{8}-[0-9]{6})(?:-[0-9]+)?\\.tkb\\z"_s);
    return name.match(fileName).captured(1);
}

QStringList backupsOf(const QByteArray &databaseId, const QDir &folder)
{
    QStringList names = folder.entryList({u"tirkeu-*.tkb"_s}, QDir::Files);
    names.removeIf([&](const QString &name) {
        const auto manifest =
            backupStamp(name).isNull() ? failure(Error::Kind::Foreign, name) : readManifest(folder.filePath(name));
        return !manifest || manifest->databaseId != databaseId;
    });
    return names;
}

QMap<QString, BackupPeriod> backupPeriods(const QStringList &fileNames, QDate today)
{
    QMultiMap<QString, QString> byStamp;
    for (const QString &name : fileNames)
        byStamp.insert(backupStamp(name), name);
    QSet<QString> days, weeks, months;
    QMap<QString, BackupPeriod> periods;
    for (auto each = byStamp.end(); each != byStamp.begin();) {
        const QString &stamp = (--each).key();
        const QString &name = each.value();
        const QDate day = QDate::fromString(stamp.left(8), u"yyyyMMdd"_s);
        if (!day.isValid())
            continue; // not one of ours: left alone
        int weekYear = 0;
        const int week = day.weekNumber(&weekYear);
        const auto keepFirst = [](QSet<QString> &seen, const QString &period, bool recent) {
            if (!recent || seen.contains(period))
                return false;
            seen.insert(period);
            return true;
        };
        const qint64 age = day.daysTo(today);
        const bool daily = keepFirst(days, stamp.left(8), age < 7 || days.size() < 7);
        const bool weekly = keepFirst(weeks, u"%1-%2"_s.arg(weekYear).arg(week), age < 35 || weeks.size() < 5);
        const bool monthly = keepFirst(months, stamp.left(6), age < 366 || months.size() < 12);
        periods.insert(name, daily     ? BackupPeriod::Day
                             : weekly  ? BackupPeriod::Week
                             : monthly ? BackupPeriod::Month
                                       : BackupPeriod::None);
    }
    return periods;
}

QStringList backupsToDrop(const QStringList &fileNames, QDate today)
{
    return backupPeriods(fileNames, today).keys(BackupPeriod::None);
}

} // namespace tirkeu::storage
