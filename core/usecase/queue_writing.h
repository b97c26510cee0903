#pragma once
#include "domain/queue.h"
#include "rules/queue_order.h"
#include "usecase/desk.h"

namespace tirkeu::storage {
class Snapshot;
class Transaction;
} // namespace tirkeu::storage

namespace tirkeu::usecase {

/// The order of one queue as the snapshot sees it.
std::vector<rules::OrderedTicket> orderOf(storage::Snapshot &snapshot, const QueuePlace &place, const QDateTime &now);

/// How many are called before it; 0 too when it does not wait.
int countBefore(storage::Snapshot &snapshot, const Ticket &ticket, const QDateTime &now);

/// Where the place is, when it says so by itself: the room of the doctor today.
QString roomOf(storage::Snapshot &snapshot, const QueuePlace &place, const QDateTime &now);

/// A ground of the clinic's list that holds on the day.
bool isGround(storage::Snapshot &snapshot, const QString &code, QDate day);

/// Conflict: it was changed since `baseVersion` (0: whichever); NotFound.
Result<Ticket> findTicket(storage::Snapshot &snapshot, const TicketId &id, int baseVersion);

/// Waits, was called or was passed over; who is being served is finished.
bool isToBeServed(const Ticket &ticket);

/// The same ticket out of the queue.
Ticket left(Ticket ticket, const QDateTime &now);

/// The same ticket in the queue of the place, as nobody has called it yet.
Ticket waitingAt(storage::Snapshot &snapshot, Ticket ticket, const QueuePlace &place, const QDateTime &now);

/// The step does not follow from the state the ticket is in.
Error notFromHere(const Ticket &ticket);

/// Nobody need say who they are to stand in the queue: an empty id changes nothing, nor does a second one. NotFound.
Result<void> namePerson(storage::Transaction &tx, Ticket &ticket, const PatientId &patient);

/// A new ticket with its number and its audit row.
Ticket insertTicket(storage::Transaction &tx, const Ticket &wanted);

/// Writes the next version with its audit row.
Ticket writeTicket(storage::Transaction &tx, const Ticket &ticket, const QString &action, const QString &why = {});

/// The booking is cancelled or moved: whoever has checked in for it need not be called, with its audit row.
void takeOutOfQueue(storage::Transaction &tx, const AppointmentId &booking);

/// They have died: none of their tickets of today need be called.
void takeOutOfQueue(storage::Transaction &tx, const std::vector<PatientId> &records);

/// The booking holds again: its ticket of today, out of the queue since the booking was given up at `since`, waits
/// again in its turn. False: its ticket is of an earlier day, whose queue is over.
bool putBackInQueue(storage::Transaction &tx, const AppointmentId &booking, const QDateTime &since);

} // namespace tirkeu::usecase
