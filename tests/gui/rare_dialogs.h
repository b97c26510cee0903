#pragma once
#include "administration/list_report_dialog.h"
#include "booking/waiting_dialog.h"
#include "duplicates/merge_dialog.h"
#include "duplicates/merged_records_dialog.h"
#include "duplicates/twins_dialog.h"
#include "gui/composed_window.h"
#include "queue/documents_dialog.h"
#include "registration/card_conflict.h"
#include "registration/card_words.h"
#include "registration/conflict_dialog.h"
#include "shell/busy_dialog.h"
#include "shell/closed_desk_dialog.h"
#include "shell/first_run_wizard.h"
#include "shell/recover_dialog.h"
#include "shell/restore_backup_dialog.h"
#include "shell/sign_in_dialog.h"
#include "usecase/compare_pair.h"
#include "usecase/read_card.h"

namespace tirkeu::test {

/// Dialogs that no deed on a page brings up by itself: they stand before the window, or come of a circumstance.
class RareDialogs
{
public:
    explicit RareDialogs(ComposedWindow &program)
        : m_program(program)
        , m_place(program.workplace())
        , m_words(program.shell->language)
    {
    }

    static QStringList names()
    {
        return {QStringLiteral("SignInDialog"),        QStringLiteral("RecoverDialog"),
                QStringLiteral("FirstRunWizard"),      QStringLiteral("ConflictDialog"),
                QStringLiteral("TwinsDialog"),         QStringLiteral("MergeDialog"),
                QStringLiteral("BusyDialog"),          QStringLiteral("ClosedDeskDialog"),
                QStringLiteral("ListReportDialog"),    QStringLiteral("DocumentsDialog"),
                QStringLiteral("MergedRecordsDialog"), QStringLiteral("WaitingEntryDialog"),
                QStringLiteral("RestoreBackupDialog")};
    }

    std::unique_ptr<QDialog> make(const QString &name)
    {
        const auto &services = m_program.shell->services;
        auto *window = m_program.window.get();
        if (name == u"SignInDialog")
            return std::make_unique<ui::SignInDialog>(services);
        if (name == u"RecoverDialog")
            return std::make_unique<ui::RecoverDialog>(services);
        if (name == u"FirstRunWizard")
            return std::make_unique<ui::FirstRunWizard>(services);
        if (name == u"ConflictDialog")
            return conflict(window);
        if (name == u"TwinsDialog")
            return twins(window);
        if (name == u"MergeDialog")
            return merge(window);
        if (name == u"BusyDialog")
            return std::make_unique<ui::BusyDialog>(window->windowTitle(), window->windowTitle(), window);
        if (name == u"ClosedDeskDialog")
            return std::make_unique<ui::ClosedDeskDialog>(
                services, ui::ClosedDeskRequest{ui::ClosedDeskRequest::Kind::Restore, {}, {}, {}}, window);
        if (name == u"ListReportDialog")
            return report(window);
        if (name == u"RestoreBackupDialog")
            return std::make_unique<ui::RestoreBackupDialog>(services);
        return ofSomebody(name, window);
    }

private:
    std::unique_ptr<QDialog> ofSomebody(const QString &name, QWidget *window)
    {
        if (name == u"DocumentsDialog")
            return std::make_unique<ui::DocumentsDialog>(m_place, QStringLiteral("C-002"), window);
        if (name == u"MergedRecordsDialog")
            return std::make_unique<ui::MergedRecordsDialog>(m_place, person(0), window);
        return std::make_unique<ui::WaitingEntryDialog>(m_place, person(0).patient.name, ui::VisitDraft(), window);
    }
    /// One person changed the surname and the street, another saved meanwhile.
    std::unique_ptr<QDialog> conflict(QWidget *window)
    {
        m_conflict.theirs = person(0);
        m_conflict.base = formOf(m_conflict.theirs.patient);
        m_conflict.mine = m_conflict.base;
        m_conflict.mine[PatientField::Surname] += QStringLiteral("а");
        m_conflict.mine[PatientField::HomeStreet] = QStringLiteral("Абай даңғылы");
        return std::make_unique<ui::ConflictDialog>(m_conflict, m_words, window);
    }
    std::unique_ptr<QDialog> twins(QWidget *window)
    {
        auto typed = person(0).patient;
        typed.iin.reset();
        auto likely = must(usecase::LikelyTwins(m_program.desk())(m_program.workplace().actor, typed));
        return std::make_unique<ui::TwinsDialog>(std::move(likely), ui::TwinsDialog::Others(), window);
    }
    std::unique_ptr<QDialog> merge(QWidget *window)
    {
        m_pair.left = person(0);
        m_pair.right = person(1);
        m_pair.advice = usecase::adviseSurvivor(m_pair.left, m_pair.right);
        return std::make_unique<ui::MergeDialog>(m_pair, window);
    }
    std::unique_ptr<QDialog> report(QWidget *window)
    {
        m_report.read = 3;
        m_report.added = 1;
        m_report.rejected = {{2, {}, Message{"lists", "Write the day like 31.12.2026."}}};
        return std::make_unique<ui::ListReportDialog>(m_report, window);
    }
    PatientRecord person(int n)
    {
        const auto id = must(m_program.desk().database().read([n](storage::Snapshot &snapshot) -> Result<PatientId> {
            const auto sql = "SELECT id FROM patient LIMIT 1 OFFSET " + std::to_string(n);
            const auto bytes = snapshot.connection().execAndGet(sql);
            return PatientId::fromBytes(QByteArray(static_cast<const char *>(bytes.getBlob()), bytes.getBytes()));
        }));
        return must(usecase::ReadCard(m_program.desk())(m_program.workplace().actor, id));
    }

    ComposedWindow &m_program;
    ui::Workplace m_place;
    ui::CardWords m_words;
    ui::CardConflict m_conflict;
    usecase::ComparedPair m_pair;
    usecase::ImportReferenceList::Report m_report;
};

} // namespace tirkeu::test
