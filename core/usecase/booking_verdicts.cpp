#include "domain/patient.h"
#include "rules/admission.h"
#include "rules/deadline.h"
#include "rules/kept_decision.h"
#include "rules/referral.h"
#include "rules/route.h"
#include "usecase/booking_assessment.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

rules::FormOfCare formOf(FormOfCare form)
{
    switch (form) {
    case FormOfCare::Emergency:
        return rules::FormOfCare::Emergency;
    case FormOfCare::Urgent:
        return rules::FormOfCare::Urgent;
    case FormOfCare::Planned:
        return rules::FormOfCare::Planned;
    }
    Q_UNREACHABLE();
}

Channel channelOf(BookingChannel channel)
{
    switch (channel) {
    case BookingChannel::Phone:
        return Channel::Phone;
    case BookingChannel::Portal:
        return Channel::Portal;
    case BookingChannel::Desk:
    case BookingChannel::Paper:
        return Channel::Desk;
    }
    Q_UNREACHABLE();
}

rules::ReferralSituation situationOf(const BookingTerms &terms)
{
    using enum rules::ReferralSituation;
    const auto told = rules::referralSituations().indexOf(terms.situation);
    if (told >= 0 && told != qsizetype(Planned))
        return rules::ReferralSituation(told);
    return terms.form == FormOfCare::Planned ? Planned : Urgent;
}

const Decision *find(const QList<Decision> &decisions, QStringView rule)
{
    const auto found = std::ranges::find(decisions, rule, &Decision::rule);
    return found == decisions.end() ? nullptr : &*found;
}

} // namespace

QList<Decision> judgeBooking(const BookingQuestion &question, const BookingTerms &terms,
                             const rules::Calendar &calendar)
{
    const QDate day = inClinic(question.now).date();
    QList<Decision> decisions;
    rules::AdmissionQuestion admission;
    admission.service = Service::Booking;
    admission.form = formOf(terms.form);
    admission.attachedHere = question.person.attachment.kind == Attachment::Here;
    admission.documentsReliable = terms.documentsReliable;
    admission.on = day;
    decisions += rules::keptDecision(u"admission"_s, rules::admission(admission));
    if (!question.reason.isEmpty()) {
        rules::RouteQuestion route;
        route.reasonGroup = question.reason.section(u'.', 0, 0).toInt();
        route.reason = question.reason.section(u'.', 1, 1).toInt();
        route.firstEver = question.firstEver;
        route.suspectedCoronavirus = terms.suspectedCoronavirus;
        route.sex = question.person.sex;
        route.on = day;
        decisions += rules::keptDecision(u"route"_s, rules::route(route));
    }
    rules::ReferralQuestion referral;
    referral.specialty = question.specialty;
    referral.situation = situationOf(terms);
    referral.insured = terms.insured;
    referral.on = day;
    decisions += rules::keptDecision(u"referral"_s, rules::referral(referral));
    rules::OpeningQuestion opening;
    opening.channel = channelOf(terms.channel);
    opening.at = terms.receivedAt.isValid() ? terms.receivedAt : question.now;
    decisions += rules::keptDecision(u"opening"_s, rules::opening(opening, calendar).verdict);
    return decisions;
}

bool isRefused(const QList<Decision> &decisions)
{
    const auto *admission = find(decisions, u"admission");
    return admission && admission->decision == u"refuse";
}

bool isAdvisedOtherwise(const QList<Decision> &decisions, const BookingTerms &terms)
{
    const auto *route = find(decisions, u"route");
    const auto *referral = find(decisions, u"referral");
    const bool elsewhere = route && route->decision != u"booking" && route->decision != u"doctor";
    const bool unreferred = referral && referral->decision == u"referral_needed" && terms.referral.trimmed().isEmpty();
    return elsewhere || unreferred;
}

QList<Decision> against(const QList<Decision> &decisions, const BookingTerms &terms)
{
    QList<Decision> speaking;
    std::ranges::copy_if(decisions, std::back_inserter(speaking),
                         [&](const Decision &one) { return isRefused({one}) || isAdvisedOtherwise({one}, terms); });
    return speaking;
}

bool isAnsweredElsewhere(BookingAnswer answer)
{
    using enum BookingAnswer;
    constexpr std::array elsewhere{Taken,      Past,       ClosedDay,     OutsideHours,        DoctorAbsent,
                                   DoctorLeft, QuotaSpent, BeyondHorizon, NeedsOverbookReason, OverbookDenied};
    return std::ranges::find(elsewhere, answer) != elsewhere.end();
}

QDateTime dueAt(const BookingTerms &terms, const QDateTime &received, const rules::Calendar &calendar)
{
    rules::DeadlineQuestion question;
    question.channel = channelOf(terms.channel);
    question.at = received;
    return rules::deadline(question, calendar).dueAt.toUTC();
}

Message answerText(BookingAnswer answer)
{
    static constexpr std::array texts{
        QT_TRANSLATE_NOOP("booking", "Booked."),
        QT_TRANSLATE_NOOP("booking", "The law gives a ground to refuse. Nothing is booked; the refusal has a number."),
        QT_TRANSLATE_NOOP("booking", "The rules advise otherwise. Name the reason to book all the same."),
        QT_TRANSLATE_NOOP("booking", "There is something to look at before this is booked."),
        QT_TRANSLATE_NOOP("booking", "This time has been booked meanwhile. Choose another one."),
        QT_TRANSLATE_NOOP("booking", "This time is over. Choose a later one."),
        QT_TRANSLATE_NOOP("booking", "The clinic is closed on this day. Choose a working day."),
        QT_TRANSLATE_NOOP("booking", "The doctor does not see people at this time. Choose a time of the timetable."),
        QT_TRANSLATE_NOOP("booking", "The doctor is away at this time. Choose another day or another doctor."),
        QT_TRANSLATE_NOOP("booking", "The doctor was removed from the timetable meanwhile. Choose another doctor."),
        QT_TRANSLATE_NOOP("booking", "All times of this channel are taken on this day. Choose another day."),
        QT_TRANSLATE_NOOP("booking", "Bookings are not open so far ahead yet. Choose an earlier day."),
        QT_TRANSLATE_NOOP("booking", "The clock of this computer stands before the last booking. Compare date and time"
                                     " with another clock and confirm them."),
        QT_TRANSLATE_NOOP("booking", "This person is not in the register any more. Search for the person again."),
        QT_TRANSLATE_NOOP("booking", "By the register this person has died. Nothing is booked."),
        QT_TRANSLATE_NOOP("booking", "Booking over the timetable needs a reason. Write it down."),
        QT_TRANSLATE_NOOP("booking", "Your role does not allow booking over the timetable. Ask the coordinator or the"
                                     " doctor."),
    };
    static_assert(texts.size() == size_t(BookingAnswer::OverbookDenied) + 1, "every answer has its sentence");
    return {"booking", texts[size_t(answer)]};
}

} // namespace tirkeu::usecase
