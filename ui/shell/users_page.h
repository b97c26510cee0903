#pragma once
#include "shell/user_table_model.h"
#include "widgets/page.h"
#include "widgets/workplace.h"

class QLabel;
class QPushButton;
class QTableView;

namespace tirkeu::ui {

class KeyButton;
class NoticeBar;

/// Who may sign in at this desk, as a section of the administration: add, change, new password, remove.
class UsersPage : public Page
{
    Q_OBJECT
public:
    explicit UsersPage(Workplace &place, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("users"); }
    void activate() override;

Q_SIGNALS:
    void settled(); ///< the users were read and are shown, or could not be

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void size();
    void retranslate();
    void read();
    void showButtons();
    const User *selected() const;
    void add();
    void change();
    void resetPassword();
    void remove();
    void succeeded(const char *sentence);

    Workplace &m_place;
    std::vector<District> m_districts;
    UserTableModel *m_model;
    QLabel *m_title;
    NoticeBar *m_notice;
    QTableView *m_table;
    KeyButton *m_add;
    KeyButton *m_change;
    KeyButton *m_password;
    KeyButton *m_remove;
};

} // namespace tirkeu::ui
