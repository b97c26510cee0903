#pragma once
#include "base/texts.h"
#include "widgets/theme.h"
#include <QStringList>
#include <optional>

namespace tirkeu::app {

/// What the program was called with.
struct CommandLine
{
    QString database; ///< path of tirkeu.db
    std::optional<Language> language;
    std::optional<ui::Theme::Scheme> scheme;
    bool demo = false;
    QString tourFolder; ///< empty: no tour

    /// What to do instead of working: print `text` and leave with `exitCode`.
    struct Answer
    {
        int exitCode = 0;
        QString text;
    };
    std::optional<Answer> answer;
};

CommandLine readCommandLine(const QStringList &arguments);

} // namespace tirkeu::app
