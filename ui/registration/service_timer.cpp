#include "registration/service_timer.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

void ServiceTimer::start()
{
    m_started = m_clock.now();
    Q_EMIT changed();
}

void ServiceTimer::stop()
{
    if (!m_started)
        return;
    m_started.reset();
    Q_EMIT changed();
}

std::vector<RunningClock> ServiceTimer::clocks() const
{
    constexpr int minutesByLaw = 10; // ДСМ-90 app.5 §3
    if (!m_started)
        return {};
    return {{{"registrationPage", QT_TRANSLATE_NOOP("registrationPage", "The documents of a person")},
             *m_started,
             minutesByLaw,
             u"ДСМ-90 app.5 §3"_s}};
}

} // namespace tirkeu::ui
