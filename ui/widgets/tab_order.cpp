#include "widgets/tab_order.h"
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace tirkeu::ui {
namespace {

struct Way
{
    QList<QWidget *> stops;
    QList<QWidget *> passers; ///< pass the focus on to something inside them
};

void collect(QWidget *widget, Way &way);

void collect(QLayout *layout, Way &way)
{
    for (int i = 0; i < layout->count(); ++i) {
        auto *item = layout->itemAt(i);
        if (auto *inner = item->layout())
            collect(inner, way);
        else if (item->widget())
            collect(item->widget(), way);
    }
}

void collect(QWidget *widget, Way &way)
{
    if (widget->focusProxy() && widget->isAncestorOf(widget->focusProxy()))
        way.passers += widget;
    else if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
        way.stops += widget;
    if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), way);
    } else if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), way);
    } else if (widget->layout()) {
        collect(widget->layout(), way);
    }
}

/// Anywhere else Tab would meet it once more, and go back to what it passes the focus to.
void putBehindItsProxy(QWidget *passer)
{
    QWidget *proxy = passer->focusProxy();
    const auto policy = passer->focusPolicy();
    passer->setFocusProxy(nullptr);       // else Qt moves what is inside along with it
    passer->setFocusPolicy(Qt::TabFocus); // else Qt does not move it
    QWidget::setTabOrder(proxy, passer);
    passer->setFocusPolicy(policy);
    passer->setFocusProxy(proxy);
}

} // namespace

void tabAsShown(QWidget *root)
{
    Way way;
    collect(root, way);
    for (qsizetype i = 1; i < way.stops.size(); ++i)
        QWidget::setTabOrder(way.stops[i - 1], way.stops[i]);
    for (auto *passer : way.passers)
        putBehindItsProxy(passer);
}

} // namespace tirkeu::ui
