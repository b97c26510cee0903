#pragma once
#include "usecase/call_ticket.h"

namespace tirkeu::usecase {

/// Sends somebody who waits, was called or was passed over to another queue. They wait there with the same number, by
/// the order of their coming; between the certificates' queue and any other a new number is given and the old one is
/// out of the queue: certificates are strictly in the order of coming (ДСМ-90 app.7 §7). Invalid: it is their queue
/// already, or they are being served; Conflict; NotFound.
class TransferTicket
{
public:
    struct Command
    {
        TicketStep step;
        QueuePlace place;
        QString reason = {};
    };
    explicit TransferTicket(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Ticket> operator()(const Actor &actor, const Command &command) const; ///< as they wait now

private:
    Desk &m_desk;
};

/// The end of the day: whoever still waits, was called or was passed over is out of the queue. Who is being served is
/// left to be finished.
class CloseQueues
{
public:
    struct Closed
    {
        int tickets = 0; ///< out of the queue
        int serving = 0; ///< still to be finished
    };
    explicit CloseQueues(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Closed> operator()(const Actor &actor) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
