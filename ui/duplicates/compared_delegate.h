#pragma once
#include <QStyledItemDelegate>

namespace tirkeu::ui {

/// Where in `text` it departs from `other`, when the two are alike; length 0: nowhere, or throughout.
struct DifferentPart
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const DifferentPart &, const DifferentPart &) = default;
};
DifferentPart differentPart(const QString &text, const QString &other);

/// Cells of ComparedTableModel: differing letters are underlined, differing lines hatched at the edge.
class ComparedDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tirkeu::ui
