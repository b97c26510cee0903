#pragma once
#include "widgets/toast.h"
#include <QFrame>
#include <QTimer>
#include <chrono>
#include <deque>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tirkeu::ui {

/// One sentence that goes away by itself; stays while the mouse rests on it.
class ToastBar : public QFrame
{
    Q_OBJECT
public:
    ToastBar(Toast toast, std::chrono::milliseconds life, QWidget *parent);
    bool mayBeUndone() const { return bool(m_toast.undo); }
    void undo(); ///< once
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
    QTimer m_timer;
};

/// The toasts at the lower right corner of a page, never in the way of the focus: three at once, the others wait.
/// Ctrl+Z takes the newest back while it is there, unless something was typed into a field since.
class ToastStack : public QWidget
{
    Q_OBJECT
public:
    explicit ToastStack(QWidget *over); ///< keeps itself in the corner of this widget
    void add(const Toast &toast);
    void setLife(std::chrono::milliseconds life) { m_life = life; } ///< 8 s
    QList<ToastBar *> bars() const { return m_bars; }               ///< the newest last

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNext();
    void remove(ToastBar *bar);
    void place();
    ToastBar *newestToUndo() const;

    QVBoxLayout *m_column;
    QList<ToastBar *> m_bars;
    std::deque<Toast> m_waiting;
    QAction *m_undo;
    std::chrono::milliseconds m_life{8000};
    bool m_typedSince = false;
};

} // namespace tirkeu::ui
