#pragma once
#include "support/booked_desk.h"
#include "support/must.h"
#include "usecase/call_ticket.h"
#include "usecase/queries/read_queue.h"
#include "usecase/take_ticket.h"

/// The queue of the day over a desk on disk. 2026-03-02 is a Monday; the clock stands at 09:00.
namespace tirkeu::test {
using namespace Qt::StringLiterals;

inline const QDate monday(2026, 3, 2);
inline const QueuePlace papers = QueuePlace::of(NamedQueue::Papers);

inline Ticket taken(BookedDesk &desk, TicketKind kind = TicketKind::WalkIn, const QueuePlace &place = papers,
                    const PatientId &patient = {})
{
    usecase::TakeTicket::Command command;
    command.kind = kind;
    command.place = place;
    command.patient = patient;
    return *must(usecase::TakeTicket(desk.desk())(desk.administrator(), command)).ticket;
}

inline std::optional<Ticket> calledNext(BookedDesk &desk, const QueuePlace &place = papers)
{
    return must(usecase::CallNext(desk.desk())(desk.administrator(), {place, {}}));
}

inline const usecase::QueueView &viewOf(const usecase::QueueDay &day, const QueuePlace &place)
{
    const auto found = std::ranges::find(day.queues, place, &usecase::QueueView::place);
    if (found == day.queues.end())
        qFatal("the queue is not listed");
    return *found;
}

} // namespace tirkeu::test
