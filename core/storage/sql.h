#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <SQLiteCpp/SQLiteCpp.h>

/// Qt's values in SQLite's statements: values are always bound, never pasted into the text.
namespace tirkeu::storage {

inline void bindText(SQLite::Statement &statement, int index, const QString &value)
{
    statement.bind(index, value.toStdString());
}
inline void bindTextOrNull(SQLite::Statement &statement, int index, const QString &value)
{
    if (value.isEmpty())
        statement.bind(index);
    else
        bindText(statement, index, value);
}
inline void bindBytes(SQLite::Statement &statement, int index, const QByteArray &value)
{
    static constexpr char nothing = 0; // an empty value is an empty blob, not NULL
    statement.bind(index, value.isEmpty() ? &nothing : value.constData(), int(value.size()));
}
template <class T>
void bindId(SQLite::Statement &statement, int index, const T &id)
{
    if (id.isNull())
        statement.bind(index);
    else
        bindBytes(statement, index, id.bytes());
}
inline QByteArray bytesOf(SQLite::Statement &row, int column)
{
    const auto value = row.getColumn(column);
    return QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
}
inline QString textOf(SQLite::Statement &row, int column)
{
    const auto value = row.getColumn(column);
    return value.isNull() ? QString() : QString::fromUtf8(value.getText(), value.getBytes());
}
template <class T>
T idOf(SQLite::Statement &row, int column)
{
    return row.getColumn(column).isNull() ? T() : T::fromBytes(bytesOf(row, column));
}
inline QDate dateOf(SQLite::Statement &row, int column)
{
    return QDate::fromString(textOf(row, column), Qt::ISODate);
}

/// Moments are milliseconds since 1970, UTC; an invalid one is NULL.
inline int64_t msOf(const QDateTime &moment)
{
    return moment.toMSecsSinceEpoch();
}
inline void bindMoment(SQLite::Statement &statement, int index, const QDateTime &moment)
{
    if (moment.isValid())
        statement.bind(index, msOf(moment));
    else
        statement.bind(index);
}
inline QDateTime momentOf(SQLite::Statement &row, int column)
{
    const auto value = row.getColumn(column);
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.getInt64(), Qt::UTC);
}
/// Times of a day are minutes from midnight.
inline int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}
inline QTime timeOf(int minute)
{
    return QTime(minute / 60, minute % 60);
}

} // namespace tirkeu::storage
