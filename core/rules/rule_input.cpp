#include "rules/rule_input.h"
#include "domain/visit_reasons.h"
#include "rules/admission.h"
#include "rules/deadline.h"
#include "rules/iin.h"
#include "rules/input_fields.h"
#include "rules/referral.h"
#include "rules/route.h"
#include <QJsonArray>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::rules {
namespace {

using Asked = tl::expected<Answer, InputFlaw>;

Asked askIin(InputFields &fields, const Circumstances &)
{
    IinQuestion question{fields.text(u"iin"_s), fields.optionalDate(u"birthDate"_s), std::nullopt};
    if (const auto sex = fields.optionalWord(u"sex"_s, {u"male"_s, u"female"_s}))
        question.sex = *sex == u"male" ? Sex::Male : Sex::Female;
    return fields.then([&] { return Answer{iin(question), {}}; });
}

/// The services of R1 and the further ones of R2; the tables of 80-cli name them so.
QStringList services(Service last)
{
    QStringList codes;
    for (int i = 0; i <= int(last); ++i)
        codes += serviceCode(Service(i));
    return codes;
}

Service takeService(InputFields &fields, Service last)
{
    return serviceFromCode(fields.word(u"service"_s, services(last))).value_or(Service::Booking);
}

Channel takeChannel(InputFields &fields)
{
    const QStringList channels{channelCode(Channel::Desk), channelCode(Channel::Phone), channelCode(Channel::Portal),
                               channelCode(Channel::System)};
    return channelFromCode(fields.word(u"channel"_s, channels)).value_or(Channel::Desk);
}

QDate takeDay(InputFields &fields, const Circumstances &circumstances)
{
    const QDate on = fields.optionalDate(u"on"_s);
    return on.isValid() ? on : circumstances.today;
}

QString localText(const QDateTime &moment)
{
    return moment.toString(u"yyyy-MM-ddTHH:mm");
}

Asked askOpening(InputFields &fields, const Circumstances &circumstances)
{
    const OpeningQuestion question{takeService(fields, Service::Referral), takeChannel(fields), fields.moment(u"at"_s),
                                   fields.flag(u"certificateOnSaturday"_s, true)};
    return fields.then([&] {
        const auto answer = opening(question, circumstances.calendar);
        return Answer{answer.verdict, {{u"takenUpAt"_s, localText(answer.takenUpAt)}}};
    });
}

Asked askDeadline(InputFields &fields, const Circumstances &circumstances)
{
    const DeadlineQuestion question{takeService(fields, Service::FirstDiagnosis), takeChannel(fields),
                                    fields.moment(u"at"_s), fields.flag(u"certificateOnSaturday"_s, true)};
    return fields.then([&] {
        const auto answer = deadline(question, circumstances.calendar);
        return Answer{answer.verdict, {{u"dueAt"_s, localText(answer.dueAt)}}};
    });
}

Asked askAdmission(InputFields &fields, const Circumstances &circumstances)
{
    const QStringList forms{u"emergency"_s, u"urgent"_s, u"planned"_s};
    AdmissionQuestion question;
    question.service = takeService(fields, Service::Extract);
    question.form = FormOfCare(std::max<qsizetype>(0, forms.indexOf(fields.word(u"form"_s, forms))));
    question.attachedHere = fields.flag(u"attachedHere"_s);
    question.documentsReliable = fields.flag(u"documentsReliable"_s);
    question.documentsComplete = fields.flag(u"documentsComplete"_s, true);
    question.on = takeDay(fields, circumstances);
    return fields.then([&] { return Answer{admission(question), {}}; });
}

/// The reasons of app.4, as in the list built in: a number beyond the group's last is no reason.
void requireReason(InputFields &fields, const RouteQuestion &question)
{
    const QString code = u"%1.%2"_s.arg(question.reasonGroup).arg(question.reason);
    if (!VisitReasons().find(code))
        fields.refuse(
            QT_TRANSLATE_NOOP("rules", "The field “%1” names no reason of the group %2 in the list of the law"),
            {u"reason"_s, QString::number(question.reasonGroup)});
}

Asked askRoute(InputFields &fields, const Circumstances &circumstances)
{
    RouteQuestion question;
    question.reasonGroup = fields.number(u"reasonGroup"_s, 1, 7);
    question.reason = fields.number(u"reason"_s, 1, 99);
    question.firstEver = fields.flag(u"firstEver"_s, false);
    question.suspectedCoronavirus = fields.flag(u"suspectedCoronavirus"_s, false);
    if (const auto sex = fields.optionalWord(u"sex"_s, {u"male"_s, u"female"_s, u"unknown"_s}))
        question.sex = *sex == u"male" ? Sex::Male : *sex == u"female" ? Sex::Female : Sex::Unknown;
    question.on = takeDay(fields, circumstances);
    requireReason(fields, question);
    return fields.then([&] { return Answer{route(question), {}}; });
}

Asked askReferral(InputFields &fields, const Circumstances &circumstances)
{
    const auto &situations = referralSituations();
    ReferralQuestion question;
    question.specialty = fields.text(u"specialty"_s);
    question.situation =
        ReferralSituation(std::max<qsizetype>(0, situations.indexOf(fields.word(u"situation"_s, situations))));
    question.insured = fields.flag(u"insured"_s);
    question.on = takeDay(fields, circumstances);
    return fields.then([&] { return Answer{referral(question), {}}; });
}

struct Rule
{
    const char *name;
    Asked (*ask)(InputFields &, const Circumstances &);
};
constexpr std::array rules{
    Rule{"iin", askIin},           Rule{"opening", askOpening},
    Rule{"deadline", askDeadline}, Rule{"admission", askAdmission},
    Rule{"route", askRoute},       Rule{"referral", askReferral},
};

} // namespace

QStringList ruleNames()
{
    QStringList names;
    for (const auto &rule : rules)
        names += QString::fromLatin1(rule.name);
    return names;
}

Asked evaluate(QStringView name, const QJsonObject &input, const Circumstances &circumstances)
{
    for (const auto &rule : rules) {
        if (name == QLatin1StringView(rule.name)) {
            InputFields fields(input);
            return rule.ask(fields, circumstances);
        }
    }
    return tl::unexpected(inputFlaw(QT_TRANSLATE_NOOP("rules", "There is no rule “%1”; the rules are: %2"),
                                    {name.toString(), ruleNames().join(u", ")}));
}

QJsonObject toJson(const Verdict &verdict, const Texts &texts)
{
    QJsonArray reasons;
    for (const Reason &reason : verdict.reasons)
        reasons += QJsonObject{{u"citation"_s, reason.citation},
                               {u"kk"_s, texts.say(reason.message, Language::Kazakh)},
                               {u"ru"_s, texts.say(reason.message, Language::Russian)}};
    return {{u"decision"_s, verdict.decision},
            {u"offers"_s, QJsonArray::fromStringList(verdict.offers)},
            {u"reasons"_s, reasons}};
}

QJsonObject toJson(const Answer &answer, const Texts &texts)
{
    auto json = toJson(answer.verdict, texts);
    for (auto field = answer.further.begin(); field != answer.further.end(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

} // namespace tirkeu::rules
