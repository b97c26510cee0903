#include "tour_player.h"
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QShortcut>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

bool isInReach(const QObject *of)
{
    const auto *widget = qobject_cast<const QWidget *>(of);
    return widget && widget->isVisible() && widget->isEnabled();
}

/// The window system would find the shortcut; without keys from outside we look for it ourselves.
bool triggerShortcut(QWidget *root, const QKeySequence &key)
{
    for (auto *shortcut : root->findChildren<QShortcut *>()) {
        if (shortcut->key() == key && shortcut->isEnabled() && isInReach(shortcut->parent())) {
            Q_EMIT shortcut->activated();
            return true;
        }
    }
    for (auto *action : root->findChildren<QAction *>()) {
        if (action->shortcuts().contains(key) && action->isEnabled() && isInReach(action->parent())) {
            action->trigger();
            return true;
        }
    }
    for (auto *button : root->findChildren<QAbstractButton *>()) {
        if (button->shortcut() == key && isInReach(button)) {
            button->click();
            return true;
        }
    }
    return false;
}

void send(QWidget *to, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent override(QEvent::ShortcutOverride, key, modifiers, text);
    QApplication::sendEvent(to, &override);
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(to, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(to, &up);
}

} // namespace

void TourPlayer::press(const QKeySequence &key)
{
    // Without a window manager nobody gives the focus back after a dialog.
    QWidget *root = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_window.data();
    if (!root)
        return;
    root->activateWindow();
    if (triggerShortcut(root, key)) {
        QCoreApplication::processEvents();
        return;
    }
    QWidget *focus = QApplication::focusWidget();
    send(focus ? focus : root, key[0].key(), key[0].keyboardModifiers(), {});
    QCoreApplication::processEvents();
}

void TourPlayer::type(const QString &text)
{
    for (const QChar letter : text) {
        if (QWidget *focus = QApplication::focusWidget())
            send(focus, 0, Qt::NoModifier, letter);
        QCoreApplication::processEvents();
    }
}

bool TourPlayer::wait(const std::function<bool()> &condition, const char *what)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 10000) {
            qWarning("tour: waited in vain: %s", what);
            m_failed = true;
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

void TourPlayer::settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void TourPlayer::take(QWidget *widget, const QString &name)
{
    settle();
    const QString file = u"%1-%2.png"_s.arg(++m_number, 2, 10, QChar(u'0')).arg(name);
    if (!widget || !widget->grab().save(m_folder.filePath(file))) {
        qWarning("tour: a picture could not be saved");
        m_failed = true;
    }
}

void TourPlayer::inDialog(const QKeySequence &opens, const std::function<void(QWidget *)> &play)
{
    bool played = false;
    QTimer::singleShot(0, [&] { // runs inside the dialog's own loop
        wait([] { return qobject_cast<QDialog *>(QApplication::activeModalWidget()) != nullptr; }, "a dialog");
        if (auto *dialog = QApplication::activeModalWidget()) {
            play(dialog);
            if (QApplication::activeModalWidget() == dialog)
                dialog->close();
        }
        played = true;
    });
    press(opens);
    wait([&] { return played; }, "the end of a dialog");
    settle();
}

} // namespace tirkeu::app
