#pragma once
#include "domain/booking_row.h"
#include "usecase/desk.h"

namespace tirkeu::usecase {

struct WaitingRow
{
    WaitingEntry entry;
    PersonName name;
    QString phone;
    PersonName doctor;              ///< empty: any of the specialty
    std::optional<Slot> offer = {}; ///< the first free slot that suits
};

/// People who wait for a time. A slot set free is offered to whoever waits longest (CancelBooking::Outcome::fitting);
/// booking it with BookingTerms::waiting closes the entry.
class WaitingList
{
public:
    explicit WaitingList(Desk &desk)
        : m_desk(desk)
    {
    }
    /// Invalid: neither doctor nor specialty, days that are over, or somebody who has died or was withdrawn.
    Result<WaitingEntry> add(const Actor &actor, WaitingEntry entry) const;
    Result<void> withdraw(const Actor &actor, const WaitingId &id, const QString &reason) const;
    Result<std::vector<WaitingRow>> read(const Actor &actor) const; ///< who waits longest first, with offers

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
