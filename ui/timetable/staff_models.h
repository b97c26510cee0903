#pragma once
#include "domain/staff.h"
#include "usecase/queries/district_load.h"
#include <QAbstractTableModel>
#include <vector>

namespace tirkeu::ui {

/// The medical workers, those who work here first; those who left stay for what was written.
class PractitionerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void reset(std::vector<Practitioner> staff, std::vector<District> districts);
    void retranslate();
    const Practitioner *at(int row) const; ///< null: no such row
    int rowOf(const PractitionerId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Practitioner> m_staff;
    std::vector<District> m_districts;
};

/// The districts with how full they are.
class DistrictModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Number,
        Name,
        Kind,
        Doctor,
        Attached,
        Load,
        columns
    };
    using QAbstractTableModel::QAbstractTableModel;

    void reset(std::vector<usecase::DistrictLoad> loads);
    void retranslate();
    const usecase::DistrictLoad *at(int row) const;
    int rowOf(int number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<usecase::DistrictLoad> m_loads;
};

} // namespace tirkeu::ui
