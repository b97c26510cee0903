#pragma once
#include "usecase/book_slot.h"

namespace tirkeu::usecase {

/// A visit typed and not booked yet. What was answered to the rules (acknowledged, overruled, overbooked) is not kept:
/// it is asked anew.
struct BookingDraft
{
    VisitPlace visit;
    BookingTerms terms = {};
    QString room = {};
    int times = 1; ///< more: a recurring series
    int everyDays = 7;
    std::vector<VisitPlace> more = {}; ///< in the same go
    QDateTime keptAt = {};
};

/// A draft with the names as the desk knows them now; no card is opened by it.
struct BookingDraftLine
{
    struct Names
    {
        PersonName person;
        PersonName doctor;
    };
    BookingDraft draft;
    Names names;
    QString cardNumber;
    QString specialty;       ///< of the doctor
    std::vector<Names> more; ///< of draft.more
};

/// Bookings begun and not finished: one a person, everybody has their own.
class BookingDrafts
{
public:
    explicit BookingDrafts(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<void> keep(const Actor &actor, const BookingDraft &draft) const;
    Result<void> drop(const Actor &actor, const PatientId &patient) const;
    Result<std::optional<BookingDraftLine>> find(const Actor &actor, const PatientId &patient) const;
    Result<std::vector<BookingDraftLine>> all(const Actor &actor) const; ///< newest first

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
