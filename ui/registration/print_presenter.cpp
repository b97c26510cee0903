#include "registration/print_presenter.h"
#include "documents/card_form.h"
#include "usecase/read_card.h"
#include "widgets/error_text.h"
#include "widgets/when_done.h"
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int pollMs = 700;
const auto paperKind = u"052"_s;

Result<void> write(const QString &path, const QByteArray &pdf)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::ReadOnly, file.errorString());
    if (file.write(pdf) != pdf.size() || !file.commit())
        return failure(Error::Kind::Io, file.errorString());
    return {};
}

} // namespace

PrintPresenter::PrintPresenter(Workplace &place, const PatientRecord &record, PrinterMemory &memory, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_record(record)
    , m_memory(memory)
{
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
    listPrinters();
}

/// For a thread of the pool; with `forPrinter` the copy is audited and counted, since it leaves now.
std::function<PrintPresenter::Pdf()> PrintPresenter::renderer(bool forPrinter) const
{
    return [desk = m_place.desk, actor = m_place.actor, id = m_record.id, forPrinter]() -> Pdf {
        const auto paper = usecase::PrepareCardPaper(*desk)(actor, id, forPrinter);
        if (!paper)
            return tl::unexpected(paper.error());
        return documents::renderForm052(documents::cardForm(*paper), documents::FormLabels::builtIn(u"052"_s));
    };
}

void PrintPresenter::renderPreview()
{
    whenDone(m_place.executor.run(renderer(false)), this, [this](const Pdf &pdf) {
        if (!pdf) {
            Q_EMIT failed(explain(pdf.error(), ErrorContext::Reading));
            return;
        }
        m_preview = *pdf;
        Q_EMIT previewReady();
    });
}

void PrintPresenter::listPrinters()
{
    const auto job = [&printing = m_place.printing] { return printing.printers(); };
    whenDone(m_place.executor.run(job), this, [this](const Result<std::vector<printing::PrinterInfo>> &found) {
        m_printers = found.value_or(std::vector<printing::PrinterInfo>());
        if (!found)
            Q_EMIT troubled(printing::sayPrintingError(found.error()));
        else if (found->empty())
            Q_EMIT troubled(printing::noPrinter());
        Q_EMIT printersKnown();
    });
}

int PrintPresenter::proposedPrinter() const
{
    const QString last = m_memory.printerFor(paperKind);
    int proposed = m_printers.empty() ? -1 : 0;
    for (size_t i = 0; i < m_printers.size(); ++i) {
        if (m_printers[i].name == last)
            return int(i);
        if (m_printers[i].isDefault)
            proposed = int(i);
    }
    return proposed;
}

void PrintPresenter::print(const QString &printer)
{
    if (m_busy || printer.isEmpty())
        return;
    setBusy(true);
    m_memory.remember(paperKind, printer);
    Q_EMIT going({"printPreview", QT_TRANSLATE_NOOP("printPreview", "The paper is handed to the printer…")});
    struct Outcome
    {
        std::optional<Message> why;
        printing::JobId job;
    };
    const auto job = [render = renderer(true), &printing = m_place.printing, printer]() -> Outcome {
        const auto pdf = render();
        if (!pdf)
            return {explain(pdf.error(), ErrorContext::Reading), {}};
        const auto taken = printing.print(*pdf, printer, {});
        return taken ? Outcome{{}, *taken} : Outcome{printing::sayPrintingError(taken.error()), {}};
    };
    whenDone(m_place.executor.run(job), this, [this](const Outcome &outcome) {
        if (outcome.why) {
            setBusy(false);
            Q_EMIT failed(*outcome.why);
        } else {
            follow(outcome.job);
        }
        renderPreview(); // the next copy is a duplicate, and the preview says so
    });
}

void PrintPresenter::follow(const printing::JobId &job)
{
    m_job = job;
    const auto ask = [&printing = m_place.printing, job] { return printing.jobState(job); };
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
}

void PrintPresenter::savePdf(const QString &path)
{
    if (m_busy || path.isEmpty())
        return;
    setBusy(true);
    const auto job = [render = renderer(true), path]() -> Result<void> {
        const auto pdf = render();
        return pdf ? write(path, *pdf) : tl::unexpected(pdf.error());
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<void> &written) {
        setBusy(false);
        if (written)
            Q_EMIT done({"printPreview", QT_TRANSLATE_NOOP("printPreview", "The PDF is saved.")});
        else
            Q_EMIT failed({"printPreview",
                           QT_TRANSLATE_NOOP("printPreview",
                                             "The PDF was not saved: the folder cannot be written or the disk is full. "
                                             "Choose another folder.")});
        renderPreview();
    });
}

QString PrintPresenter::fileName() const
{
    QString number = m_record.cardNumber;
    for (QChar &c : number) {
        if (!c.isLetterOrNumber() && c != u'-')
            c = u'-';
    }
    return number.isEmpty() ? u"052.pdf"_s : u"052_%1.pdf"_s.arg(number);
}

void PrintPresenter::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace tirkeu::ui
