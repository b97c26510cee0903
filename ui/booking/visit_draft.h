#pragma once
#include "domain/patient.h"
#include "usecase/book_slot.h"
#include "usecase/queries/find_slots.h"

namespace tirkeu::ui {

/// One more visit booked in the same go: of a series or of a family member.
struct MoreVisit
{
    usecase::VisitPlace place;
    PersonName person; ///< of a family member; empty: the same person
    PersonName doctor;
};

/// A booking being made, as far as it has been typed.
struct VisitDraft
{
    usecase::VisitPlace visit;
    usecase::BookingTerms terms;
    PersonName doctor;
    QString specialty;
    QString room;
    int everyDays = 7;
    int times = 1; ///< more: a recurring series
    std::vector<MoreVisit> more = {};
    bool hasTime() const { return visit.start.isValid(); }
};

/// How free times are looked for.
struct ProposalWish
{
    enum class By
    {
        OwnDoctor, ///< the district doctor of the person
        Specialty,
        Doctor,
        AnyNear ///< whoever is free near this time
    };
    By by = By::OwnDoctor;
    QString specialty = {};
    PractitionerId doctor = {};
    QDateTime near = {};
    friend bool operator==(const ProposalWish &, const ProposalWish &) = default;
};

} // namespace tirkeu::ui
