#include "rules/referral.h"
#include "rules/edition.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::rules {
namespace {

constexpr std::array firstLevel{u"gp",      u"family_doctor", u"therapist", u"paediatrician", u"pediatrician",
                                u"midwife", u"nurse",         u"feldsher",  u"psychologist",  u"social_worker"};
constexpr std::array dentists{u"dentist", u"paediatric_dentist", u"orthodontist", u"stomatologist"};
constexpr std::array dermatovenerologists{u"dermatovenerologist", u"dermatovenereologist", u"dermatologist"};
constexpr std::array gynaecologists{u"obstetrician_gynaecologist", u"obstetrician_gynecologist", u"gynaecologist",
                                    u"gynecologist"};

template <size_t count>
bool isOneOf(const std::array<const char16_t *, count> &list, QStringView code)
{
    QString plain = code.toString().toLower();
    plain.replace(u'-', u'_').replace(u' ', u'_');
    return std::ranges::any_of(list, [&](const char16_t *one) { return plain == QStringView(one); });
}

/// 840 ¶59: who may go without a referral when insured.
QList<Reason> exceptionsOfTheInsured(const ReferralQuestion &question)
{
    QList<Reason> held;
    const auto situation = question.situation;
    if (situation == ReferralSituation::Urgent || situation == ReferralSituation::Injury)
        held += reason(QT_TRANSLATE_NOOP("rules", "Urgent states and injuries, of the eye and ENT included, need no "
                                                  "referral"),
                       u"840 ¶59 1)");
    if (isOneOf(dentists, question.specialty))
        held += reason(QT_TRANSLATE_NOOP("rules", "A dentist is visited without a referral"), u"840 ¶59 2)");
    if (isOneOf(dermatovenerologists, question.specialty))
        held +=
            reason(QT_TRANSLATE_NOOP("rules", "A dermatovenerologist is visited without a referral"), u"840 ¶59 3)");
    if (isOneOf(gynaecologists, question.specialty) && situation != ReferralSituation::PregnancyRegistration)
        held += reason(QT_TRANSLATE_NOOP("rules",
                                         "An obstetrician-gynaecologist is visited without a referral, but for the "
                                         "registration of a pregnancy"),
                       u"840 ¶59 4)");
    if (situation == ReferralSituation::YouthCentre)
        held +=
            reason(QT_TRANSLATE_NOOP("rules", "A youth health centre is visited without a referral"), u"840 ¶59 5)");
    if (situation == ReferralSituation::OpenCase)
        held += reason(QT_TRANSLATE_NOOP("rules", "Within one case no new referral is needed"), u"840 ¶59 6)");
    if (situation == ReferralSituation::DynamicObservation)
        held +=
            reason(QT_TRANSLATE_NOOP("rules", "A chronic disease under dynamic observation: its profile specialist is "
                                              "visited without a referral"),
                   u"840 ¶59 6)");
    return held;
}

QList<Reason> exceptions(const ReferralQuestion &question)
{
    if (isFirstLevel(question.specialty))
        return {reason(QT_TRANSLATE_NOOP("rules", "Workers of primary health care are visited without a referral"),
                       u"ДСМ-90 ¶6")};
    if (question.insured)
        return exceptionsOfTheInsured(question);
    if (question.situation == ReferralSituation::Urgent || question.situation == ReferralSituation::Injury)
        return {reason(QT_TRANSLATE_NOOP("rules", "Within the guaranteed volume urgent states and injuries need no "
                                                  "referral"),
                       u"840 ¶25")};
    return {};
}

Verdict needed(const ReferralQuestion &question)
{
    Verdict verdict{u"referral_needed"_s, {u"district_doctor"_s}, {}};
    if (question.insured)
        verdict.reasons +=
            reason(QT_TRANSLATE_NOOP("rules", "This specialist is visited on the referral of a doctor of the "
                                              "first or second level"),
                   u"840 ¶59");
    else
        verdict.reasons +=
            reason(QT_TRANSLATE_NOOP("rules", "Within the guaranteed volume a specialist is visited on a "
                                              "referral, but for urgent states and injuries"),
                   u"840 ¶25");
    if (question.situation == ReferralSituation::PregnancyRegistration) {
        verdict.offers += u"midwife"_s;
        verdict.reasons += reason(QT_TRANSLATE_NOOP("rules", "A pregnancy is registered by the district doctor or the "
                                                             "midwife"),
                                  u"fms");
    }
    if (!question.insured) {
        verdict.offers += u"become_insured"_s;
        verdict.reasons +=
            reason(QT_TRANSLATE_NOOP("rules", "The person is not insured: name the ways to become insured"), u"fms");
    }
    return verdict;
}

} // namespace

const QStringList &referralSituations()
{
    static const QStringList words{u"urgent"_s,       u"injury"_s,    u"pregnancy_registration"_s,
                                   u"youth_centre"_s, u"open_case"_s, u"dynamic_observation"_s,
                                   u"planned"_s};
    return words;
}

bool isFirstLevel(QStringView specialty)
{
    return isOneOf(firstLevel, specialty);
}

Verdict referral(const ReferralQuestion &question)
{
    const auto held = exceptions(question);
    return judgedOn(question.on, held.isEmpty() ? needed(question) : Verdict{u"direct"_s, {}, held});
}

} // namespace tirkeu::rules
