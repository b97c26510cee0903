#pragma once
#include "usecase/keep_backups.h"
#include "widgets/closed_desk_request.h"
#include "widgets/workplace.h"
#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace tirkeu::ui {

class FormField;
class NoticeBar;

/// A backup is tried out beside the desk; what it holds is shown beside what the desk holds now; only then, and with
/// the desk's code typed, it may be asked for. Accepted: request() says what to do once the desk is closed.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(const Workplace &place, const QString &backup, QWidget *parent = nullptr);
    ClosedDeskRequest request() const;
    void reject() override;

private:
    QWidget *makeForm();
    QWidget *makeFindings();
    void rehearse();
    void finish(const Result<usecase::RestoreRehearsal> &rehearsal);
    void showFindings(const usecase::RestoreRehearsal &rehearsal);
    void addRow(const QString &label, const QString &backup, const QString &present);
    void setBusy(bool busy);
    void take();

    const Workplace &m_place;
    QString m_backup;
    QStackedWidget *m_steps;
    QLineEdit *m_login;
    QLineEdit *m_password;
    FormField *m_loginField;
    FormField *m_passwordField;
    NoticeBar *m_notice;
    QProgressBar *m_progress;
    QPushButton *m_rehearse;
    QGridLayout *m_grid;
    QLabel *m_behind;
    QLineEdit *m_code;
    FormField *m_codeField;
    QPushButton *m_restore;
    bool m_busy = false;
};

} // namespace tirkeu::ui
