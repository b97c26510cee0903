#include "rules/admission.h"
#include "rules/edition.h"

using namespace Qt::StringLiterals;

namespace tirkeu::rules {
namespace {

/// Where the grounds for a refusal of each service stand.
struct Grounds
{
    const char16_t *unreliable;
    const char16_t *notAttached; ///< null: no ground
    const char16_t *incomplete;  ///< null: no ground
};

Grounds groundsOf(Service service)
{
    switch (service) {
    case Service::Booking:
        return {u"ДСМ-90 app.5 §9 1)", u"ДСМ-90 app.5 §9 2)", nullptr};
    case Service::HomeCall:
        return {u"ДСМ-90 app.6 §9 1)", u"ДСМ-90 app.6 §9 2)", nullptr};
    case Service::Certificate:
        return {u"ДСМ-90 app.7 §9 1)", u"ДСМ-90 app.7 §9 2)", nullptr};
    case Service::Referral:
        return {u"ДСМ-31 app.14 §9 1)", nullptr, u"ДСМ-31 app.14 §9 2)"};
    case Service::Extract:
        return {u"ДСМ-31 ¶59", nullptr, u"ДСМ-31 ¶59"};
    default: // the reasoned refusal of an attachment
        return {u"ДСМ-66 ¶9", nullptr, nullptr};
    }
}

Verdict admitted(const AdmissionQuestion &question)
{
    Verdict verdict{u"admit"_s, {}, {}};
    const Grounds grounds = groundsOf(question.service);
    verdict.reasons +=
        grounds.notAttached
            ? reason(QT_TRANSLATE_NOOP("rules", "The person is attached to this organisation"), grounds.notAttached)
            : reason(QT_TRANSLATE_NOOP("rules", "This service is given whether the person is attached here or not"),
                     grounds.unreliable);
    if (question.service == Service::Certificate) {
        verdict.offers += u"queue"_s;
        verdict.reasons +=
            reason(QT_TRANSLATE_NOOP("rules", "Certificates are given in the order of the queue: no booking "
                                              "and no fast lane is provided for"),
                   u"ДСМ-90 app.7 §7");
    }
    return verdict;
}

QList<Reason> groundsHeld(const AdmissionQuestion &question)
{
    const Grounds grounds = groundsOf(question.service);
    QList<Reason> held;
    if (!question.documentsReliable)
        held += reason(QT_TRANSLATE_NOOP("rules", "The documents given, or the data in them, were found unreliable"),
                       grounds.unreliable);
    if (!question.documentsComplete && grounds.incomplete)
        held +=
            reason(QT_TRANSLATE_NOOP("rules", "The documents given do not meet the requirements"), grounds.incomplete);
    if (!question.attachedHere && grounds.notAttached)
        held +=
            {reason(QT_TRANSLATE_NOOP("rules", "The person is not attached to this organisation"), grounds.notAttached),
             reason(QT_TRANSLATE_NOOP("rules", "Attachment at the place of residence is the condition of primary care, "
                                               "but for emergencies"),
                    u"840 ¶7")};
    return held;
}

} // namespace

Verdict admission(const AdmissionQuestion &question)
{
    if (question.form == FormOfCare::Emergency)
        return judgedOn(
            question.on,
            {u"admit"_s,
             {},
             {reason(QT_TRANSLATE_NOOP("rules", "Emergency care is given whatever the attachment"), u"ДСМ-90 ¶9 1)")}});
    const auto held = groundsHeld(question);
    if (held.isEmpty())
        return judgedOn(question.on, admitted(question));
    Verdict verdict{u"refuse"_s, {u"refusal_paper"_s}, held};
    if (!question.attachedHere && groundsOf(question.service).notAttached)
        verdict.offers += u"attachment"_s;
    verdict.offers += u"overrule"_s;
    verdict.reasons +=
        reason(QT_TRANSLATE_NOOP("rules", "The refusal is given with its reasons; a complaint goes to the "
                                          "head of the organisation"),
               u"ДСМ-90 ¶71");
    return judgedOn(question.on, verdict);
}

} // namespace tirkeu::rules
