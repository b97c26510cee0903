#pragma once
#include "domain/queue.h"
#include "rules/verdict.h"
#include "usecase/desk.h"

namespace tirkeu::usecase {

/// Calls whoever is next in a queue. Two desks that call at once call two persons: order and call are one transaction,
/// and the database lets a ticket be called as the next one once only.
class CallNext
{
public:
    struct Command
    {
        QueuePlace place;
        QString room = {}; ///< where to; empty: as the ticket says
    };
    explicit CallNext(Desk &desk)
        : m_desk(desk)
    {
    }
    /// nullopt: nobody waits.
    Result<std::optional<Ticket>> operator()(const Actor &actor, const Command &command) const;

private:
    Desk &m_desk;
};

/// A step of one ticket. Conflict: it was changed meanwhile on another screen; Invalid: the step does not follow from
/// the state the ticket is in.
struct TicketStep
{
    TicketId ticket;
    int baseVersion = 0;    ///< as shown; 0: whichever
    PatientId patient = {}; ///< whose the documents are, when they are taken: StartService, FinishService
};

/// Once more: a person who was called and has not come, or who was passed over and is there now.
class Recall
{
public:
    explicit Recall(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Ticket> operator()(const Actor &actor, const TicketStep &step) const;

private:
    Desk &m_desk;
};

/// Called and not there: the next one may come.
class SkipTicket
{
public:
    explicit SkipTicket(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Ticket> operator()(const Actor &actor, const TicketStep &step) const;

private:
    Desk &m_desk;
};

/// The documents are handed in, and it is seen whose they are; the serving counts from here (R2).
class StartService
{
public:
    explicit StartService(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Ticket> operator()(const Actor &actor, const TicketStep &step) const;

private:
    Desk &m_desk;
};

/// Served. A booking is marked as fulfilled; a certificate given to a known person leaves its record for the monitoring
/// (R17).
class FinishService
{
public:
    explicit FinishService(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Ticket> operator()(const Actor &actor, const TicketStep &step) const;

private:
    Desk &m_desk;
};

/// Went away, or the ticket was taken by mistake.
class LeaveQueue
{
public:
    explicit LeaveQueue(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Ticket> operator()(const Actor &actor, const TicketStep &step, const QString &reason = {}) const;

private:
    Desk &m_desk;
};

/// Puts somebody who waits before others, or back in turn. Who, when and on what ground is kept in the audit.
class SetPriority
{
public:
    struct Command
    {
        TicketId ticket;
        int baseVersion = 0;
        TicketPriority priority = TicketPriority::Ground;
        QString ground = {}; ///< code of ReferenceList::PriorityGrounds; only with Ground
        QString note = {};   ///< what was said or shown
    };
    struct Outcome
    {
        Ticket ticket;
        std::optional<rules::Verdict> refusal; ///< then nothing was written
    };
    explicit SetPriority(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Outcome> operator()(const Actor &actor, const Command &command) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
