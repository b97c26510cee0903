#include "queue/queue_presenter.h"
#include "base/error_text.h"
#include "papers/paper_errand.h"
#include "papers/printer_memory.h"
#include "usecase/print_tray.h"
#include "usecase/reference_lists.h"
#include "widgets/when_done.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr size_t shownClocks = 5;

Message sentence(const char *id, QStringList arguments = {})
{
    return {"queue", id, std::move(arguments)};
}

Message whyNot(const Error &error)
{
    if (error.kind == Error::Kind::Invalid)
        return sentence(QT_TRANSLATE_NOOP("queue", "This cannot be done now: the ticket is in another state."));
    if (error.kind == Error::Kind::Conflict)
        return sentence(QT_TRANSLATE_NOOP("queue", "Somebody has changed this ticket meanwhile. It is shown anew: look "
                                                   "at it and repeat."));
    return explain(error, ErrorContext::Saving);
}

} // namespace

QueuePresenter::QueuePresenter(Workplace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
}

void QueuePresenter::read()
{
    struct Read
    {
        Result<usecase::QueueDay> day;
        Result<std::vector<ReferenceEntry>> grounds;
    };
    const auto asked = m_reading.renew();
    const auto job = [desk = m_place.desk, actor = m_place.actor] {
        return Read{usecase::ReadQueue(*desk)(actor),
                    usecase::ReadReferenceList(*desk)(actor, ReferenceList::PriorityGrounds, desk->today())};
    };
    whenDone(m_place.executor.run(job), this, [this, asked](const Read &found) {
        if (asked.isStale())
            return;
        m_isRead = true;
        m_error = found.day ? std::nullopt : std::optional(found.day.error());
        if (found.day)
            m_day = *found.day;
        if (found.grounds)
            m_grounds = *found.grounds;
        showRows();
        Q_EMIT changed();
    });
}

void QueuePresenter::look()
{
    if (m_looking)
        return;
    m_looking = true;
    const auto job = [desk = m_place.desk] { return usecase::ReadQueue(*desk).changeMark(); };
    whenDone(m_place.executor.run(job), this, [this](const Result<qint64> &mark) {
        m_looking = false;
        // A minute changes the order too: a booked time comes.
        if (!mark || *mark != m_day.changeMark || m_day.at.secsTo(m_place.desk->clock().now()) >= 30)
            read();
    });
}

void QueuePresenter::tick()
{
    m_model.tick(m_place.desk->clock().now());
}

void QueuePresenter::choose(const QString &placeKey)
{
    m_key = placeKey;
    showRows();
    Q_EMIT changed();
}

const usecase::QueueView *QueuePresenter::chosen() const
{
    const auto found = std::ranges::find_if(m_day.queues, [&](const auto &view) { return view.place.key() == m_key; });
    return found != m_day.queues.end() ? &*found : nullptr;
}

void QueuePresenter::showRows()
{
    if (const auto *view = chosen())
        return m_model.reset(view->rows, m_day.at);
    std::vector<usecase::QueueRow> all;
    for (const auto &view : m_day.queues)
        std::ranges::copy_if(view.rows, std::back_inserter(all),
                             [](const usecase::QueueRow &row) { return !row.ticket.isOver(); });
    std::ranges::stable_sort(all, {}, [](const usecase::QueueRow &row) {
        return row.ticket.state == TicketState::Serving || row.ticket.isCalled() ? 0 : row.ticket.isWaiting() ? 1 : 2;
    });
    m_model.reset(std::move(all), m_day.at);
}

std::vector<RunningClock> QueuePresenter::clocks() const
{
    std::vector<RunningClock> running;
    for (const auto &view : m_day.queues) {
        for (const auto &row : view.rows) {
            if (!row.clockFrom.isValid() || row.clockFrom > m_day.at)
                continue;
            const auto *title = row.ticket.state == TicketState::Serving
                                    ? QT_TRANSLATE_NOOP("queue", "Ticket %1: being served")
                                    : QT_TRANSLATE_NOOP("queue", "Ticket %1: waiting");
            running.push_back(
                {sentence(title, {row.ticket.number}), row.clockFrom, row.term.minutes, row.term.citation});
        }
    }
    std::ranges::sort(running, {}, &RunningClock::due);
    if (running.size() > shownClocks)
        running.resize(shownClocks);
    return running;
}

void QueuePresenter::showOutcome(const Result<usecase::TicketOutcome> &outcome)
{
    if (!outcome)
        return Q_EMIT failed(whyNot(outcome.error()));
    read();
    if (outcome->ticket)
        Q_EMIT taken(*outcome);
    else
        Q_EMIT notTaken(*outcome);
}

void QueuePresenter::take(const usecase::TakeTicket::Command &command)
{
    const auto job = [desk = m_place.desk, actor = m_place.actor, command] {
        return usecase::TakeTicket(*desk)(actor, command);
    };
    whenDone(m_place.executor.run(job), this, [this](const auto &outcome) { showOutcome(outcome); });
}

void QueuePresenter::checkIn(const usecase::CheckIn::Command &command)
{
    const auto job = [desk = m_place.desk, actor = m_place.actor, command] {
        return usecase::CheckIn(*desk)(actor, command);
    };
    whenDone(m_place.executor.run(job), this, [this](const auto &outcome) { showOutcome(outcome); });
}

void QueuePresenter::callNext(const QString &room)
{
    const auto *view = chosen();
    if (!view)
        return;
    const auto job = [desk = m_place.desk, actor = m_place.actor,
                      command = usecase::CallNext::Command{view->place, room}] {
        return usecase::CallNext(*desk)(actor, command);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<std::optional<Ticket>> &called) {
        if (!called)
            return Q_EMIT failed(whyNot(called.error()));
        read();
        if (!*called)
            return Q_EMIT nobodyWaits();
        Q_EMIT acted(**called, sentence(QT_TRANSLATE_NOOP("queue", "Called: %1"), {(*called)->number}));
    });
}

void QueuePresenter::act(Step step, const char *done)
{
    const auto job = [desk = m_place.desk, actor = m_place.actor, step = std::move(step)] {
        return step(*desk, actor);
    };
    whenDone(m_place.executor.run(job), this, [this, done](const Result<Ticket> &ticket) {
        read();
        if (!ticket)
            return Q_EMIT failed(whyNot(ticket.error()));
        Q_EMIT acted(*ticket, sentence(done, {ticket->number}));
    });
}

void QueuePresenter::recall(const Ticket &ticket)
{
    act([step = usecase::TicketStep{ticket.id, ticket.version}](
            auto &desk, const auto &actor) { return usecase::Recall(desk)(actor, step); },
        QT_TRANSLATE_NOOP("queue", "Called once more: %1"));
}

void QueuePresenter::skip(const Ticket &ticket)
{
    act([step = usecase::TicketStep{ticket.id, ticket.version}](
            auto &desk, const auto &actor) { return usecase::SkipTicket(desk)(actor, step); },
        QT_TRANSLATE_NOOP("queue", "Passed over: %1"));
}

void QueuePresenter::start(const Ticket &ticket, const PatientId &person)
{
    act([step = usecase::TicketStep{ticket.id, ticket.version, person}](
            auto &desk, const auto &actor) { return usecase::StartService(desk)(actor, step); },
        QT_TRANSLATE_NOOP("queue", "The service has begun: %1"));
}

void QueuePresenter::finish(const Ticket &ticket, const PatientId &person)
{
    act([step = usecase::TicketStep{ticket.id, ticket.version, person}](
            auto &desk, const auto &actor) { return usecase::FinishService(desk)(actor, step); },
        QT_TRANSLATE_NOOP("queue", "Served: %1"));
}

void QueuePresenter::leave(const Ticket &ticket, const QString &reason)
{
    act([step = usecase::TicketStep{ticket.id, ticket.version},
         reason](auto &desk, const auto &actor) { return usecase::LeaveQueue(desk)(actor, step, reason); },
        QT_TRANSLATE_NOOP("queue", "Out of the queue: %1"));
}

void QueuePresenter::transfer(const usecase::TransferTicket::Command &command)
{
    act([command](auto &desk, const auto &actor) { return usecase::TransferTicket(desk)(actor, command); },
        QT_TRANSLATE_NOOP("queue", "Waits in the other queue: %1"));
}

void QueuePresenter::closeDay()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::CloseQueues(*desk)(actor); };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::CloseQueues::Closed> &closed) {
        read();
        if (!closed)
            return Q_EMIT failed(whyNot(closed.error()));
        Q_EMIT dayClosed(*closed);
    });
}

void QueuePresenter::setPriority(const usecase::SetPriority::Command &command)
{
    const auto job = [desk = m_place.desk, actor = m_place.actor, command] {
        return usecase::SetPriority(*desk)(actor, command);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::SetPriority::Outcome> &outcome) {
        read();
        if (!outcome)
            return Q_EMIT failed(whyNot(outcome.error()));
        if (outcome->refusal)
            return Q_EMIT refused(*outcome->refusal);
        Q_EMIT acted(outcome->ticket,
                     sentence(QT_TRANSLATE_NOOP("queue", "The turn of %1 is changed."), {outcome->ticket.number}));
    });
}

void QueuePresenter::print(const Ticket &ticket)
{
    const usecase::PaperRequest request{u"ticket"_s, ticket.id.bytes(), ticket.version, ticket.patient};
    const auto job = [desk = m_place.desk, actor = m_place.actor, request, errand = PaperErrand(m_place),
                      memory = printerMemoryFile(m_place), &printing = m_place.printing]() -> std::optional<Message> {
        const auto asked = usecase::AskForPaper(*desk)(actor, request);
        if (!asked)
            return explain(asked.error(), ErrorContext::Saving);
        const QString printer = proposedPrinter(request.kind, memory, printing);
        if (printer.isEmpty())
            return sentence(QT_TRANSLATE_NOOP("queue", "The ticket waits in the tray: no printer was found. Say the "
                                                       "number aloud."));
        TrayPaper paper;
        paper.id = *asked;
        paper.kind = request.kind;
        paper.subject = request.subject;
        paper.version = request.version;
        return errand.print(paper, printer).why;
    };
    whenDone(m_place.executor.run(job), this, [this](const std::optional<Message> &why) {
        Q_EMIT papersChanged();
        if (why)
            Q_EMIT failed(*why);
    });
}

} // namespace tirkeu::ui
