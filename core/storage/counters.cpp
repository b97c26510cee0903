#include "storage/counters.h"
#include "storage/sql.h"

using namespace Qt::StringLiterals;

namespace tirkeu::storage {

QString Counters::next(const QString &series)
{
    SQLite::Statement step(m_tx.connection(), "INSERT INTO counter VALUES (?, 1)"
                                              " ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value");
    bindText(step, 1, series);
    step.executeStep();
    const qint64 value = step.getColumn(0).getInt64();
    const QString desk =
        QString::fromStdString(m_tx.connection().execAndGet("SELECT desk_code FROM organization").getString());
    return u"%1-%2"_s.arg(desk).arg(value, 6, 10, QLatin1Char('0'));
}

void Counters::jump(int by)
{
    SQLite::Statement update(m_tx.connection(), "UPDATE counter SET value = value + ?");
    update.bind(1, by);
    update.exec();
    SQLite::Statement note(m_tx.connection(), "INSERT INTO meta VALUES ('counters_jumped', ?)"
                                              " ON CONFLICT (key) DO UPDATE SET value = ?1");
    bindText(note, 1, QString::number(m_tx.now().toMSecsSinceEpoch()));
    note.exec();
}

QDateTime Counters::jumpedAt()
{
    SQLite::Statement row(m_tx.connection(), "SELECT value FROM meta WHERE key = 'counters_jumped'");
    return row.executeStep() ? QDateTime::fromMSecsSinceEpoch(textOf(row, 0).toLongLong(), Qt::UTC) : QDateTime();
}

} // namespace tirkeu::storage
