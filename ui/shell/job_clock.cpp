#include "shell/job_clock.h"
#include "widgets/when_done.h"
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcJobs, "tirkeu.jobs")

namespace tirkeu::ui {
namespace {
constexpr std::chrono::seconds between{30}; ///< also before the first look: who signs in is served first
}

JobClock::JobClock(std::shared_ptr<jobs::JobRunner> runner, Executor &executor, Asks asks, QObject *parent)
    : QObject(parent)
    , m_runner(std::move(runner))
    , m_executor(executor)
    , m_asks(std::move(asks))
{
    m_timer.setInterval(between);
    connect(&m_timer, &QTimer::timeout, this, &JobClock::look);
}

JobClock::~JobClock()
{
    m_runner->stop();
}

void JobClock::start()
{
    m_runner->goOn();
    m_timer.start();
}

void JobClock::stop()
{
    m_timer.stop();
    m_runner->stop();
}

void JobClock::look()
{
    if (m_looking)
        return;
    m_looking = true;
    const auto job = [runner = m_runner, who = m_asks.who(), idle = m_asks.idle()] {
        return runner->runDue(who, idle);
    };
    whenDone(m_executor.run(job), this, [this](const Result<QList<Message>> &notices) { finish(notices); });
}

/// What failed and fails again is told once a day: the notice still stands in the window, or was read.
void JobClock::finish(const Result<QList<Message>> &notices)
{
    m_looking = false;
    if (!notices) {
        if (notices.error().kind != Error::Kind::Busy)
            qCWarning(lcJobs) << "timed work:" << notices.error().detail;
        return;
    }
    if (const auto today = m_runner->today(); today != m_toldOn) {
        m_toldOn = today;
        m_told.clear();
    }
    QList<Message> fresh;
    for (const auto &notice : *notices) {
        if (!m_told.contains(notice))
            fresh += notice;
    }
    m_told += fresh;
    if (!fresh.isEmpty())
        Q_EMIT told(fresh);
}

} // namespace tirkeu::ui
