#include "rules/kept_decision.h"

namespace tirkeu::rules {

Decision keptDecision(const QString &rule, const Verdict &verdict)
{
    Decision decision{rule, verdict.decision, verdict.offers, {}};
    for (const auto &reason : verdict.reasons)
        decision.reasons += Decision::Reason{reason.message, reason.citation, reason.ruleVersion};
    return decision;
}

} // namespace tirkeu::rules
