#pragma once
#include "charts/day_charts_presenter.h"
#include "charts/figure_chart.h"
#include "widgets/key_button.h"
#include <QFrame>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace tirkeu::ui {

class ChartLegend;
class DayTableModel;
class NoticeBar;

/// One day in pictures: load of doctors, waiting by hour, who did not come; each as a table too. Reads while it is
/// seen, and is drawn when the answer is there; fits beside or beneath a grid, from 320 px on.
class DayChartsPanel : public QFrame
{
    Q_OBJECT
public:
    explicit DayChartsPanel(Workplace &place, QWidget *parent = nullptr);

    void setDay(QDate day) { m_presenter.setDay(day); }
    void refresh() { m_presenter.refresh(); }
    void showChart(DayChart chart);
    DayChart shown() const { return m_shown; }
    bool isTable() const { return m_asTable; }
    void setTable(bool asTable);
    DayChartsPresenter &presenter() { return m_presenter; }
    FigureChart *chart(DayChart chart) const { return m_charts[size_t(chart)]; }
    DayTableModel *model() const { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildTable();
    void addCharts();
    void addKeys();
    void fill();
    void fillChart(); ///< the one that is seen; the others are drawn when they are
    void retranslate();

    DayChartsPresenter m_presenter;
    DayChart m_shown = DayChart::Load;
    bool m_asTable = false;
    DayTableModel *m_model;
    QLabel *m_title;
    KeyButton *m_toTable;
    NoticeBar *m_notice;
    QTabBar *m_tabs;
    ChartLegend *m_legend;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
    QTableView *m_table = nullptr;
    std::array<FigureChart *, dayCharts.size()> m_charts{};
    std::array<QScrollArea *, dayCharts.size()> m_areas{};
    std::array<QAction *, dayCharts.size()> m_keys{};
};

} // namespace tirkeu::ui
