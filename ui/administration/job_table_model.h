#pragma once
#include "jobs/job_runner.h"
#include <QAbstractTableModel>
#include <vector>

namespace tirkeu::ui {

/// The schedule: what is done when, how it went last, when it is done next.
class JobTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void reset(std::vector<jobs::JobLine> rows, const QDateTime &now);
    const jobs::JobLine &row(int row) const { return m_rows[size_t(row)]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<jobs::JobLine> m_rows;
    QDateTime m_now;
};

} // namespace tirkeu::ui
