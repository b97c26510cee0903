#pragma once
#include "base/clock.h"
#include "base/result.h"

namespace tirkeu::usecase {
class Desk;
struct Actor;
} // namespace tirkeu::usecase

namespace tirkeu::demo {

/// How long before now the story of the queue begins.
constexpr int queueStoryMinutes = 25;

/// The queue of the demo's day in full swing, as the last minutes before `now` made it: people booked about now are
/// checked in, others take tickets, are called and served; some still wait. `clock` is the desk's and ends near `now`.
Result<void> fillQueue(usecase::Desk &desk, const usecase::Actor &administrator, FixedClock &clock,
                       const QDateTime &now);

} // namespace tirkeu::demo
