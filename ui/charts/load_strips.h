#pragma once
#include "charts/day_summary.h"
#include <QWidget>

namespace tirkeu::ui {

/// Load by specialty in a few small strips: name, patterns of the parts, what is free and still to come.
class LoadStrips : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 8; ///< strips; of more specialties those with the most left

    explicit LoadStrips(QWidget *parent = nullptr);

    void draw(const std::vector<SpecialtyBar> &bars);
    QStringList texts() const; ///< a line for each strip
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say();
    void paintStrip(QPainter &painter, const SpecialtyBar &bar, const QRect &box) const;
    int rowHeight() const;

    std::vector<SpecialtyBar> m_bars;
};

} // namespace tirkeu::ui
