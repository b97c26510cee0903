#pragma once
#include <QStringList>
#include <vector>

namespace tirkeu::ui {

/// What the ranking knows of one command.
struct CommandTraits
{
    QStringList names; ///< in all languages; the first one is shown
    bool available = true;
    int recency = -1; ///< 0: used last; -1: not used lately
};

struct RankedCommand
{
    int index; ///< into the commands given
    int name;  ///< which of its names fits best
    friend bool operator==(const RankedCommand &, const RankedCommand &) = default;
};

/// How well the name answers what was typed; 0: not at all. Whole words and beginnings of words count most, then
/// initials, then parts of words, then letters in the right order that begin at a word. Words may come in any order,
/// in Kazakh or Russian letters, or typed in the wrong keyboard layout.
int commandScore(const QString &typed, const QString &name);

/// The commands that answer, the best first; what cannot be done now comes last. Nothing typed: all, the ones used
/// lately first.
std::vector<RankedCommand> rankCommands(const QString &typed, const std::vector<CommandTraits> &commands);

} // namespace tirkeu::ui
