#pragma once
#include "usecase/keep_backups.h"
#include <QAbstractTableModel>
#include <vector>

namespace tirkeu::ui {

/// The backups of the folder, the newest first.
class BackupTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void reset(std::vector<usecase::ListedBackup> rows);
    const usecase::ListedBackup &row(int row) const { return m_rows[size_t(row)]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<usecase::ListedBackup> m_rows;
};

} // namespace tirkeu::ui
