// What becomes of a booking begun and not finished: kept at every pause, put back, discarded.
#include "base/error_text.h"
#include "booking/visit_presenter.h"
#include "widgets/when_done.h"

namespace tirkeu::ui {
namespace {

constexpr int pauseMs = 500;

usecase::BookingDraft kept(const VisitDraft &draft)
{
    usecase::BookingDraft made{draft.visit, draft.terms, draft.room, draft.times, draft.everyDays};
    for (const auto &more : draft.more)
        made.more.push_back(more.place);
    return made;
}

VisitDraft typed(const usecase::BookingDraftLine &line)
{
    const auto &draft = line.draft;
    VisitDraft made{draft.visit, draft.terms,     line.names.doctor, line.specialty,
                    draft.room,  draft.everyDays, draft.times};
    for (size_t i = 0; i < draft.more.size(); ++i) {
        const bool same = draft.more[i].patient == draft.visit.patient;
        made.more.push_back({draft.more[i], same ? PersonName() : line.more[i].person, line.more[i].doctor});
    }
    return made;
}

} // namespace

void VisitPresenter::connectDrafts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &VisitPresenter::keepDraft);
    connect(&m_drafts, &DraftKeeper::changed, this, [this] {
        if (m_drafts.isIdle())
            m_kept.clear();
        Q_EMIT draftsChanged();
    });
    connect(&m_drafts, &DraftKeeper::failed, this,
            [this](const Error &error) { Q_EMIT failed(explain(error, ErrorContext::Saving)); });
}

/// The form as it stands now.
void VisitPresenter::keepDraft()
{
    m_pause.stop();
    if (!m_person || !m_draft.hasTime())
        return;
    m_noted = true;
    m_kept.insert(m_person->id, m_draft);
    m_drafts.keep(kept(m_draft));
}

/// The form is left: what was typed stays, a time that was merely looked at does not.
void VisitPresenter::keepTyped()
{
    if (m_pause.isActive() && m_typed)
        keepDraft();
    else if (m_person && !m_typed)
        forgetKept();
}

void VisitPresenter::forgetKept()
{
    m_pause.stop();
    m_kept.remove(m_person->id);
    if (std::exchange(m_noted, false))
        m_drafts.dropBooking(m_person->id);
}

/// Booked or discarded: the next visit of this person begins with an empty form.
void VisitPresenter::dropKept()
{
    forgetKept();
    m_typed = false;
    m_restoredFrom = {};
    m_draft = {};
    m_draft.visit.patient = m_person->id;
}

void VisitPresenter::discardDraft()
{
    if (!m_person || !m_draft.hasTime())
        return;
    dropKept();
    m_checks.renew();
    m_verdict.reset();
    Q_EMIT verdictChanged();
    setStage(Stage::Choosing);
    propose(m_wish);
}

/// What was left unfinished for this person: of this sitting, or as the disk has it.
void VisitPresenter::restore(const Opened &opened)
{
    const PatientId id = opened.record.id;
    m_draft = {};
    m_restoredFrom = {};
    if (m_kept.contains(id)) {
        m_draft = m_kept.value(id);
        m_restoredFrom = m_place.desk->clock().now();
    } else if (opened.draft) {
        m_draft = typed(*opened.draft);
        m_restoredFrom = opened.draft->draft.keptAt;
    }
    m_typed = m_noted = m_draft.hasTime();
    m_draft.visit.patient = id;
    if (opened.draft && opened.asked != id) { // joined meanwhile: it goes on with the record that lives on
        m_drafts.dropBooking(opened.asked);
        m_pause.start();
    }
}

void VisitPresenter::lookForUnfinished()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::BookingDrafts(*desk).all(actor); };
    whenDone(m_place.executor.run(job), this, [this](const Result<std::vector<usecase::BookingDraftLine>> &found) {
        if (!found)
            Q_EMIT failed(explain(found.error(), ErrorContext::Reading));
        else if (!found->empty())
            Q_EMIT unfinishedFound(*found);
    });
}

} // namespace tirkeu::ui
