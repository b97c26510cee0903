#pragma once
#include "usecase/keep_backups.h"
#include <QWidget>

class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace tirkeu::ui {

class FormField;

/// When and where the desk is backed up: the hour, the folder, a second folder on another disk.
class BackupPlanForm : public QWidget
{
    Q_OBJECT
public:
    explicit BackupPlanForm(QWidget *parent = nullptr);
    /// What is being typed stays unless `afterSaving`.
    void setPlan(const BackupPlan &plan, const QString &usualFolder, bool afterSaving = false);
    BackupPlan plan() const;
    bool isChanged() const { return plan() != m_saved; }
    void setFlaws(const QList<usecase::ChangeBackupPlan::Flaw> &flaws); ///< beside the fields; the first is focused
    void setBusy(bool busy);

Q_SIGNALS:
    void saveWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void arrange();
    void choose(QLineEdit *line);
    void updateSaving();
    void retranslate();

    BackupPlan m_saved;
    QTimeEdit *m_time;
    QLineEdit *m_folder;
    QLineEdit *m_second;
    FormField *m_timeField;
    FormField *m_folderField;
    FormField *m_secondField;
    QPushButton *m_chooseFolder;
    QPushButton *m_chooseSecond;
    QPushButton *m_save;
    std::vector<QWidget *> m_parts; ///< in the order of Tab
    bool m_narrow = false;
    bool m_busy = false;
};

} // namespace tirkeu::ui
