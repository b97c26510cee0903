#pragma once
#include "widgets/closed_desk_request.h"
#include "widgets/workplace.h"
#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tirkeu::ui {

class FormField;

/// Says what a new key means and asks for the administrator's password before the desk is closed for it.
class ChangeKeyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ChangeKeyDialog(const Workplace &place, QWidget *parent = nullptr);
    ClosedDeskRequest request() const;

private:
    void build();
    void check();

    const Workplace &m_place;
    QLineEdit *m_password;
    QLineEdit *m_code;
    FormField *m_passwordField;
    FormField *m_codeField;
    QPushButton *m_change;
};

} // namespace tirkeu::ui
