#pragma once
#include "usecase/import_patients.h"
#include <QElapsedTimer>
#include <atomic>
#include <mutex>
#include <optional>

namespace tirkeu::ui {

/// How far a piece of work on a register is.
struct ImportStep
{
    enum class Phase
    {
        Looking, ///< the file is looked through for its code page and its hash
        Checking,
        Writing,
        TakingBack
    };
    Phase phase = Phase::Looking;
    qint64 done = 0;
    qint64 all = 0;
    ImportCounts counts;
    std::optional<qint64> secondsLeft; ///< of this phase; empty: too early to tell

    int percent() const { return all > 0 ? int(std::min<qint64>(100, done * 100 / all)) : 0; }
};

/// What is left at the pace so far; nothing before there is a pace.
std::optional<qint64> secondsLeft(qint64 elapsedMs, qint64 doneSince, qint64 left);

/// Carries progress from the thread of the work to the window, and the wish to stop the other way.
class ImportRelay
{
public:
    bool report(const usecase::ImportProgress &progress); ///< in the thread of the work; false: stop
    bool looking(qint64 done, qint64 all);                ///< likewise
    ImportStep step() const;
    void stop() { m_stop.store(true); }
    bool isStopped() const { return m_stop.load(); }

private:
    bool put(const ImportStep &step);

    std::atomic<bool> m_stop = false;
    mutable std::mutex m_mutex;
    ImportStep m_step;
    QElapsedTimer m_sincePhase;
    qint64 m_doneAtPhase = 0;
};

} // namespace tirkeu::ui
