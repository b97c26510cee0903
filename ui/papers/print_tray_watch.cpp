#include "papers/print_tray_watch.h"
#include "usecase/print_tray.h"
#include "widgets/when_done.h"

namespace tirkeu::ui {

PrintTrayWatch::PrintTrayWatch(const Workplace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
    connect(&m_timer, &QTimer::timeout, this, &PrintTrayWatch::look);
}

void PrintTrayWatch::start(int everyMs)
{
    m_timer.start(everyMs);
    look();
}

Result<PrintTrayWatch::Found> PrintTrayWatch::lookAfter(const PaperErrand &errand, const QSet<QUuid> &seen)
{
    const usecase::ReadPrintTray tray(errand.desk());
    Found found;
    const auto before = tray.count(errand.actor());
    if (!before || *before == 0)
        return before ? Result<Found>(found) : tl::unexpected(before.error());
    const auto papers = tray(errand.actor());
    if (!papers)
        return tl::unexpected(papers.error());
    found.unprinted = int(papers->size());
    for (const auto &paper : *papers) {
        if (paper.state != PaperState::Sent || paper.job == 0)
            continue;
        const auto state = errand.printing().jobState({paper.printer, paper.job});
        if (errand.settle(paper.id, state, seen.contains(paper.id.uuid())))
            found.settled = true;
        else if (state)
            found.printing.insert(paper.id.uuid());
    }
    if (found.settled)
        found.unprinted = tray.count(errand.actor()).value_or(found.unprinted);
    return found;
}

void PrintTrayWatch::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    const auto job = [errand = PaperErrand(m_place), seen = m_printing] { return lookAfter(errand, seen); };
    whenDone(m_place.executor.run(job), this, [this](const Result<Found> &found) {
        m_looking = false;
        if (found) {
            m_count = found->unprinted;
            m_printing = found->printing;
            Q_EMIT counted(m_count);
            if (found->settled)
                Q_EMIT settled();
        }
        if (std::exchange(m_again, false))
            look();
    });
}

} // namespace tirkeu::ui
