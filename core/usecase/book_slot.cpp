#include "usecase/book_slot.h"
#include "storage/audit_log.h"
#include "storage/booking_notes.h"
#include "storage/database.h"
#include "storage/patient_repository.h"
#include "usecase/booking_writing.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

using storage::AuditLog;
using storage::Transaction;

/// The answer about the first place that cannot be booked, else about the first place.
BookingOutcome answerOf(const BookSlot::Command &command, const std::vector<PlaceAssessment> &judged)
{
    const auto bad = std::ranges::find_if(judged, [](const auto &j) { return j.answer != BookingAnswer::Booked; });
    const auto told = bad == judged.end() ? judged.begin() : bad;
    BookingOutcome outcome;
    outcome.answer = told->answer;
    outcome.message = answerText(told->answer);
    outcome.place = int(told - judged.begin());
    outcome.decisions = told->decisions;
    for (size_t i = 0; i < judged.size(); ++i) {
        if (judged[i].person != command.places[i].patient)
            outcome.livesOn = judged[i].person;
        for (auto &warning : unanswered(judged[i].warnings, command.terms)) {
            warning.place = int(i);
            outcome.warnings += warning;
        }
    }
    return outcome;
}

/// Once one place cannot be booked, the others need not be asked, except for what is to be acknowledged in one go.
std::vector<PlaceAssessment> judgeAll(const BookSlot::Command &command, BookingAssessment &assessment)
{
    std::vector<PlaceAssessment> judged;
    for (const auto &place : command.places) {
        judged.push_back(assessment.judge(place));
        if (judged.back().answer != BookingAnswer::Booked && judged.back().answer != BookingAnswer::NeedsAck)
            break;
    }
    return judged;
}

QJsonObject auditDetail(const BookingOutcome &outcome, const BookingTerms &terms)
{
    int overbooked = 0;
    for (const auto &booked : outcome.booked)
        overbooked += booked.isOverbooked() || booked.outside ? 1 : 0;
    return {{u"count"_s, qint64(outcome.booked.size())},
            {u"overbooked"_s, overbooked},
            {u"overruled"_s, !terms.overruleReason.trimmed().isEmpty()},
            {u"acknowledged"_s, terms.acknowledged.size()},
            {u"clockConfirmed"_s, terms.clockConfirmed}};
}

QString whyOf(const BookingTerms &terms)
{
    const QString overrule = terms.overruleReason.trimmed();
    return overrule.isEmpty() ? terms.overbookReason.trimmed() : overrule;
}

/// Only a booking of the person who waits ends the waiting.
void closeWaiting(Transaction &tx, const BookingTerms &terms, const Appointment &booked)
{
    storage::BookingNotes notes(tx);
    auto entry = terms.waiting.isNull() ? std::nullopt : notes.findWaiting(terms.waiting);
    if (!entry || entry->state != WaitingEntry::State::Waiting ||
        storage::PatientRepository(tx).canonical(entry->patient) != booked.patient)
        return;
    entry->state = WaitingEntry::State::Booked;
    entry->booked = booked.id;
    notes.saveWaiting(*entry);
}

void writeAll(Transaction &tx, const BookSlot::Command &command, const std::vector<PlaceAssessment> &judged,
              BookingOutcome &outcome)
{
    const auto series = command.bundle == BookSlot::Bundle::Series ? tx.ids().next<SeriesId>() : SeriesId();
    const auto group = command.bundle == BookSlot::Bundle::Family ? tx.ids().next<GroupId>() : GroupId();
    for (size_t i = 0; i < judged.size(); ++i) {
        auto booked = appointmentOf(judged[i], command.places[i], command.terms);
        booked.series = series;
        booked.group = group;
        outcome.booked.push_back(writeBooking(tx, std::move(booked), command.terms));
    }
    closeWaiting(tx, command.terms, outcome.booked.front());
    AuditLog(tx).append({u"booking.book"_s, u"appointment"_s, outcome.booked.front().id.bytes(), whyOf(command.terms),
                         auditDetail(outcome, command.terms)});
}

void refuse(Transaction &tx, const BookSlot::Command &command, const PlaceAssessment &refused, BookingOutcome &outcome)
{
    outcome.refusal = writeRefusal(tx, refused.person, refused.decisions.front(), command.terms);
    AuditLog(tx).append(
        {u"booking.refuse"_s, u"patient"_s, refused.person.bytes(), {}, {{u"number"_s, outcome.refusal->number}}});
}

Result<void> requireCall(const Actor &actor, const BookSlot::Command &command)
{
    if (const auto allowed = require(actor, Permission::BookAppointment); !allowed)
        return allowed;
    if (command.places.empty() || command.places.size() > 50)
        return failure(Error::Kind::Invalid, u"a booking has 1 to 50 places"_s);
    for (const auto &place : command.places) {
        if (!place.start.isValid() || place.minutes < 0 || place.minutes > longestVisit)
            return failure(Error::Kind::Invalid, u"a visit has a start and lasts at most 8 hours"_s);
    }
    return {};
}

} // namespace

Result<BookingOutcome> BookSlot::check(const Actor &actor, const Command &command) const
{
    if (const auto called = requireCall(actor, command); !called)
        return tl::unexpected(called.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<BookingOutcome> {
        BookingAssessment assessment(snapshot, m_desk.clock().now(), command.terms,
                                     {true, {}, actor.roles.allow(Permission::Overbook)});
        auto outcome = answerOf(command, judgeAll(command, assessment));
        if (isAnsweredElsewhere(outcome.answer))
            outcome.alternatives = assessment.alternatives(command.places[size_t(outcome.place)]);
        return outcome;
    });
}

Result<BookingOutcome> BookSlot::operator()(const Actor &actor, const Command &command) const
{
    if (const auto called = requireCall(actor, command); !called)
        return tl::unexpected(called.error());
    std::optional<BookingOutcome> unwritten;
    auto written = m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<BookingOutcome> {
        BookingAssessment assessment(tx, tx.now(), command.terms, {true, {}, actor.roles.allow(Permission::Overbook)});
        const auto judged = judgeAll(command, assessment);
        auto outcome = answerOf(command, judged);
        if (outcome.isBooked()) {
            writeAll(tx, command, judged, outcome);
        } else if (outcome.answer == BookingAnswer::Refused) {
            refuse(tx, command, judged[size_t(outcome.place)], outcome);
        } else {
            unwritten = outcome;
            return failure(Error::Kind::Cancelled); // nothing to write: the transaction is rolled back
        }
        return outcome;
    });
    if (!unwritten)
        return written;
    if (isAnsweredElsewhere(unwritten->answer)) {
        const auto found = m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<Slot>> {
            return BookingAssessment(snapshot, m_desk.clock().now(), command.terms, {})
                .alternatives(command.places[size_t(unwritten->place)]);
        });
        if (!found)
            return tl::unexpected(found.error());
        unwritten->alternatives = *found;
    }
    return *unwritten;
}

} // namespace tirkeu::usecase
