#pragma once
#include "base/executor.h"
#include "base/texts.h"
#include "usecase/desk.h"

namespace tirkeu::printing {
class Printing;
}

namespace tirkeu::ui {

class LanguageSwitch;
class Preferences;
class Theme;

/// What the program builds once and the shell hands on; outlives every window.
struct Services
{
    usecase::DeskPlace place;
    Executor &executor;
    const Texts &texts;
    LanguageSwitch &language;
    Theme &theme;
    Preferences &preferences;
    printing::Printing &printing;
};

} // namespace tirkeu::ui
