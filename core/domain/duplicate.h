#pragma once
#include "base/message.h"
#include "domain/patient_row.h"

namespace tirkeu {

/// What a person at the desk says of two records.
enum class DuplicateDecision
{
    Same,      ///< one person: to be merged
    Different, ///< two persons: never asked again
    Later      ///< to be asked again
};

/// Two records that may be of one person, as the comparison found them; a < b.
struct LikelyPair
{
    PatientId a;
    PatientId b;
    double probability = 0;
    QList<Message> why; ///< context "matching"
};

/// Who decided what of a pair, and when.
struct DecidedPair
{
    DuplicateDecision decision = DuplicateDecision::Later;
    QString reason;
    UserId author;
    QDateTime at;
};

} // namespace tirkeu
