#include "shell/first_run_wizard.h"
#include "base/error_text.h"
#include "shell/appearance_bar.h"
#include "shell/new_password.h"
#include "shell/recovery_sheet.h"
#include "shell/restore_backup_dialog.h"
#include "widgets/ask.h"
#include "widgets/form_field.h"
#include "widgets/form_keys.h"
#include "widgets/notice_bar.h"
#include "widgets/scroll_column.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using Command = usecase::CreateDesk::Command;

constexpr int organizationLines = 6;

/// Nothing is wrong with it: one line of the form put in its place shows what is wrong with that line alone.
Command flawless()
{
    Command command;
    command.organization.nameKk = command.organization.nameRu = u"x"_s;
    command.organization.deskCode = u"R1"_s;
    command.login = command.displayName = u"x"_s;
    command.password = u"correct horse"_s;
    return command;
}

} // namespace

FirstRunWizard::FirstRunWizard(const Services &services, QWidget *parent)
    : OpeningDialog(services, parent)
    , m_heading(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_restore(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    addLine(&Organization::nameKk, QT_TR_NOOP("Name of the organisation in Kazakh"));
    addLine(&Organization::nameRu, QT_TR_NOOP("Name of the organisation in Russian"));
    addLine(&Organization::bin, QT_TR_NOOP("BIN"));
    addLine(&Organization::address, QT_TR_NOOP("Address"));
    addLine(&Organization::phone, QT_TR_NOOP("Telephone"));
    addLine(&Organization::deskCode, QT_TR_NOOP("Code of this desk"));
    addLine(&Command::displayName, QT_TR_NOOP("Name of the administrator"));
    addLine(&Command::login, QT_TR_NOOP("Login"));
    for (const size_t required : {0, 1, 5, 6, 7})
        m_lines[required].field->setRequired(true);
    m_steps->addWidget(makeStep(0, organizationLines, {}));
    m_steps->addWidget(
        makeStep(organizationLines, int(m_lines.size()), {m_password->field(), m_password->repetition()}));
    m_steps->addWidget(m_sheet);
    setLook(m_heading, "title");
    setLook(m_explanation, "muted");
    setLook(m_next, "primary");
    m_explanation->setWordWrap(true);
    m_next->setObjectName(u"next"_s);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_restore->setIcon(Theme::icon(u"backup"_s));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(new AppearanceBar(services, this));
    foot->addStretch(1);
    foot->addWidget(m_restore);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 16);
    column->setSpacing(8);
    for (QWidget *part : QWidgetList{m_heading, m_explanation, m_steps, m_notice})
        column->addWidget(part, part == m_steps ? 1 : 0);
    column->addSpacing(8);
    column->addLayout(foot);
    setMinimumWidth(Theme::px(this, 620));
    for (auto *button : {m_restore, m_back, m_next})
        button->setAutoDefault(false);
    connect(m_restore, &QPushButton::clicked, this, &FirstRunWizard::restore);
    connect(m_next, &QPushButton::clicked, this, &FirstRunWizard::goOn);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(OrganizationStep); });
    for (const auto step : {OrganizationStep, AdministratorStep})
        new FormKeys(m_steps->widget(step), [this] { goOn(); });
    tabAsShown(this);
    goTo(OrganizationStep);
}

void FirstRunWizard::addLine(QString Organization::*member, const char *label)
{
    auto *editor = new QLineEdit;
    m_lines.push_back({editor, new FormField(editor, FormField::Label::Above), nullptr, member, label});
    connect(editor, &QLineEdit::textEdited, m_lines.back().field, &FormField::clearFlaw);
}

void FirstRunWizard::addLine(QString Command::*member, const char *label)
{
    auto *editor = new QLineEdit;
    m_lines.push_back({editor, new FormField(editor, FormField::Label::Above), member, nullptr, label});
    connect(editor, &QLineEdit::textEdited, m_lines.back().field, &FormField::clearFlaw);
}

QWidget *FirstRunWizard::makeStep(int from, int to, const QList<QWidget *> &more)
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(12);
    for (int i = from; i < to; ++i)
        column->addWidget(m_lines[size_t(i)].field);
    for (auto *widget : more)
        column->addWidget(widget);
    column->addStretch(1);
    return new ScrollColumn(step);
}

Command FirstRunWizard::command() const
{
    Command command;
    for (const auto &line : m_lines)
        (line.ofCommand ? command.*line.ofCommand : command.organization.*line.ofOrganization) =
            line.editor->text().trimmed();
    command.organization.deskCode = command.organization.deskCode.toUpper();
    command.password = m_password->text();
    return command;
}

bool FirstRunWizard::check(int from, int to)
{
    const auto typed = command();
    QWidget *firstWrong = nullptr;
    for (int i = from; i < to; ++i) {
        const auto &line = m_lines[size_t(i)];
        auto probe = flawless();
        if (line.ofCommand)
            probe.*line.ofCommand = typed.*line.ofCommand;
        else
            probe.organization.*line.ofOrganization = typed.organization.*line.ofOrganization;
        const auto flaws = usecase::CreateDesk::flaws(probe);
        line.field->setFlaw(flaws.isEmpty() ? Message{} : flaws.front());
        if (!flaws.isEmpty() && !firstWrong)
            firstWrong = line.editor;
    }
    if (firstWrong)
        firstWrong->setFocus();
    return !firstWrong;
}

void FirstRunWizard::goOn()
{
    if (m_busy)
        return;
    if (m_steps->currentIndex() == OrganizationStep) {
        if (check(0, organizationLines))
            goTo(AdministratorStep);
    } else if (m_steps->currentIndex() == AdministratorStep) {
        const bool lines = check(organizationLines, int(m_lines.size()));
        if (m_password->check(command().login) && lines)
            create();
    }
}

void FirstRunWizard::create()
{
    m_busy = true;
    m_notice->clear();
    retranslate();
    const auto job = [place = m_services.place, command = command()] { return usecase::CreateDesk(place)(command); };
    whenDone(m_services.executor.run(job), this, [this](const Result<usecase::CreateDesk::Outcome> &result) {
        m_busy = false;
        if (!result) {
            m_notice->setNotice(NoticeBar::Kind::Error, explain(result.error(), ErrorContext::SigningIn));
            retranslate();
            return;
        }
        showSheet(*result);
        goTo(RecoveryStep);
    });
}

/// The desk is there already, on another computer or on a disk that broke.
void FirstRunWizard::restore()
{
    RestoreBackupDialog dialog(m_services, this);
    if (dialog.exec() == QDialog::Accepted)
        take(dialog.opened());
}

void FirstRunWizard::goTo(Step step)
{
    m_steps->setCurrentIndex(step);
    m_restore->setVisible(step == OrganizationStep);
    m_back->setVisible(step == AdministratorStep);
    m_next->setVisible(step != RecoveryStep);
    m_explanation->setVisible(step != RecoveryStep);
    if (step != RecoveryStep)
        m_lines[step == OrganizationStep ? 0 : organizationLines].editor->setFocus();
    retranslate();
}

void FirstRunWizard::giveUp()
{
    const bool typed =
        std::any_of(m_lines.begin(), m_lines.end(), [](const auto &line) { return !line.editor->text().isEmpty(); });
    if (!typed ||
        confirm(this, {tr("Leave the first run?"), tr("No desk was made yet. What you typed here is not kept."),
                       tr("Leave"), tr("Stay here"), true}))
        OpeningDialog::giveUp();
}

void FirstRunWizard::retranslate()
{
    setWindowTitle(tr("Tirkeu: first run"));
    const int step = m_steps->currentIndex();
    m_heading->setText(step == OrganizationStep    ? tr("The organisation")
                       : step == AdministratorStep ? tr("The administrator")
                                                   : tr("The desk is ready"));
    m_explanation->setText(step == OrganizationStep
                               ? tr("Step 1 of 3. These words stand on every paper this desk prints.")
                               : tr("Step 2 of 3. The administrator adds the other users and sees to backups."));
    for (const auto &line : m_lines)
        line.field->setLabel(tr(line.label));
    m_lines[2].field->setHint(tr("Twelve digits; may be left empty."));
    m_lines[5].field->setHint(
        tr("Two to four Latin letters or digits, for example R1: every number given here begins with it. "
           "Each desk of the organisation needs its own."));
    m_password->retranslate();
    m_restore->setText(tr("Restore a backup…"));
    m_back->setText(tr("Back"));
    m_next->setText(step == OrganizationStep ? tr("Go on") : m_busy ? tr("Making the desk…") : tr("Make the desk"));
    m_next->setEnabled(!m_busy);
    m_back->setEnabled(!m_busy);
}

void FirstRunWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
