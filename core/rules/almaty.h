#pragma once
#include <QDateTime>
#include <QTimeZone>

/// The time the law's hours are told in: UTC+5, the whole country since 01.03.2024. The same as base/clock.h's
/// clinicZone(), without the clock: rules know none.
namespace tirkeu::rules {

inline QTimeZone almatyZone()
{
    return QTimeZone(5 * 3600);
}
inline QDateTime inAlmaty(const QDateTime &moment)
{
    return moment.toTimeZone(almatyZone());
}

} // namespace tirkeu::rules
