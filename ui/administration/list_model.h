#pragma once
#include "domain/reference_list.h"
#include <QAbstractTableModel>

namespace tirkeu::ui {

/// The entries of one editable list with their dates of validity, in the language of the interface.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Code,
        Name,
        Group, ///< kind of a day, group of reasons, section of services
        From,
        To,
        columns
    };
    using QAbstractTableModel::QAbstractTableModel;

    void reset(ReferenceList list, std::vector<ReferenceEntry> entries, QDate today);
    void showEnded(bool ended); ///< periods that are over or were withdrawn are hidden unless asked for
    void retranslate();
    const ReferenceEntry *at(int row) const; ///< null: there is no such row
    int rowOf(const QString &code, QDate validFrom) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();
    QString text(const ReferenceEntry &entry, int column) const;

    ReferenceList m_list = ReferenceList::Holidays;
    std::vector<ReferenceEntry> m_entries;
    std::vector<size_t> m_shown;
    QDate m_today;
    bool m_ended = false;
};

} // namespace tirkeu::ui
