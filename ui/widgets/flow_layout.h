#pragma once
#include <QLayout>
#include <optional>

namespace tirkeu::ui {

/// From left to right, and on the next line what has no room: large letters then need height and no width.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing = 8, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// What comes after it stands at the right while all is on one line.
    void addSpring() { m_spring = count(); }

    void insertWidget(int index, QWidget *widget);
    void prependBeforeSpring(QWidget *widget);

    void addItem(QLayoutItem *item) override { m_items += item; }
    void addLayout(QLayout *layout);
    void addPair(QWidget *above, QWidget *below); ///< a label and what it names
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;    ///< on one line
    QSize minimumSize() const override; ///< of the widest alone
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const; ///< the height it takes

    QList<QLayoutItem *> m_items;
    std::optional<int> m_spring;
};

} // namespace tirkeu::ui
