#include "usecase/queue_writing.h"
#include "storage/appointment_repository.h"
#include "storage/audit_log.h"
#include "storage/patient_repository.h"
#include "storage/queue_repository.h"
#include "storage/reference_repository.h"
#include "usecase/timetable_view.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

std::vector<rules::OrderedTicket> orderOf(storage::Snapshot &snapshot, const QueuePlace &place, const QDateTime &now)
{
    const QDate today = inClinic(now).date();
    std::vector<QDateTime> booked;
    if (!place.practitioner.isNull()) {
        const auto busy = storage::AppointmentRepository(snapshot).busy(clinicDay(today), place.practitioner);
        for (const Span &span : busy.value(place.practitioner))
            booked.push_back(span.from);
    }
    return rules::queueOrder(storage::QueueRepository(snapshot).ofPlace(today, place), booked, now);
}

int countBefore(storage::Snapshot &snapshot, const Ticket &ticket, const QDateTime &now)
{
    for (const auto &one : orderOf(snapshot, ticket.place, now)) {
        if (one.ticket.id == ticket.id)
            return one.position - 1;
    }
    return 0;
}

QString roomOf(storage::Snapshot &snapshot, const QueuePlace &place, const QDateTime &now)
{
    if (place.practitioner.isNull())
        return place.room;
    const QDate today = inClinic(now).date();
    const TimetableView view(snapshot, now, {today, today, place.practitioner});
    for (const auto &source : view.timetable(place.practitioner).templates) {
        if (source.appliesOn(today) && !source.room.isEmpty() && inClinic(now).time() < source.hours.to)
            return source.room;
    }
    const auto *doctor = view.doctor(place.practitioner);
    return doctor ? doctor->room : QString();
}

bool isGround(storage::Snapshot &snapshot, const QString &code, QDate day)
{
    return std::ranges::any_of(storage::ReferenceRepository(snapshot).on(ReferenceList::PriorityGrounds, day),
                               [&](const ReferenceEntry &ground) { return ground.code == code; });
}

Result<Ticket> findTicket(storage::Snapshot &snapshot, const TicketId &id, int baseVersion)
{
    auto found = storage::QueueRepository(snapshot).find(id);
    if (!found)
        return failure(Error::Kind::NotFound, u"ticket "_s + id.toString());
    if (baseVersion != 0 && found->version != baseVersion)
        return failure(Error::Kind::Conflict, u"the ticket was changed meanwhile"_s);
    return *found;
}

bool isToBeServed(const Ticket &ticket)
{
    return ticket.isWaiting() || ticket.isCalled() || ticket.state == TicketState::Skipped;
}

Ticket left(Ticket ticket, const QDateTime &now)
{
    ticket.state = TicketState::Left;
    ticket.finishedAt = now;
    return ticket;
}

Ticket waitingAt(storage::Snapshot &snapshot, Ticket ticket, const QueuePlace &place, const QDateTime &now)
{
    ticket.place = place;
    ticket.room = roomOf(snapshot, place, now);
    ticket.state = TicketState::Waiting;
    ticket.calls = 0;
    ticket.calledAt = {};
    ticket.calledBy = {};
    ticket.finishedAt = {};
    return ticket;
}

Error notFromHere(const Ticket &ticket)
{
    return {Error::Kind::Invalid, u"the step does not follow from "_s + codeOf(ticket.state)};
}

Result<void> namePerson(storage::Transaction &tx, Ticket &ticket, const PatientId &patient)
{
    if (patient.isNull() || !ticket.patient.isNull())
        return {};
    const auto record = storage::PatientRepository(tx).find(storage::PatientRepository(tx).canonical(patient));
    if (!record)
        return tl::unexpected(record.error());
    ticket.patient = record->id;
    return {};
}

Ticket insertTicket(storage::Transaction &tx, const Ticket &wanted)
{
    const Ticket ticket = storage::QueueRepository(tx).insert(wanted);
    storage::AuditLog(tx).append({u"queue.take"_s,
                                  u"ticket"_s,
                                  ticket.id.bytes(),
                                  ticket.groundNote,
                                  {{u"number"_s, ticket.number},
                                   {u"place"_s, ticket.place.key()},
                                   {u"priority"_s, codeOf(ticket.priority)},
                                   {u"ground"_s, ticket.ground}}});
    return ticket;
}

Ticket writeTicket(storage::Transaction &tx, const Ticket &ticket, const QString &action, const QString &why)
{
    const Ticket written = storage::QueueRepository(tx).update(ticket);
    storage::AuditLog(tx).append({action,
                                  u"ticket"_s,
                                  written.id.bytes(),
                                  why,
                                  {{u"number"_s, written.number}, {u"version"_s, written.version}}});
    return written;
}

void takeOutOfQueue(storage::Transaction &tx, const AppointmentId &booking)
{
    if (const auto ticket = storage::QueueRepository(tx).ofAppointment(booking); ticket && isToBeServed(*ticket))
        writeTicket(tx, left(*ticket, tx.now()), u"queue.leave"_s);
}

void takeOutOfQueue(storage::Transaction &tx, const std::vector<PatientId> &records)
{
    for (const auto &ticket : storage::QueueRepository(tx).ofDay(inClinic(tx.now()).date())) {
        if (isToBeServed(ticket) && std::ranges::find(records, ticket.patient) != records.end())
            writeTicket(tx, left(ticket, tx.now()), u"queue.leave"_s);
    }
}

bool putBackInQueue(storage::Transaction &tx, const AppointmentId &booking, const QDateTime &since)
{
    const QDate day = inClinic(since).date();
    for (const auto &ticket : storage::QueueRepository(tx).ofDay(day)) {
        if (ticket.appointment != booking || ticket.state != TicketState::Left || ticket.finishedAt != since)
            continue;
        if (day != inClinic(tx.now()).date())
            return false;
        writeTicket(tx, waitingAt(tx, ticket, ticket.place, tx.now()), u"queue.back"_s);
    }
    return true;
}

} // namespace tirkeu::usecase
