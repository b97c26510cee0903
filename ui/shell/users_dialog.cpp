#include "shell/users_dialog.h"
#include "shell/password_dialog.h"
#include "shell/user_form_dialog.h"
#include "usecase/administer_users.h"
#include "usecase/queries/desk_lists.h"
#include "widgets/ask.h"
#include "widgets/error_text.h"
#include "widgets/key_button.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

using usecase::AdministerUsers;

UsersDialog::UsersDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_model(new UserTableModel(this))
    , m_table(new QTableView(this))
    , m_notice(new NoticeBar(this))
    , m_add(new KeyButton(QKeySequence(Qt::Key_Insert), this))
    , m_change(new QPushButton(this))
    , m_password(new QPushButton(this))
    , m_remove(new KeyButton(QKeySequence(Qt::Key_Delete), this))
{
    build();
    connect(m_add, &QPushButton::clicked, this, &UsersDialog::add);
    connect(m_change, &QPushButton::clicked, this, &UsersDialog::change);
    connect(m_table, &QTableView::activated, this, &UsersDialog::change);
    connect(m_password, &QPushButton::clicked, this, &UsersDialog::resetPassword);
    connect(m_remove, &QPushButton::clicked, this, &UsersDialog::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsersDialog::updateButtons);
    const auto lists = [desk = workplace.desk] { return usecase::ReadDeskLists(*desk)(); };
    whenDone(workplace.executor.run(lists), this, [this](const Result<usecase::DeskLists> &read) {
        if (read)
            m_districts = read->districts;
    });
    updateButtons();
    reload();
}

void UsersDialog::build()
{
    setWindowTitle(tr("Users"));
    resize(Theme::px(this, 820), Theme::px(this, 460));
    auto *heading = new QLabel(tr("Users of this desk"), this);
    setLook(heading, "heading");
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Users of this desk"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::px(this, 32));
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, Theme::px(this, 240));
    m_table->setColumnWidth(1, Theme::px(this, 140));
    m_table->setColumnWidth(3, Theme::px(this, 130));
    m_add->setLabel(tr("Add"));
    m_change->setText(tr("Change…"));
    m_password->setText(tr("New password…"));
    m_remove->setLabel(tr("Remove"));
    setLook(m_remove, "danger");
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (auto *button : std::initializer_list<QPushButton *>{m_add, m_change, m_password, m_remove, close}) {
        if (button == close)
            buttons->addStretch(1);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
}

void UsersDialog::reload()
{
    const auto job = [desk = m_workplace.desk, actor = m_workplace.actor] { return AdministerUsers(*desk).all(actor); };
    whenDone(m_workplace.executor.run(job), this, [this](const Result<std::vector<User>> &users) {
        if (!users)
            return m_notice->setNotice(NoticeBar::Kind::Error, explain(users.error(), ErrorContext::Reading));
        const auto row = m_table->currentIndex().row();
        m_model->reset(*users);
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
        m_table->setFocus();
    });
}

const User *UsersDialog::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->user(rows.front().row());
}

void UsersDialog::updateButtons()
{
    const auto *user = selected();
    for (auto *button : std::initializer_list<QPushButton *>{m_change, m_password, m_remove})
        button->setEnabled(user && user->active);
}

void UsersDialog::succeeded(const Message &sentence)
{
    m_notice->setNotice(NoticeBar::Kind::Success, sentence);
    reload();
}

void UsersDialog::add()
{
    UserFormDialog dialog({}, m_districts, this);
    dialog.setJob(
        [desk = m_workplace.desk, actor = m_workplace.actor](const User &user, const QString &password) {
            return AdministerUsers(*desk).add(actor, user, password).map([](const auto &) {});
        },
        m_workplace.executor);
    if (dialog.exec() == QDialog::Accepted)
        succeeded({"users", QT_TRANSLATE_NOOP("users", "The user was added and can sign in.")});
}

void UsersDialog::change()
{
    const auto *user = selected();
    if (!user || !user->active)
        return;
    UserFormDialog dialog(*user, m_districts, this);
    dialog.setJob([desk = m_workplace.desk, actor = m_workplace.actor](
                      const User &changed, const QString &) { return AdministerUsers(*desk).change(actor, changed); },
                  m_workplace.executor);
    if (dialog.exec() == QDialog::Accepted)
        succeeded(
            {"users", QT_TRANSLATE_NOOP("users", "The user was changed. New roles hold from the next sign-in on.")});
}

void UsersDialog::resetPassword()
{
    const auto *user = selected();
    if (!user)
        return;
    PasswordDialog dialog(PasswordDialog::Whose::Others, user->login, this);
    dialog.setJob(
        [desk = m_workplace.desk, actor = m_workplace.actor, id = user->id](const QString &, const QString &password) {
            return AdministerUsers(*desk).resetPassword(actor, id, password);
        },
        m_workplace.executor);
    if (dialog.exec() == QDialog::Accepted)
        succeeded({"users", QT_TRANSLATE_NOOP("users", "The new password is set.")});
}

void UsersDialog::remove()
{
    const auto *user = selected();
    if (!user || !confirm(this, {tr("Remove %1?").arg(user->displayName),
                                 tr("The user cannot sign in any more. What they did stays in the audit."),
                                 tr("Remove the user"), tr("Keep the user"), true}))
        return;
    const auto job = [desk = m_workplace.desk, actor = m_workplace.actor, id = user->id] {
        return AdministerUsers(*desk).remove(actor, id);
    };
    whenDone(m_workplace.executor.run(job), this, [this](const Result<void> &removed) {
        if (removed)
            return succeeded({"users", QT_TRANSLATE_NOOP("users", "The user was removed.")});
        m_notice->setNotice(NoticeBar::Kind::Error, explain(removed.error(), ErrorContext::Administering));
    });
}

} // namespace tirkeu::ui
