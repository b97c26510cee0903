#include "shell/lock_page.h"
#include "shell/appearance_bar.h"
#include "shell/credentials_form.h"
#include "usecase/sign_in.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {
constexpr int panelWidth = 440;
}

LockPage::LockPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_heading(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_form(new CredentialsForm(CredentialsForm::Purpose::Unlock, this))
    , m_leave(new QPushButton(this))
{
    setLook(m_heading, "title");
    setLook(m_explanation, "muted");
    m_explanation->setWordWrap(true);
    setLook(m_leave, "quiet");
    m_leave->setIcon(Theme::icon(u"logout"_s));
    auto *panel = new QFrame(this);
    m_panel = panel;
    m_panel->setFixedWidth(Theme::px(this, panelWidth));
    setLook(panel, "panel");
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_leave);
    foot->addStretch(1);
    foot->addWidget(new AppearanceBar(services, this));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(32, 28, 32, 16);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addSpacing(16);
    column->addWidget(m_form);
    column->addSpacing(16);
    column->addLayout(foot);
    auto *middle = new QGridLayout(this);
    middle->addWidget(panel, 0, 0, Qt::AlignCenter);
    connect(m_form, &CredentialsForm::submitted, this, &LockPage::unlock);
    connect(m_leave, &QPushButton::clicked, this, &LockPage::leaveWanted);
    retranslate();
}

void LockPage::start(const std::shared_ptr<usecase::Desk> &desk, const usecase::Actor &actor, Whom whom)
{
    m_desk = desk;
    m_name = actor.name;
    m_form->setBusy(false);
    m_form->start(whom == Whom::TheSame ? actor.login : QString());
    retranslate();
}

void LockPage::unlock(const QString &login, const QString &password)
{
    m_form->setBusy(true);
    const auto job = [desk = m_desk, login, password] { return usecase::UnlockDesk(*desk)(login, password); };
    whenDone(m_services.executor.run(job), this, [this](const Result<usecase::Actor> &actor) {
        if (!actor)
            return m_form->refuse(actor.error());
        m_form->setBusy(false);
        m_form->start(actor->login);
        Q_EMIT unlocked(*actor);
    });
}

void LockPage::retranslate()
{
    m_heading->setText(tr("The desk is locked"));
    m_explanation->setText(
        tr("%1 is at work here; nothing that was typed is lost. Somebody else may sign in as well.").arg(m_name));
    m_leave->setText(tr("Leave the program"));
}

void LockPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange && m_panel)
        m_panel->setFixedWidth(Theme::px(this, panelWidth));
}

} // namespace tirkeu::ui
