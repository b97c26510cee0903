#pragma once
#include "gui/keyboard.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <algorithm>

/// What a screen reader, the Tab key and somebody who needs large letters meet in a window. Each gives its faults.
namespace tirkeu::test {

inline QString calling(const QWidget *widget)
{
    const QPoint at = widget->mapTo(widget->window(), QPoint());
    return QStringLiteral("%1 '%2' %3,%4 %5×%6")
        .arg(QString::fromLatin1(widget->metaObject()->className()),
             widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName())
        .arg(at.x())
        .arg(at.y())
        .arg(widget->width())
        .arg(widget->height());
}

/// Rows and cells of lists are the business of their models.
inline bool holdsItems(const QAccessibleInterface *at)
{
    return at->role() == QAccessible::Table || at->role() == QAccessible::List || at->role() == QAccessible::Tree ||
           at->role() == QAccessible::ComboBox;
}

/// What a screen reader calls it. Of a box of values Qt tells the value as its name, and leaves the rest to its label.
inline QString nameOf(const QAccessibleInterface *at)
{
    const auto *box = qobject_cast<QComboBox *>(at->object());
    if (!box)
        return at->text(QAccessible::Name).trimmed();
    if (!box->accessibleName().isEmpty())
        return box->accessibleName();
    const auto labels = at->relations(QAccessible::Label);
    return labels.isEmpty() ? QString() : labels.front().first->text(QAccessible::Name);
}

/// Down the tree a screen reader sees.
inline void collectNameless(QAccessibleInterface *at, QStringList &faults)
{
    if (!at || !at->isValid() || at->state().invisible)
        return;
    const auto *widget = qobject_cast<QWidget *>(at->object());
    const bool passesOn = widget && widget->focusProxy(); // never has the focus itself
    if (at->state().focusable && !passesOn) {
        const QString what = widget ? calling(widget) : QStringLiteral("?");
        if (nameOf(at).isEmpty())
            faults += QStringLiteral("no name: ") + what;
        if (at->role() == QAccessible::NoRole || at->role() == QAccessible::Client)
            faults += QStringLiteral("no role: ") + what;
    }
    for (int i = 0; i < at->childCount() && !holdsItems(at); ++i)
        collectNameless(at->child(i), faults);
}

inline QStringList nameFaults(QWidget *window)
{
    QStringList faults;
    collectNameless(QAccessible::queryAccessibleInterface(window), faults);
    return faults;
}

inline bool takesTab(const QWidget *widget, const QWidget *window)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() && widget->isVisible() &&
           widget->isEnabled() && widget->window() == window;
}

/// Of radio buttons that exclude each other Tab meets the chosen one, the arrows the others.
inline bool isMetByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable() && !button->isChecked() &&
           (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

/// Tab is pressed as a person does: what it does not reach, and what it reaches though nobody sees it.
inline QStringList tabFaults(QWidget *window)
{
    constexpr int most = 500;
    constexpr int mostParts = 4;
    QStringList faults;
    QSet<const QWidget *> reached;
    const QWidget *first = nullptr;
    const QWidget *before = nullptr;
    int inOne = 0;
    for (int i = 0; i < most; ++i) {
        auto *focus = QApplication::focusWidget();
        inOne = focus == before ? inOne + 1 : 0; // the hours and minutes of one editor
        if ((focus && reached.contains(focus) && (focus != before || inOne > mostParts)) || (!focus && i > 1))
            break;
        before = focus;
        if (focus) {
            first = first ? first : focus;
            reached += focus;
            if (!focus->isVisible() || focus->visibleRegion().isEmpty())
                faults += QStringLiteral("reached by Tab and not to be seen: ") + calling(focus);
        }
        QTest::keyClick(focus ? focus : window, Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    if (const auto *last = QApplication::focusWidget(); first && last != first)
        faults += QStringLiteral("Tab does not come back to where it began: ") + calling(first) +
                  QStringLiteral(", it is at ") + (last ? calling(last) : QString());
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (takesTab(widget, window) && !reached.contains(widget) && !isMetByArrows(widget))
            faults += QStringLiteral("not reached by Tab: ") + calling(widget);
    }
    return faults;
}

/// What stands for a control in the window: the list or form it scrolls in, unless the other one is there too.
inline const QWidget *shownBy(const QWidget *widget, const QWidget *other, const QWidget *window)
{
    const QWidget *shown = widget;
    for (const auto *outer = widget->parentWidget(); outer && outer != window; outer = outer->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(outer) && !outer->isAncestorOf(other))
            shown = outer;
    }
    return shown;
}

/// Tab goes down and to the right.
inline QStringList orderFaults(QWidget *window)
{
    QList<QWidget *> stops;
    for (auto *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
        if (takesTab(next, window))
            stops += next;
    }
    if (stops.isEmpty())
        return {QStringLiteral("nothing takes the focus")};
    const auto topLeft = [&](const QWidget *a, const QWidget *b) {
        const QPoint first = a->mapTo(window, QPoint());
        const QPoint second = b->mapTo(window, QPoint());
        return first.x() + 4 * first.y() < second.x() + 4 * second.y();
    };
    std::rotate(stops.begin(), std::min_element(stops.begin(), stops.end(), topLeft), stops.end()); // it is a ring
    QStringList faults;
    for (int i = 1; i < stops.size(); ++i) {
        const QWidget *leaving = shownBy(stops[i - 1], stops[i], window);
        const QWidget *entering = shownBy(stops[i], stops[i - 1], window);
        const QRect before(leaving->mapTo(window, QPoint()), leaving->size());
        const QRect now(entering->mapTo(window, QPoint()), entering->size());
        const bool nextColumn = now.left() >= before.right();
        const bool sameLine = now.top() <= before.center().y() && now.bottom() >= before.center().y();
        if ((sameLine && !nextColumn) || (!sameLine && now.bottom() <= before.top() && !nextColumn))
            faults += calling(stops[i - 1]) + QStringLiteral(" → ") + calling(stops[i]);
    }
    return faults;
}

/// Words must fit: what does not may only be reached by scrolling.
inline bool mustFit(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty() && !label->wordWrap();
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

inline bool mayScroll(const QWidget *widget, const QWidget *window)
{
    for (const auto *outer = widget->parentWidget(); outer && outer != window; outer = outer->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(outer))
            return true;
    }
    return false;
}

/// The ones that ask for most room, to be named in the failure.
inline QString widest(const QWidget *window, const QSize &screen)
{
    QString all;
    for (const auto *widget : window->findChildren<QWidget *>()) {
        const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
        if (widget->isVisible() &&
            (least.width() > screen.width() * 6 / 10 || least.height() > screen.height() * 7 / 10))
            all += QStringLiteral("\n    %1 wants %2×%3").arg(calling(widget)).arg(least.width()).arg(least.height());
    }
    return all;
}

inline void collectLaidOut(const QLayout *layout, QWidgetList &all)
{
    for (int i = 0; i < layout->count(); ++i) {
        auto *item = layout->itemAt(i);
        if (item->layout())
            collectLaidOut(item->layout(), all);
        else if (auto *widget = item->widget(); widget && widget->isVisible())
            all += widget;
    }
}

/// What stands on top of its neighbour, because there is less room than both need.
inline QStringList overlapFaults(const QWidget *window)
{
    QStringList faults;
    auto parents = window->findChildren<QWidget *>();
    parents += const_cast<QWidget *>(window);
    for (const auto *parent : std::as_const(parents)) {
        if (!parent->isVisible() || parent->window() != window || !parent->layout())
            continue;
        QWidgetList parts;
        collectLaidOut(parent->layout(), parts);
        for (int i = 0; i < parts.size(); ++i) {
            for (int j = 0; j < i; ++j) {
                if (parts[i]->geometry().intersects(parts[j]->geometry()))
                    faults +=
                        QStringLiteral("overlap: ") + calling(parts[j]) + QStringLiteral(", ") + calling(parts[i]);
            }
        }
    }
    return faults;
}

/// What does not fit into the screen: the window itself, words that are squeezed, pages that scroll sideways. Lists
/// may.
inline QStringList cutFaults(const QWidget *window, const QSize &screen)
{
    auto faults = overlapFaults(window);
    if (window->width() > screen.width() || window->height() > screen.height())
        faults += QStringLiteral("too large: ") + calling(window) + widest(window, screen);
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget()) {
            if (area->widget()->width() > area->viewport()->width())
                faults += QStringLiteral("scrolls sideways: ") + calling(area) + widest(area, screen);
        }
        if (!mustFit(widget))
            continue;
        const QSize least = widget->minimumSizeHint();
        const bool inEditor = qobject_cast<QComboBox *>(widget->parent()) ||
                              qobject_cast<QAbstractSpinBox *>(widget->parent()) ||
                              qobject_cast<QLineEdit *>(widget->parent());
        if (!inEditor && (widget->width() < least.width() || widget->height() < least.height()))
            faults +=
                QStringLiteral("squeezed (%1×%2 needed): ").arg(least.width()).arg(least.height()) + calling(widget);
        const QRect at(widget->mapTo(window, QPoint()), widget->size());
        if (!mayScroll(widget, window) && !window->rect().contains(at))
            faults += QStringLiteral("outside: ") + calling(widget);
    }
    return faults;
}

} // namespace tirkeu::test
