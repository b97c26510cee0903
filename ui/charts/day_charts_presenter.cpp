#include "charts/day_charts_presenter.h"
#include "usecase/queries/read_day.h"
#include "widgets/when_done.h"

namespace tirkeu::ui {

DayChartsPresenter::DayChartsPresenter(Workplace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_day(place.desk->today())
{
    connect(&m_timer, &QTimer::timeout, this, &DayChartsPresenter::look);
}

void DayChartsPresenter::setDay(QDate day)
{
    m_following = false;
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    m_state = State::Loading;
    Q_EMIT changed();
    refresh();
}

void DayChartsPresenter::follow()
{
    setDay(m_place.desk->today());
    m_following = true;
}

void DayChartsPresenter::watch(int everyMs)
{
    m_timer.start(everyMs);
    if (m_mark < 0)
        refresh();
    else
        look();
}

void DayChartsPresenter::pause()
{
    m_timer.stop();
}

void DayChartsPresenter::look()
{
    if (m_following && m_place.desk->today() != m_day)
        return follow();
    if (m_looking)
        return;
    m_looking = true;
    const auto job = [desk = m_place.desk] { return usecase::ReadDay(*desk).changeMark(); };
    whenDone(m_place.executor.run(job), this, [this](const Result<qint64> &mark) {
        m_looking = false;
        if (mark && *mark != m_mark)
            refresh();
    });
}

void DayChartsPresenter::refresh()
{
    const Cancellation asked = m_reads.renew();
    const auto job = [desk = m_place.desk, actor = m_place.actor, day = m_day]() -> Result<Read> {
        const auto mark = usecase::ReadDay(*desk).changeMark(); // before: what comes in between is read again
        if (!mark)
            return tl::unexpected(mark.error());
        auto figures = usecase::DayLoad(*desk)(actor, day);
        if (!figures)
            return tl::unexpected(figures.error());
        return Read{std::move(*figures), *mark};
    };
    whenDone(m_place.executor.run(job), this, [this, asked](Result<Read> answer) {
        if (!asked.isStale())
            take(std::move(answer));
    });
}

void DayChartsPresenter::take(Result<Read> answer)
{
    m_state = answer ? State::Ready : State::Failed;
    if (answer) {
        m_mark = answer->mark;
        m_summary = DaySummary(answer->figures);
    } else {
        m_error = answer.error();
    }
    Q_EMIT changed();
}

} // namespace tirkeu::ui
