#include "widgets/rows_model.h"

namespace tirkeu::ui {

void RowsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
    if (rows() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columns() - 1));
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows();
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    const bool known = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::DecorationRole;
    if (!known || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DecorationRole)
        return textOf(index.row(), index.column());
    const auto icon = iconOf(index.row(), index.column());
    return icon.isNull() ? QVariant() : QVariant::fromValue(icon);
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns())
        return {};
    return titleOf(section);
}

} // namespace tirkeu::ui
