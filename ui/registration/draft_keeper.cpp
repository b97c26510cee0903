#include "registration/draft_keeper.h"
#include "widgets/when_done.h"

namespace tirkeu::ui {

DraftKeeper::DraftKeeper(Workplace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
}

void DraftKeeper::keep(const usecase::CardDraft &draft)
{
    run([draft](usecase::Drafts &drafts, const usecase::Actor &actor) { return drafts.keep(actor, draft); });
}

void DraftKeeper::drop(const PatientId &patient)
{
    run([patient](usecase::Drafts &drafts, const usecase::Actor &actor) { return drafts.drop(actor, patient); });
}

void DraftKeeper::run(const Work &work)
{
    const auto job = [desk = m_place.desk, actor = m_place.actor, order = m_order, number = ++m_asked,
                      work]() -> Result<void> {
        const std::lock_guard lock(order->mutex);
        if (number < order->done)
            return {};
        order->done = number;
        usecase::Drafts drafts(*desk);
        return work(drafts, actor);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<void> &kept) {
        if (kept)
            Q_EMIT changed();
        else
            Q_EMIT failed(kept.error());
    });
}

} // namespace tirkeu::ui
