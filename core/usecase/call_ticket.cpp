#include "usecase/call_ticket.h"
#include "rules/deadline.h"
#include "storage/appointment_repository.h"
#include "storage/audit_log.h"
#include "storage/booking_notes.h"
#include "storage/queue_repository.h"
#include "usecase/booking_moving.h"
#include "usecase/queue_writing.h"
#include "usecase/timetable_view.h"
#include <functional>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

using storage::Transaction;

/// The booking behind the ticket goes on with it; a booking that is further already stays as it is.
Result<void> markBooking(Transaction &tx, const Ticket &ticket, VisitStep step)
{
    if (ticket.appointment.isNull())
        return {};
    const auto booked = storage::AppointmentRepository(tx).find(ticket.appointment);
    if (!booked || !booked->isActive() || booked->status == AppointmentStatus::Fulfilled ||
        (step == VisitStep::Called && booked->calledAt.isValid()))
        return {};
    if (const auto marked = takeVisitStep(tx, *booked, step); !marked)
        return tl::unexpected(marked.error());
    return {};
}

struct Act
{
    const char *name; ///< of the audit
    std::function<bool(Ticket &, const QDateTime &now)> take;
    std::optional<VisitStep> visit = {};
    QString why = {};
};

Result<Ticket> act(Desk &desk, const Actor &actor, const TicketStep &step, const Act &wanted)
{
    if (const auto allowed = require(actor, Permission::RunQueue); !allowed)
        return tl::unexpected(allowed.error());
    return desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<Ticket> {
        auto ticket = findTicket(tx, step.ticket, step.baseVersion);
        if (!ticket)
            return ticket;
        if (!wanted.take(*ticket, tx.now()))
            return tl::unexpected(notFromHere(*ticket));
        if (const auto named = namePerson(tx, *ticket, step.patient); !named)
            return tl::unexpected(named.error());
        if (wanted.visit) {
            if (const auto marked = markBooking(tx, *ticket, *wanted.visit); !marked)
                return tl::unexpected(marked.error());
        }
        return writeTicket(tx, *ticket, QString::fromLatin1(wanted.name), wanted.why);
    });
}

} // namespace

Result<std::optional<Ticket>> CallNext::operator()(const Actor &actor, const Command &command) const
{
    using Answer = std::optional<Ticket>;
    if (const auto allowed = require(actor, Permission::RunQueue); !allowed)
        return tl::unexpected(allowed.error());
    bool nobody = false;
    auto called = m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<Answer> {
        const auto order = orderOf(tx, command.place, tx.now());
        if (order.empty()) {
            nobody = true;
            return failure(Error::Kind::Cancelled);
        }
        Ticket next = order.front().ticket;
        next.state = TicketState::Called;
        next.calls += 1;
        next.calledAt = tx.now();
        next.calledBy = actor.user;
        if (!command.room.trimmed().isEmpty())
            next.room = command.room.trimmed();
        if (const auto marked = markBooking(tx, next, VisitStep::Called); !marked)
            return tl::unexpected(marked.error());
        return Answer(writeTicket(tx, next, u"queue.call"_s));
    });
    return nobody ? Answer() : called;
}

Result<Ticket> Recall::operator()(const Actor &actor, const TicketStep &step) const
{
    return act(m_desk, actor, step, {"queue.recall", [&](Ticket &ticket, const QDateTime &now) {
                                         const bool follows = ticket.isCalled() || ticket.state == TicketState::Skipped;
                                         ticket.state = TicketState::Recalled;
                                         ticket.calls += 1;
                                         ticket.calledAt = now;
                                         ticket.calledBy = actor.user;
                                         return follows;
                                     }});
}

Result<Ticket> SkipTicket::operator()(const Actor &actor, const TicketStep &step) const
{
    return act(m_desk, actor, step, {"queue.skip", [](Ticket &ticket, const QDateTime &) {
                                         const bool follows = ticket.isCalled();
                                         ticket.state = TicketState::Skipped;
                                         return follows;
                                     }});
}

Result<Ticket> StartService::operator()(const Actor &actor, const TicketStep &step) const
{
    return act(m_desk, actor, step, {"queue.start", [](Ticket &ticket, const QDateTime &now) {
                                         const bool follows = ticket.isCalled();
                                         ticket.state = TicketState::Serving;
                                         ticket.servedAt = now;
                                         return follows;
                                     }});
}

Result<Ticket> LeaveQueue::operator()(const Actor &actor, const TicketStep &step, const QString &reason) const
{
    Act leave{"queue.leave", [](Ticket &ticket, const QDateTime &now) {
                  const bool follows = ticket.isWaiting() || ticket.isCalled() || ticket.state == TicketState::Skipped;
                  ticket.state = TicketState::Left;
                  ticket.finishedAt = now;
                  return follows;
              }};
    leave.why = reason.trimmed();
    return act(m_desk, actor, step, leave);
}

namespace {

/// A certificate is given at the queue itself; bookings, home calls and the rest leave their records where they are
/// made.
void keepServiceRecord(Transaction &tx, const Ticket &ticket)
{
    if (ticket.kind != TicketKind::Certificate || ticket.patient.isNull())
        return;
    ServiceRecord record;
    record.id = tx.ids().next();
    record.service = serviceCode(Service::Certificate);
    record.channel = channelCode(Channel::Desk);
    record.patient = ticket.patient;
    record.subject = ticket.id.bytes();
    record.receivedAt = ticket.servedAt;
    record.finishedAt = tx.now();
    record.dueAt = rules::deadline({Service::Certificate, Channel::Desk, ticket.servedAt, true},
                                   calendarOf(tx, inClinic(tx.now()).date()))
                       .dueAt.toUTC();
    storage::ServiceRecords(tx).add(record);
}

} // namespace

Result<Ticket> FinishService::operator()(const Actor &actor, const TicketStep &step) const
{
    if (const auto allowed = require(actor, Permission::RunQueue); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<Ticket> {
        auto ticket = findTicket(tx, step.ticket, step.baseVersion);
        if (!ticket)
            return ticket;
        if (ticket->state != TicketState::Serving && !ticket->isCalled())
            return tl::unexpected(notFromHere(*ticket));
        if (const auto named = namePerson(tx, *ticket, step.patient); !named)
            return tl::unexpected(named.error());
        if (!ticket->servedAt.isValid()) // nobody noted the beginning: it was not after the call
            ticket->servedAt = ticket->calledAt;
        ticket->state = TicketState::Served;
        ticket->finishedAt = tx.now();
        if (const auto marked = markBooking(tx, *ticket, VisitStep::Fulfilled); !marked)
            return tl::unexpected(marked.error());
        keepServiceRecord(tx, *ticket);
        return writeTicket(tx, *ticket, u"queue.finish"_s);
    });
}

Result<SetPriority::Outcome> SetPriority::operator()(const Actor &actor, const Command &command) const
{
    if (const auto allowed = require(actor, Permission::RunQueue); !allowed)
        return tl::unexpected(allowed.error());
    if ((command.priority == TicketPriority::Ground) == command.ground.isEmpty())
        return failure(Error::Kind::Invalid, u"a ground and only a ground has a code"_s);
    std::optional<Outcome> refused;
    auto written = m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<Outcome> {
        auto ticket = findTicket(tx, command.ticket, command.baseVersion);
        if (!ticket)
            return tl::unexpected(ticket.error());
        if (!ticket->isWaiting())
            return tl::unexpected(notFromHere(*ticket));
        if (const auto verdict = rules::mayPutFirst(ticket->kind); verdict.decision == u"refuse") {
            refused = Outcome{*ticket, verdict};
            return failure(Error::Kind::Cancelled);
        }
        if (command.priority == TicketPriority::Ground && !isGround(tx, command.ground, ticket->day))
            return failure(Error::Kind::Invalid, u"not a ground of the list: "_s + command.ground);
        ticket->priority = command.priority;
        ticket->ground = command.ground;
        ticket->groundNote = command.note.trimmed();
        const auto next = storage::QueueRepository(tx).update(*ticket);
        storage::AuditLog(tx).append({u"queue.priority"_s,
                                      u"ticket"_s,
                                      next.id.bytes(),
                                      next.groundNote,
                                      {{u"number"_s, next.number},
                                       {u"priority"_s, codeOf(next.priority)},
                                       {u"ground"_s, next.ground},
                                       {u"version"_s, next.version}}});
        return Outcome{next, {}};
    });
    return refused ? *refused : written;
}

} // namespace tirkeu::usecase
