#pragma once
#include "charts/chart_words.h"
#include <QtCharts/QChartView>
#include <vector>

class QAbstractAxis;
class QBarCategoryAxis;
class QGraphicsSimpleTextItem;
class QValueAxis;

namespace tirkeu::ui {

/// One picture of a day by Qt Charts: nothing moves, the values stand at what they belong to, and it is drawn anew
/// when the figures, the colours, the language or the size of the text change.
class FigureChart : public QChartView
{
    Q_OBJECT
public:
    FigureChart(DayChart kind, QWidget *parent = nullptr);

    DayChart kind() const { return m_kind; }
    void draw(const DaySummary &summary);
    const DaySummary &summary() const { return m_summary; }
    QStringList valueTexts() const; ///< as written in the picture, in the order of the bars or points

protected:
    virtual void build() = 0; ///< series and axes into the empty chart
    void addWithAxes(QAbstractSeries *series, QAbstractAxis *horizontal, QAbstractAxis *vertical);
    /// A place in the plot, 0…1 from the left and from above, and where about it the text stands.
    void addText(const QString &text, QPointF place, Qt::Alignment side);
    QBarCategoryAxis *categories(const QStringList &names); ///< each once
    void keepRoom(const QStringList &names);                ///< as wide as names and values need beside each other
    QValueAxis *hiddenValues(double most);                  ///< from 0; the values themselves are written
    const Colours &colours() const;

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    struct Text
    {
        QGraphicsSimpleTextItem *item;
        QPointF place;
        Qt::Alignment side;
    };
    void redraw();
    void placeTexts();

    const DayChart m_kind;
    DaySummary m_summary;
    std::vector<Text> m_texts;
};

} // namespace tirkeu::ui
