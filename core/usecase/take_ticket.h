#pragma once
#include "domain/booking_row.h"
#include "domain/queue.h"
#include "rules/verdict.h"
#include "usecase/desk.h"

namespace tirkeu::usecase {

/// What somebody is told who asked for a place in a queue. Without a ticket nothing was written.
struct TicketOutcome
{
    std::optional<Ticket> ticket;
    bool existed = false; ///< the ticket was there already
    int before = 0;       ///< how many are called before it, as it stands now
    std::optional<Message> obstacle;
    std::optional<rules::Verdict> refusal; ///< the law gives no such turn
    std::vector<BookingRow> choices;       ///< several bookings today: which one?
    PatientId person;                      ///< who was found, with or without a booking
};

/// A place in the queue of somebody who has not booked. Denied; NotFound: no such person.
class TakeTicket
{
public:
    struct Command
    {
        TicketKind kind = TicketKind::WalkIn; ///< Booked is Invalid: see CheckIn
        QueuePlace place;                     ///< of a certificate and of the filter it follows from the kind
        QString room = {};                    ///< where to go; empty: as the place says
        PatientId patient = {};               ///< null: not asked
        TicketPriority priority = TicketPriority::None;
        QString ground = {}; ///< code; needed with TicketPriority::Ground
        QString groundNote = {};
    };
    explicit TakeTicket(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<TicketOutcome> operator()(const Actor &actor, const Command &command) const;

private:
    Desk &m_desk;
};

/// Somebody booked has come: the booking is marked and the person stands in the doctor's queue, in one transaction.
class CheckIn
{
public:
    struct Command
    {
        QString typed = {}; ///< ЖСН, number of the booking or of a card, or the QR of a coupon
        PatientId patient = {};
        AppointmentId appointment = {};
    };
    explicit CheckIn(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<TicketOutcome> operator()(const Actor &actor, const Command &command) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
