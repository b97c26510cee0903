#include "charts/day_charts_panel.h"
#include "base/error_text.h"
#include "charts/chart_legend.h"
#include "charts/day_charts.h"
#include "charts/day_table_model.h"
#include "widgets/command.h"
#include "widgets/notice_bar.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int lookEveryMs = 5000;
constexpr std::array tabs{
    QT_TRANSLATE_NOOP("dayCharts", "Load"),
    QT_TRANSLATE_NOOP("dayCharts", "Waiting"),
    QT_TRANSLATE_NOOP("dayCharts", "No-shows"),
};
constexpr std::array commands{
    QT_TRANSLATE_NOOP("dayCharts", "Chart: load of doctors"),
    QT_TRANSLATE_NOOP("dayCharts", "Chart: waiting by hour"),
    QT_TRANSLATE_NOOP("dayCharts", "Chart: who did not come"),
};

} // namespace

DayChartsPanel::DayChartsPanel(Workplace &place, QWidget *parent)
    : QFrame(parent)
    , m_presenter(place)
    , m_model(new DayTableModel(this))
    , m_title(new QLabel(this))
    , m_toTable(new KeyButton(QKeySequence(u"Ctrl+Shift+A"_s), this))
    , m_notice(new NoticeBar(this))
    , m_tabs(new QTabBar(this))
    , m_legend(new ChartLegend(this))
    , m_nothing(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    setLook(this, "panel");
    build();
    addKeys();
    retranslate();
    connect(&m_presenter, &DayChartsPresenter::changed, this, &DayChartsPanel::fill);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showChart(dayCharts[size_t(tab)]); });
    connect(m_toTable, &QPushButton::clicked, this, [this] { setTable(!m_asTable); });
    connect(m_notice, &NoticeBar::actionClicked, this, &DayChartsPanel::refresh);
}

void DayChartsPanel::build()
{
    setLook(m_title, "heading");
    m_title->setTextFormat(Qt::PlainText);
    m_notice->setClosable(false);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideRight);
    for (size_t i = 0; i < dayCharts.size(); ++i)
        m_tabs->addTab({});
    setLook(m_nothing, "muted");
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_nothing);
    addCharts();
    m_stack->addWidget(buildTable());

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_toTable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_tabs);
    column->addWidget(m_notice);
    column->addWidget(m_legend);
    column->addWidget(m_stack, 1);
}

void DayChartsPanel::addCharts()
{
    for (size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i] = makeChart(dayCharts[i]).release(); // the area takes it
        auto *area = new QScrollArea(this);
        area->setWidget(m_charts[i]);
        area->setWidgetResizable(true);
        if (dayCharts[i] == DayChart::Load)
            area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        else // the latest is at the right
            connect(area->horizontalScrollBar(), &QScrollBar::rangeChanged, area,
                    [area](int, int last) { area->horizontalScrollBar()->setValue(last); });
        area->setFocusPolicy(Qt::NoFocus);
        m_charts[i]->setFocusPolicy(Qt::StrongFocus);
        m_charts[i]->setAutoFillBackground(false); // the area switched it on
        m_areas[i] = area;
        m_stack->addWidget(area);
    }
}

QWidget *DayChartsPanel::buildTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    return m_table;
}

void DayChartsPanel::addKeys()
{
    for (size_t i = 0; i < dayCharts.size(); ++i) {
        m_keys[i] = new QAction(this);
        m_keys[i]->setShortcut(QKeySequence(u"Alt+%1"_s.arg(i + 1)));
        connect(m_keys[i], &QAction::triggered, this, [this, i] { showChart(dayCharts[i]); });
        addAction(m_keys[i]);
    }
}

void DayChartsPanel::showChart(DayChart chart)
{
    m_shown = chart;
    m_tabs->setCurrentIndex(int(chart));
    fillChart();
}

void DayChartsPanel::setTable(bool asTable)
{
    m_asTable = asTable;
    retranslate();
}

void DayChartsPanel::fill()
{
    if (m_presenter.state() == DayChartsPresenter::State::Failed)
        m_notice->setNotice(NoticeBar::Kind::Error, explain(m_presenter.error(), ErrorContext::Reading),
                            {"dayCharts", QT_TRANSLATE_NOOP("dayCharts", "Try again")});
    else
        m_notice->clear();
    m_title->setText(m_presenter.day().toString(u"dd.MM.yyyy"_s));
    fillChart();
}

void DayChartsPanel::fillChart()
{
    const auto &summary = m_presenter.summary();
    const bool isOfDay = summary.day == m_presenter.day();
    const bool some = isOfDay && hasFigures(m_shown, summary);
    m_legend->setVisible(some && !m_asTable);
    passFocus(this, some ? (m_asTable ? static_cast<QWidget *>(m_table) : m_charts[size_t(m_shown)]) : m_tabs);
    if (some) {
        m_legend->explain(m_shown, summary);
        m_charts[size_t(m_shown)]->draw(summary);
        m_model->show(m_shown, summary);
        m_stack->setCurrentWidget(m_asTable ? static_cast<QWidget *>(m_table) : m_areas[size_t(m_shown)]);
        m_table->setAccessibleName(chartName(m_shown));
        m_table->setAccessibleDescription(chartSentence(m_shown, summary));
        m_table->resizeColumnsToContents();
        return;
    }
    const bool failed = m_presenter.state() == DayChartsPresenter::State::Failed;
    m_nothing->setText(isOfDay  ? nothingText(m_shown)
                       : failed ? QString()
                                : chartText(QT_TRANSLATE_NOOP("dayCharts", "The figures are being read…")));
    m_stack->setCurrentWidget(m_nothing);
}

void DayChartsPanel::retranslate()
{
    for (size_t i = 0; i < dayCharts.size(); ++i) {
        m_tabs->setTabText(int(i), chartText(tabs[i]));
        m_tabs->setTabToolTip(int(i), u"%1 (%2)"_s.arg(chartName(dayCharts[i]),
                                                       m_keys[i]->shortcut().toString(QKeySequence::NativeText)));
        describe(m_keys[i], {"dayCharts", commands[i]});
    }
    m_toTable->setLabel(Message{"dayCharts", m_asTable ? QT_TRANSLATE_NOOP("dayCharts", "As a picture")
                                                       : QT_TRANSLATE_NOOP("dayCharts", "As a table")});
    setAccessibleName(chartText(QT_TRANSLATE_NOOP("dayCharts", "Charts of the day")));
    m_tabs->setAccessibleName(accessibleName());
    m_model->retranslate();
    fill();
}

void DayChartsPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_presenter.watch(lookEveryMs);
}

void DayChartsPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_presenter.pause();
}

void DayChartsPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (!m_table)
        return; // still being built
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fillChart();
}

} // namespace tirkeu::ui
