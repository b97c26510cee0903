#include "shell/credentials_form.h"
#include "base/error_text.h"
#include "widgets/form_field.h"
#include "widgets/theme.h"
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

/// Qt does not tell the state of Caps Lock, the letters do: a capital without Shift or a small one with it.
std::optional<bool> capsLockShownBy(const QKeyEvent &key)
{
    const QString text = key.text();
    if (text.size() != 1 || text[0].toLower() == text[0].toUpper())
        return std::nullopt;
    return text[0].isUpper() != key.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

CredentialsForm::CredentialsForm(Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_login(new QLineEdit)
    , m_password(new QLineEdit)
    , m_loginField(new FormField(m_login, FormField::Label::Above, this))
    , m_passwordField(new FormField(m_password, FormField::Label::Above, this))
    , m_notice(new NoticeBar(this))
    , m_button(new QPushButton(this))
{
    m_login->setObjectName(u"login"_s);
    m_password->setObjectName(u"password"_s);
    m_button->setObjectName(u"submit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->installEventFilter(this);
    m_notice->setClosable(false);
    m_button->setAutoDefault(false);
    setLook(m_button, "primary");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(m_loginField), static_cast<QWidget *>(m_passwordField),
                          static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_button)})
        column->addWidget(part);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &CredentialsForm::countDown);
    connect(m_button, &QPushButton::clicked, this, &CredentialsForm::submit);
    connect(m_login, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(Qt::TabFocusReason); });
    connect(m_password, &QLineEdit::returnPressed, this, &CredentialsForm::submit);
    connect(m_login, &QLineEdit::textChanged, this, &CredentialsForm::updateButton);
    connect(m_password, &QLineEdit::textChanged, this, &CredentialsForm::updateButton);
    retranslate();
    updateButton();
}

void CredentialsForm::start(const QString &login)
{
    m_login->setText(login);
    m_password->clear();
    m_notice->clear();
    m_passwordField->clearFlaw();
    (login.isEmpty() ? m_login : m_password)->setFocus(Qt::OtherFocusReason);
}

void CredentialsForm::setBusy(bool busy)
{
    m_busy = busy;
    m_login->setReadOnly(busy);
    m_password->setReadOnly(busy);
    retranslate();
    updateButton();
}

void CredentialsForm::refuse(const Error &error)
{
    setBusy(false);
    m_password->clear();
    m_password->setFocus(Qt::OtherFocusReason);
    const auto sentence = explain(error, ErrorContext::SigningIn);
    m_notice->setNotice(NoticeBar::Kind::Error, sentence);
    if (error.kind == Error::Kind::LockedOut) {
        m_secondsToWait = sentence.count;
        m_waiting = m_login->text().trimmed();
        m_timer.start();
        updateButton();
    }
}

void CredentialsForm::showNotice(NoticeBar::Kind kind, const Message &sentence)
{
    m_notice->setNotice(kind, sentence);
}

void CredentialsForm::countDown()
{
    if (--m_secondsToWait > 0) {
        if (!hasToWait())
            return;
        m_notice->setNotice(NoticeBar::Kind::Error, explain({Error::Kind::LockedOut, QString::number(m_secondsToWait)},
                                                            ErrorContext::SigningIn));
        return;
    }
    m_timer.stop();
    if (m_login->text().trimmed().compare(m_waiting, Qt::CaseInsensitive) == 0)
        m_notice->setNotice(NoticeBar::Kind::Info, {"signIn", QT_TRANSLATE_NOOP("signIn", "You can try again now.")});
    updateButton();
}

void CredentialsForm::submit()
{
    if (m_button->isEnabled())
        Q_EMIT submitted(m_login->text(), m_password->text());
}

void CredentialsForm::updateButton()
{
    const bool filled = !m_login->text().trimmed().isEmpty() && !m_password->text().isEmpty();
    m_button->setEnabled(filled && !m_busy && !hasToWait());
}

bool CredentialsForm::hasToWait() const
{
    return m_secondsToWait > 0 && m_login->text().trimmed().compare(m_waiting, Qt::CaseInsensitive) == 0;
}

bool CredentialsForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_password && event->type() == QEvent::KeyPress) {
        if (const auto caps = capsLockShownBy(*static_cast<QKeyEvent *>(event))) {
            const Message hint{"signIn", QT_TRANSLATE_NOOP("signIn", "Caps Lock seems to be on.")};
            m_passwordField->setFlaw(*caps ? hint : Message{}, FormField::Flaw::Warning);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CredentialsForm::retranslate()
{
    m_loginField->setLabel(tr("Login"));
    m_passwordField->setLabel(tr("Password"));
    const QString verb = m_purpose == Purpose::SignIn ? tr("Sign in") : tr("Unlock");
    m_button->setText(m_busy ? tr("Checking the password…") : verb);
}

void CredentialsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
