#include "papers/print_tray_presenter.h"
#include "base/error_text.h"
#include "usecase/print_tray.h"
#include "widgets/when_done.h"

namespace tirkeu::ui {
namespace {

std::optional<Message> sayFailure(const Result<void> &result)
{
    return result ? std::nullopt : std::optional(explain(result.error(), ErrorContext::Saving));
}

} // namespace

PrintTrayPresenter::PrintTrayPresenter(const Workplace &place, PrinterMemory &memory, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_memory(memory)
    , m_choice(place, memory)
    , m_watch(place)
{
    connect(&m_choice, &PrinterChoice::known, this, &PrintTrayPresenter::printersKnown);
    connect(&m_choice, &PrinterChoice::troubled, this, &PrintTrayPresenter::troubled);
    connect(&m_watch, &PrintTrayWatch::settled, this, &PrintTrayPresenter::read);
}

void PrintTrayPresenter::begin()
{
    read();
    m_choice.ask();
    m_watch.start(1000);
}

void PrintTrayPresenter::read()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::ReadPrintTray(*desk)(actor); };
    whenDone(m_place.executor.run(job), this, [this](const Result<std::vector<TrayPaper>> &papers) {
        if (!papers) {
            Q_EMIT failed(explain(papers.error(), ErrorContext::Reading));
            return;
        }
        m_papers = *papers;
        Q_EMIT papersRead();
    });
}

void PrintTrayPresenter::run(const Work &work, const Message &success)
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT busyChanged();
    const auto job = [errand = PaperErrand(m_place), work] { return work(errand); };
    whenDone(m_place.executor.run(job), this, [this, success](const std::optional<Message> &why) {
        m_busy = false;
        Q_EMIT busyChanged();
        if (why)
            Q_EMIT failed(*why);
        else
            Q_EMIT done(success);
        read();
        m_watch.look();
    });
}

void PrintTrayPresenter::print(const TrayPaper &paper, const QString &printer)
{
    m_memory.remember(paper.kind, printer);
    run([paper, printer](const PaperErrand &errand) { return errand.print(paper, printer).why; },
        {"papers",
         QT_TRANSLATE_NOOP("papers", "The paper is with the printer. It leaves this list when it has come out.")});
}

void PrintTrayPresenter::savePdf(const TrayPaper &paper, const QString &path)
{
    if (path.isEmpty())
        return;
    run([paper, path](const PaperErrand &errand) { return errand.save(paper, path); },
        {"printPreview", QT_TRANSLATE_NOOP("printPreview", "The PDF is saved.")});
}

void PrintTrayPresenter::cameOut(const TrayPaper &paper)
{
    run(
        [id = paper.id](const PaperErrand &errand) {
            return sayFailure(usecase::PaperCameOut(errand.desk())(errand.actor(), id, usecase::PaperProof::Person));
        },
        {"papers", QT_TRANSLATE_NOOP("papers", "The paper counts as printed. A further one will say that it is a "
                                               "duplicate.")});
}

void PrintTrayPresenter::drop(const TrayPaper &paper, const QString &reason)
{
    run(
        [id = paper.id, reason](const PaperErrand &errand) {
            return sayFailure(usecase::DropPaper(errand.desk())(errand.actor(), id, reason));
        },
        {"papers", QT_TRANSLATE_NOOP("papers", "The paper is dropped and was not counted as printed.")});
}

} // namespace tirkeu::ui
