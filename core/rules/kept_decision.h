#pragma once
#include "domain/decision.h"
#include "rules/verdict.h"

namespace tirkeu::rules {

/// The verdict of a rule as it is kept with a record and shown.
Decision keptDecision(const QString &rule, const Verdict &verdict);

} // namespace tirkeu::rules
