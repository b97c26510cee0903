#include "usecase/doctor_is_ill.h"
#include "storage/appointment_repository.h"
#include "storage/audit_log.h"
#include "storage/booking_notes.h"
#include "storage/database.h"
#include "storage/patient_links.h"
#include "storage/patient_repository.h"
#include "storage/staff_repository.h"
#include "storage/timetable_repository.h"
#include "usecase/booking_moving.h"
#include "usecase/booking_writing.h"
#include "usecase/edit_timetable.h"
#include "usecase/free_slots.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

using storage::AuditLog;
using storage::Transaction;

/// When the person has other visits: nobody is sent to two places at once.
std::vector<Span> engagementsOf(storage::Snapshot &snapshot, const Appointment &booked, const Span &time)
{
    const auto person = storage::PatientRepository(snapshot).canonical(booked.patient);
    storage::BookingFilter filter;
    filter.patients = storage::PatientLinks::mergedInto(snapshot, person);
    filter.patients.push_back(person);
    filter.starts = time;
    filter.activeOnly = true;
    std::vector<Span> spans;
    for (const auto &row : storage::AppointmentRepository(snapshot).rows(filter)) {
        if (row.appointment.id != booked.id)
            spans.push_back(row.appointment.span());
    }
    return spans;
}

/// The same doctor's next days are no help while they are ill; after a changed timetable they are the first choice.
FreeSlotsQuestion substituteFor(storage::Snapshot &snapshot, const QDateTime &now, const BookingRow &row,
                                AffectedBooking::Cause cause)
{
    const Appointment &booked = row.appointment;
    FreeSlotsQuestion question;
    question.specialty = row.specialty;
    question.near = std::max(booked.start, now);
    question.from = inClinic(question.near).date();
    question.to = question.from.addDays(14);
    question.dayFirst = true;
    question.kind = booked.kind;
    question.minutes = booked.minutes;
    question.channel = booked.channel;
    question.limit = 1;
    if (cause == AffectedBooking::Cause::Timetable)
        question.first = booked.practitioner;
    else
        question.except = booked.practitioner;
    question.engaged = engagementsOf(snapshot, booked, {now, question.near.addDays(16)});
    for (const auto &absence : storage::TimetableRepository(snapshot).absences(booked.span(), booked.practitioner)) {
        if (!absence.substitute.isNull())
            question.first = absence.substitute;
    }
    for (const auto &district : storage::StaffRepository(snapshot).districts()) {
        if (district.number == row.districtNumber)
            question.district = district.id;
    }
    return question;
}

/// The person hears of it by the call list: warnings of other bookings do not hold the move up, but for one at the very
/// time.
BookingTerms termsOfMoving(const Appointment &old)
{
    auto terms = termsOfMove(old, {});
    using enum BookingWarning::Kind;
    terms.acknowledged = {SameDay, SameSpecialty, DeskClosed, DoctorAway};
    return terms;
}

/// Who may go to a doctor of another specialty only with a reason of their own is not sent there with all the others.
bool mayGoTo(storage::Snapshot &snapshot, const QDateTime &now, const Appointment &booked, const Slot &slot)
{
    if (!isOfOtherSpecialty(snapshot, booked, slot.practitioner))
        return true;
    const auto terms = termsOfMoving(booked);
    BookingAssessment assessment(snapshot, now, terms, {true, booked.id, false});
    const auto answer = assessment.judge(placeOfMove(booked, slot.practitioner, slot.start)).answer;
    return answer != BookingAnswer::Refused && answer != BookingAnswer::NeedsReason;
}

/// A substitute named may be of another specialty: they are asked first, by themselves.
std::optional<FoundSlot> propose(storage::Snapshot &snapshot, const QDateTime &now, const Appointment &booked,
                                 const FreeSlotsQuestion &question)
{
    if (!question.first.isNull()) {
        auto named = question;
        named.practitioner = question.first;
        named.to = question.from.addDays(1);
        const auto found = freeSlots(snapshot, now, named);
        if (!found.empty() && mayGoTo(snapshot, now, booked, found.front().slot))
            return found.front();
    }
    const auto found = freeSlots(snapshot, now, question);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<AffectedRow> readAffected(storage::Snapshot &snapshot, const QDateTime &now,
                                      const PractitionerId &practitioner)
{
    storage::BookingFilter filter;
    filter.practitioner = practitioner;
    filter.openAffectedOnly = true;
    filter.activeOnly = true;
    storage::BookingNotes notes(snapshot);
    std::vector<AffectedRow> rows;
    QSet<SlotId> promised;
    for (auto &booking : storage::AppointmentRepository(snapshot).rows(filter)) {
        const auto state = notes.affected(booking.appointment.id);
        if (!state)
            continue;
        auto question = substituteFor(snapshot, now, booking, state->cause);
        question.without = promised;
        AffectedRow row{std::move(booking), *state, {}, {}};
        if (const auto found = propose(snapshot, now, row.booking.appointment, question)) {
            row.proposal = found->slot;
            row.proposedDoctor = found->doctor;
            promise(promised, *found);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Where a booking was moved to in the end.
std::optional<Appointment> movedTo(storage::AppointmentRepository &appointments, const Appointment &old)
{
    std::optional<Appointment> last;
    for (AppointmentId next = old.movedTo; !next.isNull(); next = last ? last->movedTo : AppointmentId())
        last = appointments.find(next);
    return last;
}

/// In the list no reason can be named for one person alone.
BookingOutcome whyNotMoved(const PlaceAssessment &judged, const Appointment &old, const BookingTerms &terms)
{
    auto no = answerToMove(judged, old, terms);
    no.decisions = against(judged.decisions, terms);
    if (no.answer == BookingAnswer::NeedsReason)
        no.message = {"booking", QT_TRANSLATE_NOOP(
                                     "booking", "The rules advise otherwise for a doctor of another specialty. "
                                                "Choose a time of the same specialty, or move this booking by itself "
                                                "and name the reason.")};
    return no;
}

} // namespace

Result<std::vector<AffectedRow>> DoctorIsIll::declare(const Actor &actor, const Absence &absence) const
{
    const auto saved = EditTimetable(m_desk).saveAbsence(actor, absence);
    if (!saved)
        return tl::unexpected(saved.error());
    if (!saved->isDone())
        return failure(Error::Kind::Invalid, u"an absence ends after it begins"_s);
    return list(actor, absence.practitioner);
}

Result<std::vector<AffectedRow>> DoctorIsIll::list(const Actor &actor, const PractitionerId &practitioner) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<AffectedRow>> {
        return readAffected(snapshot, m_desk.clock().now(), practitioner);
    });
}

Result<std::vector<AffectedRow>> DoctorIsIll::callList(const Actor &actor, const PractitionerId &practitioner) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<AffectedRow>> {
        storage::AppointmentRepository appointments(snapshot);
        storage::StaffRepository staff(snapshot);
        storage::BookingNotes notes(snapshot);
        storage::BookingFilter filter;
        filter.practitioner = practitioner;
        filter.everAffected = true;
        const QDateTime from = clinicDay(m_desk.today()).from;
        filter.starts = Span{from, from.addYears(3)};
        std::vector<AffectedRow> rows;
        for (auto &booking : appointments.rows(filter)) {
            const auto state = notes.affected(booking.appointment.id).value_or(AffectedBooking());
            AffectedRow row{std::move(booking), state, {}, {}};
            if (const auto next = movedTo(appointments, row.booking.appointment)) {
                row.proposal = Slot{slotId(next->practitioner, next->start),
                                    next->practitioner,
                                    next->start,
                                    next->minutes,
                                    next->room,
                                    {},
                                    SlotState::Booked};
                if (const auto doctor = staff.practitioner(next->practitioner))
                    row.proposedDoctor = doctor->name;
            }
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

Result<DoctorIsIll::MoveOutcome> DoctorIsIll::moveAll(const Actor &actor, const std::vector<Move> &moves) const
{
    if (const auto allowed = require(actor, Permission::BookAppointment); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<MoveOutcome> {
        MoveOutcome outcome;
        for (const Move &move : moves) {
            const auto old = storage::AppointmentRepository(tx).find(move.appointment);
            if (!old || old->status != AppointmentStatus::Booked)
                continue; // moved or cancelled meanwhile: it needs nothing any more
            const auto terms = termsOfMoving(*old);
            const auto place = placeOfMove(*old, move.slot.practitioner, move.slot.start);
            BookingAssessment assessment(tx, tx.now(), terms,
                                         {isOfOtherSpecialty(tx, *old, place.practitioner), old->id, false});
            const auto judged = assessment.judge(place);
            if (judged.answer == BookingAnswer::Booked) {
                outcome.moved.push_back(writeMove(tx, *old, {judged, place, terms, u"#doctor_away"_s}));
                continue;
            }
            outcome.notMoved.push_back(whyNotMoved(judged, *old, terms));
            outcome.notMoved.back().alternatives = assessment.alternatives(place);
            outcome.left.push_back(move.appointment);
        }
        AuditLog(tx).append({u"booking.moveAll"_s,
                             u"appointment"_s,
                             {},
                             {},
                             {{u"moved"_s, qint64(outcome.moved.size())}, {u"left"_s, qint64(outcome.left.size())}}});
        return outcome;
    });
}

Result<void> DoctorIsIll::reached(const Actor &actor, const AppointmentId &appointment, bool reached,
                                  const QString &note) const
{
    if (const auto allowed = require(actor, Permission::BookAppointment); !allowed)
        return allowed;
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        storage::BookingNotes notes(tx);
        auto state = notes.affected(appointment);
        if (!state)
            return failure(Error::Kind::NotFound, u"not affected"_s);
        state->reached = reached;
        state->reachNote = note.trimmed();
        state->reachedAt = tx.now();
        notes.saveAffected(*state);
        AuditLog(tx).append(
            {u"booking.reached"_s, u"appointment"_s, appointment.bytes(), {}, {{u"reached"_s, reached}}});
        return {};
    });
}

Result<void> DoctorIsIll::keep(const Actor &actor, const AppointmentId &appointment, const QString &reason) const
{
    if (const auto allowed = require(actor, Permission::ManageTimetable); !allowed)
        return allowed;
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"keeping a booking needs a reason"_s);
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        storage::BookingNotes notes(tx);
        auto state = notes.affected(appointment);
        if (!state || state->settled != AffectedBooking::Settled::Open)
            return failure(Error::Kind::NotFound, u"not affected"_s);
        state->settled = AffectedBooking::Settled::Kept;
        notes.saveAffected(*state, reason.trimmed());
        AuditLog(tx).append({u"booking.keep"_s, u"appointment"_s, appointment.bytes(), reason.trimmed()});
        return {};
    });
}

} // namespace tirkeu::usecase
