#include "administration/backup_plan_form.h"
#include "administration/backup_table_model.h"
#include "administration/backups_page.h"
#include "administration/change_key_dialog.h"
#include "administration/job_table_model.h"
#include "administration/restore_dialog.h"
#include "base/error_text.h"
#include "usecase/keep_desk.h"
#include "widgets/ask.h"
#include "widgets/choose_file.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/when_done.h"
#include <QDir>
#include <QProgressBar>
#include <QTableView>

using namespace Qt::StringLiterals;

/// What the buttons of the page do.
namespace tirkeu::ui {

using usecase::ChangeBackupPlan;
using usecase::CheckBackup;
using usecase::MakeBackup;

/// One thing at a time; the page stays alive meanwhile.
template <typename Job, typename Then>
void BackupsPage::runBusy(const Message &what, Job job, Then then)
{
    if (m_busy)
        return;
    m_busy = true;
    m_progress->show();
    m_notice->setNotice(NoticeBar::Kind::Info, what);
    updateButtons();
    whenDone(m_place.executor.run(std::move(job)), this, [this, then = std::move(then)](const auto &result) {
        m_busy = false;
        m_progress->hide();
        m_notice->clear();
        updateButtons();
        then(result);
        reload();
    });
}

void BackupsPage::succeeded(const Message &sentence)
{
    m_notice->setNotice(NoticeBar::Kind::Success, sentence);
}

void BackupsPage::failed(const Message &sentence)
{
    m_notice->setNotice(NoticeBar::Kind::Error, sentence);
}

void BackupsPage::makeBackup()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return MakeBackup(*desk)(actor); };
    runBusy({"backups", QT_TRANSLATE_NOOP("backups", "The backup is being made and read back…")}, job,
            [this](const Result<MakeBackup::Made> &made) {
                if (!made)
                    return failed(explain(made.error(), ErrorContext::BackingUp));
                if (made->secondCopy)
                    return m_notice->setNotice(
                        NoticeBar::Kind::Warning,
                        Message{"jobs",
                                "The backup is made and whole, but its second copy could not be written. Is the "
                                "second disk plugged in?"});
                succeeded({"backups", QT_TRANSLATE_NOOP("backups", "The backup is made. It was read back and is "
                                                                   "whole.")});
            });
}

void BackupsPage::saveElsewhere()
{
    const QString day = m_place.desk->today().toString(Qt::ISODate);
    const QString path = chooseFileToSave(
        this, {tr("Save a backup elsewhere"), tr("Backup of Tirkeu"), u"tkb"_s, u"tirkeu-%1.tkb"_s.arg(day)});
    if (path.isEmpty())
        return;
    const auto job = [desk = m_place.desk, actor = m_place.actor, path] {
        return usecase::BackUpDesk(*desk)(actor, path);
    };
    runBusy({"backups", QT_TRANSLATE_NOOP("backups", "The backup is being made and read back…")}, job,
            [this](const Result<void> &made) {
                if (!made)
                    return failed(explain(made.error(), ErrorContext::BackingUp));
                succeeded({"backups", QT_TRANSLATE_NOOP("backups", "The backup is made. It was read back and is "
                                                                   "whole.")});
            });
}

void BackupsPage::checkBackup()
{
    const auto path = selectedBackup();
    if (path.isEmpty())
        return;
    const auto job = [desk = m_place.desk, actor = m_place.actor, path] { return CheckBackup(*desk)(actor, path); };
    runBusy({"backups", QT_TRANSLATE_NOOP("backups", "The backup is being read to its end…")}, job,
            [this](const auto &found) { sayCheck(found); });
}

void BackupsPage::sayCheck(const Result<CheckBackup::Finding> &found)
{
    if (!found)
        return failed(explain(found.error(), ErrorContext::Reading));
    switch (*found) {
    case CheckBackup::Finding::Whole:
        return succeeded({"backups", QT_TRANSLATE_NOOP("backups", "The backup is whole to its last byte.")});
    case CheckBackup::Finding::Damaged:
        return failed({"backups", QT_TRANSLATE_NOOP("backups", "This backup is damaged: do not count on it. Make a new "
                                                               "one, and look after the disk.")});
    case CheckBackup::Finding::OtherKey:
        return m_notice->setNotice(
            NoticeBar::Kind::Info,
            Message{"backups", QT_TRANSLATE_NOOP("backups", "This backup was made under another key. Whether it is "
                                                            "whole is seen when it is tried out with a password of its "
                                                            "day: “Restore…”.")});
    }
}

void BackupsPage::restore()
{
    rehearse(selectedBackup());
}

void BackupsPage::restoreFile()
{
    rehearse(chooseFileToOpen(this, {tr("Restore a backup"), tr("Backup of Tirkeu"), u"tkb"_s}));
}

void BackupsPage::rehearse(const QString &path)
{
    if (path.isEmpty())
        return;
    RestoreDialog dialog(m_place, path, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT closedDeskWanted(dialog.request());
}

void BackupsPage::changeKey()
{
    ChangeKeyDialog dialog(m_place, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT closedDeskWanted(dialog.request());
}

void BackupsPage::savePlan()
{
    struct Saved
    {
        QList<ChangeBackupPlan::Flaw> flaws;
        Result<void> result;
    };
    const auto plan = m_plan->plan();
    const auto job = [desk = m_place.desk, actor = m_place.actor, plan]() -> Saved {
        const ChangeBackupPlan change(*desk);
        const auto flaws = change.flaws(plan);
        return {flaws, flaws.isEmpty() ? change(actor, plan) : Result<void>()};
    };
    runBusy({"backups", QT_TRANSLATE_NOOP("backups", "The folders are being looked at…")}, job,
            [this, plan](const Saved &saved) {
                m_plan->setFlaws(saved.flaws);
                if (!saved.flaws.isEmpty())
                    return;
                if (!saved.result)
                    return failed(explain(saved.result.error(), ErrorContext::Administering));
                m_plan->setPlan(plan, m_place.desk->place().backupFolder(), true);
                succeeded({"backups", QT_TRANSLATE_NOOP("backups", "Saved. Backups made before stay where they are.")});
            });
}

void BackupsPage::runJob()
{
    const auto rows = m_jobTable->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const auto name = m_jobs->row(rows.front().row()).job;
    const auto job = [runner = m_place.jobs, actor = m_place.actor, name] { return runner->run(actor, name); };
    runBusy(
        {"backups", QT_TRANSLATE_NOOP("backups", "The work is being done…")}, job, [this](const Result<JobRun> &run) {
            if (!run && run.error().kind == Error::Kind::Busy)
                return m_notice->setNotice(
                    NoticeBar::Kind::Warning,
                    Message{"backups", QT_TRANSLATE_NOOP("backups", "Timed work is being done already. Try again in "
                                                                    "a moment.")});
            if (!run)
                return failed(explain(run.error(), ErrorContext::Reading));
            return run->outcome == JobOutcome::Done ? succeeded(run->message) : failed(run->message);
        });
}

void BackupsPage::verifyDesk()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::VerifyDesk(*desk)(actor); };
    runBusy({"backups", QT_TRANSLATE_NOOP("backups", "The desk is being verified…")}, job,
            [this](const auto &troubles) { sayTroubles(troubles); });
}

void BackupsPage::sayTroubles(const Result<QList<Message>> &troubles)
{
    if (!troubles)
        return failed(explain(troubles.error(), ErrorContext::Reading));
    if (troubles->isEmpty())
        return succeeded({"backups", QT_TRANSLATE_NOOP("backups", "The desk is whole: the file, the cards, the search "
                                                                  "and the audit agree with one another.")});
    QStringList sentences;
    for (const auto &trouble : *troubles)
        sentences += say(trouble);
    m_notice->setNotice(NoticeBar::Kind::Error, sentences.join(u'\n'));
}

void BackupsPage::rebuildSearch()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor] { return usecase::RebuildSearch(*desk)(actor); };
    runBusy({"backups", QT_TRANSLATE_NOOP("backups", "The search is being rebuilt…")}, job,
            [this](const Result<void> &done) {
                if (!done)
                    return failed(explain(done.error(), ErrorContext::Saving));
                succeeded({"backups", QT_TRANSLATE_NOOP("backups", "The search is rebuilt.")});
            });
}

bool BackupsPage::hasUnsaved() const
{
    return m_plan->isChanged();
}

bool BackupsPage::mayLeave()
{
    return !m_plan->isChanged() ||
           confirm(this, {tr("When and where backups are made was changed"), tr("The change is not saved."),
                          tr("Discard the changes"), tr("Stay here"), true});
}

} // namespace tirkeu::ui
