#include "registers/import_progress.h"

namespace tirkeu::ui {

using Phase = ImportStep::Phase;

std::optional<qint64> secondsLeft(qint64 elapsedMs, qint64 doneSince, qint64 left)
{
    constexpr qint64 enoughMs = 2000;
    if (elapsedMs < enoughMs || doneSince <= 0)
        return std::nullopt;
    return qint64(double(elapsedMs) * double(std::max<qint64>(0, left)) / double(doneSince) / 1000.0) + 1;
}

bool ImportRelay::report(const usecase::ImportProgress &progress)
{
    static constexpr std::array phases{Phase::Checking, Phase::Writing, Phase::TakingBack}; // by ImportProgress::Phase
    return put({phases[size_t(progress.phase)], progress.done, progress.all, progress.counts, {}});
}

bool ImportRelay::looking(qint64 done, qint64 all)
{
    return put({Phase::Looking, done, all, {}, {}});
}

bool ImportRelay::put(const ImportStep &step)
{
    const std::lock_guard lock(m_mutex);
    if (!m_sincePhase.isValid() || step.phase != m_step.phase) {
        m_sincePhase.start();
        m_doneAtPhase = step.done; // after a resume far from nought
    }
    m_step = step;
    m_step.secondsLeft = secondsLeft(m_sincePhase.elapsed(), step.done - m_doneAtPhase, step.all - step.done);
    return !isStopped();
}

ImportStep ImportRelay::step() const
{
    const std::lock_guard lock(m_mutex);
    return m_step;
}

} // namespace tirkeu::ui
