#include "rules/edition.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::rules {

int editionOn(QDate day)
{
    if (!day.isValid())
        return 2;
    return day < QDate(2026, 1, 1) ? 1 : day < QDate(2027, 1, 1) ? 2 : 3;
}

bool programmeHolds(QDate day)
{
    return !day.isValid() || (day >= QDate(2026, 1, 1) && day <= QDate(2028, 12, 31));
}

Verdict judgedOn(QDate day, Verdict verdict)
{
    const bool restsOnProgramme =
        std::ranges::any_of(verdict.reasons, [](const Reason &given) { return given.citation.startsWith(u"840 "); });
    if (restsOnProgramme && !programmeHolds(day))
        verdict.reasons += reason(QT_TRANSLATE_NOOP("rules", "The programme is in force from 01.01.2026 to 31.12.2028: "
                                                             "on %1 another programme may have said otherwise"),
                                  u"840 ¶1", {day.toString(u"dd.MM.yyyy")});
    for (auto &given : verdict.reasons)
        given.ruleVersion = editionOn(day);
    return verdict;
}

} // namespace tirkeu::rules
