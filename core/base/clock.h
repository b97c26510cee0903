#pragma once
#include "base/clinic_zone.h"

namespace tirkeu {

/// Where the time comes from. Everything below app receives it, so that tests and trials can fix it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC, milliseconds
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still until it is told otherwise.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now)
        : m_now(now.toUTC())
    {
    }
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now.toUTC(); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

inline QDate clinicDate(const Clock &clock)
{
    return inClinic(clock.now()).date();
}

} // namespace tirkeu
