#pragma once
#include "shell/services.h"
#include "usecase/sign_in.h"
#include <QDialog>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace tirkeu::ui {

class FormField;
class NoticeBar;

/// A backup put in the place of a desk that cannot be opened, or where there is none yet. Accepted: opened() holds the
/// desk.
class RestoreBackupDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RestoreBackupDialog(const Services &services, QWidget *parent = nullptr);

    const usecase::OpenedDesk &opened() const { return m_opened; }
    void reject() override; ///< not while the backup is being put in place

private:
    void build();
    void choose();
    bool check();
    void restore();
    void finish(const Result<usecase::OpenedDesk> &restored);
    void setBusy(bool busy);

    Services m_services;
    usecase::OpenedDesk m_opened;
    QLineEdit *m_file;
    QLineEdit *m_login;
    QLineEdit *m_password;
    FormField *m_fileField;
    FormField *m_loginField;
    FormField *m_passwordField;
    QPushButton *m_choose;
    QPushButton *m_go;
    QProgressBar *m_progress;
    NoticeBar *m_notice;
    bool m_busy = false;
};

} // namespace tirkeu::ui
