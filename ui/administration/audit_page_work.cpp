// The long work of AuditPage: verifying the chain and saving rows as a file.
#include "administration/audit_csv.h"
#include "administration/audit_page.h"
#include "base/error_text.h"
#include "widgets/ask.h"
#include "widgets/choose_file.h"
#include "widgets/key_button.h"
#include "widgets/when_done.h"
#include <QLocale>
#include <QSaveFile>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

Result<void> put(QSaveFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        return failure(Error::Kind::Io, file.errorString());
    return {};
}

Result<qint64> save(usecase::Desk &desk, const usecase::Actor &actor, const usecase::AuditQuestion &question,
                    const QString &reason, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::ReadOnly, file.errorString());
    if (const auto begun = put(file, auditCsvHeading()); !begun)
        return tl::unexpected(begun.error());
    const auto rows = usecase::ExportAudit(desk)(actor, question, reason,
                                                 [&](const auto &lines) { return put(file, auditCsvRows(lines)); });
    if (rows && !file.commit())
        return failure(Error::Kind::Io, file.errorString());
    return rows;
}

} // namespace

void AuditPage::verify()
{
    setBusy(true);
    m_notice->setNotice(
        NoticeBar::Kind::Info,
        Message{"auditPage", QT_TRANSLATE_NOOP("auditPage", "Every row of the audit is being verified. You can go on "
                                                            "working.")});
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::VerifyAudit(*desk)(actor); };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::VerifyAudit::Outcome> &outcome) {
        setBusy(false);
        showVerdict(outcome);
    });
}

void AuditPage::showVerdict(const Result<usecase::VerifyAudit::Outcome> &outcome)
{
    if (!outcome)
        return m_notice->setNotice(NoticeBar::Kind::Error, explain(outcome.error(), ErrorContext::Reading));
    if (outcome->trouble.id.isEmpty())
        return m_notice->setNotice(
            NoticeBar::Kind::Success,
            Message{"auditPage",
                    QT_TRANSLATE_NOOP("auditPage", "All rows are as they were written. Rows verified: %1."),
                    {QLocale().toString(outcome->rows)}});
    m_notice->setNotice(NoticeBar::Kind::Error, outcome->trouble);
    if (const int row = m_model->rowOf(outcome->firstRow); row >= 0)
        m_table->selectRow(row);
}

void AuditPage::exportRows()
{
    const auto reason =
        askReason(this, {tr("Save these rows as a file?"),
                         tr("The file is not encrypted. That it was saved, by whom and why is kept in the audit."),
                         tr("Reason"),
                         tr("Choose the file…"),
                         {tr("Inspection"), tr("A person asked who saw the card")}});
    if (!reason)
        return;
    const QString path = chooseFileToSave(this, {tr("Save rows of the audit"), tr("Table (CSV)"), u"csv"_s,
                                                 u"audit-%1.csv"_s.arg(m_place.desk->today().toString(Qt::ISODate))});
    if (!path.isEmpty())
        exportTo(path, *reason);
}

void AuditPage::exportTo(const QString &path, const QString &reason)
{
    setBusy(true);
    const auto job = [desk = m_place.desk, actor = m_place.actor, question = m_question, reason, path] {
        return save(*desk, actor, question, reason, path);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<qint64> &rows) {
        setBusy(false);
        if (rows)
            return m_notice->setNotice(NoticeBar::Kind::Success,
                                       Message{"auditPage",
                                               QT_TRANSLATE_NOOP("auditPage", "The file is saved. Rows in it: %1."),
                                               {QLocale().toString(*rows)}});
        const bool disk = rows.error().kind == Error::Kind::Io || rows.error().kind == Error::Kind::ReadOnly;
        m_notice->setNotice(
            NoticeBar::Kind::Error,
            disk ? Message{"auditPage", QT_TRANSLATE_NOOP("auditPage", "The file was not saved: the folder cannot "
                                                                       "be written or the disk is full. Choose "
                                                                       "another folder.")}
                 : explain(rows.error(), ErrorContext::Reading));
    });
}

} // namespace tirkeu::ui
