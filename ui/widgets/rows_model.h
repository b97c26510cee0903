#pragma once
#include <QAbstractTableModel>
#include <QIcon>

namespace tirkeu::ui {

/// Rows that are read as a whole and shown as words, some with an icon. What they are and say is the heir's business.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    virtual int rows() const = 0;
    virtual int columns() const = 0;
    virtual QString titleOf(int column) const = 0;
    virtual QString textOf(int row, int column) const = 0;
    virtual QIcon iconOf(int row, int column) const = 0; ///< null: none
};

} // namespace tirkeu::ui
