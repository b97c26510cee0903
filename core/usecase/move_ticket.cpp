#include "usecase/move_ticket.h"
#include "storage/audit_log.h"
#include "storage/queue_repository.h"
#include "usecase/queue_writing.h"

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

using storage::Transaction;

bool isForCertificates(const QueuePlace &place)
{
    return place.named == NamedQueue::Certificates;
}

/// The same person with another number.
Ticket withNewNumber(Transaction &tx, const Ticket &before, const QueuePlace &place)
{
    Ticket ticket;
    ticket.kind = isForCertificates(place)            ? TicketKind::Certificate
                  : place.named == NamedQueue::Filter ? TicketKind::Filter
                                                      : TicketKind::WalkIn;
    ticket.place = place;
    ticket.room = roomOf(tx, place, tx.now());
    ticket.patient = before.patient;
    return insertTicket(tx, ticket);
}

} // namespace

Result<Ticket> TransferTicket::operator()(const Actor &actor, const Command &command) const
{
    if (const auto allowed = require(actor, Permission::RunQueue); !allowed)
        return tl::unexpected(allowed.error());
    if (command.place.isNowhere())
        return failure(Error::Kind::Invalid, u"a ticket is for a place"_s);
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<Ticket> {
        const auto ticket = findTicket(tx, command.step.ticket, command.step.baseVersion);
        if (!ticket)
            return ticket;
        if (!isToBeServed(*ticket) || ticket->place == command.place)
            return tl::unexpected(notFromHere(*ticket));
        if (isForCertificates(ticket->place) != isForCertificates(command.place)) {
            writeTicket(tx, left(*ticket, tx.now()), u"queue.transfer"_s, command.reason.trimmed());
            return withNewNumber(tx, *ticket, command.place);
        }
        return writeTicket(tx, waitingAt(tx, *ticket, command.place, tx.now()), u"queue.transfer"_s,
                           command.reason.trimmed());
    });
}

Result<CloseQueues::Closed> CloseQueues::operator()(const Actor &actor) const
{
    if (const auto allowed = require(actor, Permission::RunQueue); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<Closed> {
        Closed closed;
        storage::QueueRepository tickets(tx);
        for (const auto &ticket : tickets.ofDay(inClinic(tx.now()).date())) {
            closed.serving += ticket.state == TicketState::Serving;
            if (!isToBeServed(ticket))
                continue;
            tickets.update(left(ticket, tx.now()));
            ++closed.tickets;
        }
        storage::AuditLog(tx).append(
            {u"queue.close"_s, {}, {}, {}, {{u"tickets"_s, closed.tickets}, {u"serving"_s, closed.serving}}});
        return closed;
    });
}

} // namespace tirkeu::usecase
