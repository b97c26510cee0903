#include "demo/queue_day.h"
#include "usecase/call_ticket.h"
#include "usecase/queries/read_day.h"
#include "usecase/take_ticket.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::demo {
namespace {

using namespace usecase;

constexpr size_t checkedIn = 8;

/// Those booked nearest to this moment who are not through yet.
std::vector<Appointment> aboutNow(const DayGrid &day, const QDateTime &now)
{
    std::vector<Appointment> found;
    for (const auto &doctor : day.doctors) {
        for (const auto &row : doctor.bookings) {
            const auto status = row.appointment.status;
            if (status == AppointmentStatus::Booked || status == AppointmentStatus::Arrived)
                found.push_back(row.appointment);
        }
    }
    std::ranges::sort(found, {}, [&](const Appointment &one) { return std::abs(one.start.secsTo(now)); });
    found.resize(std::min(found.size(), checkedIn));
    return found;
}

struct Walk
{
    TicketKind kind;
    NamedQueue queue;
    const char16_t *ground; ///< null: in turn
};
constexpr Walk walks[]{
    {TicketKind::WalkIn, NamedQueue::Registration, nullptr},
    {TicketKind::Filter, NamedQueue::Filter, nullptr},
    {TicketKind::Certificate, NamedQueue::Certificates, nullptr},
    {TicketKind::WalkIn, NamedQueue::Papers, nullptr},
    {TicketKind::WalkIn, NamedQueue::Registration, nullptr},
    {TicketKind::WalkIn, NamedQueue::Papers, u"1-veteran"},
    {TicketKind::Certificate, NamedQueue::Certificates, nullptr},
    {TicketKind::Filter, NamedQueue::Filter, nullptr},
    {TicketKind::WalkIn, NamedQueue::Registration, nullptr},
};

Result<void> giveTickets(Desk &desk, const Actor &actor)
{
    for (const auto &walk : walks) {
        TakeTicket::Command command;
        command.kind = walk.kind;
        command.place = QueuePlace::of(walk.queue);
        if (walk.ground) {
            command.priority = TicketPriority::Ground;
            command.ground = QString::fromUtf16(walk.ground);
        }
        if (const auto taken = TakeTicket(desk)(actor, command); !taken)
            return tl::unexpected(taken.error());
    }
    return {};
}

Result<void> callSome(Desk &desk, const Actor &actor)
{
    const std::pair<NamedQueue, QString> calls[]{{NamedQueue::Registration, u"1"_s}, {NamedQueue::Filter, u"104"_s}};
    for (const auto &[queue, room] : calls) {
        if (const auto called = CallNext(desk)(actor, {QueuePlace::of(queue), room}); !called)
            return tl::unexpected(called.error());
    }
    return {};
}

} // namespace

Result<void> fillQueue(Desk &desk, const Actor &administrator)
{
    const auto day = ReadDay(desk)(administrator, desk.today());
    if (!day)
        return tl::unexpected(day.error());
    for (const auto &booked : aboutNow(*day, desk.clock().now())) {
        if (const auto in = CheckIn(desk)(administrator, {{}, {}, booked.id}); !in)
            return tl::unexpected(in.error());
    }
    if (const auto given = giveTickets(desk, administrator); !given)
        return given;
    return callSome(desk, administrator);
}

} // namespace tirkeu::demo
