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
}

} // namespace tirkeu::storage
