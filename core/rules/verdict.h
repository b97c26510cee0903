#pragma once
#include "base/message.h"
#include <QList>
#include <QString>

namespace tirkeu::rules {

/// Why a rule decided as it did: shown to the user and stored with the record, never as finished text.
struct Reason
{
    Message message;
    QString citation; ///< "ДСМ-90 app.5 §9 2)"
    int ruleVersion = 1;
    friend bool operator==(const Reason &, const Reason &) = default;
};

/// What a rule answers: the decision, its reasons, and what the registrar may do next.
struct Verdict
{
    QString decision;   ///< a word of the rule's own list (80-cli): "valid", "refuse"…
    QStringList offers; ///< likewise
    QList<Reason> reasons;
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

} // namespace tirkeu::rules
