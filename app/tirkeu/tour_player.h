#pragma once
#include <QDir>
#include <QKeySequence>
#include <QPointer>
#include <QTimer>
#include <functional>

class QDialog;
class QWidget;

namespace tirkeu::app {

/// Does on the screen what a person would do with the keyboard, and takes pictures of it.
class TourPlayer
{
public:
    explicit TourPlayer(const QString &folder);

    void playIn(QWidget *window) { m_window = window; } ///< where keys go while no dialog is open
    void press(const QKeySequence &key); ///< one chord: a key of the window, or else of the field with the focus
    void type(const QString &text);      ///< into the field with the focus
    void retype(const QString &text);    ///< in place of what the field with the focus holds
    /// Lets the program work until the condition holds; false: it did not in time (said on standard error).
    bool wait(const std::function<bool()> &condition, const char *what);
    void settle(int ms = 250); ///< lets animations and late answers come in
    void take(QWidget *widget, const QString &name);
    /// Presses a key that opens a dialog, soon or late, and plays in it; closed afterwards if the play left it open.
    bool inDialog(const QKeySequence &opens, const std::function<void(QDialog *dialog)> &play);
    bool inDialog(const std::function<void()> &open, const std::function<void(QDialog *dialog)> &play,
                  const char *name);
    void closeDialogs(); ///< after a play that went wrong
    const QDir &folder() const { return m_folder; }
    bool failed() const { return m_failed; }

private:
    void fail(const char *what, const char *name);

    QDir m_folder;
    QPointer<QWidget> m_window;
    QTimer m_patience; ///< a question nobody expected must not hold the tour for ever
    int m_number = 0;
    bool m_failed = false;
};

} // namespace tirkeu::app
