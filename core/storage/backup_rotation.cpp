#include "storage/backup.h"
#include "storage/sql.h"
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {

DeskTotals deskTotals(Snapshot &snapshot)
{
    auto &connection = snapshot.connection();
    DeskTotals totals;
    SQLite::Statement id(connection, "SELECT value FROM meta WHERE key = 'database_id'");
    if (id.executeStep())
        totals.databaseId = QUuid::fromString(textOf(id, 0)).toRfc4122();
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

QString backupFileName(const QDateTime &at)
{
    return u"tirkeu-%1.tkb"_s.arg(inClinic(at).toString(u"yyyyMMdd-HHmmss"_s));
}

QMap<QString, BackupPeriod> backupPeriods(const QStringList &fileNames, QDate today)
{
    QStringList names = fileNames;
    std::sort(names.begin(), names.end(), std::greater<>());
    QSet<QString> days, weeks, months;
    QMap<QString, BackupPeriod> periods;
    for (const QString &name : names) {
        const QDate day = QDate::fromString(name.mid(7, 8), u"yyyyMMdd"_s);
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
        const bool daily = keepFirst(days, name.mid(7, 8), age < 7);
        const bool weekly = keepFirst(weeks, u"%1-%2"_s.arg(weekYear).arg(week), age < 35);
        const bool monthly = keepFirst(months, name.mid(7, 6), age < 366);
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
