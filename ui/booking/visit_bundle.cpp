// Several visits in one go: a recurring series, and members of a family one after another.
#include "base/error_text.h"
#include "booking/visit_presenter.h"
#include "widgets/when_done.h"

namespace tirkeu::ui {

using usecase::FoundSlot;

void VisitPresenter::repeat(int everyDays, int times)
{
    m_draft.everyDays = everyDays;
    m_draft.times = times;
    m_draft.more.clear();
    if (times < 2)
        return setDraft(m_draft);
    usecase::FindSlots::Query query;
    query.patient = m_draft.visit.patient;
    query.practitioner = m_draft.visit.practitioner;
    query.near = m_draft.visit.start;
    query.kind = m_draft.visit.kind;
    query.minutes = m_draft.visit.minutes;
    query.channel = m_draft.terms.channel;
    const auto job = [desk = m_place.desk, actor = m_place.actor, query, everyDays, times] {
        return usecase::FindSlots(*desk).series(actor, query, everyDays, times);
    };
    const Cancellation asked = m_searches.renew();
    whenDone(m_place.executor.run(job), this, [this, asked](const Result<std::vector<FoundSlot>> &found) {
        if (asked.isStale())
            return;
        if (!found) {
            Q_EMIT failed(explain(found.error(), ErrorContext::Reading));
            return;
        }
        for (const auto &slot : *found) {
            if (slot.slot.start == m_draft.visit.start)
                continue;
            auto place = m_draft.visit;
            place.start = slot.slot.start;
            place.practitioner = slot.slot.practitioner;
            m_draft.more.push_back({place, {}, slot.doctor});
        }
        Q_EMIT draftChanged();
        setDraft(m_draft);
    });
}

void VisitPresenter::addMember(const PatientId &id, const PersonName &name)
{
    const auto isThere = [&](const MoreVisit &more) { return more.place.patient == id; };
    if (id == m_draft.visit.patient || std::any_of(m_draft.more.begin(), m_draft.more.end(), isThere))
        return;
    m_draft.times = 1;
    usecase::FindSlots::Query query;
    query.practitioner = m_draft.visit.practitioner;
    query.from = inClinic(m_draft.visit.start).date();
    query.near = m_draft.visit.start;
    query.kind = m_draft.visit.kind;
    query.channel = m_draft.terms.channel;
    query.limit = 40;
    const auto job = [desk = m_place.desk, actor = m_place.actor, query] {
        return usecase::FindSlots(*desk)(actor, query);
    };
    const Cancellation asked = m_searches.renew();
    whenDone(m_place.executor.run(job), this, [this, asked, id, name](const Result<std::vector<FoundSlot>> &found) {
        if (asked.isStale())
            return;
        if (!found) {
            Q_EMIT failed(explain(found.error(), ErrorContext::Reading));
            return;
        }
        takeMember(*found, id, name);
    });
}

/// The first free time after those already in the bundle.
void VisitPresenter::takeMember(const std::vector<FoundSlot> &found, const PatientId &id, const PersonName &name)
{
    QDateTime last = m_draft.visit.start;
    for (const auto &more : m_draft.more)
        last = std::max(last, more.place.start);
    const FoundSlot *next = nullptr;
    for (const auto &slot : found) {
        if (slot.slot.start > last && (!next || slot.slot.start < next->slot.start))
            next = &slot;
    }
    if (!next) {
        Q_EMIT failed({"visitPresenter", QT_TRANSLATE_NOOP("visitPresenter", "This doctor has no time left near it."
                                                                             " Choose another day for the family.")});
        return;
    }
    auto place = m_draft.visit;
    place.patient = id;
    place.start = next->slot.start;
    m_draft.more.push_back({place, name, next->doctor});
    Q_EMIT draftChanged();
    setDraft(m_draft);
}

void VisitPresenter::removeMember(int index)
{
    if (index < 0 || index >= int(m_draft.more.size()))
        return;
    m_draft.more.erase(m_draft.more.begin() + index);
    Q_EMIT draftChanged();
    setDraft(m_draft);
}

} // namespace tirkeu::ui
