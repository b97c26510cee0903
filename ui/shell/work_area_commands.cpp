// What WorkArea offers by name and key, whatever page is shown.
#include "shell/command_palette.h"
#include "shell/desk_care.h"
#include "shell/keys_dialog.h"
#include "shell/preferences.h"
#include "shell/rail.h"
#include "shell/work_area.h"
#include "widgets/command.h"
#include "widgets/page.h"
#include "widgets/theme.h"
#include <QMenu>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

QAction *WorkArea::addCommand(const char *name, const QString &icon, const QKeySequence &key)
{
    auto *action = new QAction(Theme::icon(icon), {}, this);
    action->setShortcut(key);
    describe(action, {"tirkeu::ui::WorkArea", name});
    addAction(action);
    return action;
}

void WorkArea::addCommands()
{
    auto *palette = addCommand(QT_TR_NOOP("All commands…"), u"search"_s, QKeySequence(u"Ctrl+K"_s));
    auto *keys = addCommand(QT_TR_NOOP("All keys…"), u"keyboard"_s, QKeySequence(Qt::Key_F1));
    auto *user = addCommand(QT_TR_NOOP("Change of user"), u"users"_s, QKeySequence(u"Ctrl+Shift+L"_s));
    connect(palette, &QAction::triggered, this, &WorkArea::openPalette);
    connect(keys, &QAction::triggered, this, &WorkArea::openKeys);
    connect(user, &QAction::triggered, this, &WorkArea::userChangeWanted);
    auto *menu = m_rail->settingsMenu();
    menu->addActions({palette, keys, user});
    menu->addSeparator();
}

/// The pages first, the one in front before the others; the shell's own and the menu's last.
std::vector<Command> WorkArea::commands()
{
    std::vector<Command> all;
    QList<int> order{m_pages->currentIndex()};
    for (int i = 0; i < m_pages->count(); ++i) {
        if (i != m_pages->currentIndex())
            order += i;
    }
    for (const int i : order) {
        const CommandPlace place{&pageAt(i), m_places[size_t(i)].entry.name, [this, i] {
                                     if (m_pages->currentIndex() != i)
                                         goTo(i);
                                 }};
        for (auto &command : commandsOf(place))
            all.push_back(std::move(command));
    }
    for (auto &command : commandsOf({this})) {
        const bool known =
            std::any_of(all.begin(), all.end(), [&](const Command &other) { return other.action == command.action; });
        if (!known)
            all.push_back(std::move(command));
    }
    return all;
}

void WorkArea::openPalette()
{
    auto &preferences = m_services.preferences;
    CommandPalette palette(commands(), preferences.recentCommands(), m_services.language, this);
    if (palette.exec() != QDialog::Accepted || !palette.chosen())
        return;
    const Command chosen = *palette.chosen();
    preferences.addRecentCommand(QString::fromUtf8(chosen.id()));
    if (chosen.show)
        chosen.show();
    if (chosen.action)
        chosen.action->trigger();
}

void WorkArea::openKeys()
{
    KeysDialog(commands(), m_services.language, this).exec();
}

} // namespace tirkeu::ui
