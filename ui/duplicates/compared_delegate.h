#pragma once
#include <QStyledItemDelegate>

namespace tirkeu::ui {

/// Letters of a text that are not in the other one.
struct DifferentPart
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const DifferentPart &, const DifferentPart &) = default;
};
/// Where `text` departs from `other`, when the two are alike; none: nowhere, or throughout.
QList<DifferentPart> differentParts(const QString &text, const QString &other);

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
