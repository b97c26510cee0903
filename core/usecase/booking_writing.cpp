#include "usecase/booking_writing.h"
#include "storage/appointment_repository.h"
#include "storage/booking_notes.h"
#include "storage/counters.h"
#include "storage/patient_repository.h"
#include "storage/staff_repository.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

QDateTime receivedAt(const BookingTerms &terms, const QDateTime &now)
{
    return terms.receivedAt.isValid() ? std::min(terms.receivedAt.toUTC(), now) : now;
}

ServiceRecord recordOf(storage::Transaction &tx, const PatientId &person, const BookingTerms &terms)
{
    ServiceRecord record;
    record.id = tx.ids().next();
    record.service = u"booking"_s;
    record.channel = codeOf(terms.channel);
    record.patient = person;
    record.receivedAt = receivedAt(terms, tx.now());
    record.finishedAt = tx.now();
    record.dueAt = dueAt(terms, record.receivedAt, calendarOf(tx, inClinic(tx.now()).date()));
    return record;
}

rules::NoTime noTimeOf(const Appointment &booked, const TimetableView &view)
{
    const auto &timetable = view.timetable(booked.practitioner);
    return booked.outside ? rules::presenceFor(timetable, booked.span())
                          : rules::timeFor(timetable, booked.span(), view.calendar());
}

AffectedBooking::Cause causeOf(rules::NoTime noTime, AffectedBooking::Cause otherwise)
{
    if (noTime == rules::NoTime::Absent)
        return AffectedBooking::Cause::Absence;
    return noTime == rules::NoTime::Left ? AffectedBooking::Cause::Practitioner : otherwise;
}

/// Whether the row has to be written: a booking kept on purpose stays so while its cause is the same.
bool isNews(const std::optional<AffectedBooking> &known, AffectedBooking::Cause cause)
{
    if (!known)
        return true;
    if (known->settled == AffectedBooking::Settled::Kept)
        return known->cause != cause;
    return known->settled != AffectedBooking::Settled::Open;
}

} // namespace

Appointment appointmentOf(const PlaceAssessment &judged, const VisitPlace &place, const BookingTerms &terms)
{
    Appointment booked;
    booked.patient = judged.person;
    booked.practitioner = judged.practitioner;
    booked.start = judged.start;
    booked.minutes = judged.minutes;
    booked.lane = judged.lane;
    booked.outside = judged.outside;
    booked.room = judged.room;
    booked.kind = place.kind;
    booked.reason = place.reason;
    booked.note = place.note.trimmed();
    booked.form = terms.form;
    booked.channel = terms.channel;
    booked.identifiedBy = terms.identifiedBy;
    booked.representative = terms.representative.trimmed();
    booked.referral = terms.referral.trimmed();
    booked.overruleReason = terms.overruleReason.trimmed();
    if (judged.lane > 0 || judged.outside || terms.overbook)
        booked.overbookReason =
            terms.overbookReason.trimmed().isEmpty() ? u"#emergency"_s : terms.overbookReason.trimmed();
    booked.decisions = judged.decisions;
    return booked;
}

Appointment writeBooking(storage::Transaction &tx, Appointment booked, const BookingTerms &terms)
{
    using Settled = AffectedBooking::Settled;
    booked.receivedAt = receivedAt(terms, tx.now());
    storage::AppointmentRepository appointments(tx);
    booked = appointments.insert(std::move(booked));
    if (booked.outside) { // an emergency with a doctor who is away: on purpose, nobody need ask again
        const QDate day = inClinic(booked.start).date();
        const auto noTime = noTimeOf(booked, TimetableView(tx, tx.now(), {day, day.addDays(1), booked.practitioner}));
        const auto cause = causeOf(noTime, AffectedBooking::Cause::Timetable);
        if (noTime != rules::NoTime::None)
            storage::BookingNotes(tx).saveAffected({booked.id, cause, tx.now(), Settled::Kept, false, {}, {}},
                                                   booked.overbookReason);
    }
    appointments.raiseHighWater(terms.clockConfirmed);
    auto record = recordOf(tx, booked.patient, terms);
    record.subject = booked.id.bytes();
    storage::ServiceRecords(tx).add(record);
    return booked;
}

Refusal writeRefusal(storage::Transaction &tx, const PatientId &person, const Decision &admission,
                     const BookingTerms &terms)
{
    auto record = recordOf(tx, person, terms);
    record.refused = true;
    record.ground = admission.reasons.isEmpty() ? u"R3"_s : admission.reasons.front().citation;
    storage::ServiceRecords records(tx);
    records.add(record);
    Refusal refusal;
    refusal.id = tx.ids().next();
    refusal.number = storage::Counters(tx).next(u"refusal"_s);
    refusal.service = record.service;
    refusal.channel = record.channel;
    refusal.patient = person;
    refusal.at = tx.now();
    refusal.author = tx.author();
    if (const auto author = storage::StaffRepository(tx).user(tx.author()))
        refusal.authorName = author->displayName;
    refusal.decision = admission;
    records.add(refusal);
    return refusal;
}

Recheck recheckBookings(storage::Transaction &tx, const PractitionerId &practitioner, AffectedBooking::Cause cause)
{
    storage::BookingFilter filter;
    filter.practitioner = practitioner;
    filter.activeOnly = true;
    filter.starts = Span{tx.now().addSecs(-longestVisit * 60), tx.now().addYears(3)};
    filter.limit = std::numeric_limits<int>::max(); // nobody is left out, however many there are
    const auto rows = storage::AppointmentRepository(tx).rows(filter);
    if (rows.empty())
        return {};
    const QDate today = inClinic(tx.now()).date();
    const QDate last = inClinic(rows.back().appointment.start).date();
    const TimetableView view(tx, tx.now(), {today.addDays(-1), last.addDays(1), practitioner});
    storage::BookingNotes notes(tx);
    Recheck found;
    for (const auto &row : rows) {
        const Appointment &booked = row.appointment;
        if (booked.end() <= tx.now() || booked.status == AppointmentStatus::Fulfilled ||
            booked.status == AppointmentStatus::NoShow)
            continue;
        const auto known = notes.affected(booked.id);
        const auto noTime = noTimeOf(booked, view);
        if (noTime == rules::NoTime::None) {
            if (known && known->settled == AffectedBooking::Settled::Open)
                ++found.restored;
            notes.settleAffected(booked.id, AffectedBooking::Settled::Restored);
        } else if (const auto why = causeOf(noTime, cause); isNews(known, why)) {
            notes.saveAffected({booked.id, why, tx.now(), AffectedBooking::Settled::Open, false, {}, {}});
            found.affected.push_back(row);
            found.affected.back().affected = true;
        }
    }
    return found;
}

std::vector<WaitingEntry> waitingFor(storage::Snapshot &snapshot, const Appointment &freed)
{
    const auto doctor = storage::StaffRepository(snapshot).practitioner(freed.practitioner);
    Slot slot;
    slot.practitioner = freed.practitioner;
    slot.start = freed.start;
    slot.minutes = freed.minutes;
    storage::PatientRepository patients(snapshot);
    const auto whoGaveItBack = patients.canonical(freed.patient);
    auto waiting = storage::BookingNotes(snapshot).waiting();
    std::erase_if(waiting, [&](const WaitingEntry &entry) {
        const bool treats = doctor && doctor->hasSpecialty(entry.specialty);
        return !doctor || patients.canonical(entry.patient) == whoGaveItBack ||
               !fits(entry, slot, treats ? entry.specialty : doctor->specialty);
    });
    return waiting;
}

} // namespace tirkeu::usecase
