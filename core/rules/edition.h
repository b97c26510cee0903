#pragma once
#include "rules/verdict.h"
#include <QDate>

/// From when to when the texts are in force. A past case is judged by the rules of its day.
namespace tirkeu::rules {

/// The edition of the texts a day falls under; kept in Reason::ruleVersion. 1: before the programme № 840; 2: from
/// 01.01.2026; 3: from 01.01.2027 (840 ¶22, ¶34, ¶51; ДСМ-90 ¶37: none of them changes a rule of the desk so far).
/// An invalid day is not dated: the edition of 2026.
int editionOn(QDate day);

/// The guarantee programme № 840 covers 2026–2028.
bool programmeHolds(QDate day);

/// A verdict of `day`: its edition goes into every reason; one that rests on the programme says so when the programme
/// does not cover the day.
Verdict judgedOn(QDate day, Verdict verdict);

inline Reason reason(const char *id, QStringView citation, QStringList arguments = {})
{
    return {Message{"rules", id, std::move(arguments)}, citation.toString()};
}

} // namespace tirkeu::rules
