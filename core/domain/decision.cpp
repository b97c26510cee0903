#include "domain/decision.h"
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tirkeu {
namespace {

QJsonObject toJson(const Decision::Reason &reason)
{
    return {{u"context"_s, QString::fromUtf8(reason.message.context)},
            {u"message"_s, QString::fromUtf8(reason.message.id)},
            {u"arguments"_s, QJsonArray::fromStringList(reason.message.arguments)},
            {u"count"_s, reason.message.count},
            {u"citation"_s, reason.citation},
            {u"ruleVersion"_s, reason.ruleVersion}};
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &text : value.toArray())
        texts += text.toString();
    return texts;
}

Decision::Reason reasonOf(const QJsonObject &object)
{
    return {{object[u"context"].toString().toUtf8(), object[u"message"].toString().toUtf8(),
             textsOf(object[u"arguments"]), object[u"count"].toInt(-1)},
            object[u"citation"].toString(),
            object[u"ruleVersion"].toInt(1)};
}

} // namespace

QJsonArray toJson(const QList<Decision> &decisions)
{
    QJsonArray array;
    for (const auto &decision : decisions) {
        QJsonArray reasons;
        for (const auto &reason : decision.reasons)
            reasons += toJson(reason);
        array += QJsonObject{{u"rule"_s, decision.rule},
                             {u"decision"_s, decision.decision},
                             {u"offers"_s, QJsonArray::fromStringList(decision.offers)},
                             {u"reasons"_s, reasons}};
    }
    return array;
}

QList<Decision> decisionsFromJson(const QJsonArray &array)
{
    QList<Decision> decisions;
    for (const auto &value : array) {
        const auto object = value.toObject();
        Decision decision{object[u"rule"].toString(), object[u"decision"].toString(), textsOf(object[u"offers"]), {}};
        for (const auto &reason : object[u"reasons"].toArray())
            decision.reasons += reasonOf(reason.toObject());
        decisions += decision;
    }
    return decisions;
}

} // namespace tirkeu
