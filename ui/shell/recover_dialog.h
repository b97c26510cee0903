#pragma once
#include "shell/services.h"
#include "usecase/sign_in.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tirkeu::ui {

class FormField;
class NewPassword;
class NoticeBar;
class RecoverySheet;

/// A forgotten password: the recovery code gives an administrator a new one, and a new sheet is printed.
class RecoverDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RecoverDialog(const Services &services, QWidget *parent = nullptr);
    const usecase::OpenedDesk &opened() const { return m_outcome.opened; }
    void reject() override;

private:
    QWidget *makeForm();
    void recover();
    void finish(const Result<usecase::CreateDesk::Outcome> &result);

    Services m_services;
    usecase::CreateDesk::Outcome m_outcome;
    QStackedWidget *m_steps;
    QLineEdit *m_code;
    QLineEdit *m_login;
    FormField *m_codeField;
    FormField *m_loginField;
    NewPassword *m_password;
    NoticeBar *m_notice;
    QPushButton *m_go;
    RecoverySheet *m_sheet;
    bool m_busy = false;
};

} // namespace tirkeu::ui
