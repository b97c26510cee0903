#pragma once
#include "usecase/keep_backups.h"
#include "widgets/rows_model.h"
#include <vector>

namespace tirkeu::ui {

/// The backups of the folder, the newest first.
class BackupTableModel : public RowsModel
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    void reset(std::vector<usecase::ListedBackup> rows);
    const usecase::ListedBackup &row(int row) const { return m_rows[size_t(row)]; }

protected:
    int rows() const override { return int(m_rows.size()); }
    int columns() const override;
    QString titleOf(int column) const override;
    QString textOf(int row, int column) const override;
    QIcon iconOf(int row, int column) const override;

private:
    std::vector<usecase::ListedBackup> m_rows;
};

} // namespace tirkeu::ui
