#pragma once
#include <QFutureWatcher>

namespace tirkeu::ui {

/// `whenDone(executor.run(job), this, [this](const auto &result) { … })`: `then` runs on the thread of `context`, and
/// not at all when `context` is gone by then. (QFuture::then asserts that its context still lives; pages may be closed
/// while a job runs.)
template <class T, class Then>
void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if constexpr (std::is_void_v<T>)
            then();
        else if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace tirkeu::ui
