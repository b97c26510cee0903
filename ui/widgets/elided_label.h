#pragma once
#include <QLabel>

namespace tirkeu::ui {

/// One line that ends in an ellipsis where it does not fit; the whole of it is the tool tip and what a screen reader
/// says.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setWhole(const QString &text);
    QString whole() const { return m_whole; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_whole;
};

} // namespace tirkeu::ui
