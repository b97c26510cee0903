#include "registration/print_presenter.h"
#include "base/error_text.h"
#include "usecase/print_tray.h"
#include "widgets/when_done.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int pollMs = 700;

TrayPaper paperOf(const PatientRecord &record)
{
    TrayPaper paper;
    paper.kind = u"052"_s;
    paper.subject = record.id.bytes();
    paper.version = record.version;
    paper.patient = record.id;
    paper.recordNumber = record.cardNumber;
    return paper;
}

} // namespace

PrintPresenter::PrintPresenter(Workplace &place, const PatientRecord &record, PrinterMemory &memory, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_paper(paperOf(record))
    , m_memory(memory)
    , m_choice(place, memory)
{
    connect(&m_choice, &PrinterChoice::known, this, &PrintPresenter::printersKnown);
    connect(&m_choice, &PrinterChoice::troubled, this, &PrintPresenter::troubled);
    m_poll.setSingleShot(true);
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_job)
            follow(*m_job);
    });
}

void PrintPresenter::begin()
{
    renderPreview();
    m_choice.ask();
}

void PrintPresenter::renderPreview()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor, paper = m_paper] {
        return paperKind(paper.kind)->render(*desk, actor, paper);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<RenderedPaper> &rendered) {
        if (!rendered) {
            Q_EMIT failed(explain(rendered.error(), ErrorContext::Reading));
            return;
        }
        m_preview = rendered->pdf;
        Q_EMIT previewReady();
    });
}

/// Puts the paper into the tray first, then does `work` with it; both on a thread of the pool.
template <typename Work>
auto PrintPresenter::withPaper(Work work) const
{
    return [errand = PaperErrand(m_place), asked = m_paper, work] {
        using Outcome = decltype(work(errand, asked));
        TrayPaper paper = asked;
        const auto id = usecase::AskForPaper(errand.desk())(errand.actor(),
                                                            {paper.kind, paper.subject, paper.version, paper.patient});
        if (!id)
            return Outcome{explain(id.error(), ErrorContext::Reading)};
        paper.id = *id;
        return work(errand, paper);
    };
}

void PrintPresenter::print(const QString &printer)
{
    if (m_busy || printer.isEmpty())
        return;
    setBusy(true);
    m_memory.remember(m_paper.kind, printer);
    Q_EMIT going({"printPreview", QT_TRANSLATE_NOOP("printPreview", "The paper is handed to the printer…")});
    struct Outcome
    {
        std::optional<Message> why;
        PaperId id = {};
        printing::JobId job = {};
    };
    const auto job = withPaper([printer](const PaperErrand &errand, const TrayPaper &paper) -> Outcome {
        const auto sent = errand.print(paper, printer);
        return {sent.why, paper.id, sent.job};
    });
    whenDone(m_place.executor.run(job), this, [this](const Outcome &outcome) {
        if (outcome.why) {
            setBusy(false);
            Q_EMIT failed(*outcome.why);
            return;
        }
        m_sent = outcome.id;
        follow(outcome.job);
    });
}

void PrintPresenter::keepForLater()
{
    if (m_busy)
        return;
    setBusy(true);
    const bool none = m_choice.printers().empty();
    const auto job = withPaper([none](const PaperErrand &errand, const TrayPaper &paper) -> std::optional<Message> {
        if (none)
            usecase::PaperFailed(errand.desk())(errand.actor(), paper.id, printing::noPrinter());
        return std::nullopt;
    });
    whenDone(m_place.executor.run(job), this, [this](const std::optional<Message> &why) {
        setBusy(false);
        if (why)
            Q_EMIT failed(*why);
        else
            Q_EMIT done({"printPreview", QT_TRANSLATE_NOOP("printPreview", "The paper waits in the print tray.")});
    });
}

void PrintPresenter::follow(const printing::JobId &job)
{
    m_job = job;
    const auto ask = [errand = PaperErrand(m_place), job, id = m_sent] {
        const auto state = errand.printing().jobState(job);
        errand.settle(id, state, true);
        return state;
    };
    whenDone(m_place.executor.run(ask), this, [this](const auto &state) { takeState(state); });
}

void PrintPresenter::takeState(const Result<printing::JobState> &state)
{
    using Phase = printing::JobState::Phase;
    const bool forgotten = !state && state.error().kind == Error::Kind::NotFound;
    if (state && !state->isOver()) {
        const bool stuck = state->phase == Phase::Stopped || state->phase == Phase::Held;
        const Message &said = !state->troubles.isEmpty() ? state->troubles.first() : state->message;
        if (stuck || !state->troubles.isEmpty())
            Q_EMIT troubled(said);
        else
            Q_EMIT going(said);
        m_poll.start();
        return;
    }
    m_job.reset();
    setBusy(false);
    if (forgotten) // the service forgets only what is over
        Q_EMIT done({"printPreview", QT_TRANSLATE_NOOP("printPreview", "Printed.")});
    else if (!state)
        Q_EMIT failed(printing::sayPrintingError(state.error()));
    else if (state->phase == Phase::Done)
        Q_EMIT done(state->message);
    else
        Q_EMIT failed(state->troubles.isEmpty() ? state->message : state->troubles.first());
    renderPreview(); // what came out makes the next copy a duplicate, and the preview says so
}

void PrintPresenter::savePdf(const QString &path)
{
    if (m_busy || path.isEmpty())
        return;
    setBusy(true);
    const auto job =
        withPaper([path](const PaperErrand &errand, const TrayPaper &paper) { return errand.save(paper, path); });
    whenDone(m_place.executor.run(job), this, [this](const std::optional<Message> &why) {
        setBusy(false);
        if (why)
            Q_EMIT failed(*why);
        else
            Q_EMIT done({"printPreview", QT_TRANSLATE_NOOP("printPreview", "The PDF is saved.")});
        renderPreview();
    });
}

QString PrintPresenter::fileName() const
{
    return paperFileName(m_paper);
}

void PrintPresenter::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace tirkeu::ui
