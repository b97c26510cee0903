#include "shell/idle_watch.h"
#include <QCoreApplication>
#include <QEvent>

namespace tirkeu::ui {

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_timer.start(limit);
}

bool IdleWatch::untouchedFor(std::chrono::milliseconds span) const
{
    return !m_timer.isActive() || m_timer.intervalAsDuration() - m_timer.remainingTimeAsDuration() >= span;
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tirkeu::ui
