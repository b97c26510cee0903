#include "shell/desk_care.h"
#include "shell/busy_dialog.h"
#include "shell/password_dialog.h"
#include "shell/settings_dialog.h"
#include "usecase/administer_users.h"
#include "usecase/keep_desk.h"
#include "widgets/ask.h"
#include "widgets/choose_file.h"
#include "widgets/command.h"
#include "widgets/kept_form.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QAction>
#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

DeskCare::DeskCare(const Services &services, const Workplace &workplace, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_workplace(workplace)
    , m_window(window)
{
}

void DeskCare::fill(QMenu *menu)
{
    const auto &roles = m_workplace.actor.roles;
    auto *settings = add(menu, QT_TR_NOOP("Settings…"), u"settings"_s, &DeskCare::openSettings);
    settings->setShortcut(QKeySequence(u"Ctrl+,"_s));
    m_window->addAction(settings); // a key in a menu alone would not work
    if (roles.allow(Permission::ManageUsers))
        add(menu, QT_TR_NOOP("Users"), u"users"_s, &DeskCare::openUsers);
    add(menu, QT_TR_NOOP("My password…"), u"key"_s, &DeskCare::changePassword);
    menu->addSeparator();
    if (roles.allow(Permission::MakeBackup))
        add(menu, QT_TR_NOOP("Make a backup…"), u"backup"_s, &DeskCare::backUp);
    add(menu, QT_TR_NOOP("Verify the desk…"), u"verify"_s, &DeskCare::verify);
    menu->addSeparator();
    add(menu, QT_TR_NOOP("Leave the program"), u"logout"_s, &DeskCare::leave);
}

QAction *DeskCare::add(QMenu *menu, const char *text, const QString &icon, void (DeskCare::*does)())
{
    auto *action = menu->addAction(Theme::icon(icon), {});
    describe(action, {"tirkeu::ui::DeskCare", text});
    connect(action, &QAction::triggered, this, does);
    return action;
}

template <typename Job, typename Then>
void DeskCare::runBusy(const QString &heading, Job job, Then then)
{
    auto *busy = new BusyDialog(heading, tr("You can go on as soon as it is done."), m_window);
    busy->setAttribute(Qt::WA_DeleteOnClose);
    busy->open();
    whenDone(m_workplace.executor.run(std::move(job)), this,
             [guarded = QPointer<BusyDialog>(busy), then = std::move(then)](const auto &result) {
                 if (guarded)
                     guarded->finish();
                 then(result);
             });
}

void DeskCare::sayFailure(const Error &error, ErrorContext context)
{
    tell(m_window, tr("This did not work"), say(explain(error, context)));
}

void DeskCare::openUsers()
{
    Q_EMIT sectionWanted({"administration", "Users"});
}

void DeskCare::changePassword()
{
    PasswordDialog dialog(PasswordDialog::Whose::Own, m_workplace.actor.login, m_window);
    dialog.setJob(
        [desk = m_workplace.desk, actor = m_workplace.actor](const QString &before, const QString &after) {
            return usecase::AdministerUsers(*desk).changeOwnPassword(actor, before, after);
        },
        m_workplace.executor);
    dialog.exec();
}

void DeskCare::backUp()
{
    const QString day = m_workplace.desk->today().toString(Qt::ISODate);
    const QString path = chooseFileToSave(
        m_window, {tr("Make a backup"), tr("Backup of Tirkeu"), u"tkb"_s, u"tirkeu-%1.tkb"_s.arg(day)});
    if (path.isEmpty())
        return;
    const auto job = [desk = m_workplace.desk, actor = m_workplace.actor, path] {
        return usecase::BackUpDesk(*desk)(actor, path);
    };
    runBusy(tr("Making the backup…"), job, [this](const Result<void> &made) {
        if (!made)
            return sayFailure(made.error(), ErrorContext::BackingUp);
        tell(m_window, tr("The backup is made"),
             tr("It was read back and is whole. It opens with the passwords of today; keep it away from this "
                "computer."));
    });
}

void DeskCare::verify()
{
    const auto job = [desk = m_workplace.desk, actor = m_workplace.actor] { return usecase::VerifyDesk(*desk)(actor); };
    runBusy(tr("Verifying the desk…"), job, [this](const Result<QList<Message>> &troubles) {
        if (!troubles)
            return sayFailure(troubles.error(), ErrorContext::Reading);
        if (troubles->isEmpty())
            return tell(m_window, tr("The desk is whole"),
                        tr("The file, the cards, the search and the audit agree with one another."));
        QStringList sentences;
        for (const auto &trouble : *troubles)
            sentences += say(trouble);
        AskDialog dialog({tr("Something is wrong with the desk"), sentences.join(u'\n')}, m_window);
        tellAfterLock(&dialog);
        dialog.addSafe(tr("Close"));
        dialog.addChoice(tr("Rebuild the search"), 1, AskDialog::Choice::Primary);
        if (dialog.exec() == 1)
            rebuildSearch();
    });
}

void DeskCare::rebuildSearch()
{
    const auto job = [desk = m_workplace.desk, actor = m_workplace.actor] {
        return usecase::RebuildSearch(*desk)(actor);
    };
    runBusy(tr("Rebuilding the search…"), job, [this](const Result<void> &done) {
        if (!done)
            return sayFailure(done.error(), ErrorContext::Saving);
        tell(m_window, tr("The search is rebuilt"), tr("Verify the desk again to see whether anything else is wrong."));
    });
}

void DeskCare::openSettings()
{
    SettingsDialog dialog(m_services, m_workplace, m_window);
    connect(&dialog, &SettingsDialog::idleMinutesChanged, this, &DeskCare::idleMinutesChanged);
    connect(&dialog, &SettingsDialog::clocksPinned, this, &DeskCare::clocksPinned);
    connect(&dialog, &SettingsDialog::passwordWanted, this, &DeskCare::changePassword);
    dialog.exec();
}

} // namespace tirkeu::ui
