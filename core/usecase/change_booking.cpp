#include "usecase/change_booking.h"
#include "storage/appointment_repository.h"
#include "storage/audit_log.h"
#include "storage/booking_notes.h"
#include "storage/database.h"
#include "storage/patient_links.h"
#include "storage/staff_repository.h"
#include "usecase/booking_moving.h"
#include "usecase/booking_writing.h"
#include "usecase/queue_writing.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditLog;
using storage::Transaction;

Result<Appointment> findUnchanged(storage::Snapshot &snapshot, const AppointmentId &id, int baseVersion)
{
    auto found = storage::AppointmentRepository(snapshot).find(id);
    if (!found)
        return failure(Error::Kind::NotFound, u"booking "_s + id.toString());
    if (baseVersion != 0 && found->version != baseVersion)
        return failure(Error::Kind::Conflict, u"the booking was changed meanwhile"_s);
    return *found;
}

BookingTerms termsOfMove(const Appointment &old, const BookingTerms &given)
{
    BookingTerms terms = given;
    terms.form = old.form;
    terms.channel = old.channel;
    terms.identifiedBy = given.identifiedBy.isEmpty() ? old.identifiedBy : given.identifiedBy;
    terms.representative = given.representative.isEmpty() ? old.representative : given.representative;
    terms.referral = given.referral.isEmpty() ? old.referral : given.referral;
    terms.waiting = {};
    return terms;
}

VisitPlace placeOfMove(const Appointment &old, const PractitionerId &practitioner, const QDateTime &start, int minutes)
{
    VisitPlace place;
    place.patient = old.patient;
    place.practitioner = practitioner;
    place.start = start;
    place.kind = old.kind;
    place.minutes = minutes > 0 ? minutes : old.minutes;
    place.reason = old.reason;
    place.note = old.note;
    return place;
}

bool isOfOtherSpecialty(storage::Snapshot &snapshot, const Appointment &old, const PractitionerId &next)
{
    storage::StaffRepository staff(snapshot);
    const auto before = staff.practitioner(old.practitioner);
    const auto after = staff.practitioner(next);
    return before && after && before->specialty != after->specialty;
}

BookingOutcome answerToMove(const PlaceAssessment &judged, const Appointment &old, const BookingTerms &terms)
{
    BookingOutcome outcome;
    outcome.answer = judged.answer;
    outcome.message = answerText(judged.answer);
    if (judged.answer == BookingAnswer::Refused) // nobody is refused: the visit stays where it is
        outcome.message = {"booking", QT_TRANSLATE_NOOP("booking", "The law gives a ground to refuse this. The booking"
                                                                   " stays where it is.")};
    outcome.decisions = judged.decisions;
    outcome.warnings = unanswered(judged.warnings, terms);
    if (judged.person != old.patient)
        outcome.livesOn = judged.person;
    return outcome;
}

Appointment writeMove(Transaction &tx, Appointment old, const MoveToPlace &move)
{
    auto next = appointmentOf(move.judged, move.place, move.terms);
    next.id = tx.ids().next<AppointmentId>();
    next.movedFrom = old.id;
    next.series = old.series;
    next.group = old.group;
    const bool judgedAnew = !next.decisions.isEmpty();
    const bool overruled = judgedAnew && !next.overruleReason.isEmpty();
    if (!judgedAnew) {
        next.decisions = old.decisions;
        next.overruleReason = old.overruleReason;
    }
    old.status = AppointmentStatus::Cancelled; // first: the new one may need some of its time
    old.movedTo = next.id;
    old.cancelReason = move.reason.trimmed().isEmpty() ? u"#moved"_s : move.reason.trimmed();
    storage::AppointmentRepository(tx).update(old, old.cancelReason);
    storage::BookingNotes(tx).settleAffected(old.id, AffectedBooking::Settled::Moved);
    const auto moved = writeBooking(tx, std::move(next), move.terms);
    AuditLog(tx).append({u"booking.move"_s,
                         u"appointment"_s,
                         old.id.bytes(),
                         ownReason(old.cancelReason) ? QString() : old.cancelReason,
                         {{u"to"_s, moved.id.toString()}, {u"overruled"_s, overruled}}});
    takeOutOfQueue(tx, old.id);
    return moved;
}

Appointment writeCancellation(Transaction &tx, Appointment booked, const Cancellation &cancellation)
{
    booked.status = cancellation.enteredInError ? AppointmentStatus::EnteredInError : AppointmentStatus::Cancelled;
    booked.cancelReason = cancellation.reason;
    const auto cancelled = storage::AppointmentRepository(tx).update(booked, booked.cancelReason);
    storage::BookingNotes(tx).settleAffected(booked.id, AffectedBooking::Settled::Cancelled);
    AuditLog(tx).append({u"booking.cancel"_s,
                         u"appointment"_s,
                         booked.id.bytes(),
                         ownReason(cancellation.reason) ? QString() : cancellation.reason,
                         {{u"enteredInError"_s, cancellation.enteredInError}}});
    takeOutOfQueue(tx, booked.id);
    return cancelled;
}

void giveTimesBack(Transaction &tx, const PatientId &deceased)
{
    auto records = storage::PatientLinks::mergedInto(tx, deceased);
    records.push_back(deceased);
    storage::BookingFilter coming;
    coming.patients = records;
    coming.starts = Span{tx.now(), tx.now().addYears(3)};
    coming.activeOnly = true;
    storage::AppointmentRepository appointments(tx);
    for (const auto &row : appointments.rows(coming)) {
        if (const auto booked = appointments.find(row.appointment.id);
            booked && booked->status == AppointmentStatus::Booked)
            writeCancellation(tx, *booked, {u"#deceased"_s});
    }
    takeOutOfQueue(tx, records);
    storage::BookingNotes notes(tx);
    for (auto entry : notes.waiting()) {
        if (std::ranges::find(records, entry.patient) == records.end())
            continue;
        entry.state = WaitingEntry::State::Withdrawn;
        notes.saveWaiting(entry);
        AuditLog(tx).append({u"waiting.withdraw"_s, u"waiting"_s, entry.id.bytes()});
    }
}

Result<BookingOutcome> MoveBooking::operator()(const Actor &actor, const Command &command) const
{
    if (const auto allowed = require(actor, Permission::BookAppointment); !allowed)
        return tl::unexpected(allowed.error());
    BookingOutcome outcome;
    VisitPlace place;
    BookingTerms terms;
    bool judgedNo = false;
    auto written = m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<BookingOutcome> {
        const auto old = findUnchanged(tx, command.appointment, command.baseVersion);
        if (!old)
            return tl::unexpected(old.error());
        if (old->status != AppointmentStatus::Booked)
            return failure(Error::Kind::Invalid, u"only a coming visit can be moved"_s);
        terms = termsOfMove(*old, command.terms);
        place = placeOfMove(*old, command.practitioner, command.start, command.minutes);
        BookingAssessment assessment(
            tx, tx.now(), terms,
            {isOfOtherSpecialty(tx, *old, place.practitioner), old->id, actor.roles.allow(Permission::Overbook)});
        const auto judged = assessment.judge(place);
        outcome = answerToMove(judged, *old, terms);
        judgedNo = judged.answer != BookingAnswer::Booked;
        if (judgedNo)
            return failure(Error::Kind::Cancelled); // nothing to write: the transaction is rolled back
        outcome.booked.push_back(writeMove(tx, *old, {judged, place, terms, command.reason}));
        return outcome;
    });
    if (!judgedNo)
        return written;
    if (!isAnsweredElsewhere(outcome.answer))
        return outcome;
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<BookingOutcome> {
        outcome.alternatives = BookingAssessment(snapshot, m_desk.clock().now(), terms, {}).alternatives(place);
        return outcome;
    });
}

Result<CancelBooking::Outcome> CancelBooking::operator()(const Actor &actor, const Command &command) const
{
    if (const auto allowed = require(actor, Permission::BookAppointment); !allowed)
        return tl::unexpected(allowed.error());
    if (command.reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"a cancellation needs a reason"_s);
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<Outcome> {
        const auto booked = findUnchanged(tx, command.appointment, command.baseVersion);
        if (!booked)
            return tl::unexpected(booked.error());
        if (!booked->isActive())
            return failure(Error::Kind::Conflict, u"cancelled already"_s);
        if (booked->status == AppointmentStatus::Fulfilled && !command.enteredInError)
            return failure(Error::Kind::Invalid, u"the visit has taken place"_s);
        const auto cancelled = writeCancellation(tx, *booked, {command.reason.trimmed(), command.enteredInError});
        return Outcome{cancelled, cancelled.end() > tx.now() && cancelled.lane == 0 ? waitingFor(tx, cancelled)
                                                                                    : std::vector<WaitingEntry>{}};
    });
}

} // namespace tirkeu::usecase
