#pragma once
#include "jobs/job_runner.h"
#include "widgets/rows_model.h"
#include <vector>

namespace tirkeu::ui {

/// The schedule: what is done when, how it went last, when it is done next.
class JobTableModel : public RowsModel
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    void reset(std::vector<jobs::JobLine> rows, const QDateTime &now);
    const jobs::JobLine &row(int row) const { return m_rows[size_t(row)]; }

protected:
    int rows() const override { return int(m_rows.size()); }
    int columns() const override;
    QString titleOf(int column) const override;
    QString textOf(int row, int column) const override;
    QIcon iconOf(int row, int column) const override;

private:
    std::vector<jobs::JobLine> m_rows;
    QDateTime m_now;
};

} // namespace tirkeu::ui
