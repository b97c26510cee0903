#include "booking/visit_presenter.h"
#include "base/error_text.h"
#include "usecase/read_card.h"
#include "widgets/when_done.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

using usecase::BookingAnswer;
using usecase::BookingOutcome;
using usecase::FoundSlot;

VisitPresenter::VisitPresenter(Workplace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_drafts(place)
{
    connectDrafts();
}

void VisitPresenter::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

void VisitPresenter::setPerson(const PatientId &id)
{
    keepTyped();
    m_opened = true;
    const Cancellation asked = m_opening.renew();
    const auto job = [desk = m_place.desk, actor = m_place.actor, id]() -> Result<Opened> {
        const auto record = usecase::ReadCard(*desk)(actor, id);
        if (!record)
            return tl::unexpected(record.error());
        const auto draft = usecase::BookingDrafts(*desk).find(actor, id);
        return Opened{*record, draft ? *draft : std::nullopt, id};
    };
    whenDone(m_place.executor.run(job), this, [this, asked](const Result<Opened> &opened) {
        if (!asked.isStale())
            takePerson(opened);
    });
}

void VisitPresenter::takePerson(const Result<Opened> &opened)
{
    if (!opened) {
        Q_EMIT failed(explain(opened.error(), ErrorContext::Reading));
        return;
    }
    m_person = opened->record;
    restore(*opened);
    if (!m_waitingEntry.isNull())
        m_draft.terms.waiting = std::exchange(m_waitingEntry, {});
    m_opened = false;
    m_verdict.reset();
    m_proposals.clear();
    Q_EMIT personChanged();
    if (m_waitingSlot) {
        const auto slot = *std::exchange(m_waitingSlot, std::nullopt);
        return choose(slot);
    }
    if (!m_draft.hasTime()) {
        setStage(Stage::Choosing);
        return propose(m_wish);
    }
    m_firstWanted = false;
    setStage(Stage::Filling);
    check();
}

void VisitPresenter::dropPerson()
{
    keepTyped();
    m_opening.renew();
    m_checks.renew();
    m_person.reset();
    m_verdict.reset();
    m_proposals.clear();
    m_firstWanted = false;
    m_waitingSlot.reset();
    m_draft = {};
    m_restoredFrom = {};
    Q_EMIT personChanged();
    Q_EMIT proposalsChanged();
    setStage(Stage::NoPerson);
}

void VisitPresenter::bookWaiting(const usecase::WaitingRow &row)
{
    dropPerson();
    m_wish = {};
    if (!row.entry.practitioner.isNull()) {
        m_wish.by = ProposalWish::By::Doctor;
        m_wish.doctor = row.entry.practitioner;
    } else {
        m_wish.by = ProposalWish::By::Specialty;
        m_wish.specialty = row.entry.specialty;
    }
    if (row.offer)
        m_waitingSlot = FoundSlot{*row.offer, row.doctor, row.entry.specialty};
    m_waitingEntry = row.entry.id;
    setPerson(row.entry.patient);
}

void VisitPresenter::propose(const ProposalWish &wish)
{
    m_wish = wish;
    m_looking = true;
    const Cancellation asked = m_searches.renew();
    usecase::FindSlots::Query query;
    query.patient = m_person ? m_person->id : PatientId();
    query.specialty = wish.by == ProposalWish::By::Specialty ? wish.specialty : QString();
    query.practitioner = wish.by == ProposalWish::By::Doctor ? wish.doctor : PractitionerId();
    query.near = wish.near;
    query.kind = m_draft.visit.kind;
    query.channel = m_draft.terms.channel;
    query.limit = 12;
    if (wish.by == ProposalWish::By::AnyNear)
        query.patient = {}; // whoever is free
    const bool noDistrict = m_person && m_person->patient.district.isNull();
    if (wish.by == ProposalWish::By::OwnDoctor && noDistrict)
        query.specialty = u"gp"_s; // the first contact; without one, anybody
    const auto job = [desk = m_place.desk, actor = m_place.actor, query]() mutable {
        auto found = usecase::FindSlots(*desk)(actor, query);
        if (found && found->empty() && query.specialty == u"gp") {
            query.specialty.clear();
            found = usecase::FindSlots(*desk)(actor, query);
        }
        return found;
    };
    whenDone(m_place.executor.run(job), this, [this, asked](Result<std::vector<FoundSlot>> found) {
        if (asked.isStale())
            return;
        m_looking = false;
        m_proposals = found ? std::move(*found) : std::vector<FoundSlot>{};
        if (!found)
            Q_EMIT failed(explain(found.error(), ErrorContext::Reading));
        Q_EMIT proposalsChanged();
        if (std::exchange(m_firstWanted, false))
            chooseFirst();
    });
    Q_EMIT proposalsChanged();
}

void VisitPresenter::chooseFirst()
{
    if (m_looking || m_opened)
        m_firstWanted = true;
    else if (!m_proposals.empty())
        choose(m_proposals.front());
}

void VisitPresenter::choose(const FoundSlot &slot)
{
    if (!m_person) {
        m_waitingSlot = slot;
        return;
    }
    beginDraft(slot);
    m_pause.start();
    setStage(Stage::Filling);
    Q_EMIT draftChanged();
    check();
}

/// A new time for what is typed already; the first time of this person: what is usual.
void VisitPresenter::beginDraft(const FoundSlot &slot)
{
    const bool first = !m_draft.hasTime();
    auto &visit = m_draft.visit;
    visit.patient = m_person->id;
    visit.practitioner = slot.slot.practitioner;
    visit.start = slot.slot.start;
    m_draft.doctor = slot.doctor;
    m_draft.specialty = slot.specialty;
    m_draft.room = slot.slot.room;
    m_draft.times = 1;
    m_draft.more.clear();
    auto &terms = m_draft.terms;
    terms.acknowledged.clear();
    terms.overruleReason.clear();
    terms.overbook = false;
    terms.overbookReason.clear();
    if (!first)
        return;
    visit.reason = m_person->patient.visitReason;
    terms.receivedAt = m_place.desk->clock().now();
    const auto &documents = m_person->patient.documents;
    terms.identifiedBy = codeOf(documents.empty() ? DocumentKind::IdCard : documents.front().kind);
    if (m_person->patient.representative && ageOn(m_person->patient.birthDate, m_place.desk->today()) < 18)
        terms.representative = m_person->patient.representative->name;
}

void VisitPresenter::leaveForm()
{
    keepTyped();
    m_checks.renew();
    m_verdict.reset();
    Q_EMIT verdictChanged();
    setStage(m_person ? Stage::Choosing : Stage::NoPerson);
    if (m_person && m_proposals.empty() && !m_looking)
        propose(m_wish);
}

void VisitPresenter::setDraft(const VisitDraft &draft)
{
    m_draft = draft;
    m_typed = true;
    m_pause.start();
    check();
}

usecase::BookSlot::Command VisitPresenter::command() const
{
    usecase::BookSlot::Command command;
    command.terms = m_draft.terms;
    command.places.push_back(m_draft.visit);
    for (auto more : m_draft.more) {
        more.place.kind = m_draft.visit.kind;
        more.place.reason = m_draft.visit.reason;
        command.places.push_back(more.place);
    }
    if (command.places.size() > 1)
        command.bundle = m_draft.times > 1 ? usecase::BookSlot::Bundle::Series : usecase::BookSlot::Bundle::Family;
    return command;
}

/// What would be answered; nothing is written.
void VisitPresenter::check()
{
    if (m_stage != Stage::Filling || !m_person)
        return;
    m_final = false;
    const Cancellation asked = m_checks.renew();
    const auto job = [desk = m_place.desk, actor = m_place.actor, wanted = command()] {
        return usecase::BookSlot(*desk).check(actor, wanted);
    };
    whenDone(m_place.executor.run(job), this, [this, asked](const Result<BookingOutcome> &outcome) {
        if (asked.isStale() || m_busy)
            return;
        if (!outcome) {
            Q_EMIT failed(explain(outcome.error(), ErrorContext::Reading));
            return;
        }
        m_verdict = *outcome;
        Q_EMIT verdictChanged();
    });
}

void VisitPresenter::book()
{
    if (m_busy || m_stage != Stage::Filling)
        return;
    m_busy = true;
    m_checks.renew();
    Q_EMIT busyChanged();
    const auto job = [desk = m_place.desk, actor = m_place.actor, wanted = command()] {
        return usecase::BookSlot(*desk)(actor, wanted);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<BookingOutcome> &outcome) { takeAnswer(outcome); });
}

void VisitPresenter::takeAnswer(const Result<BookingOutcome> &outcome)
{
    m_busy = false;
    Q_EMIT busyChanged();
    if (!outcome) {
        Q_EMIT failed(explain(outcome.error(), ErrorContext::Saving));
        return;
    }
    m_verdict = *outcome;
    m_final = true;
    Q_EMIT verdictChanged();
    if (outcome->answer == BookingAnswer::Refused) {
        Q_EMIT refused(*outcome);
    } else if (outcome->isBooked()) {
        dropKept();
        m_verdict.reset();
        setStage(Stage::Choosing);
        Q_EMIT booked(*outcome);
    }
}

void VisitPresenter::overrule(const QString &reason)
{
    m_draft.terms.overruleReason = reason;
    book();
}

void VisitPresenter::acknowledge()
{
    if (!m_verdict)
        return;
    for (const auto &warning : m_verdict->warnings)
        m_draft.terms.acknowledged += warning.kind;
    book();
}

void VisitPresenter::confirmClock()
{
    m_draft.terms.clockConfirmed = true;
    book();
}

void VisitPresenter::overbook(const QString &reason)
{
    m_draft.terms.overbook = true;
    m_draft.terms.overbookReason = reason;
    book();
}

void VisitPresenter::take(const Slot &alternative)
{
    FoundSlot slot;
    slot.slot = alternative;
    slot.specialty = m_draft.specialty;
    slot.doctor = m_draft.doctor;
    const int place = m_verdict ? m_verdict->place : 0;
    if (place > 0 && place <= int(m_draft.more.size())) { // one of a series or a family: the others stay
        auto &more = m_draft.more[size_t(place) - 1];
        more.place.start = alternative.start;
        more.place.practitioner = alternative.practitioner;
        m_pause.start();
        Q_EMIT draftChanged();
        return check();
    }
    auto more = m_draft.more;
    const int times = m_draft.times;
    choose(slot);
    m_draft.more = std::move(more);
    m_draft.times = times;
    Q_EMIT draftChanged();
}

} // namespace tirkeu::ui
