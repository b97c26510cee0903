#pragma once
#include "base/executor.h"
#include "base/texts.h"
#include "command_line.h"
#include "printing/cups_printing.h"
#include "shell/preferences.h"
#include "shell/services.h"
#include "usecase/sign_in.h"
#include "widgets/closed_desk_request.h"
#include "widgets/language_switch.h"
#include "widgets/theme.h"
#include <memory>
#include <optional>

class QApplication;

namespace tirkeu::app {

/// Builds everything the program is made of and hands it on by constructors; lives as long as the program.
class Composition
{
public:
    Composition(QApplication &application, const CommandLine &line);

    const ui::Services &services() const { return m_services; }
    /// The demo desk, made first where there is none.
    Result<usecase::OpenedDesk> enterDemo();
    int run();

private:
    std::optional<usecase::OpenedDesk> enter();
    std::optional<usecase::OpenedDesk> enterOrSayWhyNot();
    std::optional<ui::ClosedDeskRequest> work(usecase::OpenedDesk opened);

    QApplication &m_application;
    CommandLine m_line;
    std::unique_ptr<Clock> m_clock;
    UuidSource m_ids{*m_clock};
    Texts m_texts;
    ui::Preferences m_preferences;
    ui::Theme m_theme;
    ui::LanguageSwitch m_language{m_texts};
    printing::CupsPrinting m_printing;
    Executor m_executor; ///< goes first: running jobs use all the others
    ui::Services m_services;
};

} // namespace tirkeu::app
