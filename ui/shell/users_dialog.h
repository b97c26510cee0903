#pragma once
#include "shell/user_table_model.h"
#include "widgets/workplace.h"
#include <QDialog>

class QPushButton;
class QTableView;

namespace tirkeu::ui {

class KeyButton;
class NoticeBar;

/// Who may sign in at this desk: add, change, new password, remove.
class UsersDialog : public QDialog
{
    Q_OBJECT
public:
    explicit UsersDialog(const Workplace &workplace, QWidget *parent = nullptr);

private:
    void build();
    void reload();
    void add();
    void change();
    void resetPassword();
    void remove();
    void updateButtons();
    const User *selected() const;
    void succeeded(const Message &sentence);

    const Workplace &m_workplace;
    std::vector<District> m_districts;
    UserTableModel *m_model;
    QTableView *m_table;
    NoticeBar *m_notice;
    KeyButton *m_add;
    QPushButton *m_change;
    QPushButton *m_password;
    KeyButton *m_remove;
};

} // namespace tirkeu::ui
