#include "widgets/draft_keeper.h"
#include "widgets/when_done.h"

namespace tirkeu::ui {

using usecase::Actor;
using usecase::BookingDrafts;
using usecase::Desk;
using usecase::Drafts;

DraftKeeper::DraftKeeper(Workplace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
}

void DraftKeeper::keep(const usecase::CardDraft &draft)
{
    run(draft.patient, [draft](Desk &desk, const Actor &actor) { return Drafts(desk).keep(actor, draft); });
}

void DraftKeeper::drop(const PatientId &patient)
{
    run(patient, [patient](Desk &desk, const Actor &actor) { return Drafts(desk).drop(actor, patient); });
}

void DraftKeeper::keep(const usecase::BookingDraft &draft)
{
    run(draft.visit.patient,
        [draft](Desk &desk, const Actor &actor) { return BookingDrafts(desk).keep(actor, draft); });
}

void DraftKeeper::dropBooking(const PatientId &patient)
{
    run(patient, [patient](Desk &desk, const Actor &actor) { return BookingDrafts(desk).drop(actor, patient); });
}

void DraftKeeper::run(const PatientId &whose, const Work &work)
{
    const auto job = [desk = m_place.desk, actor = m_place.actor, order = m_order, number = ++m_asked, whose,
                      work]() -> Result<void> {
        const std::lock_guard lock(order->mutex);
        auto &done = order->done[whose];
        if (number < done)
            return {};
        done = number;
        return work(*desk, actor);
    };
    ++m_open;
    whenDone(m_place.executor.run(job), this, [this](const Result<void> &kept) {
        --m_open;
        if (kept)
            Q_EMIT changed();
        else
            Q_EMIT failed(kept.error());
    });
}

} // namespace tirkeu::ui
