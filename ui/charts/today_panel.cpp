#include "charts/today_panel.h"
#include "charts/chart_words.h"
#include "charts/load_strips.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int lookEveryMs = 10000;

struct Figure
{
    const char *name;
    QString (*text)(const DaySummary &);
};
constexpr std::array figures{
    Figure{QT_TRANSLATE_NOOP("dayCharts", "still free"), [](const DaySummary &s) { return QString::number(s.ahead); }},
    Figure{QT_TRANSLATE_NOOP("dayCharts", "booked"),
           [](const DaySummary &s) { return QString::number(s.whole.booked()); }},
    Figure{QT_TRANSLATE_NOOP("dayCharts", "have come"),
           [](const DaySummary &s) {
               return QString::number(s.whole.of(LoadPart::Seen) + s.whole.of(LoadPart::Waiting));
           }},
    Figure{QT_TRANSLATE_NOOP("dayCharts", "did not come"),
           [](const DaySummary &s) { return QString::number(s.whole.of(LoadPart::NoShow)); }},
    Figure{QT_TRANSLATE_NOOP("dayCharts", "waited on average"),
           [](const DaySummary &s) { return s.served > 0 ? minutesText(s.waitingMinutes) : u"–"_s; }},
};

} // namespace

TodayPanel::TodayPanel(Workplace &place, QWidget *parent)
    : QFrame(parent)
    , m_presenter(place)
    , m_allowed(place.actor.roles.allow(Permission::ReadTimetable))
    , m_scroll(new QScrollArea(this)) // large letters on a small screen
    , m_body(new QFrame(m_scroll->viewport()))
    , m_title(new QLabel(m_body))
{
    static_assert(figures.size() == figureCount);
    build();
    fill();
    connect(&m_presenter, &DayChartsPresenter::changed, this, &TodayPanel::fill);
}

void TodayPanel::build()
{
    setLook(m_body, "sheet");
    setLook(m_title, "heading");
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < figureCount; ++i) {
        auto *number = m_numbers[size_t(i)] = new QLabel(m_body);
        auto *name = m_names[size_t(i)] = new QLabel(m_body);
        setLook(number, "number");
        setLook(name, "muted");
        grid->addWidget(number, i, 0, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(name, i, 1, Qt::AlignLeft | Qt::AlignVCenter);
    }
    m_bySpecialty = new QLabel(m_body);
    setLook(m_bySpecialty, "section");
    m_strips = new LoadStrips(m_body);
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(m_title);
    inside->addLayout(grid);
    inside->addSpacing(8);
    inside->addWidget(m_bySpecialty);
    inside->addWidget(m_strips);
    inside->addStretch(1);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
}

bool TodayPanel::hasFigures() const
{
    return m_presenter.summary().hasTimetable();
}

QStringList TodayPanel::texts() const
{
    QStringList texts;
    for (size_t i = 0; i < figures.size(); ++i)
        texts += u"%1 %2"_s.arg(m_numbers[i]->text(), m_names[i]->text());
    return texts;
}

void TodayPanel::fill()
{
    const auto &summary = m_presenter.summary();
    m_body->setVisible(hasFigures());
    m_title->setText(chartText(QT_TRANSLATE_NOOP("dayCharts", "Today")));
    m_bySpecialty->setText(chartText(QT_TRANSLATE_NOOP("dayCharts", "By specialty")));
    for (size_t i = 0; i < figures.size(); ++i) {
        m_names[i]->setText(chartText(figures[i].name));
        m_numbers[i]->setText(figures[i].text(summary));
        m_numbers[i]->setAccessibleName(u"%1 %2"_s.arg(m_numbers[i]->text(), m_names[i]->text()));
    }
    m_strips->draw(summary.specialties);
    setAccessibleName(m_title->text());
}

/// The window comes first: nothing is read before it has been painted.
void TodayPanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_watching || !m_allowed)
        return;
    m_watching = true;
    QTimer::singleShot(0, &m_presenter, [this] {
        if (m_watching)
            m_presenter.watch(lookEveryMs);
    });
}

void TodayPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_watching = false;
    m_presenter.pause();
}

void TodayPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (m_strips && event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace tirkeu::ui
