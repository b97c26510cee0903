// Rows of the journal, of refusals and of the monitoring as a file, for a reason that is kept in the audit.
#include "base/error_text.h"
#include "booking/journal_dialog.h"
#include "booking/journal_export.h"
#include "widgets/ask.h"
#include "widgets/choose_file.h"
#include "widgets/notice_bar.h"
#include "widgets/when_done.h"
#include <QLocale>
#include <QSaveFile>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

Result<void> write(const QAbstractItemModel &model, const QString &path)
{
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
        return writeXlsx(model, path);
    const QByteArray csv = tableCsv(model);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return failure(Error::Kind::ReadOnly, file.errorString());
    return {};
}

} // namespace

void JournalDialog::exportRows(const QString &suffix)
{
    const auto reason =
        askReason(this, {tr("Save these rows as a file?"),
                         tr("The file is not encrypted. That it was saved, by whom and why is kept in the audit."),
                         tr("Reason"),
                         tr("Choose the file…"),
                         {tr("Inspection"), tr("Report of the organisation")}});
    if (!reason)
        return;
    const QString kind = suffix == u"csv" ? tr("Table (CSV)") : tr("Table (XLSX)");
    const QString path = chooseFileToSave(this, {tr("Save rows of the journal"), kind, suffix,
                                                 u"journal-%1.%2"_s.arg(filter().from.toString(Qt::ISODate), suffix)});
    if (!path.isEmpty())
        exportTo(path, *reason);
}

/// The audit knows of it before the file is written; the rows are those on the screen.
void JournalDialog::exportTo(const QString &path, const QString &reason)
{
    const auto *model =
        std::array<const QAbstractItemModel *, 3>{m_journal, m_refusals, m_monitoring}[size_t(m_tabs->currentIndex())];
    const auto job = [desk = m_place.desk, actor = m_place.actor, wanted = filter(), reason] {
        return usecase::ExportJournal(*desk)(actor, wanted, reason).map([](const auto &) {});
    };
    whenDone(m_place.executor.run(job), this, [this, model, path](const Result<void> &noted) {
        if (!noted)
            return m_notice->setNotice(NoticeBar::Kind::Error, explain(noted.error(), ErrorContext::Saving));
        const auto written = write(*model, path);
        if (!written)
            return m_notice->setNotice(
                NoticeBar::Kind::Error,
                Message{"bookingJournal",
                        QT_TRANSLATE_NOOP("bookingJournal", "The file was not saved: the folder cannot be written or "
                                                            "the disk is full. Choose another folder.")});
        m_notice->setNotice(NoticeBar::Kind::Success,
                            Message{"bookingJournal",
                                    QT_TRANSLATE_NOOP("bookingJournal", "The file is saved. Rows in it: %1."),
                                    {QLocale().toString(model->rowCount())}});
    });
}

} // namespace tirkeu::ui
