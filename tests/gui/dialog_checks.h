#pragma once
#include "gui/accessible_checks.h"
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

/// What is asked of every dialog, beside what is asked of every window.
namespace tirkeu::test {

/// Said in the language of the interface: letters of its alphabet, unless there is nothing but a sign or a number.
inline void collectUntranslated(QAccessibleInterface *at, QStringList &faults)
{
    static const QRegularExpression cyrillic(QStringLiteral("[\\x{0400}-\\x{04FF}]"));
    static const QRegularExpression english(QStringLiteral("[a-z]{3,}"));
    if (!at || !at->isValid() || at->state().invisible)
        return;
    const QString name = nameOf(at);
    if (at->state().focusable && name.contains(english) && !name.contains(cyrillic))
        faults += QStringLiteral("not translated: ") + name;
    for (int i = 0; i < at->childCount() && !holdsItems(at); ++i)
        collectUntranslated(at->child(i), faults);
}

/// Where one can go on at once: in the dialog, in sight, and in the first thing to be filled in or gone through.
inline QStringList firstFocusFaults(const QWidget *dialog)
{
    const auto *focus = QApplication::focusWidget();
    if (!focus || !dialog->isAncestorOf(focus))
        return {QStringLiteral("nothing of it has the focus")};
    if (focus->visibleRegion().isEmpty())
        return {QStringLiteral("the focus is out of sight: ") + calling(focus)};
    const auto isButton = [](const QWidget *widget) { return qobject_cast<const QPushButton *>(widget) != nullptr; };
    const auto isFilledIn = [](const QWidget *widget) {
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        return line && !line->isReadOnly() && line->text().isEmpty();
    };
    for (const auto *widget : dialog->findChildren<QWidget *>()) {
        if (isButton(focus) && takesTab(widget, dialog) && isFilledIn(widget))
            return {QStringLiteral("a button has the focus, %1 is empty").arg(calling(widget))};
    }
    return {};
}

/// Enter does what the button does that stands out: no other, and never two.
inline QStringList enterFaults(const QWidget *dialog)
{
    QStringList faults;
    const auto buttons = dialog->findChildren<QPushButton *>();
    QList<const QPushButton *> defaults;
    bool anyPrimary = false;
    for (const auto *button : buttons) {
        if (!button->isVisible())
            continue;
        const bool primary = button->property("look").toString() == QStringLiteral("primary");
        anyPrimary = anyPrimary || primary;
        if (button->isDefault() && !button->hasFocus())
            defaults += button;
    }
    for (const auto *button : defaults) {
        if (anyPrimary && button->property("look").toString() != QStringLiteral("primary"))
            faults += QStringLiteral("Enter presses a button that does not stand out: ") + calling(button);
        if (button->property("look").toString() == QStringLiteral("danger"))
            faults += QStringLiteral("Enter does what cannot be undone: ") + calling(button);
    }
    if (defaults.size() > 1)
        faults += QStringLiteral("two buttons wait for Enter");
    return faults;
}

/// A person who presses Escape is out of it, and has lost nothing: nothing was typed yet, so nothing is asked either.
inline QStringList escapeFaults(QWidget *dialog)
{
    const QPointer<QWidget> shown = dialog;
    auto *focus = QApplication::focusWidget();
    QTest::keyClick(focus && dialog->isAncestorOf(focus) ? focus : dialog, Qt::Key_Escape);
    QCoreApplication::processEvents();
    if (shown && shown->isVisible())
        return {QStringLiteral("Escape does not leave it")};
    return {};
}

/// Something to read while one waits, or the board for the public: there is nothing to act on.
inline bool isOnlyRead(const QWidget *window)
{
    const auto all = window->findChildren<QWidget *>();
    return std::none_of(all.begin(), all.end(), [&](const QWidget *widget) { return takesTab(widget, window); });
}

/// In the end it has been left by Escape.
inline QStringList dialogFaults(QWidget *dialog, const QSize &screen)
{
    auto faults = nameFaults(dialog) + cutFaults(dialog, screen);
    collectUntranslated(QAccessible::queryAccessibleInterface(dialog), faults);
    if (isOnlyRead(dialog))
        return faults;
    faults += firstFocusFaults(dialog);
    faults += enterFaults(dialog);
    faults += orderFaults(dialog);
    faults += tabFaults(dialog);
    return faults + escapeFaults(dialog);
}

} // namespace tirkeu::test
