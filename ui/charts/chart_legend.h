#pragma once
#include "charts/chart_words.h"
#include <QWidget>

namespace tirkeu::ui {

/// What the patterns of a picture mean, with the sums of the day; wraps where it is narrow.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void explain(DayChart chart, const DaySummary &summary);
    QStringList texts() const;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        QBrush brush;
        QPen pen;
        QString text;
        bool isLine = false;
    };
    struct Placed
    {
        const Entry *entry;
        QRect box;
    };
    void fill();
    std::vector<Placed> placed(int width) const;

    DayChart m_chart = DayChart::Load;
    DaySummary m_summary;
    std::vector<Entry> m_entries;
};

} // namespace tirkeu::ui
