#pragma once
#include "charts/day_summary.h"
#include "widgets/workplace.h"
#include <QObject>
#include <QTimer>

namespace tirkeu::ui {

/// The figures of one day, without widgets: reads them off the thread of the window, and anew when anybody has booked.
class DayChartsPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State
    {
        Loading,
        Ready,
        Failed
    };
    explicit DayChartsPresenter(Workplace &place, QObject *parent = nullptr);

    void setDay(QDate day);  ///< an invalid one: nothing changes
    void follow();           ///< today, also after midnight
    void watch(int everyMs); ///< reads now, then looks for changes again and again
    void pause();            ///< nobody sees it: no more looking
    void refresh();          ///< reads again, whatever the mark says
    void look();             ///< reads again when somebody has written, or the day is another

    QDate day() const { return m_day; }
    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    const DaySummary &summary() const { return m_summary; } ///< the last that was read, also while it is read anew

Q_SIGNALS:
    void changed();

private:
    struct Read
    {
        usecase::DayFigures figures;
        qint64 mark = 0;
    };
    void take(Result<Read> answer);

    Workplace &m_place;
    QTimer m_timer;
    CancellationSource m_reads;
    State m_state = State::Loading;
    Error m_error{};
    QDate m_day;
    DaySummary m_summary;
    bool m_following = true;
    bool m_looking = false;
    qint64 m_mark = -1;
};

} // namespace tirkeu::ui
