#pragma once
#include "usecase/find_duplicates.h"
#include <QAbstractTableModel>

namespace tirkeu::ui {

/// The pairs of the nightly list, the likeliest first, those put off last.
class DuplicateTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void reset(std::vector<usecase::ListedPair> pairs);
    void retranslate();
    const usecase::ListedPair *at(int row) const; ///< null: there is no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<usecase::ListedPair> m_pairs;
};

} // namespace tirkeu::ui
