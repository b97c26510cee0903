#include "tour_player.h"
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

constexpr int patience = 20000; ///< ms; the machine may be busy

bool isInReach(const QObject *of)
{
    const auto *widget = qobject_cast<const QWidget *>(of);
    return widget && widget->isVisible() && widget->isEnabled();
}

bool isInReach(const QAction *action)
{
    const auto &shown = action->associatedObjects(); // an object without a shape adds its actions to a widget
    return isInReach(action->parent()) ||
           std::any_of(shown.begin(), shown.end(), [](const QObject *object) { return isInReach(object); });
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
        if (action->shortcuts().contains(key) && action->isEnabled() && isInReach(action)) {
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

TourPlayer::TourPlayer(const QString &folder)
    : m_folder(folder)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(2 * patience);
    QObject::connect(&m_patience, &QTimer::timeout, [this] {
        fail("nothing went on", "a dialog nobody answered");
        closeDialogs();
    });
}

void TourPlayer::fail(const char *what, const char *name)
{
    qWarning("tour: %s: %s", what, name);
    m_failed = true;
}

void TourPlayer::press(const QKeySequence &key)
{
    m_patience.start();
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
    m_patience.start();
    for (const QChar letter : text) {
        if (QWidget *focus = QApplication::focusWidget())
            send(focus, 0, Qt::NoModifier, letter);
        QCoreApplication::processEvents();
    }
}

void TourPlayer::retype(const QString &text)
{
    press(QKeySequence(QKeySequence::SelectAll));
    press(QKeySequence(Qt::Key_Backspace));
    type(text);
}

bool TourPlayer::wait(const std::function<bool()> &condition, const char *what)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patience) {
            fail("waited in vain", what);
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
    m_patience.start();
    settle();
    const QString file = u"%1-%2.png"_s.arg(++m_number, 3, 10, QChar(u'0')).arg(name);
    if (!widget || !widget->grab().save(m_folder.filePath(file)))
        fail("a picture could not be saved", qPrintable(file));
}

bool TourPlayer::inDialog(const QKeySequence &opens, const std::function<void(QDialog *)> &play)
{
    return inDialog([&] { press(opens); }, play, qPrintable(u"a dialog after "_s + opens.toString()));
}

bool TourPlayer::inDialog(const std::function<void()> &open, const std::function<void(QDialog *)> &play,
                          const char *name)
{
    QWidget *const before = QApplication::activeModalWidget();
    bool played = false;
    QTimer look; // fires in whatever event loop the dialog brings with it
    QObject::connect(&look, &QTimer::timeout, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog == before || !dialog->isVisible())
            return;
        look.stop();
        const QPointer<QDialog> guarded = dialog;
        dialog->activateWindow();
        settle(50);
        play(dialog);
        played = true;
        if (guarded && guarded->isVisible())
            guarded->done(QDialog::Rejected);
    });
    look.start(20);
    open();
    wait([&] { return played; }, name);
    settle(100);
    return played;
}

void TourPlayer::closeDialogs()
{
    if (auto *popup = QApplication::activePopupWidget())
        popup->close();
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        dialog->done(QDialog::Rejected); // its event loop ends, and with it the play in it
}

} // namespace tirkeu::app
