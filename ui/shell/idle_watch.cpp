#include "shell/idle_watch.h"
#include <QCoreApplication>
#include <QEvent>
#include <algorithm>
#include <ctime>

namespace tirkeu::ui {
namespace {

using std::chrono::milliseconds;

constexpr std::chrono::seconds glance{15}; ///< how soon after the sleep of the computer it is seen that time has passed

} // namespace

/// steady_clock stands still while the computer sleeps.
milliseconds IdleWatch::sinceBoot()
{
#ifdef CLOCK_BOOTTIME
    std::timespec now{};
    if (::clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return std::chrono::seconds(now.tv_sec) + milliseconds(now.tv_nsec / 1'000'000);
#endif
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

IdleWatch::IdleWatch(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(milliseconds limit)
{
    m_limit = limit;
    beginAnew();
}

void IdleWatch::beginAnew()
{
    m_touched = m_clock();
    m_timer.start(std::min<milliseconds>(m_limit, glance));
}

void IdleWatch::look()
{
    const auto left = m_limit - (m_clock() - m_touched);
    if (left > milliseconds::zero())
        return m_timer.start(std::min<milliseconds>(left, glance));
    m_timer.stop();
    Q_EMIT idle();
}

bool IdleWatch::untouchedFor(milliseconds span) const
{
    return !m_timer.isActive() || m_clock() - m_touched >= span;
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_timer.isActive() && m_clock() - m_touched >= m_limit) {
            look();
            return true;
        }
        beginAnew();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tirkeu::ui
