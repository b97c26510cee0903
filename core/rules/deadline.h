#pragma once
#include "rules/opening.h"

namespace tirkeu::rules {

struct DeadlineQuestion
{
    Service service = Service::Booking;
    Channel channel = Channel::Desk; ///< means nothing for complaints and the two terms of treatment
    QDateTime at; ///< handed in; for complaints registered; for a suspicion or diagnosis the moment it was put
    bool certificateOnSaturday = true;
    friend bool operator==(const DeadlineQuestion &, const DeadlineQuestion &) = default;
};

/// The decision is always "due".
struct DeadlineVerdict
{
    Verdict verdict;
    /// In the clinic's zone. A term in working days ends when the organisation closes on its last day (weekdays 20:00,
    /// Saturday 14:00), a term in calendar days at 23:59 of its last day.
    QDateTime dueAt;
};

/// By when must it be done? 10-rules R2. Minutes run from handing in, past closing time too; a portal request made
/// outside working time starts at the next opening. Working days are counted from the day after.
DeadlineVerdict deadline(const DeadlineQuestion &question, const Calendar &calendar);

} // namespace tirkeu::rules
