#pragma once
#include "shell/user_table_model.h"
#include "widgets/records_page.h"

namespace tirkeu::ui {

/// Who may sign in at this desk, as a section of the administration: add, change, new password, remove.
class UsersPage final : public RecordsPage
{
    Q_OBJECT
public:
    explicit UsersPage(Workplace &place, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void read() override;
    void edit(int row) override;
    bool mayChange(int row) const override;
    void showRow() override;
    void retranslate() override;

private:
    const User *selected() const; ///< null: nobody, or somebody who was removed
    void add();
    void change(const User &user);
    void resetPassword();
    void remove();
    QString whatRemovingMeans(const User &user) const;
    void succeeded(const char *sentence);

    std::vector<District> m_districts;
    QHash<UserId, int> m_unfinished; ///< drafts
    UserTableModel *m_model;
    KeyButton *m_password;
    KeyButton *m_remove;
};

} // namespace tirkeu::ui
