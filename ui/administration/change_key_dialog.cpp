#include "administration/change_key_dialog.h"
#include "base/error_text.h"
#include "usecase/sign_in.h"
#include "widgets/dialog_parts.h"
#include "widgets/form_field.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

ChangeKeyDialog::ChangeKeyDialog(const Workplace &place, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_password(new QLineEdit)
    , m_code(new QLineEdit)
    , m_passwordField(new FormField(m_password, FormField::Label::Above, this))
    , m_codeField(new FormField(m_code, FormField::Label::Above, this))
    , m_change(new QPushButton(tr("Change the key"), this))
{
    build();
    connect(m_change, &QPushButton::clicked, this, &ChangeKeyDialog::check);
    connect(m_password, &QLineEdit::returnPressed, m_code, qOverload<>(&QWidget::setFocus));
    connect(m_code, &QLineEdit::returnPressed, this, &ChangeKeyDialog::check);
    connect(m_password, &QLineEdit::textEdited, m_passwordField, &FormField::clearFlaw);
    connect(m_code, &QLineEdit::textEdited, m_codeField, &FormField::clearFlaw);
    m_password->setFocus();
}

void ChangeKeyDialog::build()
{
    setWindowTitle(tr("A new key for the desk"));
    setMinimumWidth(Theme::px(this, 560));
    auto *text =
        new QLabel(tr("The whole desk is encrypted anew: for when a computer, a disk or the recovery sheet was "
                      "lost. Afterwards only your password and a new recovery sheet open it. The other users "
                      "get new passwords from you, and backups made before want the passwords of their day."),
                   this);
    text->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(u"ownPassword"_s);
    m_code->setObjectName(u"deskCode"_s);
    m_passwordField->setLabel(tr("Your password"));
    m_codeField->setLabel(tr("Type the code of this desk, %1, to confirm").arg(m_place.desk->organization().deskCode));
    setLook(m_change, "danger");
    layOutDialog(this, {text, m_passwordField, m_codeField}, m_change, tr("Keep the key"));
}

/// A wrong password is told here, and not after the desk was closed.
void ChangeKeyDialog::check()
{
    const auto code = m_place.desk->organization().deskCode;
    if (m_code->text().trimmed().compare(code, Qt::CaseInsensitive) != 0) {
        m_codeField->setFlaw(tr("This is not the code of this desk."));
        return m_code->setFocus();
    }
    m_change->setEnabled(false);
    const auto job = [desk = m_place.desk, login = m_place.actor.login, password = m_password->text()] {
        return usecase::UnlockDesk(*desk)(login, password);
    };
    whenDone(m_place.executor.run(job), this, [this](const Result<usecase::Actor> &known) {
        m_change->setEnabled(true);
        if (known)
            return accept();
        m_passwordField->setFlaw(explain(known.error(), ErrorContext::SigningIn));
        m_password->setFocus();
        m_password->selectAll();
    });
}

ClosedDeskRequest ChangeKeyDialog::request() const
{
    return {ClosedDeskRequest::Kind::ChangeKey, m_place.actor.login, m_password->text()};
}

} // namespace tirkeu::ui
