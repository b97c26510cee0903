#pragma once
#include "usecase/find_duplicates.h"
#include <QAbstractTableModel>

namespace tirkeu::ui {

/// Two records line by line, and what each line says about them.
class ComparedTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Field,
        Left,
        Right,
        Remark,
        ColumnCount
    };
    enum ItemRole
    {
        AgreementRole = Qt::UserRole, ///< int of usecase::Agreement
        OtherTextRole                 ///< of Left and Right: what stands on the other side
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setTitles(const Message &left, const Message &right);
    void reset(std::vector<usecase::ComparedField> fields);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const usecase::ComparedField &field, int column) const;

    std::vector<usecase::ComparedField> m_fields;
    Message m_left;
    Message m_right;
};

} // namespace tirkeu::ui
