#pragma once
#include <QWidget>

namespace tirkeu::ui {

/// What the patterns of the grid mean; wraps to the width there is.
class GridLegend : public QWidget
{
    Q_OBJECT
public:
    explicit GridLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<QRect> places(int width) const;
    QStringList names() const;
};

} // namespace tirkeu::ui
