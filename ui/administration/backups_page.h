#pragma once
#include "jobs/job_runner.h"
#include "usecase/keep_backups.h"
#include "widgets/closed_desk_request.h"
#include "widgets/page.h"
#include "widgets/workplace.h"

class QAbstractItemModel;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace tirkeu::ui {

class BackupPlanForm;
class BackupTableModel;
class JobTableModel;
class KeyButton;
class NoticeBar;

/// Backups and what else keeps a desk alive: made, read back, restored after a rehearsal; when and where; the timed
/// work with its last and next run; the key, the verification and the search index of the desk.
class BackupsPage final : public Page
{
    Q_OBJECT
public:
    explicit BackupsPage(const Workplace &place, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("backup"); }
    void activate() override;
    bool mayLeave() override;
    bool hasUnsaved() const override;

Q_SIGNALS:
    /// Asks for the desk to be closed, for this to be done, and for a new sign-in.
    void closedDeskWanted(const tirkeu::ui::ClosedDeskRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeContent();
    QTableView *makeTable(QAbstractItemModel *model);
    void connectAll();
    void retranslate();
    void sizeTables();
    void reload();
    void updateButtons();
    QString selectedBackup() const;

    void makeBackup();
    void saveElsewhere();
    void checkBackup();
    void sayCheck(const Result<usecase::CheckBackup::Finding> &found);
    void restore();
    void restoreFile();
    void rehearse(const QString &path);
    void savePlan();
    void runJob();
    void verifyDesk();
    void sayTroubles(const Result<QList<Message>> &troubles);
    void rebuildSearch();
    void changeKey();

    template <typename Job, typename Then>
    void runBusy(const Message &what, Job job, Then then);
    void succeeded(const Message &sentence);
    void failed(const Message &sentence);

    const Workplace &m_place;
    BackupTableModel *m_backups;
    JobTableModel *m_jobs;
    NoticeBar *m_notice;
    QProgressBar *m_progress;
    QLabel *m_heading;
    QLabel *m_empty;
    QTableView *m_backupTable;
    KeyButton *m_make;
    KeyButton *m_check;
    QPushButton *m_restore;
    QPushButton *m_restoreFile;
    QPushButton *m_elsewhere;
    BackupPlanForm *m_plan;
    QTableView *m_jobTable;
    KeyButton *m_run;
    QPushButton *m_verify;
    QPushButton *m_rebuild;
    QPushButton *m_changeKey;
    bool m_busy = false;
};

} // namespace tirkeu::ui
