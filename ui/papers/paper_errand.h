#pragma once
#include "papers/paper_kinds.h"
#include "widgets/workplace.h"
#include <optional>

namespace tirkeu::ui {

/// Carries a paper of the tray to a printer or into a file, and writes into the tray how it went. Made on the GUI
/// thread; its calls are for a thread of the pool.
class PaperErrand
{
public:
    explicit PaperErrand(const Workplace &place)
        : m_desk(place.desk)
        , m_actor(place.actor)
        , m_printing(place.printing)
    {
    }

    struct Outcome
    {
        std::optional<Message> why; ///< what went wrong; the paper stays in the tray with it
        printing::JobId job = {};   ///< otherwise: what to ask after
    };
    Outcome print(const TrayPaper &paper, const QString &printer) const;
    /// What went wrong; nothing: it is saved, and that is issued.
    std::optional<Message> save(const TrayPaper &paper, const QString &path) const;
    /// What the printing service says of a paper that was sent. A job it has forgotten is over: `sawItPrinting` tells
    /// that it came out, otherwise somebody has to look. False: it is not known yet.
    bool settle(const PaperId &id, const Result<printing::JobState> &state, bool sawItPrinting) const;

    usecase::Desk &desk() const { return *m_desk; }
    const usecase::Actor &actor() const { return m_actor; }
    printing::Printing &printing() const { return m_printing; }

private:
    Result<RenderedPaper> render(const TrayPaper &paper) const;
    Message fail(const TrayPaper &paper, const Message &why) const;

    std::shared_ptr<usecase::Desk> m_desk;
    usecase::Actor m_actor;
    printing::Printing &m_printing;
};

} // namespace tirkeu::ui
