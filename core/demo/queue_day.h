#pragma once
#include "base/result.h"

namespace tirkeu::usecase {
class Desk;
struct Actor;
} // namespace tirkeu::usecase

namespace tirkeu::demo {

/// The queue of the demo's day in full swing: people booked about now are checked in, others take tickets, some are
/// called.
Result<void> fillQueue(usecase::Desk &desk, const usecase::Actor &administrator);

} // namespace tirkeu::demo
