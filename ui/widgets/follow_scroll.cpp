#include "widgets/follow_scroll.h"
#include "widgets/form_field.h"
#include "widgets/theme.h"
#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>

namespace tirkeu::ui {
namespace {
constexpr int least = 64;

void follow(QScrollArea *area, QWidget *focus)
{
    if (!focus || !area->widget() || !area->widget()->isAncestorOf(focus))
        return;
    for (auto *outer = focus; outer != area->widget(); outer = outer->parentWidget()) {
        if (qobject_cast<FormField *>(outer)) {
            focus = outer;
            break;
        }
    }
    area->ensureWidgetVisible(focus, 0, 4);
    area->horizontalScrollBar()->setValue(0);
}

} // namespace

void keepFocusInSight(QScrollArea *area)
{
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) { follow(area, now); });
}

FollowScroll::FollowScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    const bool hidden = content->isHidden();
    setWidget(content);
    content->setHidden(hidden);
    setHidden(hidden);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->setMinimumWidth(1); // as wide as the column, whatever its buttons would like
    content->installEventFilter(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    keepFocusInSight(this);
}

QSize FollowScroll::sizeHint() const
{
    const auto *inner = widget();
    const int wide = std::max(width(), inner->minimumSizeHint().width());
    return {wide, inner->hasHeightForWidth() ? inner->heightForWidth(wide) : inner->sizeHint().height()};
}

QSize FollowScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), std::min(sizeHint().height(), Theme::px(this, least))};
}

void FollowScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    follow(this, QApplication::focusWidget());
}

bool FollowScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget()) {
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry();
            QTimer::singleShot(0, this, [this] { follow(this, QApplication::focusWidget()); }); // once it is laid out
        }
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            setHidden(widget()->isHidden());
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace tirkeu::ui
