#include "rules/district_load.h"
#include "rules/edition.h"

using namespace Qt::StringLiterals;

namespace tirkeu::rules {
namespace {

Verdict told(const char *decision, Reason why)
{
    return {QString::fromLatin1(decision), {}, {std::move(why)}};
}

QStringList figures(int attached, int bound)
{
    return {QString::number(attached), QString::number(bound)};
}

/// ДСМ-90 ¶8: children by age. What a sum hides is told by each part.
Verdict paediatricLoad(const DistrictLoadQuestion &question, const DistrictBounds &bounds)
{
    Verdict verdict{u"within"_s, {}, {}};
    if (question.youngest > bounds.youngest)
        verdict.reasons +=
            reason(QT_TRANSLATE_NOOP("rules", "Children of 0–6 years: %1, more than the %2 a paediatrician "
                                              "may have"),
                   u"ДСМ-90 ¶8", figures(question.youngest, bounds.youngest));
    if (question.children > bounds.children)
        verdict.reasons += reason(QT_TRANSLATE_NOOP("rules", "Children of 7–18 years: %1, more than the %2 a "
                                                             "paediatrician may have"),
                                  u"ДСМ-90 ¶8", figures(question.children, bounds.children));
    if (!verdict.reasons.isEmpty())
        verdict.decision = u"over"_s;
    else
        verdict.reasons += reason(QT_TRANSLATE_NOOP("rules", "Within the number for a paediatrician"), u"ДСМ-90 ¶8");
    return verdict;
}

/// General practitioners: 1 700, and up to 2 000 under the programme. Therapists: one bound.
Verdict adultLoad(const DistrictLoadQuestion &question, const DistrictBounds &bounds)
{
    if (question.attached > bounds.limit) {
        const bool programme = bounds.limit > bounds.warning;
        return told("over",
                    reason(QT_TRANSLATE_NOOP("rules", "Attached: %1, more than the %2 a district doctor may have"),
                           programme ? u"840 ¶79 4)" : u"ДСМ-90 ¶8", figures(question.attached, bounds.limit)));
    }
    if (question.attached > bounds.warning)
        return told("warning", reason(QT_TRANSLATE_NOOP("rules", "Attached: %1, more than %2; the programme allows a "
                                                                 "general practitioner up to 2000"),
                                      u"ДСМ-90 ¶8", figures(question.attached, bounds.warning)));
    return told("within", reason(QT_TRANSLATE_NOOP("rules", "Within the number for a district doctor"), u"ДСМ-90 ¶8"));
}

} // namespace

DistrictBounds districtBounds(QStringView kind)
{
    if (kind == u"gp")
        return {1700, 2000, 0, 0};
    if (kind == u"therapist")
        return {2200, 2200, 0, 0};
    if (kind == u"paediatric")
        return {0, 0, 500, 900};
    return {};
}

Verdict districtLoad(const DistrictLoadQuestion &question)
{
    const auto bounds = districtBounds(question.kind);
    if (question.rural)
        return judgedOn(question.on,
                        told("within", reason(QT_TRANSLATE_NOOP("rules", "Rural organisations have no such "
                                                                         "bound"),
                                              u"ДСМ-90 ¶8")));
    const bool children = bounds.youngest > 0;
    return judgedOn(question.on, children ? paediatricLoad(question, bounds) : adultLoad(question, bounds));
}

} // namespace tirkeu::rules
