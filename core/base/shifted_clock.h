#pragma once
#include "base/clock.h"

namespace tirkeu {

/// Goes on at the system's pace from another moment: shows a working day on a Sunday.
class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(const QDateTime &start)
        : m_shift(QDateTime::currentDateTimeUtc().msecsTo(start))
    {
    }
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addMSecs(m_shift); }

private:
    qint64 m_shift; ///< ms
};

} // namespace tirkeu
