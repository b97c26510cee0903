#pragma once
#include "base/result.h"
#include "shell/opening_dialog.h"

class QLineEdit;
class QPushButton;

namespace tirkeu::ui {

class FormField;

/// A forgotten password: the recovery code gives an administrator a new one, and a new sheet is printed.
class RecoverDialog : public OpeningDialog
{
    Q_OBJECT
public:
    explicit RecoverDialog(const Services &services, QWidget *parent = nullptr);

private:
    QWidget *makeForm();
    void recover();
    void finish(const Result<usecase::CreateDesk::Outcome> &result);

    QLineEdit *m_code;
    QLineEdit *m_login;
    FormField *m_codeField;
    FormField *m_loginField;
    QPushButton *m_go;
};

} // namespace tirkeu::ui
