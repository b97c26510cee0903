#include "widgets/tab_order.h"
#include <QFocusEvent>
#include <QLayout>
#include <QPointer>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace tirkeu::ui {
namespace {

void collect(QWidget *widget, QList<QWidget *> &stops);

void collect(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        auto *item = layout->itemAt(i);
        if (auto *inner = item->layout())
            collect(inner, stops);
        else if (item->widget())
            collect(item->widget(), stops);
    }
}

void collect(QWidget *widget, QList<QWidget *> &stops)
{
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
        stops += widget;
    if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), stops);
    } else if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), stops);
    } else if (auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        tabs->setFocusPolicy(Qt::NoFocus); // it passes the focus on to its bar, which would be met twice
        collect(tabs->tabBar(), stops);
        for (int i = 0; i < tabs->count(); ++i)
            collect(tabs->widget(i), stops);
    } else if (widget->layout()) {
        collect(widget->layout(), stops);
    }
}

class FocusPasser final : public QObject
{
public:
    FocusPasser(QWidget *whole, QWidget *part)
        : QObject(whole)
        , m_part(part)
    {
        whole->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && m_part)
            m_part->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return false;
    }

private:
    QPointer<QWidget> m_part;
};

} // namespace

void tabAsShown(QWidget *root)
{
    QList<QWidget *> stops;
    collect(root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

void passFocus(QWidget *whole, QWidget *part)
{
    for (auto *child : whole->children()) {
        if (auto *before = dynamic_cast<FocusPasser *>(child)) {
            delete before;
            break;
        }
    }
    new FocusPasser(whole, part);
}

} // namespace tirkeu::ui
