#pragma once
#include "base/message.h"
#include <QAction>
#include <QPointer>
#include <functional>
#include <vector>

namespace tirkeu::ui {

class Page;

/// One described action, as the palette of commands and the help of keys show it.
struct Command
{
    Message name;
    Message workplace; ///< empty: works everywhere
    QList<QKeySequence> keys;
    bool available = true;      ///< false: cannot be done now (nobody chosen, no right, another step first)
    QPointer<QAction> action;   ///< gone when its page is
    std::function<void()> show; ///< brings its workplace forward; null: nothing to bring

    /// The same command after a restart of the program.
    QByteArray id() const { return workplace.id + '/' + name.id; }
};

struct CommandPlace
{
    QWidget *root; ///< actions of it and of everything in it
    Message name = {};
    std::function<void()> show = {};
};

/// Every described action of the place, in the order it was made. Actions whose button is hidden or disabled, were the
/// place in front, are not available. A page inside a page (a section) is brought forward by the outer one.
std::vector<Command> commandsOf(const CommandPlace &place);

/// Says the names of all described actions anew, as after a change of the language.
void retranslateCommands(QWidget *root);

} // namespace tirkeu::ui
