#pragma once
#include <QDateTime>
#include <QTimeZone>

namespace tirkeu {

/// The clinic's zone, in which the law's hours are told: UTC+5, the whole country since 01.03.2024. A fixed offset,
/// since the tz data of Debian 12 may be older.
inline QTimeZone clinicZone()
{
    return QTimeZone(5 * 3600);
}
inline QDateTime inClinic(const QDateTime &moment)
{
    return moment.toTimeZone(clinicZone());
}

} // namespace tirkeu
