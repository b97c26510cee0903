#include "charts/figure_chart.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QLegend>
#include <QPainter>
#include <QResizeEvent>
#include <QWheelEvent>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>
#include <algorithm>

namespace tirkeu::ui {
namespace {

constexpr int textGap = 4;
constexpr int markerGap = 6; ///< above: half a point of a line, and a little
constexpr int smallestHeight = 140;
constexpr int labelGap = 20; ///< with less Qt Charts leaves names out

/// Readable where it lies on a line or a pattern.
class ValueText final : public QGraphicsSimpleTextItem
{
public:
    ValueText(const QString &text, const QColor &ground, QGraphicsItem *parent)
        : QGraphicsSimpleTextItem(text, parent)
        , m_ground(ground)
    {
    }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override
    {
        painter->fillRect(boundingRect(), m_ground);
        QGraphicsSimpleTextItem::paint(painter, option, widget);
    }

private:
    const QColor m_ground;
};

} // namespace

FigureChart::FigureChart(DayChart kind, QWidget *parent)
    : QChartView(parent)
    , m_kind(kind)
{
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    connect(chart(), &QChart::plotAreaChanged, this, &FigureChart::placeTexts);
}

const Colours &FigureChart::colours() const
{
    return Theme::colours(this);
}

void FigureChart::draw(const DaySummary &summary)
{
    if (summary == m_summary)
        return;
    m_summary = summary;
    redraw();
}

void FigureChart::redraw()
{
    for (const auto &text : m_texts)
        delete text.item;
    m_texts.clear();
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (auto *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    setAccessibleName(chartName(m_kind));
    setAccessibleDescription(chartSentence(m_kind, m_summary));
    setMinimumSize(0, Theme::px(this, smallestHeight));
    if (!hasFigures(m_kind, m_summary))
        return;
    build();
    placeTexts();
}

void FigureChart::addWithAxes(QAbstractSeries *series, QAbstractAxis *horizontal, QAbstractAxis *vertical)
{
    chart()->addSeries(series);
    if (!chart()->axes().contains(horizontal))
        chart()->addAxis(horizontal, Qt::AlignBottom);
    if (!chart()->axes().contains(vertical))
        chart()->addAxis(vertical, Qt::AlignLeft);
    series->attachAxis(horizontal);
    series->attachAxis(vertical);
}

QBarCategoryAxis *FigureChart::categories(const QStringList &names)
{
    auto *axis = new QBarCategoryAxis;
    axis->append(names);
    axis->setLabelsFont(font());
    axis->setLabelsColor(colours().text);
    axis->setTruncateLabels(false); // in a narrow panel it would leave "…" of every doctor
    axis->setLinePenColor(colours().controlBorder);
    axis->setGridLineVisible(false);
    return axis;
}

QValueAxis *FigureChart::hiddenValues(double most)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, most);
    axis->setVisible(false);
    return axis;
}

void FigureChart::addText(const QString &text, QPointF place, Qt::Alignment side)
{
    auto *item = new ValueText(text, colours().surface, chart());
    item->setFont(font());
    item->setBrush(colours().text);
    item->setZValue(100);
    m_texts.push_back({item, place, side});
}

QStringList FigureChart::valueTexts() const
{
    QStringList texts;
    for (const auto &text : m_texts)
        texts += text.item->text();
    return texts;
}

void FigureChart::placeTexts()
{
    const QRectF plot = chart()->plotArea();
    const int gap = Theme::px(this, textGap);
    for (const auto &text : m_texts) {
        const QRectF box = text.item->boundingRect();
        QPointF at(plot.left() + text.place.x() * plot.width(), plot.top() + text.place.y() * plot.height());
        if (text.side.testFlag(Qt::AlignRight)) // beside the bar, on its end where there is no room
            at = {std::min(at.x() + gap, plot.right() - box.width()), at.y() - box.height() / 2};
        else // above it
            at = {at.x() - box.width() / 2, std::max(plot.top(), at.y() - box.height() - Theme::px(this, markerGap))};
        text.item->setPos(at);
    }
}

/// What is written beside the axes goes by the width.
void FigureChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        redraw();
}

void FigureChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        redraw();
}

void FigureChart::keepRoom(const QStringList &names)
{
    int widest = 0;
    for (const auto &text : names + valueTexts())
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    setMinimumWidth(int(names.size()) * (widest + Theme::px(this, labelGap)));
}

/// The area around it scrolls, not the picture.
void FigureChart::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

void FigureChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void FigureChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void FigureChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void FigureChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (!hasFocus())
        return;
    painter->save();
    painter->resetTransform();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colours().focus, 2));
    painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    painter->restore();
}

} // namespace tirkeu::ui
