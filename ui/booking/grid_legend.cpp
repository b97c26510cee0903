#include "booking/grid_legend.h"
#include "booking/grid_words.h"
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {
constexpr int overbookedPlace = cellStateCount; ///< after the states
constexpr int swatchWidth = 28;
} // namespace

GridLegend::GridLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Ignored); // no page is higher for its sake
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QStringList GridLegend::names() const
{
    QStringList all;
    for (int i = 0; i < cellStateCount; ++i)
        all += stateName(CellState(i));
    all += QCoreApplication::translate("timeGrid", "booked over the timetable");
    return all;
}

QList<QRect> GridLegend::places(int width) const
{
    QList<QRect> found;
    const int line = fontMetrics().height() + Theme::px(this, 6);
    QPoint at(0, 0);
    for (const QString &name : names()) {
        const int wide = Theme::px(this, swatchWidth) + fontMetrics().horizontalAdvance(name) + Theme::px(this, 20);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + line};
        found += QRect(at, QSize(wide, line));
        at.rx() += wide;
    }
    return found;
}

QSize GridLegend::sizeHint() const
{
    return {320, places(QWIDGETSIZE_MAX).last().bottom() + 1}; // on one line; what it needs goes by its width
}

int GridLegend::heightForWidth(int width) const
{
    return places(std::max(width, 200)).last().bottom() + 1;
}

void GridLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = Theme::colours(this);
    const auto boxes = places(width());
    const auto words = names();
    for (int i = 0; i < boxes.size(); ++i) {
        const bool over = i == overbookedPlace;
        const auto &look = lookOf(over ? CellState::Booked : CellState(i));
        const QRect swatch(boxes[i].left(), boxes[i].top() + 3, Theme::px(this, swatchWidth - 6),
                           boxes[i].height() - 6);
        painter.fillRect(swatch, over ? colours.warningSoft : colours.*look.fill);
        if (over || look.pattern != Qt::NoBrush)
            painter.fillRect(swatch, over ? QBrush(colours.warning, Qt::Dense7Pattern)
                                          : QBrush(colours.controlBorder, look.pattern));
        if (look.stripe)
            painter.fillRect(QRect(swatch.left(), swatch.top(), 4, swatch.height()), colours.*look.stripe);
        painter.setPen(colours.controlBorder);
        painter.drawRect(swatch.adjusted(0, 0, -1, -1));
        painter.setPen(colours.*look.ink);
        painter.drawText(swatch.adjusted(4, 0, 0, 0), int(Qt::AlignCenter),
                         over ? u"+"_s : QString::fromUtf8(look.sign));
        painter.setPen(colours.text);
        painter.drawText(boxes[i].adjusted(Theme::px(this, swatchWidth), 0, 0, 0), int(Qt::AlignVCenter), words[i]);
    }
}

void GridLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

} // namespace tirkeu::ui
