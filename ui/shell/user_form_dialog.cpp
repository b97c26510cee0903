#include "shell/user_form_dialog.h"
#include "base/error_text.h"
#include "shell/new_password.h"
#include "widgets/dialog_parts.h"
#include "widgets/form_field.h"
#include "widgets/form_keys.h"
#include "widgets/kept_form.h"
#include "widgets/notice_bar.h"
#include "widgets/scroll_column.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

UserFormDialog::UserFormDialog(const User &user, const std::vector<District> &districts, QWidget *parent)
    : QDialog(parent)
    , m_user(user)
    , m_name(new QLineEdit)
    , m_login(new QLineEdit)
    , m_district(new QComboBox)
    , m_nameField(new FormField(m_name, FormField::Label::Above, this))
    , m_loginField(new FormField(m_login, FormField::Label::Above, this))
    , m_rolesFlaw(new QLabel(this))
    , m_password(new NewPassword(this))
    , m_notice(new NoticeBar(this))
    , m_save(new QPushButton(this))
{
    m_name->setObjectName(u"name"_s);
    m_login->setObjectName(u"login"_s);
    connect(m_name, &QLineEdit::textEdited, m_nameField, &FormField::clearFlaw);
    connect(m_login, &QLineEdit::textEdited, m_loginField, &FormField::clearFlaw);
    build(districts);
    keepOverLock(this, u"user:"_s + m_user.id.uuid().toString());
    new FormKeys(this, [this] { save(); });
    connect(m_save, &QPushButton::clicked, this, &UserFormDialog::save);
    m_name->setFocus();
}

void UserFormDialog::setJob(Job job, Executor &executor)
{
    m_job = std::move(job);
    m_executor = &executor;
}

void UserFormDialog::build(const std::vector<District> &districts)
{
    setWindowTitle(isNew() ? tr("New user") : tr("Change the user"));
    setMinimumWidth(Theme::px(this, 460));
    auto *heading = new QLabel(windowTitle(), this);
    setLook(heading, "heading");
    m_nameField->setLabel(tr("Name"));
    m_loginField->setLabel(tr("Login"));
    m_nameField->setRequired(true);
    m_loginField->setRequired(isNew());
    m_name->setText(m_user.displayName);
    m_login->setText(m_user.login);
    m_login->setReadOnly(!isNew());
    m_district->addItem(tr("none of their own"));
    for (const auto &district : districts) {
        m_district->addItem(tr("District %1").arg(district.number), district.id.uuid());
        if (district.id == m_user.district)
            m_district->setCurrentIndex(m_district->count() - 1);
    }
    m_district->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *districtField = new FormField(m_district, FormField::Label::Above, this);
    districtField->setLabel(tr("District whose people are found first"));
    m_password->field()->setVisible(isNew());
    m_password->repetition()->setVisible(isNew());
    setLook(m_save, "primary");
    m_save->setText(isNew() ? tr("Add the user") : tr("Save"));
    auto *form = new QWidget;
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    for (QWidget *part : QWidgetList{m_nameField, m_loginField, makeRoles(), districtField, m_password->field(),
                                     m_password->repetition(), m_notice})
        fields->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(new ScrollColumn(form, this), 1);
    column->addLayout(dialogButtons(this, m_save, tr("Go back")));
    tabAsShown(this);
}

QWidget *UserFormDialog::makeRoles()
{
    auto *box = new QWidget(this);
    auto *label = new QLabel(tr("Roles") + u" *"_s, box);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->addWidget(label, 0, 0, 1, 2);
    for (const auto role : allRoles) {
        auto *check = new QCheckBox(QCoreApplication::translate("codes", roleName(role)), box);
        check->setObjectName(QString::fromLatin1(roleCode(role)));
        check->setChecked(m_user.roles.has(role));
        grid->addWidget(check, 1 + int(m_roles.size()) / 2, int(m_roles.size()) % 2);
        m_roles += check;
    }
    setLook(m_rolesFlaw, "error");
    m_rolesFlaw->hide();
    grid->addWidget(m_rolesFlaw, 1 + int(m_roles.size() + 1) / 2, 0, 1, 2);
    return box;
}

bool UserFormDialog::check()
{
    m_user.displayName = m_name->text().trimmed();
    m_user.login = m_login->text().trimmed();
    m_user.district = DistrictId(m_district->currentData().toUuid());
    m_user.roles = {};
    for (int i = 0; i < m_roles.size(); ++i) {
        if (m_roles[i]->isChecked())
            m_user.roles.add(allRoles[size_t(i)]);
    }
    m_nameField->setFlaw(m_user.displayName.isEmpty() ? tr("Write the name.") : QString());
    m_loginField->setFlaw(m_user.login.isEmpty() ? tr("Write a login.") : QString());
    m_rolesFlaw->setText(tr("Choose at least one role."));
    m_rolesFlaw->setVisible(m_user.roles.isEmpty());
    const bool password = !isNew() || m_password->check(m_user.login);
    for (auto *field : {m_loginField, m_nameField}) {
        if (field->hasFlaw())
            field->editor()->setFocus();
    }
    return password && !m_nameField->hasFlaw() && !m_loginField->hasFlaw() && !m_user.roles.isEmpty();
}

void UserFormDialog::save()
{
    if (!m_save->isEnabled() || !check())
        return;
    m_save->setEnabled(false);
    const auto job = [job = m_job, user = m_user, password = m_password->text()] { return job(user, password); };
    whenDone(m_executor->run(job), this, [this](const Result<void> &result) {
        m_save->setEnabled(true);
        if (result)
            return accept();
        const Message sentence = explain(result.error(), ErrorContext::Administering);
        if (result.error().kind == Error::Kind::Exists) {
            m_login->setFocus();
            return m_loginField->setFlaw(sentence);
        }
        m_notice->setNotice(NoticeBar::Kind::Error, sentence);
    });
}

void UserFormDialog::reject()
{
    if (m_save->isEnabled())
        QDialog::reject();
}

} // namespace tirkeu::ui
