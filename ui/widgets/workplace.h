#pragma once
#include "base/executor.h"
#include "base/texts.h"
#include "usecase/desk.h"
#include <memory>

namespace tirkeu::jobs {
class JobRunner;
}
namespace tirkeu::printing {
class Printing;
}

namespace tirkeu::ui {

class LanguageSwitch;

/// What every page is given: who works here, over what, and the services of the program. Built by the shell after the
/// sign-in; pages keep a reference and never make any of it themselves.
struct Workplace
{
    std::shared_ptr<usecase::Desk> desk;
    usecase::Actor actor;
    Executor &executor;
    const Texts &texts;
    LanguageSwitch &language;
    printing::Printing &printing;
    std::shared_ptr<jobs::JobRunner> jobs = {}; ///< the timed work of this desk; null: none is done
};

} // namespace tirkeu::ui
