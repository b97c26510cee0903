#include "charts/chart_legend.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {
constexpr int swatchWidth = 20;
constexpr int swatchHeight = 12;
constexpr int gap = 6;
constexpr int between = 16;
constexpr int lineGap = 4;
} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::explain(DayChart chart, const DaySummary &summary)
{
    m_chart = chart;
    m_summary = summary;
    fill();
}

void ChartLegend::fill()
{
    const auto &colours = Theme::colours(this);
    m_entries.clear();
    if (m_chart == DayChart::Load) {
        for (const LoadPart part : loadParts)
            m_entries.push_back({partBrush(part, colours), partPen(part, colours),
                                 u"%1: %2"_s.arg(partName(part)).arg(m_summary.whole.of(part))});
    } else if (m_chart == DayChart::Waiting) {
        m_entries.push_back({waitingBrush(false, colours), QPen(colours.accent),
                             chartText(QT_TRANSLATE_NOOP("dayCharts", "within the term"))});
        m_entries.push_back({waitingBrush(true, colours), QPen(colours.danger),
                             chartText(QT_TRANSLATE_NOOP("dayCharts", "over the term"))});
        m_entries.push_back({{},
                             QPen(colours.text, 2, Qt::DashLine),
                             chartText(QT_TRANSLATE_NOOP("dayCharts", "10 minutes (ДСМ-90 app.5 §3)")),
                             true});
    } else {
        m_entries.push_back({{},
                             QPen(colours.danger, 2),
                             chartText(QT_TRANSLATE_NOOP("dayCharts", "did not come, of those expected")),
                             true});
    }
    setAccessibleName(texts().join(u", "_s));
    updateGeometry();
    update();
}

QStringList ChartLegend::texts() const
{
    QStringList texts;
    for (const auto &entry : m_entries)
        texts += entry.text;
    return texts;
}

std::vector<ChartLegend::Placed> ChartLegend::placed(int width) const
{
    std::vector<Placed> places;
    const int high = std::max(fontMetrics().height(), Theme::px(this, swatchHeight));
    int x = 0;
    int y = 0;
    for (const auto &entry : m_entries) {
        const int wide = Theme::px(this, swatchWidth + gap) + fontMetrics().horizontalAdvance(entry.text);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += high + Theme::px(this, lineGap);
        }
        places.push_back({&entry, QRect(x, y, wide, high)});
        x += wide + Theme::px(this, between);
    }
    return places;
}

int ChartLegend::heightForWidth(int width) const
{
    const auto places = placed(width);
    return places.empty() ? 0 : places.back().box.bottom() + 2;
}

QSize ChartLegend::sizeHint() const
{
    return {Theme::px(this, 240), heightForWidth(std::max(width(), Theme::px(this, 240)))};
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        fill();
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const auto &[entry, box] : placed(width())) {
        const QRect swatch(box.left(), box.center().y() - Theme::px(this, swatchHeight) / 2,
                           Theme::px(this, swatchWidth), Theme::px(this, swatchHeight));
        painter.setPen(entry->pen);
        if (entry->isLine) {
            painter.drawLine(swatch.left(), swatch.center().y(), swatch.right(), swatch.center().y());
        } else {
            painter.setBrush(entry->brush);
            painter.drawRect(swatch.adjusted(0, 0, -1, -1));
        }
        painter.setPen(Theme::colours(this).text);
        painter.drawText(box.adjusted(Theme::px(this, swatchWidth + gap), 0, 0, 0),
                         int(Qt::AlignLeft | Qt::AlignVCenter), entry->text);
    }
}

} // namespace tirkeu::ui
