#pragma once
#include <QStyledItemDelegate>

namespace tirkeu::ui {

/// One line of the palette: name, workplace and key. Muted where it cannot be done now.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tirkeu::ui
