#pragma once
#include <QScrollArea>

namespace tirkeu::ui {

/// What has the focus in it is in sight as a whole, the label of a field with it; also when it came from outside.
void keepFocusInSight(QScrollArea *area);

/// As high as its content while there is room, scrolled when there is not. What has the focus is in sight. Not
/// there while its content is hidden.
class FollowScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit FollowScroll(QWidget *content, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace tirkeu::ui
