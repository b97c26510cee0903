#pragma once
#include "charts/figure_chart.h"
#include <memory>

namespace tirkeu::ui {

/// Doctors of the day beneath each other, the fullest first: what their day is made of. As high as they need; it lies
/// in an area that scrolls.
class LoadChart : public FigureChart
{
    Q_OBJECT
public:
    explicit LoadChart(QWidget *parent = nullptr)
        : FigureChart(DayChart::Load, parent)
    {
    }

protected:
    void build() override;
};

/// Mean waiting by the hour of the call, beside the term of the law.
class WaitingChart : public FigureChart
{
    Q_OBJECT
public:
    explicit WaitingChart(QWidget *parent = nullptr)
        : FigureChart(DayChart::Waiting, parent)
    {
    }

protected:
    void build() override;
};

/// Who did not come in the last fourteen days, per cent.
class NoShowChart : public FigureChart
{
    Q_OBJECT
public:
    explicit NoShowChart(QWidget *parent = nullptr)
        : FigureChart(DayChart::NoShows, parent)
    {
    }

protected:
    void build() override;
};

std::unique_ptr<FigureChart> makeChart(DayChart chart);

} // namespace tirkeu::ui
