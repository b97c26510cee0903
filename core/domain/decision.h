#pragma once
#include "base/message.h"
#include <QJsonArray>
#include <QList>

namespace tirkeu {

/// A verdict as it is kept with a record: who asks later why, is answered from here, whatever the rules say by then.
struct Decision
{
    struct Reason
    {
        Message message;
        QString citation;
        int ruleVersion = 1;
        friend bool operator==(const Reason &, const Reason &) = default;
    };
    QString rule; ///< "admission"
    QString decision;
    QStringList offers = {};
    QList<Reason> reasons = {};
    friend bool operator==(const Decision &, const Decision &) = default;
};

QJsonArray toJson(const QList<Decision> &decisions);
QList<Decision> decisionsFromJson(const QJsonArray &array);

} // namespace tirkeu
