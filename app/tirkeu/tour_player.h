#pragma once
#include <QDir>
#include <QKeySequence>
#include <QPointer>
#include <functional>

class QWidget;

namespace tirkeu::app {

/// Does on the screen what a person would do with the keyboard, and takes pictures of it.
class TourPlayer
{
public:
    explicit TourPlayer(const QString &folder)
        : m_folder(folder)
    {
    }

    void playIn(QWidget *window) { m_window = window; } ///< where keys go while no dialog is open
    void press(const QKeySequence &key); ///< one chord: a key of the window, or else of the field with the focus
    void type(const QString &text);      ///< into the field with the focus
    /// Lets the program work until the condition holds; false: it did not within ten seconds (said on standard error).
    bool wait(const std::function<bool()> &condition, const char *what);
    void settle(int ms = 250); ///< lets animations and late answers come in
    void take(QWidget *widget, const QString &name);
    /// Presses a key that opens a dialog, and plays in it; the dialog must be closed by the play.
    void inDialog(const QKeySequence &opens, const std::function<void(QWidget *dialog)> &play);
    const QDir &folder() const { return m_folder; }
    bool failed() const { return m_failed; }

private:
    QDir m_folder;
    QPointer<QWidget> m_window;
    int m_number = 0;
    bool m_failed = false;
};

} // namespace tirkeu::app
