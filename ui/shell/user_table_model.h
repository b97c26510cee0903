#pragma once
#include "domain/staff.h"
#include <QAbstractTableModel>
#include <vector>

namespace tirkeu::ui {

/// The users of the desk, those who may sign in first, each group by name.
class UserTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void reset(std::vector<User> users);
    const User &user(int row) const { return m_users[size_t(row)]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<User> m_users;
};

/// "Registrar, Nurse" in the language of the interface.
QString namesOf(Roles roles);

} // namespace tirkeu::ui
