#pragma once
#include "base/clock.h"
#include "widgets/clock_list.h"
#include <QFrame>
#include <QTimer>

class QLabel;
class QListView;
class QToolButton;

namespace tirkeu::ui {

class Preferences;

/// The right edge: what is running against the clock. There only while something runs, or always when it is pinned.
class ClockColumn : public QFrame
{
    Q_OBJECT
public:
    ClockColumn(const Clock &clock, Preferences &preferences, QWidget *parent = nullptr);
    void setClocks(std::vector<RunningClock> clocks);
    void tick(); ///< looks at the clock now; does so by itself once a second while something runs
    void showOrHide();
    /// One line from left to right in place of a column: for small screens.
    void setStrip(bool strip);
    bool isStrip() const { return m_strip; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fit();
    void showWholeOnes();

    bool m_strip = false;
    const Clock &m_clock;
    Preferences &m_preferences;
    ClockListModel *m_model;
    QLabel *m_heading;
    QLabel *m_nothing;
    QToolButton *m_pin;
    QListView *m_list;
    QLabel *m_more; ///< how many a strip has no room for
    QTimer m_timer;
};

} // namespace tirkeu::ui
