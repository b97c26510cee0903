#pragma once
#include "intake/register_file.h"
#include <QAbstractTableModel>

namespace tirkeu::ui {

/// The first rows of a file; above each column what it is taken for, and its own title.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void reset(const intake::RegisterPreview &preview);
    void setMapping(const intake::ColumnMapping &mapping);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isRead(int column) const;

    QStringList m_titles;
    QList<QStringList> m_rows;
    intake::ColumnMapping m_mapping;
};

} // namespace tirkeu::ui
