#include "shell/sign_in_dialog.h"
#include "shell/appearance_bar.h"
#include "shell/credentials_form.h"
#include "shell/recover_dialog.h"
#include "shell/restore_backup_dialog.h"
#include "widgets/dialog_parts.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

SignInDialog::SignInDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_heading(new QLabel(u"Tirkeu"_s, this))
    , m_subheading(new QLabel(this))
    , m_form(new CredentialsForm(CredentialsForm::Purpose::SignIn, this))
    , m_forgotten(new QPushButton(this))
    , m_restore(new QPushButton(this))
{
    setLook(m_heading, "title");
    setLook(m_subheading, "muted");
    m_subheading->setWordWrap(true);
    setLook(m_forgotten, "quiet");
    m_forgotten->setAutoDefault(false);
    m_forgotten->setObjectName(u"forgotten"_s);
    m_restore->setAutoDefault(false);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_restore->setIcon(Theme::icon(u"backup"_s));
    m_restore->hide();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_forgotten);
    foot->addStretch(1);
    foot->addWidget(new AppearanceBar(services, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 16);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_subheading);
    column->addSpacing(16);
    column->addWidget(m_form);
    column->addWidget(m_restore);
    column->addSpacing(16);
    column->addStretch(1);
    column->addLayout(foot);
    setMinimumWidth(Theme::px(this, 420));
    growWithWords(this);
    connect(m_form, &CredentialsForm::submitted, this, &SignInDialog::signIn);
    connect(m_forgotten, &QPushButton::clicked, this, &SignInDialog::recover);
    connect(m_restore, &QPushButton::clicked, this, &SignInDialog::restore);
    retranslate();
}

void SignInDialog::setHint(const Message &hint)
{
    m_hint = hint;
    retranslate();
}

void SignInDialog::signIn(const QString &login, const QString &password)
{
    m_form->setBusy(true);
    const auto job = [place = m_services.place, login, password] { return usecase::SignIn(place)(login, password); };
    whenDone(m_services.executor.run(job), this, [this](const Result<usecase::OpenedDesk> &result) {
        if (result) {
            m_opened = *result;
            accept();
        } else if (result.error().kind == Error::Kind::NotFound && !usecase::SignIn::deskExists(m_services.place)) {
            m_form->setBusy(false);
            Q_EMIT firstRunWanted();
        } else {
            refuse(result.error());
        }
    });
}

/// The administrator is before the window: what can be done about a damaged desk is done here.
void SignInDialog::refuse(const Error &error)
{
    m_form->refuse(error);
    const bool broken = error.kind == Error::Kind::Corrupt || error.kind == Error::Kind::Foreign ||
                        error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Io;
    m_restore->setVisible(m_restore->isVisible() || broken);
}

void SignInDialog::restore()
{
    RestoreBackupDialog dialog(m_services, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_opened = dialog.opened();
    accept();
}

void SignInDialog::recover()
{
    RecoverDialog dialog(m_services, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_opened = dialog.opened();
    accept();
}

void SignInDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_form->start();
}

void SignInDialog::retranslate()
{
    setWindowTitle(tr("Tirkeu: sign in"));
    m_subheading->setText(m_hint.id.isEmpty() ? tr("The registrar's workplace of a polyclinic") : say(m_hint));
    m_forgotten->setText(tr("Password forgotten…"));
    m_restore->setText(tr("Restore a backup…"));
}

void SignInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
