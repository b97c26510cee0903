#pragma once
#include "base/clock.h"
#include "widgets/running_clock.h"
#include <QObject>
#include <optional>
#include <vector>

namespace tirkeu::ui {

/// Ten minutes from the documents taken in to the answer. Begun and ended by the person at the desk, who alone knows
/// when the documents came in; the card saved ends it too.
class ServiceTimer : public QObject
{
    Q_OBJECT
public:
    explicit ServiceTimer(const Clock &clock, QObject *parent = nullptr)
        : QObject(parent)
        , m_clock(clock)
    {
    }
    void start();
    void stop();
    bool isRunning() const { return m_started.has_value(); }
    std::vector<RunningClock> clocks() const;

Q_SIGNALS:
    void changed();

private:
    const Clock &m_clock;
    std::optional<QDateTime> m_started;
};

} // namespace tirkeu::ui
