#include "rules/queue_order.h"
#include "base/clinic_zone.h"
#include "rules/edition.h"
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tirkeu::rules {
namespace {

constexpr auto certificateLaw = u"ДСМ-90 app.7 §7";
constexpr auto plannedLaw = u"ДСМ-90 ¶9 3)";
constexpr auto filterLaw = u"ДСМ-90 ¶16";
constexpr auto emergencyLaw = u"ДСМ-90 ¶9 1)";
constexpr auto bookingLaw = u"ДСМ-90 ¶67";

QString timeText(const QDateTime &moment)
{
    return inClinic(moment).toString(u"HH:mm");
}

/// Who was late comes after the next booked person: theirs is the first booked time after the arrival.
QDateTime momentInQueue(const Ticket &ticket, const std::vector<QDateTime> &booked)
{
    if (!ticket.isLate())
        return ticket.due;
    QDateTime next;
    for (const auto &start : booked) {
        if (start >= ticket.takenAt && (!next.isValid() || start < next))
            next = start;
    }
    return next.isValid() ? next : ticket.takenAt;
}

Turn turnOf(const Ticket &ticket, const QDateTime &at, const QDateTime &now)
{
    if (ticket.kind == TicketKind::Certificate)
        return Turn::Gap; // nobody is put before others there
    if (ticket.priority == TicketPriority::Emergency)
        return Turn::Emergency;
    if (ticket.priority == TicketPriority::Ground)
        return Turn::Ground;
    if (!ticket.due.isValid())
        return Turn::Gap;
    if (at <= now)
        return Turn::Due;
    return ticket.isLate() ? Turn::Gap : Turn::Early; // a gap before the next booked one serves the late one too
}

/// Only what decides within a part of the queue: the times of the booked, the order of coming of everybody else.
auto keyOf(const OrderedTicket &one)
{
    const bool byTime = one.turn == Turn::Due || one.turn == Turn::Early;
    return std::tuple(one.turn, byTime ? one.at.toMSecsSinceEpoch() : 0, byTime && one.ticket.isLate(),
                      one.ticket.arrival, one.ticket.id.bytes());
}

Reason whyThere(const OrderedTicket &one)
{
    const Ticket &ticket = one.ticket;
    switch (one.turn) {
    case Turn::Emergency:
        return emergencyGround();
    case Turn::Ground:
        return reason(QT_TRANSLATE_NOOP("rules", "Out of turn, on a ground named at the registration desk"), u"");
    case Turn::Due:
        if (ticket.isLate())
            return reason(QT_TRANSLATE_NOOP("rules", "Booked for %1 and late: called after the next booked person"),
                          bookingLaw, {timeText(ticket.due)});
        return reason(QT_TRANSLATE_NOOP("rules", "Booked for %1: the time has come"), bookingLaw,
                      {timeText(ticket.due)});
    case Turn::Early:
        return reason(QT_TRANSLATE_NOOP("rules", "Booked for %1: called at this time, before it only while nobody "
                                                 "else waits"),
                      bookingLaw, {timeText(ticket.due)});
    case Turn::Gap:
        break;
    }
    if (ticket.kind == TicketKind::Certificate)
        return reason(QT_TRANSLATE_NOOP("rules", "Certificates are given strictly in the order of coming"),
                      certificateLaw);
    if (ticket.kind == TicketKind::Filter)
        return reason(QT_TRANSLATE_NOOP("rules", "To the filter in the order of coming"), filterLaw);
    if (ticket.due.isValid())
        return reason(QT_TRANSLATE_NOOP("rules", "Booked for %1 and late: in the gap, in the order of coming"),
                      bookingLaw, {timeText(ticket.due)});
    return reason(QT_TRANSLATE_NOOP("rules", "Without booking: in the order of coming, while nobody booked is due"),
                  plannedLaw);
}

/// What was asked for the ticket and cannot be given.
QList<Reason> whatDoesNotCount(const Ticket &ticket)
{
    if (ticket.kind != TicketKind::Certificate || ticket.priority == TicketPriority::None)
        return {};
    return mayPutFirst(ticket.kind).reasons;
}

} // namespace

std::vector<OrderedTicket> queueOrder(const std::vector<Ticket> &tickets, const std::vector<QDateTime> &booked,
                                      const QDateTime &now)
{
    std::vector<OrderedTicket> order;
    for (const Ticket &ticket : tickets) {
        if (!ticket.isWaiting())
            continue;
        OrderedTicket one{ticket, 0, Turn::Gap, momentInQueue(ticket, booked), {}};
        one.turn = turnOf(ticket, one.at, now);
        order.push_back(std::move(one));
    }
    std::ranges::sort(order, [](const auto &a, const auto &b) { return keyOf(a) < keyOf(b); });
    for (size_t i = 0; i < order.size(); ++i) {
        order[i].position = int(i) + 1;
        order[i].reasons += whyThere(order[i]);
        order[i].reasons += whatDoesNotCount(order[i].ticket);
        if (i > 0)
            order[i].reasons += whyBefore(order[i - 1], order[i]);
    }
    return order;
}

Reason emergencyGround()
{
    return reason(QT_TRANSLATE_NOOP("rules", "An emergency: called first"), emergencyLaw);
}

Reason whyBefore(const OrderedTicket &first, const OrderedTicket &second)
{
    const QString number = first.ticket.number;
    if (first.turn != second.turn) {
        switch (first.turn) {
        case Turn::Emergency:
            return reason(QT_TRANSLATE_NOOP("rules", "%1 is before: an emergency"), emergencyLaw, {number});
        case Turn::Ground:
            return reason(QT_TRANSLATE_NOOP("rules", "%1 is before: out of turn, on a ground named at the "
                                                     "registration desk"),
                          u"", {number});
        case Turn::Due:
            return reason(QT_TRANSLATE_NOOP("rules", "%1 is before: booked for %2"), bookingLaw,
                          {number, timeText(first.ticket.due)});
        case Turn::Gap:
            return reason(QT_TRANSLATE_NOOP("rules", "%1 is before: the time booked, %2, has not come"), bookingLaw,
                          {number, timeText(second.ticket.due)});
        case Turn::Early:
            break; // the last part of the queue
        }
    }
    const bool byTime = first.turn == Turn::Due || first.turn == Turn::Early;
    if (byTime && first.at != second.at)
        return reason(QT_TRANSLATE_NOOP("rules", "%1 is before: booked for %2"), bookingLaw,
                      {number, timeText(first.ticket.due)});
    if (byTime && first.ticket.isLate() != second.ticket.isLate())
        return reason(QT_TRANSLATE_NOOP("rules", "%1 is before: came in time for %2"), bookingLaw,
                      {number, timeText(first.ticket.due)});
    return reason(QT_TRANSLATE_NOOP("rules", "%1 is before: came earlier, at %2"),
                  first.ticket.kind == TicketKind::Certificate ? certificateLaw : u"",
                  {number, timeText(first.ticket.takenAt)});
}

QueueTerm waitingTerm(TicketKind kind)
{
    return kind == TicketKind::Certificate ? QueueTerm{30, u"ДСМ-90 app.7 §3 2)"_s}
                                           : QueueTerm{10, u"ДСМ-90 app.5 §3 2)"_s};
}

QueueTerm servingTerm(TicketKind kind)
{
    return kind == TicketKind::Certificate ? QueueTerm{30, u"ДСМ-90 app.7 §3 1)"_s}
                                           : QueueTerm{10, u"ДСМ-90 app.5 §3 3)"_s};
}

Verdict mayPutFirst(TicketKind kind)
{
    if (kind != TicketKind::Certificate)
        return {u"allow"_s, {}, {}};
    return {u"refuse"_s,
            {},
            {reason(QT_TRANSLATE_NOOP("rules", "For certificates there is neither booking nor quicker service: nobody "
                                               "is put before others"),
                    certificateLaw)}};
}

} // namespace tirkeu::rules
