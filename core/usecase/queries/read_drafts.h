#pragma once
#include "usecase/booking_drafts.h"
#include "usecase/drafts.h"

namespace tirkeu::usecase {

/// One of one's own drafts, as a list tells it.
struct DraftLine
{
    PatientId patient; ///< null: a new person
    QDateTime keptAt;
    QString personName; ///< as the card says it now; of a new person as typed; may be empty
    QString cardNumber;
    QList<PatientField> filled = {}; ///< what differs from the card as it is now, in the order of the editor
    std::optional<BookingDraftLine> booking = {}; ///< a visit being booked, not the card
};

/// One's own drafts of cards and bookings, newest first. Names alone are read of the cards: no card is opened by it.
class ReadDrafts
{
public:
    explicit ReadDrafts(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<std::vector<DraftLine>> operator()(const Actor &actor) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
