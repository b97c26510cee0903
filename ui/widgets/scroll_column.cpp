#include "widgets/scroll_column.h"
#include "widgets/follow_scroll.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>

namespace tirkeu::ui {
namespace {
constexpr int forFrame = 48;
constexpr int forTheRest = 150; ///< heading of two lines and the buttons of the dialog
} // namespace

ScrollColumn::ScrollColumn(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    keepFocusInSight(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize ScrollColumn::sizeHint() const
{
    const int wide = std::max(width(), widget()->minimumSizeHint().width());
    const auto *layout = widget()->layout();
    const int high =
        layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(wide) : widget()->sizeHint().height();
    return {wide, std::min(high, screen()->availableGeometry().height() - forFrame - Theme::px(this, forTheRest))};
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        setMinimumHeight(sizeHint().height());
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    setMinimumHeight(sizeHint().height());
}

} // namespace tirkeu::ui
