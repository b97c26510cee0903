#pragma once
#include "base/message.h"
#include "base/result.h"

namespace tirkeu {

/// The sentence for people (context "errors"): what happened, what was kept, what to do next. Never the detail, which
/// is for the log; of LockedOut alone the seconds are said.
Message explain(const Error &error);

} // namespace tirkeu
