#include "shell/password_dialog.h"
#include "base/error_text.h"
#include "shell/new_password.h"
#include "widgets/dialog_parts.h"
#include "widgets/form_field.h"
#include "widgets/form_keys.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

PasswordDialog::PasswordDialog(Whose whose, const QString &login, QWidget *parent)
    : QDialog(parent)
    , m_whose(whose)
    , m_login(login)
    , m_before(new QLineEdit)
    , m_beforeField(new FormField(m_before, FormField::Label::Above, this))
    , m_password(new NewPassword(this))
    , m_notice(new NoticeBar(this))
    , m_save(new QPushButton(tr("Set the new password"), this))
{
    build();
    new FormKeys(this, [this] { save(); });
    connect(m_save, &QPushButton::clicked, this, &PasswordDialog::save);
}

void PasswordDialog::build()
{
    setWindowTitle(m_whose == Whose::Own ? tr("My password") : tr("New password for %1").arg(m_login));
    setMinimumWidth(Theme::px(this, 420));
    setLook(m_save, "primary");
    m_before->setEchoMode(QLineEdit::Password);
    m_before->setObjectName(u"passwordBefore"_s);
    m_beforeField->setLabel(tr("The password until now"));
    m_beforeField->setVisible(m_whose == Whose::Own);
    connect(m_before, &QLineEdit::textEdited, m_beforeField, &FormField::clearFlaw);
    layOutDialog(this, {m_beforeField, m_password->field(), m_password->repetition(), m_notice}, m_save, tr("Go back"));
    (m_whose == Whose::Own ? static_cast<QWidget *>(m_before) : m_password->field())->setFocus();
}

void PasswordDialog::setJob(Job job, Executor &executor)
{
    m_job = std::move(job);
    m_executor = &executor;
}

void PasswordDialog::save()
{
    if (!m_save->isEnabled() || !m_password->check(m_login))
        return;
    m_save->setEnabled(false);
    const auto job = [job = m_job, before = m_before->text(), after = m_password->text()] {
        return job(before, after);
    };
    whenDone(m_executor->run(job), this, [this](const Result<void> &result) { finish(result); });
}

void PasswordDialog::finish(const Result<void> &result)
{
    m_save->setEnabled(true);
    if (result)
        return accept();
    if (result.error().kind == Error::Kind::WrongPassword) {
        m_beforeField->setFlaw(explain(result.error(), ErrorContext::Administering));
        m_before->setFocus();
        return;
    }
    m_notice->setNotice(NoticeBar::Kind::Error, explain(result.error(), ErrorContext::Administering));
}

void PasswordDialog::reject()
{
    if (m_save->isEnabled())
        QDialog::reject();
}

} // namespace tirkeu::ui
