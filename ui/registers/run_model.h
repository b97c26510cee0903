#pragma once
#include "registers/import_work.h"
#include <QAbstractTableModel>

namespace tirkeu::ui {

/// Earlier imports, the newest first.
class RunModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        When,
        File,
        Who,
        State,
        Read,
        Added,
        Updated,
        Rejected
    };
    static constexpr int columns = Rejected + 1;

    using QAbstractTableModel::QAbstractTableModel;
    void reset(const ImportRuns &runs);
    void retranslate();
    const ImportRun *at(int row) const;
    int rowOf(const ImportId &id) const; ///< −1: not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ImportRun &run, int column) const;

    ImportRuns m_runs;
};

} // namespace tirkeu::ui
