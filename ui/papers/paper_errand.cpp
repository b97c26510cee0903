#include "papers/paper_errand.h"
#include "base/error_text.h"
#include "usecase/print_tray.h"
#include <QLoggingCategory>
#include <QSaveFile>

namespace tirkeu::ui {
namespace {

Q_LOGGING_CATEGORY(lcPapers, "tirkeu.papers")

bool write(const QString &path, const QByteArray &pdf)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit();
}

/// The paper is where it is; a tray that lags behind asks again.
void note(const Result<void> &written)
{
    if (!written)
        qCInfo(lcPapers) << "the tray was not written:" << written.error().detail;
}

} // namespace

Result<RenderedPaper> PaperErrand::render(const TrayPaper &paper) const
{
    const auto *kind = paperKind(paper.kind);
    return kind ? kind->render(*m_desk, m_actor, paper) : failure(Error::Kind::Newer);
}

Message PaperErrand::fail(const TrayPaper &paper, const Message &why) const
{
    note(usecase::PaperFailed(*m_desk)(m_actor, paper.id, why));
    return why;
}

PaperErrand::Outcome PaperErrand::print(const TrayPaper &paper, const QString &printer) const
{
    const auto rendered = render(paper);
    if (!rendered)
        return {fail(paper, explain(rendered.error(), ErrorContext::Reading))};
    printing::PrintOptions options;
    options.paper = paperKind(paper.kind)->size;
    const auto job = m_printing.print(rendered->pdf, printer, options);
    if (!job)
        return {fail(paper, printing::sayPrintingError(job.error()))};
    note(usecase::PaperSent(*m_desk)(m_actor, paper.id, {job->printer, job->number, rendered->version}));
    return {{}, *job};
}

std::optional<Message> PaperErrand::save(const TrayPaper &paper, const QString &path) const
{
    const auto rendered = render(paper);
    if (!rendered)
        return fail(paper, explain(rendered.error(), ErrorContext::Reading));
    if (!write(path, rendered->pdf))
        return fail(paper,
                    {"printPreview",
                     QT_TRANSLATE_NOOP("printPreview",
                                       "The PDF was not saved: the folder cannot be written or the disk is full. "
                                       "Choose another folder.")});
    note(usecase::PaperSent(*m_desk)(m_actor, paper.id, {{}, 0, rendered->version}));
    note(usecase::PaperCameOut(*m_desk)(m_actor, paper.id, usecase::PaperProof::File));
    return std::nullopt;
}

bool PaperErrand::settle(const PaperId &id, const Result<printing::JobState> &state, bool sawItPrinting) const
{
    const bool forgotten = !state && state.error().kind == Error::Kind::NotFound;
    if ((forgotten && sawItPrinting) || (state && state->phase == printing::JobState::Phase::Done)) {
        note(usecase::PaperCameOut(*m_desk)(m_actor, id, usecase::PaperProof::Printer));
        return true;
    }
    if (forgotten) {
        note(usecase::PaperFailed(*m_desk)(
            m_actor, id,
            {"papers", QT_TRANSLATE_NOOP("papers", "The printing service no longer knows this job. Look whether the "
                                                   "paper came out.")}));
        return true;
    }
    if (!state || !state->isOver())
        return false;
    note(usecase::PaperFailed(*m_desk)(m_actor, id,
                                       state->troubles.isEmpty() ? state->message : state->troubles.first()));
    return true;
}

} // namespace tirkeu::ui
