#pragma once
#include "domain/queue.h"
#include "rules/verdict.h"
#include <vector>

namespace tirkeu::rules {

/// Why a ticket stands in its part of the queue. The order of the values is the order of the queue.
enum class Turn
{
    Emergency,
    Ground, ///< out of turn on a ground named at the desk
    Due,    ///< booked, and the time has come
    Gap,    ///< in turn by arrival, while nobody booked is due
    Early   ///< booked, and the time has not come
};

struct OrderedTicket
{
    Ticket ticket;
    int position = 0; ///< from 1 on
    Turn turn = Turn::Gap;
    QDateTime at; ///< a booked person's moment in the queue: their time, or for who was late that of the next booked
    QList<Reason> reasons;
};

/// The order in which those who wait in one queue are called, first the next one, with the reasons of each (R5, R9;
/// ДСМ-90 app.7 §7: certificates strictly by arrival, whatever is said for somebody). `tickets`: those of the queue
/// today, in any state; `booked`: starts of the bookings of its doctor today. The same answer for the same input.
std::vector<OrderedTicket> queueOrder(const std::vector<Ticket> &tickets, const std::vector<QDateTime> &booked,
                                      const QDateTime &now);

/// Why the first of two neighbours (or any two) of an order is before the other.
Reason whyBefore(const OrderedTicket &first, const OrderedTicket &second);

/// Why an emergency goes first.
Reason emergencyGround();

/// Minutes the law gives for the waiting and for the serving, with the paragraph (R2).
struct QueueTerm
{
    int minutes = 10;
    QString citation;
};
QueueTerm waitingTerm(TicketKind kind);
QueueTerm servingTerm(TicketKind kind);

/// May somebody be put before others in this queue? The certificate's queue: no (app.7 §7).
Verdict mayPutFirst(TicketKind kind);

} // namespace tirkeu::rules
