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

/// A ground of the list that is offered.
bool isGround(storage::Snapshot &snapshot, const QString &code);

/// Writes the next version with its audit row.
Ticket writeTicket(storage::Transaction &tx, const Ticket &ticket, const QString &action, const QString &why = {});

} // namespace tirkeu::usecase
