#include "queue/queue_columns.h"
#include "widgets/follow_scroll.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace tirkeu::ui {
namespace {

constexpr int gap = 12;
constexpr int queuesWidth = 208;
constexpr int reasonsWidth = 264;
constexpr int leastTickets = 560; ///< for the list between them
constexpr int stackedTickets = 208;

} // namespace

QueueColumns::QueueColumns(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
{
    auto *body = new QWidget(this);
    m_body = new QHBoxLayout(body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(gap);
    m_middle = new QVBoxLayout;
    m_middle->setSpacing(8);
    m_middle->addWidget(parts.tickets, 1);
    m_body->addWidget(parts.queues);
    m_body->addLayout(m_middle, 1);
    m_body->addWidget(parts.reasons);
    m_bottom = new QHBoxLayout;
    m_bottom->setSpacing(8);
    m_bottom->addWidget(parts.steps, 1);
    m_bottom->addWidget(parts.calling);
    auto *scroll = new FollowScroll(body, this);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(scroll, 1);
    column->addLayout(m_bottom);
    fit();
}

void QueueColumns::fit()
{
    const bool stacked = width() < Theme::px(this, queuesWidth + reasonsWidth + 2 * gap + leastTickets);
    m_parts.queues->setFixedWidth(Theme::px(this, queuesWidth));
    m_parts.reasons->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : Theme::px(this, reasonsWidth));
    m_parts.reasons->setMinimumWidth(stacked ? 0 : Theme::px(this, reasonsWidth));
    m_parts.tickets->setMinimumHeight(stacked ? Theme::px(this, stackedTickets) : 0);
    m_parts.tickets->setMaximumHeight(stacked ? Theme::px(this, stackedTickets)
                                              : QWIDGETSIZE_MAX); // in sight as a whole
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    arrange();
}

void QueueColumns::arrange()
{
    const QPointer<QWidget> focus = QApplication::focusWidget(); // what changes its parent loses it
    if (m_stacked) {
        m_middle->addWidget(m_parts.steps);
        m_middle->addWidget(m_parts.reasons);
    } else {
        m_body->addWidget(m_parts.reasons);
        m_bottom->insertWidget(0, m_parts.steps, 1);
    }
    auto *calling = qobject_cast<QBoxLayout *>(m_parts.calling->layout());
    calling->setDirection(m_stacked ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    calling->setSpacing(m_stacked ? 8 : 4);
    m_body->setContentsMargins(0, 0, m_stacked ? 8 : 0, 0); // beside the scroll bar
    m_bottom->setAlignment(m_parts.calling, m_stacked ? Qt::AlignRight : Qt::Alignment());
    if (focus && isAncestorOf(focus))
        focus->setFocus();
    Q_EMIT arranged();
}

void QueueColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void QueueColumns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace tirkeu::ui
