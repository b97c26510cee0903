#pragma once
#include <QScrollArea>

namespace tirkeu::ui {

/// A form as high as it needs to be while the screen has room; scrolled when it has not, as at 200 % text.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollColumn(QWidget *content, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace tirkeu::ui
