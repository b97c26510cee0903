#pragma once
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <atomic>
#include <memory>

namespace tirkeu {

/// Tells running work that the user went on: work started under an older generation is stale.
class Cancellation
{
public:
    Cancellation() = default; ///< never stale
    bool isStale() const { return m_current && m_current->load(std::memory_order_relaxed) != m_mine; }

private:
    friend class CancellationSource;
    std::shared_ptr<std::atomic<quint64>> m_current;
    quint64 m_mine = 0;
};

class CancellationSource
{
public:
    /// Makes everything handed out before stale.
    Cancellation renew()
    {
        Cancellation token;
        token.m_current = m_current;
        token.m_mine = m_current->fetch_add(1) + 1;
        return token;
    }

private:
    std::shared_ptr<std::atomic<quint64>> m_current = std::make_shared<std::atomic<quint64>>(0);
};

/// Runs jobs off the GUI thread: `executor.run(job).then(this, [](auto result) { … })`.
class Executor
{
public:
    explicit Executor(int threads = 4) { m_pool.setMaxThreadCount(threads); }
    ~Executor() { m_pool.waitForDone(); }

    template <class Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        using Value = std::invoke_result_t<Job>;
        auto promise = std::make_shared<QPromise<Value>>();
        auto future = promise->future();
        promise->start();
        m_pool.start([promise, job = std::move(job)]() mutable {
            if constexpr (std::is_void_v<Value>)
                job();
            else
                promise->addResult(job());
            promise->finish();
        });
        return future;
    }
    void wait() { m_pool.waitForDone(); }

private:
    QThreadPool m_pool;
};

} // namespace tirkeu
