#include "usecase/queue_writing.h"
#include "storage/appointment_repository.h"
#include "storage/audit_log.h"
#include "storage/queue_repository.h"
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

bool isGround(storage::Snapshot &snapshot, const QString &code)
{
    return std::ranges::any_of(storage::QueueRepository(snapshot).grounds(),
                               [&](const PriorityGround &ground) { return ground.active && ground.code == code; });
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

} // namespace tirkeu::usecase
