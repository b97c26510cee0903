#pragma once
#include "domain/booking_row.h"
#include "usecase/book_slot.h"

namespace tirkeu::usecase {

/// Books anew and cancels the old booking, each naming the other, in one transaction. With a doctor of another
/// specialty it is judged as a new booking is; a lawful refusal leaves it where it is and is not recorded: the visit
/// stays booked.
class MoveBooking
{
public:
    struct Command
    {
        AppointmentId appointment;
        int baseVersion = 0; ///< as shown; Conflict when somebody has changed it meanwhile
        PractitionerId practitioner;
        QDateTime start;
        int minutes = 0; ///< 0: as long as the old one, in whole slots of the new doctor
        QString reason = {};
        BookingTerms terms = {}; ///< form, channel, referral and the like are taken from the old booking
    };
    explicit MoveBooking(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<BookingOutcome> operator()(const Actor &actor, const Command &command) const;

private:
    Desk &m_desk;
};

class CancelBooking
{
public:
    struct Command
    {
        AppointmentId appointment;
        int baseVersion = 0; ///< Conflict: changed or cancelled meanwhile
        QString reason;      ///< Invalid when empty
        bool enteredInError = false;
    };
    struct Outcome
    {
        Appointment cancelled;
        std::vector<WaitingEntry> fitting; ///< of the waiting list, who waits longest first
    };
    explicit CancelBooking(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Outcome> operator()(const Actor &actor, const Command &command) const;

private:
    Desk &m_desk;
};

/// What happened on the day. Invalid: the step does not follow from the state the booking is in.
class MarkVisit
{
public:
    struct Command
    {
        AppointmentId appointment;
        int baseVersion = 0; ///< Conflict: changed meanwhile
    };
    struct Outcome
    {
        Appointment appointment;
        std::optional<Message> obstacle; ///< nothing written: the cancelled time was sold meanwhile, or the person died
        bool ticketIsOver = false;       ///< undone on a later day: the place in the queue is not given back
    };
    explicit MarkVisit(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<Outcome> arrived(const Actor &actor, const Command &command) const; ///< late by itself after the start
    Result<Outcome> late(const Actor &actor, const Command &command) const;    ///< said they will be
    Result<Outcome> called(const Actor &actor, const Command &command) const;  ///< into the room: the waiting ends
    Result<Outcome> fulfilled(const Actor &actor, const Command &command) const;
    Result<Outcome> noShow(const Actor &actor, const Command &command) const; ///< from the start on
    /// Back to what it was before the last step; a cancellation too, while its time is free. A moved booking stays.
    Result<Outcome> undo(const Actor &actor, const Command &command) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
