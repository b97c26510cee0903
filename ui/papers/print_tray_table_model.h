#pragma once
#include "domain/tray_paper.h"
#include <QAbstractTableModel>
#include <vector>

namespace tirkeu::ui {

/// The unprinted papers: what, whose, asked for when and by whom, and what is wrong.
class PrintTrayTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void reset(std::vector<TrayPaper> papers);
    const TrayPaper *at(int row) const;
    int rowOf(const PaperId &id) const; ///< -1: not there
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<TrayPaper> m_papers;
};

} // namespace tirkeu::ui
