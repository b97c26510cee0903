#pragma once
#include "base/ids.h"
#include "domain/decision.h"
#include <QDateTime>

namespace tirkeu {

/// One rendering of a state service, for the monitoring system (R17).
struct ServiceRecord
{
    QUuid id;
    QString service; ///< "booking"
    QString channel; ///< "desk", "phone", "portal", "paper"
    PatientId patient;
    QByteArray subject = {}; ///< id of what came of it; empty of a refusal
    QDateTime receivedAt;
    QDateTime finishedAt;
    QDateTime dueAt; ///< R2
    bool refused = false;
    QString ground = {}; ///< citation of the refusal
    bool isInTime() const { return finishedAt <= dueAt; }
    friend bool operator==(const ServiceRecord &, const ServiceRecord &) = default;
};

/// A reasoned refusal (R3): the paper with its number, the grounds, who and when.
struct Refusal
{
    QUuid id;
    QString number;
    QString service; ///< "booking"
    QString channel;
    PatientId patient;
    QDateTime at;
    UserId author;
    QString authorName;
    Decision decision;
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

} // namespace tirkeu
