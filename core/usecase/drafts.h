#pragma once
#include "domain/patient_form.h"
#include "usecase/desk.h"
#include <vector>

namespace tirkeu::usecase {

/// What a person typed into a card and has not saved: kept at every pause, so that a crash, a lock or a switch loses
/// nothing.
struct CardDraft
{
    PatientId patient; ///< null: a new person
    int baseVersion = 0;
    PatientForm form;
    QDateTime keptAt;
};

/// Of cards; those of bookings: booking_drafts.h.
class Drafts
{
public:
    explicit Drafts(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<void> keep(const Actor &actor, const CardDraft &draft) const;
    Result<void> drop(const Actor &actor, const PatientId &patient) const;
    Result<std::optional<CardDraft>> find(const Actor &actor, const PatientId &patient) const;
    Result<std::vector<CardDraft>> all(const Actor &actor) const; ///< newest first
    Result<int> count(const Actor &actor) const;                  ///< of every kind: bookings too

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
