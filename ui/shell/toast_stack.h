#pragma once
#include "widgets/toast.h"
#include <QFrame>
#include <QTimer>
#include <chrono>
#include <deque>

class QLabel;
class QPushButton;
class QBoxLayout;
class QToolButton;

namespace tirkeu::ui {

/// One sentence that goes away by itself; stays while the mouse rests on it or the window is not the one in use.
class ToastBar : public QFrame
{
    Q_OBJECT
public:
    ToastBar(Toast toast, std::chrono::milliseconds life, QWidget *parent);
    bool mayBeUndone() const { return bool(m_toast.undo); }
    void undo(); ///< once
    void pause() { m_timer.stop(); }
    void goOn(); ///< the time begins anew
    QString text() const;

Q_SIGNALS:
    void over();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Toast m_toast;
    QLabel *m_text;
    QPushButton *m_undo;
    QToolButton *m_close;
    QTimer m_timer;
};

/// The toasts side by side in a row of their own, so that they cover nothing, and never in the way of the focus: three
/// at once, the others wait. Ctrl+Z takes the newest back while it is there, unless something was typed into a field
/// since; Shift+Esc puts them away.
class ToastStack : public QWidget
{
    Q_OBJECT
public:
    explicit ToastStack(QWidget *parent); ///< the keys work in this widget; hidden while there is no toast
    void add(const Toast &toast);
    void setLife(std::chrono::milliseconds life) { m_life = life; } ///< 8 s
    QList<ToastBar *> bars() const { return m_bars; }               ///< the newest last

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNext();
    void remove(ToastBar *bar);
    void putAway();
    ToastBar *newestToUndo() const;

    QBoxLayout *m_row;
    QList<ToastBar *> m_bars;
    std::deque<Toast> m_waiting;
    QAction *m_undo;
    QAction *m_putAway;
    std::chrono::milliseconds m_life{8000};
    bool m_typedSince = false;
};

} // namespace tirkeu::ui
