#pragma once
#include "domain/person_name.h"
#include "domain/queue.h"
#include "domain/reference_list.h"
#include "rules/queue_order.h"
#include "usecase/desk.h"

namespace tirkeu::usecase {

/// A ticket as the staff sees it.
struct QueueRow
{
    Ticket ticket;
    PersonName name; ///< empty: nobody asked
    QDate birthDate;
    int position = 0; ///< from 1 on of those who wait; 0: the ticket does not wait
    rules::Turn turn = rules::Turn::Gap;
    QList<rules::Reason> reasons; ///< why it stands where it stands
    QDateTime at;                 ///< of who is booked: their moment in the queue
    ReferenceEntry ground;        ///< on which they are put before others, as the list says it; empty: none

    /// What runs against the clock: the waiting, or the serving. Invalid: nothing does (yet).
    QDateTime clockFrom;
    rules::QueueTerm term;
};

/// One queue: who is with the doctor or called, who waits in order, who was passed over, who is through.
struct QueueView
{
    QueuePlace place;
    PersonName doctor;
    QString specialty;
    QString room;
    std::vector<QueueRow> rows; ///< in this order
    int waiting = 0;
    int served = 0;
    int longestMinutes = 0; ///< of those who wait
};

struct QueueDay
{
    QDate day;
    QDateTime at;
    std::vector<QueueView> queues; ///< named ones, then the doctors of today by name, then rooms
    qint64 changeMark = 0;
};

/// All queues of today, with their order and its reasons.
class ReadQueue
{
public:
    explicit ReadQueue(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<QueueDay> operator()(const Actor &actor) const;
    Result<QueueRow> ticket(const Actor &actor, const TicketId &id) const; ///< of today
    Result<qint64> changeMark() const; ///< grows with every write, of other programs too

private:
    Desk &m_desk;
};

/// What the public board shows: numbers and rooms. Names never reach it, so it cannot show them.
struct BoardCall
{
    QString number;
    QString room;
    std::optional<NamedQueue> queue;
    QDateTime calledAt;
    int calls = 1;
    bool serving = false;
    friend bool operator==(const BoardCall &, const BoardCall &) = default;
};
struct BoardQueue
{
    QString room;
    std::optional<NamedQueue> queue;
    QStringList next; ///< numbers in their order
    friend bool operator==(const BoardQueue &, const BoardQueue &) = default;
};
struct BoardState
{
    std::vector<BoardCall> calls; ///< the newest first
    std::vector<BoardQueue> queues;
    friend bool operator==(const BoardState &, const BoardState &) = default;
};

/// Public: asks for no permission, and works while the desk is locked.
class ReadBoard
{
public:
    explicit ReadBoard(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<BoardState> operator()() const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
