#include "shell/users_page.h"
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
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

using usecase::AdministerUsers;

UsersPage::UsersPage(Workplace &place, QWidget *parent)
    : Page(parent)
    , m_place(place)
    , m_model(new UserTableModel(this))
    , m_title(new QLabel(this))
    , m_notice(new NoticeBar(this))
    , m_table(new QTableView(this))
    , m_add(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_N), this))
    , m_change(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_E), this))
    , m_password(new KeyButton(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this))
    , m_remove(new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_Delete), this))
{
    setObjectName(u"usersPage"_s);
    build();
    retranslate();
    size();
    connect(m_add, &QPushButton::clicked, this, &UsersPage::add);
    connect(m_change, &QPushButton::clicked, this, &UsersPage::change);
    connect(m_table, &QTableView::activated, this, &UsersPage::change);
    connect(m_password, &QPushButton::clicked, this, &UsersPage::resetPassword);
    connect(m_remove, &QPushButton::clicked, this, &UsersPage::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsersPage::showButtons);
    showButtons();
    read();
}

void UsersPage::build()
{
    setLook(m_title, "title");
    setLook(m_add, "primary");
    setLook(m_remove, "danger");
    m_table->setObjectName(u"users"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    for (auto *button : {m_password, m_change, m_add})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
}

QString UsersPage::title() const
{
    return tr("Users");
}

void UsersPage::activate()
{
    m_table->setFocus();
}

void UsersPage::read()
{
    struct Both
    {
        Result<std::vector<User>> users;
        Result<usecase::DeskLists> lists;
    };
    const auto job = [desk = m_place.desk, actor = m_place.actor] {
        return Both{AdministerUsers(*desk).all(actor), usecase::ReadDeskLists(*desk)()};
    };
    whenDone(m_place.executor.run(job), this, [this](const Both &read) {
        if (read.lists)
            m_districts = read.lists->districts;
        if (read.users) {
            const int row = m_table->currentIndex().row();
            m_model->reset(*read.users);
            m_table->selectRow(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
        } else {
            m_notice->setNotice(NoticeBar::Kind::Error, explain(read.users.error(), ErrorContext::Reading));
        }
        Q_EMIT settled();
    });
}

const User *UsersPage::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->user(rows.front().row());
}

void UsersPage::showButtons()
{
    const auto *user = selected();
    for (auto *button : {m_change, m_password, m_remove})
        button->setEnabled(user && user->active);
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

void UsersPage::change()
{
    const auto *user = selected();
    if (!user || !user->active)
        return;
    UserFormDialog dialog(*user, m_districts, this);
    dialog.setJob([desk = m_place.desk, actor = m_place.actor](
                      const User &changed, const QString &) { return AdministerUsers(*desk).change(actor, changed); },
                  m_place.executor);
    if (dialog.exec() == QDialog::Accepted)
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
    if (!confirm(this, {tr("Remove %1?").arg(user->displayName),
                        tr("The user cannot sign in any more. What they did stays in the audit."),
                        tr("Remove the user"), tr("Keep the user"), true}))
        return;
    whenDone(m_place.executor.run(job), this, [this](const Result<void> &removed) {
        if (removed)
            return succeeded(QT_TRANSLATE_NOOP("users", "The user was removed."));
        m_notice->setNotice(NoticeBar::Kind::Error, explain(removed.error(), ErrorContext::Administering));
    });
}

void UsersPage::size()
{
    m_table->verticalHeader()->setDefaultSectionSize(Theme::px(this, 32));
}

void UsersPage::retranslate()
{
    setAccessibleName(title());
    m_title->setText(title());
    m_table->setAccessibleName(tr("Users of this desk"));
    m_add->setLabel(Message{"users", QT_TRANSLATE_NOOP("users", "Add a user…")});
    m_change->setLabel(Message{"users", QT_TRANSLATE_NOOP("users", "Change the user…")});
    m_password->setLabel(Message{"users", QT_TRANSLATE_NOOP("users", "New password…")});
    m_remove->setLabel(Message{"users", QT_TRANSLATE_NOOP("users", "Remove the user…")});
    m_model->retranslate();
}

void UsersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        size();
}

} // namespace tirkeu::ui
