#pragma once
#include "base/ids.h"
#include <QDateTime>
#include <QJsonValue>

/// Moments and ids as the versions and the change log keep them: ISO 8601 in UTC with milliseconds, UUIDs; missing ones
/// are empty texts.
namespace tirkeu {

inline QString jsonText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}
template <class T>
QString jsonText(const Id<T> &id)
{
    return id.isNull() ? QString() : id.toString();
}

} // namespace tirkeu
