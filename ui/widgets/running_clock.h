#pragma once
#include "base/message.h"
#include <QDateTime>
#include <QIcon>

namespace tirkeu::ui {

/// A time the law or the desk gives for something that has begun. Names nobody: it is seen from the queue.
struct RunningClock
{
    Message title;
    QDateTime started; ///< UTC
    int minutes = 0;   ///< given from then on
    QString citation;

    QDateTime due() const { return started.addSecs(qint64(minutes) * 60); }
    friend bool operator==(const RunningClock &, const RunningClock &) = default;
};

enum class ClockState
{
    Running,
    Half,      ///< at least half of the time is gone
    LastFifth, ///< a fifth of the time is left, or less
    Over
};

ClockState clockState(const QDateTime &now, const QDateTime &start, const QDateTime &due);

/// Tells the state by shape as well as by colour.
QIcon clockIcon(ClockState state);

/// "07:05", from an hour on "1:07:05"; never negative: over is said by the state.
QString clockFace(qint64 seconds);
/// What the state means, with the time left or passed: "07:05 left".
Message clockSentence(const RunningClock &clock, const QDateTime &now);

} // namespace tirkeu::ui
