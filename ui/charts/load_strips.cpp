#include "charts/load_strips.h"
#include "charts/chart_words.h"
#include "domain/specialty.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int stripHeight = 8;
constexpr int rowGap = 10;

QString freeText(const SpecialtyBar &bar)
{
    return chartText(QT_TRANSLATE_N_NOOP("dayCharts", "%n free"), bar.ahead);
}

} // namespace

LoadStrips::LoadStrips(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LoadStrips::draw(const std::vector<SpecialtyBar> &bars)
{
    m_bars = bars;
    if (m_bars.size() > size_t(most)) {
        std::ranges::stable_sort(m_bars, std::greater<>(), &SpecialtyBar::ahead);
        m_bars.resize(size_t(most));
    }
    say();
    updateGeometry();
    update();
}

void LoadStrips::say()
{
    setAccessibleName(chartName(DayChart::Load));
    setAccessibleDescription(texts().join(u"; "_s));
}

QStringList LoadStrips::texts() const
{
    QStringList lines;
    for (const auto &bar : m_bars)
        lines += u"%1: %2, %3"_s.arg(ui::say(specialtyName(bar.specialty)), loadText(bar.parts), freeText(bar));
    return lines;
}

int LoadStrips::rowHeight() const
{
    return fontMetrics().height() + Theme::px(this, stripHeight + rowGap);
}

QSize LoadStrips::sizeHint() const
{
    return {Theme::px(this, 200), rowHeight() * int(m_bars.size())};
}

void LoadStrips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

void LoadStrips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (size_t i = 0; i < m_bars.size(); ++i)
        paintStrip(painter, m_bars[i], QRect(0, int(i) * rowHeight(), width(), rowHeight()));
}

void LoadStrips::paintStrip(QPainter &painter, const SpecialtyBar &bar, const QRect &box) const
{
    const auto &colours = Theme::colours(this);
    const QRect line(box.left(), box.top(), box.width(), fontMetrics().height());
    const QString free = freeText(bar);
    const int freeWidth = fontMetrics().horizontalAdvance(free);
    painter.setPen(colours.text);
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(ui::say(specialtyName(bar.specialty)), Qt::ElideRight,
                                              line.width() - freeWidth - Theme::px(this, rowGap)));
    painter.setPen(bar.ahead > 0 ? colours.success : colours.textMuted);
    painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), free);
    const double whole = std::max(1, bar.parts.whole());
    double from = 0;
    for (const LoadPart part : loadParts) {
        const double to = from + bar.parts.of(part);
        const int left = qRound(from / whole * (box.width() - 1));
        const int right = qRound(to / whole * (box.width() - 1));
        painter.setPen(partPen(part, colours));
        painter.setBrush(partBrush(part, colours));
        if (to > from)
            painter.drawRect(left, line.bottom() + 3, right - left, Theme::px(this, stripHeight));
        from = to;
    }
}

} // namespace tirkeu::ui
