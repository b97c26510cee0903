#pragma once
#include "base/executor.h"
#include "jobs/job_runner.h"
#include <QObject>
#include <QTimer>

namespace tirkeu::ui {

/// Looks every half minute what timed work is due and has it done off the GUI thread, also while the desk is locked.
class JobClock : public QObject
{
    Q_OBJECT
public:
    struct Asks
    {
        std::function<usecase::Actor()> who; ///< is signed in
        std::function<bool()> idle;          ///< nobody types
    };
    JobClock(std::shared_ptr<jobs::JobRunner> runner, Executor &executor, Asks asks, QObject *parent = nullptr);
    ~JobClock() override;

    void start();
    void stop(); ///< the running job is asked to end; what is due waits for start()
    void look();

Q_SIGNALS:
    void told(const QList<tirkeu::Message> &notices); ///< late and failed work, each once

private:
    void finish(const Result<QList<Message>> &notices);

    std::shared_ptr<jobs::JobRunner> m_runner;
    Executor &m_executor;
    Asks m_asks;
    QTimer m_timer;
    QList<Message> m_told;
    QDate m_toldOn;
    bool m_looking = false;
};

} // namespace tirkeu::ui
