#include "shell/new_password.h"
#include "usecase/sign_in.h"
#include "widgets/form_field.h"
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

NewPassword::NewPassword(QWidget *parent)
    : QObject(parent)
    , m_password(new QLineEdit)
    , m_again(new QLineEdit)
    , m_field(new FormField(m_password, FormField::Label::Above, parent))
    , m_repetition(new FormField(m_again, FormField::Label::Above, parent))
{
    m_password->setObjectName(u"newPassword"_s);
    m_again->setObjectName(u"newPasswordAgain"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_field->setRequired(true);
    m_repetition->setRequired(true);
    connect(m_password, &QLineEdit::textEdited, m_field, &FormField::clearFlaw);
    connect(m_again, &QLineEdit::textEdited, m_repetition, &FormField::clearFlaw);
    retranslate();
}

QString NewPassword::text() const
{
    return m_password->text();
}

bool NewPassword::check(const QString &login)
{
    const auto flaw = usecase::passwordFlaw(text(), login);
    m_field->setFlaw(flaw.value_or(Message{}));
    const Message different{"signIn",
                            QT_TRANSLATE_NOOP("signIn", "The two passwords are not the same. Type them again.")};
    const bool same = m_again->text() == text();
    m_repetition->setFlaw(same ? Message{} : different);
    if (flaw)
        m_password->setFocus();
    else if (!same)
        m_again->setFocus();
    return !flaw && same;
}

void NewPassword::retranslate()
{
    m_field->setLabel(tr("New password"));
    m_field->setHint(tr("Eight characters or more; a sentence of several words is best."));
    m_repetition->setLabel(tr("The password once more"));
}

} // namespace tirkeu::ui
