#include "shell/users_page.h"
#include "base/error_text.h"
#include "shell/password_dialog.h"
#include "shell/user_form_dialog.h"
#include "usecase/administer_users.h"
#include "usecase/queries/desk_lists.h"
#include "widgets/ask.h"
#include "widgets/flow_layout.h"
#include "widgets/key_button.h"
#include "widgets/notice_bar.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

using usecase::AdministerUsers;

UsersPage::UsersPage(Workplace &place, QWidget *parent)
    : RecordsPage(place, new UserTableModel, 2, parent)
    , m_model(static_cast<UserTableModel *>(m_table->model()))
    , m_password(new KeyButton(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this))
    , m_remove(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Delete), this))
{
    m_model->setParent(this);
    setObjectName(u"usersPage"_s);
    setLook(m_remove, "danger");
    m_buttons->insertWidget(m_buttons->indexOf(m_change), m_password);
    m_buttons->prependBeforeSpring(m_remove);
    tabAsShown(this);
    connect(m_password, &QPushButton::clicked, this, &UsersPage::resetPassword);
    connect(m_remove, &QPushButton::clicked, this, &UsersPage::remove);
    retranslate();
    read();
}

QString UsersPage::title() const
{
    return tr("Users");
}

void UsersPage::read()
{
    struct Read
    {
        Result<std::vector<User>> users;
        Result<usecase::DeskLists> lists;
        Result<QHash<UserId, int>> unfinished;
    };
    const auto job = [desk = m_place.desk, actor = m_place.actor] {
        const AdministerUsers administer(*desk);
        return Read{administer.all(actor), usecase::ReadDeskLists(*desk)(), administer.unfinished(actor)};
    };
    whenDone(m_place.executor.run(job), this, [this](const Read &read) {
        if (read.lists)
            m_districts = read.lists->districts;
        m_unfinished = read.unfinished.value_or(QHash<UserId, int>());
        if (!read.users)
            return finishReading(&read.users.error());
        const int kept = row();
        m_model->reset(*read.users);
        finishReading(nullptr, std::min(kept, m_model->rowCount() - 1));
    });
}

bool UsersPage::mayChange(int row) const
{
    return row >= 0 && m_model->user(row).active;
}

const User *UsersPage::selected() const
{
    return mayChange(row()) ? &m_model->user(row()) : nullptr;
}

void UsersPage::showRow()
{
    RecordsPage::showRow();
    for (auto *button : {m_password, m_remove})
        button->setEnabled(mayChange(row()));
}

void UsersPage::succeeded(const char *sentence)
{
    m_notice->clear();
    Q_EMIT toast({Message{"users", sentence}});
    read();
}

void UsersPage::add()
{
    UserFormDialog dialog({}, m_districts, this);
    dialog.setJob(
        [desk = m_place.desk, actor = m_place.actor](const User &user, const QString &password) {
            return AdministerUsers(*desk).add(actor, user, password).map([](const auto &) {});
        },
        m_place.executor);
    if (dialog.exec() == QDialog::Accepted)
        succeeded(QT_TRANSLATE_NOOP("users", "The user was added and can sign in."));
}

void UsersPage::edit(int row)
{
    if (row < 0)
        add();
    else if (const auto *user = selected())
        change(*user);
}

void UsersPage::change(const User &user)
{
    UserFormDialog dialog(user, m_districts, this);
    dialog.setJob(
        [desk = m_place.desk, actor = m_place.actor, user](const User &changed, const QString &) {
            return AdministerUsers(*desk).change(actor, changed, user);
        },
        m_place.executor);
    if (dialog.exec() != QDialog::Accepted)
        read(); // it may have been said that somebody else changed it
    else
        succeeded(QT_TRANSLATE_NOOP("users", "The user was changed. New roles hold from the next sign-in on."));
}

void UsersPage::resetPassword()
{
    const auto *user = selected();
    if (!user)
        return;
    PasswordDialog dialog(PasswordDialog::Whose::Others, user->login, this);
    dialog.setJob(
        [desk = m_place.desk, actor = m_place.actor, id = user->id](const QString &, const QString &password) {
            return AdministerUsers(*desk).resetPassword(actor, id, password);
        },
        m_place.executor);
    if (dialog.exec() == QDialog::Accepted)
        succeeded(QT_TRANSLATE_NOOP("users", "The new password is set."));
}

void UsersPage::remove()
{
    const auto *user = selected();
    if (!user)
        return;
    const auto job = [desk = m_place.desk, actor = m_place.actor, id = user->id] {
        return AdministerUsers(*desk).remove(actor, id);
    };
    if (!confirm(this, {tr("Remove %1?").arg(user->displayName), whatRemovingMeans(*user), tr("Remove the user"),
                        tr("Keep the user"), true}))
        return;
    whenDone(m_place.executor.run(job), this, [this](const Result<void> &removed) {
        if (removed)
            return succeeded(QT_TRANSLATE_NOOP("users", "The user was removed."));
        m_notice->setNotice(NoticeBar::Kind::Error, explain(removed.error(), ErrorContext::Administering));
    });
}

QString UsersPage::whatRemovingMeans(const User &user) const
{
    QStringList sentences{tr("The user cannot sign in any more. What they did stays in the audit.")};
    if (const int drafts = m_unfinished.value(user.id))
        sentences += tr("%n draft(s) of theirs are not finished, and nobody else can open them: let them be finished "
                        "first.",
                        nullptr, drafts);
    return sentences.join(u'\n');
}

void UsersPage::retranslate()
{
    RecordsPage::retranslate();
    m_table->setAccessibleName(tr("Users of this desk"));
    m_add->setLabel(Message{"users", QT_TRANSLATE_NOOP("users", "Add a user…")});
    m_change->setLabel(Message{"users", QT_TRANSLATE_NOOP("users", "Change the user…")});
    m_password->setLabel(Message{"users", QT_TRANSLATE_NOOP("users", "New password…")});
    m_remove->setLabel(Message{"users", QT_TRANSLATE_NOOP("users", "Remove the user…")});
    m_model->retranslate();
}

} // namespace tirkeu::ui
