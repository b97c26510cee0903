#include "booking_commands.h"
#include "domain/iin.h"
#include "usecase/change_booking.h"
#include "usecase/queries/booking_journal.h"
#include "usecase/queries/find_slots.h"
#include "usecase/queries/search_patients.h"
#include "usecase/reference_lists.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ctl {
namespace {

QString clinicText(const QDateTime &moment)
{
    return inClinic(moment).toString(u"yyyy-MM-ddTHH:mm"_s);
}

QJsonObject slotJson(const Slot &slot)
{
    return {{u"id"_s, slot.id.toString()},
            {u"doctor_id"_s, slot.practitioner.toString()},
            {u"start"_s, clinicText(slot.start)},
            {u"minutes"_s, slot.minutes},
            {u"room"_s, slot.room}};
}

QJsonObject inBoth(const Call &call, const Message &message)
{
    return {{u"kk"_s, call.output.texts().say(message, Language::Kazakh)},
            {u"ru"_s, call.output.texts().say(message, Language::Russian)}};
}

QJsonObject decisionJson(const Call &call, const Decision &decision)
{
    QJsonArray reasons;
    for (const auto &reason : decision.reasons) {
        auto said = inBoth(call, reason.message);
        said.insert(u"citation"_s, reason.citation);
        reasons += said;
    }
    return {{u"rule"_s, decision.rule},
            {u"decision"_s, decision.decision},
            {u"offers"_s, QJsonArray::fromStringList(decision.offers)},
            {u"reasons"_s, reasons}};
}

QJsonObject bookingJson(const Appointment &booked)
{
    return {{u"id"_s, booked.id.toString()},
            {u"number"_s, booked.number},
            {u"patient_id"_s, booked.patient.toString()},
            {u"doctor_id"_s, booked.practitioner.toString()},
            {u"start"_s, clinicText(booked.start)},
            {u"minutes"_s, booked.minutes},
            {u"room"_s, booked.room},
            {u"status"_s, codeOf(booked.status)},
            {u"overbooked"_s, booked.isOverbooked()}};
}

QJsonObject outcomeJson(const Call &call, const usecase::BookingOutcome &outcome)
{
    QJsonArray warnings;
    for (const auto &warning : outcome.warnings)
        warnings += inBoth(call, warning.message);
    QJsonArray alternatives;
    for (const auto &slot : outcome.alternatives)
        alternatives += slotJson(slot);
    QJsonArray decisions;
    for (const auto &decision : outcome.decisions)
        decisions += decisionJson(call, decision);
    auto object = inBoth(call, outcome.message);
    object.insert(u"answer"_s, answerCode(outcome.answer));
    object.insert(u"booking"_s, outcome.isBooked() ? QJsonValue(bookingJson(outcome.booked.front())) : QJsonValue());
    object.insert(u"refusal"_s, outcome.refusal ? QJsonValue(outcome.refusal->number) : QJsonValue());
    object.insert(u"lives_on"_s, outcome.livesOn.isNull() ? QJsonValue() : outcome.livesOn.toString());
    object.insert(u"warnings"_s, warnings);
    object.insert(u"alternatives"_s, alternatives);
    object.insert(u"decisions"_s, decisions);
    return object;
}

void print(const Call &call, const usecase::BookingOutcome &outcome)
{
    if (outcome.isBooked()) {
        const auto &booked = outcome.booked.front();
        call.output.line(u"%1  %2  %3"_s.arg(booked.number, clinicText(booked.start), booked.room));
    } else {
        call.output.say(outcome.message);
    }
    if (outcome.refusal)
        call.output.line(outcome.refusal->number);
    for (const auto &decision : outcome.decisions) {
        for (const auto &reason : decision.reasons)
            call.output.line(u"    %1 (%2)"_s.arg(call.output.words(reason.message), reason.citation));
    }
    for (const auto &warning : outcome.warnings)
        call.output.say(warning.message);
    for (const auto &slot : outcome.alternatives)
        call.output.line(u"  %1  %2"_s.arg(clinicText(slot.start), slot.practitioner.toString()));
}

usecase::BookingTerms termsOf(const Call &call, const BookingWords &words)
{
    using enum usecase::BookingWarning::Kind;
    const auto &options = call.arguments.options;
    usecase::BookingTerms terms;
    terms.form = words.form;
    terms.channel = words.channel;
    terms.referral = options.value(u"--referral"_s);
    terms.situation = words.situation;
    terms.overruleReason = options.value(u"--overrule"_s);
    terms.overbook = options.contains(u"--overbook"_s);
    terms.overbookReason = options.value(u"--overbook"_s);
    terms.insured = !options.contains(u"--not-insured"_s);
    terms.documentsReliable = !options.contains(u"--unreliable"_s);
    // A clock that was stopped by --now is a deliberate act already.
    terms.clockConfirmed = options.contains(u"--clock-confirmed"_s) || call.arguments.now.has_value();
    if (options.contains(u"--acknowledge"_s))
        terms.acknowledged = {SameDay, SameSpecialty, SameTime, DeskClosed, DoctorAway};
    return terms;
}

/// Whether the list of visit reasons has it today.
Result<bool> isReason(const usecase::OpenedDesk &opened, const QString &code)
{
    const QDate today = opened.desk->today();
    return usecase::ReadReferenceList(*opened.desk)(opened.actor, ReferenceList::VisitReasons, today)
        .map([&](const auto &reasons) {
            return std::ranges::find(reasons, code, &ReferenceEntry::code) != reasons.end();
        });
}

/// By id, or by ЖСН when one record has it.
std::optional<PatientId> personOf(const usecase::OpenedDesk &opened, const QString &text)
{
    if (const auto id = PatientId::parse(text))
        return id;
    const auto iin = Iin::parse(text);
    const auto found = usecase::SearchPatients(*opened.desk)(opened.actor, text, 2);
    const bool one = iin && found && found->size() == 1 && found->front().row.iin == iin->toString();
    return one ? std::optional(found->front().row.id) : std::nullopt;
}

} // namespace

Exit runSlots(const Call &call)
{
    const auto words = bookingWords(call);
    if (!words)
        return words.error();
    const auto limit = numberOption(call, u"--limit"_s, 50, {1, 10'000});
    if (!limit)
        return limit.error();
    const auto opened = openDesk(call);
    if (!opened)
        return opened.error();
    usecase::FindSlots::Query query;
    query.practitioner = words->doctor;
    query.patient = words->patient;
    query.specialty = call.arguments.options.value(u"--specialty"_s);
    query.from = words->from;
    query.to = words->to;
    query.near = words->at;
    query.kind = words->kind;
    query.channel = words->channel;
    query.limit = int(*limit);
    const auto found = usecase::FindSlots(*opened->desk)(opened->actor, query);
    if (!found && found.error().kind == Error::Kind::NotFound)
        return call.output.refused(
            {"ctl", QT_TRANSLATE_NOOP("ctl", "There is no such doctor or person: %1."), {found.error().detail}},
            Exit::RulesSayNo);
    if (!found)
        return call.output.failed(found.error());
    QJsonArray list;
    for (const auto &one : *found) {
        auto object = slotJson(one.slot);
        object.insert(u"minutes"_s, one.minutes);
        object.insert(u"doctor"_s, one.doctor.full());
        object.insert(u"specialty"_s, one.specialty);
        object.insert(u"own_district"_s, one.ownDistrict);
        list += object;
        call.output.line(u"%1  %2  %3  %4  %5"_s.arg(clinicText(one.slot.start), one.slot.practitioner.toString(),
                                                     one.doctor.full(), one.specialty, one.slot.room));
    }
    call.output.document(list);
    return Exit::Done;
}

Exit runBook(const Call &call)
{
    const auto words = bookingWords(call);
    if (!words)
        return words.error();
    const QString who = call.arguments.options.value(u"--patient"_s);
    if (who.isEmpty() || words->doctor.isNull() || !words->at.isValid())
        return call.output.refused(
            {"ctl", QT_TRANSLATE_NOOP("ctl", "Call it so: book --patient ID --doctor ID --at 2026-03-02T09:00. The IDs"
                                             " are in the answers of search and slots.")},
            Exit::CalledWrongly);
    const auto opened = openDesk(call);
    if (!opened)
        return opened.error();
    const auto person = personOf(*opened, who);
    if (!person)
        return call.output.refused(
            {"ctl", QT_TRANSLATE_NOOP("ctl", "No single person of the register has this ID or ЖСН: %1."), {who}},
            Exit::RulesSayNo);
    usecase::VisitPlace place;
    place.patient = *person;
    place.practitioner = words->doctor;
    place.start = words->at;
    place.kind = words->kind;
    place.reason = call.arguments.options.value(u"--reason"_s);
    const auto known = place.reason.isEmpty() ? true : isReason(*opened, place.reason);
    if (!known)
        return call.output.failed(known.error());
    if (!*known)
        return call.output.refused(
            {"ctl", QT_TRANSLATE_NOOP("ctl", "The list of visit reasons has no %1 today."), {place.reason}},
            Exit::RulesSayNo);
    const auto outcome = usecase::BookSlot(*opened->desk)(opened->actor, {{place}, termsOf(call, *words), {}});
    if (!outcome)
        return call.output.failed(outcome.error());
    print(call, *outcome);
    call.output.document(outcomeJson(call, *outcome));
    return outcome->isBooked() ? Exit::Done : Exit::RulesSayNo;
}

Exit runCancel(const Call &call)
{
    const QString number = call.arguments.words.front();
    const QString reason = call.arguments.options.value(u"--reason"_s).trimmed();
    if (reason.isEmpty())
        return call.output.refused(
            {"ctl", QT_TRANSLATE_NOOP("ctl", "A cancellation needs its reason: cancel NUMBER --reason TEXT.")},
            Exit::CalledWrongly);
    const auto opened = openDesk(call);
    if (!opened)
        return opened.error();
    auto id = AppointmentId::parse(number);
    if (!id) {
        const auto found = usecase::ReadBooking(*opened->desk).find(opened->actor, number);
        if (!found)
            return call.output.failed(found.error());
        if (*found)
            id = (*found)->appointment.id;
    }
    const auto cancelled = id ? usecase::CancelBooking(*opened->desk)(opened->actor, {*id, 0, reason, false})
                              : Result<usecase::CancelBooking::Outcome>(failure(Error::Kind::NotFound, u"booking"_s));
    if (!cancelled && cancelled.error().kind == Error::Kind::NotFound)
        return call.output.refused({"ctl", QT_TRANSLATE_NOOP("ctl", "There is no booking %1."), {number}},
                                   Exit::RulesSayNo);
    if (!cancelled)
        return call.output.failed(cancelled.error());
    auto object = bookingJson(cancelled->cancelled);
    object.insert(u"waiting"_s, qint64(cancelled->fitting.size()));
    call.output.line(u"%1  %2"_s.arg(cancelled->cancelled.number, clinicText(cancelled->cancelled.start)));
    call.output.document(object);
    return Exit::Done;
}

} // namespace tirkeu::ctl
