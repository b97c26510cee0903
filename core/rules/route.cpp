#include "rules/route.h"
#include "rules/edition.h"

using namespace Qt::StringLiterals;

namespace tirkeu::rules {
namespace {

/// A row of R5. The first row that fits decides; nought fits every reason of the group, or every group.
struct Way
{
    int group;
    int reason;
    const char16_t *decision;
    const char16_t *offer; ///< null: none
    const char *id;
    const char16_t *law;
};

constexpr Way ways[]{
    {1, 1, u"ambulance", u"duty_doctor",
     QT_TRANSLATE_NOOP("rules", "An emergency state: ambulance 103 or the duty doctor, at once"), u"ДСМ-90 ¶16"},
    {1, 2, u"filter", nullptr,
     QT_TRANSLATE_NOOP("rules", "An acute illness or the exacerbation of a chronic one goes to the pre-doctor room "
                                "(filter)"),
     u"ДСМ-90 ¶16"},
    {1, 3, u"doctor", nullptr,
     QT_TRANSLATE_NOOP("rules", "A suspicion of a socially significant disease goes to the district doctor"),
     u"ДСМ-90 app.4"},
    {1, 4, u"doctor", nullptr, QT_TRANSLATE_NOOP("rules", "An active call goes to the district doctor"),
     u"ДСМ-90 app.4"},
    {2, 1, u"filter", u"trauma_point",
     QT_TRANSLATE_NOOP("rules", "An acute injury goes to the pre-doctor room (filter) or to the trauma point"),
     u"ДСМ-90 app.4"},
    {3, 11, u"queue", u"paid_desk", QT_TRANSLATE_NOOP("rules", "A paid medical examination goes to the paid desk"),
     u"ДСМ-90 app.4"},
    {6, 2, u"queue", nullptr,
     QT_TRANSLATE_NOOP("rules", "Papers for the medico-social examination: the queue of the room that issues them"),
     u"ДСМ-90 app.4"},
    {6, 3, u"queue", nullptr, QT_TRANSLATE_NOOP("rules", "A prescription: the queue of the room that writes it"),
     u"ДСМ-90 ¶35"},
    {6, 0, u"queue", nullptr,
     QT_TRANSLATE_NOOP("rules", "Sick-leave and other administrative papers: the queue of the room that issues them"),
     u"ДСМ-90 ¶65"},
    {7, 1, u"filter", nullptr,
     QT_TRANSLATE_NOOP("rules", "A suspicion of the coronavirus infection goes to the filter, in a stream of its own"),
     u"ДСМ-90 ¶16"},
    {0, 0, u"booking", u"queue",
     QT_TRANSLATE_NOOP("rules", "Planned care is given by booking, or on coming when there is room today"),
     u"ДСМ-90 ¶9 3)"},
};

const Way &wayOf(const RouteQuestion &question)
{
    for (const auto &way : ways) {
        if ((way.group == 0 || way.group == question.reasonGroup) && (way.reason == 0 || way.reason == question.reason))
            return way;
    }
    Q_UNREACHABLE(); // the last row fits everything
}

/// Suspected people do not wait among the others: they go to the filter, but for an emergency or the district doctor.
void isolate(Verdict &verdict, bool named)
{
    if (verdict.decision == u"booking" || verdict.decision == u"queue") {
        verdict = {
            u"filter"_s,
            {},
            {reason(QT_TRANSLATE_NOOP("rules", "A suspicion of the coronavirus infection goes to the filter, in a "
                                               "stream of its own"),
                    u"ДСМ-90 ¶16")}};
        named = true;
    }
    verdict.offers += u"isolate"_s;
    if (!named)
        verdict.reasons +=
            reason(QT_TRANSLATE_NOOP("rules", "Suspected of the coronavirus infection: in a stream of its "
                                              "own, apart from the other people"),
                   u"ДСМ-90 ¶4");
    verdict.reasons +=
        reason(QT_TRANSLATE_NOOP("rules", "Where specialised help is needed, profile specialists consult "
                                          "from a distance"),
               u"ДСМ-90 ¶16");
}

const char *examinationRoom(Sex sex)
{
    switch (sex) {
    case Sex::Female:
        return QT_TRANSLATE_NOOP("rules",
                                 "On the first visit the person is sent to the pre-doctor room and the women's "
                                 "examination room");
    case Sex::Male:
        return QT_TRANSLATE_NOOP("rules", "On the first visit the person is sent to the pre-doctor room and the men's "
                                          "examination room");
    default:
        return QT_TRANSLATE_NOOP("rules", "On the first visit the person is sent to the pre-doctor room and the "
                                          "examination room");
    }
}

void welcome(Verdict &verdict, Sex sex)
{
    verdict.reasons +=
        reason(QT_TRANSLATE_NOOP("rules", "On the first visit the ambulatory card 052/e is opened at the desk"),
               u"ДСМ-90 ¶14");
    if (verdict.decision == u"ambulance") // not now
        return;
    verdict.offers += u"prevention_rooms"_s;
    verdict.reasons += reason(examinationRoom(sex), u"840 ¶9");
}

} // namespace

Verdict route(const RouteQuestion &question)
{
    const Way &way = wayOf(question);
    Verdict verdict{QString::fromUtf16(way.decision), {}, {reason(way.id, way.law)}};
    if (way.offer)
        verdict.offers += QString::fromUtf16(way.offer);
    const bool named = question.reasonGroup == 7 && question.reason == 1;
    if (named || question.suspectedCoronavirus)
        isolate(verdict, named);
    if (question.firstEver)
        welcome(verdict, question.sex);
    return judgedOn(question.on, std::move(verdict));
}

} // namespace tirkeu::rules
