#include "widgets/flow_layout.h"
#include <QVBoxLayout>
#include <algorithm>

namespace tirkeu::ui {
namespace {

struct Line
{
    QList<int> items;
    int width = 0;
    int height = 0;
};

} // namespace

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void FlowLayout::addPair(QWidget *above, QWidget *below)
{
    auto *pair = new QVBoxLayout;
    pair->setSpacing(4);
    pair->addStretch(1);
    pair->addWidget(above);
    pair->addWidget(below);
    addLayout(pair);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::prependBeforeSpring(QWidget *widget)
{
    insertWidget(0, widget);
    if (m_spring)
        ++*m_spring;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + item->sizeHint().width() + (size.width() > 0 ? spacing() : 0),
                         std::max(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    QList<Line> lines;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize wanted = m_items[i]->sizeHint().boundedTo({std::max(rect.width(), 0), QLAYOUTSIZE_MAX});
        if (lines.isEmpty() || lines.last().width + spacing() + wanted.width() > rect.width())
            lines += Line();
        Line &line = lines.last();
        line.width += wanted.width() + (line.items.isEmpty() ? 0 : spacing());
        line.height = std::max(line.height, wanted.height());
        line.items += i;
    }
    int y = rect.y();
    for (const auto &line : lines) {
        int x = rect.x();
        bool sprung = !m_spring || lines.size() > 1;
        for (const int i : line.items) {
            if (!sprung && i >= *m_spring) {
                x += rect.width() - line.width;
                sprung = true;
            }
            const int width = std::min(m_items[i]->sizeHint().width(), rect.width());
            if (place)
                m_items[i]->setGeometry(QRect(x, y, width, line.height));
            x += width + spacing();
        }
        y += line.height + (&line == &lines.last() ? 0 : spacing());
    }
    return y - rect.y();
}

} // namespace tirkeu::ui
