#include "shell/command_list.h"
#include "widgets/command.h"
#include "widgets/page.h"
#include <QAbstractButton>
#include <QMenu>

namespace tirkeu::ui {
namespace {

/// The widget a person would press; null for actions of menus and of whole pages.
const QWidget *holderOf(const QAction *action)
{
    for (auto *object : action->associatedObjects()) {
        if (auto *widget = qobject_cast<QWidget *>(object); widget && !qobject_cast<QMenu *>(widget))
            return widget;
    }
    return nullptr;
}

Page *innermostPage(const QWidget *widget, const QWidget *root)
{
    for (; widget && widget != root; widget = widget->parentWidget()) {
        if (auto *page = qobject_cast<const Page *>(widget))
            return const_cast<Page *>(page);
    }
    return nullptr;
}

bool isInReach(const QWidget *widget, const QWidget *within)
{
    if (!widget || widget == within)
        return true;
    return widget->isVisibleTo(within) && widget->isEnabledTo(within);
}

} // namespace

std::vector<Command> commandsOf(const CommandPlace &place)
{
    std::vector<Command> commands;
    for (auto *action : place.root->findChildren<QAction *>()) {
        const auto name = commandName(action);
        if (!name)
            continue;
        const auto *holder = holderOf(action);
        auto *section = innermostPage(holder, place.root);
        Command command{*name, place.name, action->shortcuts(), action->isEnabled(), action, place.show};
        command.available =
            command.available && isInReach(holder, section ? static_cast<QWidget *>(section) : place.root);
        if (auto *outer = qobject_cast<Page *>(place.root); outer && section) {
            command.show = [show = place.show, outer = QPointer<Page>(outer), section = QPointer<Page>(section)] {
                if (show)
                    show();
                if (outer && section)
                    outer->showInner(section);
            };
        }
        commands.push_back(std::move(command));
    }
    return commands;
}

void retranslateCommands(QWidget *root)
{
    for (auto *action : root->findChildren<QAction *>()) {
        if (const auto name = commandName(action))
            describe(action, *name);
    }
}

} // namespace tirkeu::ui
