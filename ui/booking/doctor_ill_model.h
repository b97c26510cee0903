#pragma once
#include "usecase/doctor_is_ill.h"
#include <QAbstractTableModel>
#include <QHash>

namespace tirkeu::ui {

/// The people whose doctor is away, where each could go, and whether they know.
class DoctorIllModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void reset(std::vector<usecase::AffectedRow> rows);
    const usecase::AffectedRow *at(int row) const;
    /// Another time than the one proposed; kept until the person is moved.
    void propose(int row, const Slot &slot, const PersonName &doctor);
    /// It could not be moved.
    void setWhy(const AppointmentId &appointment, const usecase::BookingOutcome &why);
    std::vector<usecase::DoctorIsIll::Move> moves() const; ///< of those still to be settled
    int open() const;
    int reached() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const usecase::AffectedRow &row, int column) const;

    std::vector<usecase::AffectedRow> m_rows;
    QHash<AppointmentId, std::pair<Slot, PersonName>> m_chosen;
    QHash<AppointmentId, usecase::BookingOutcome> m_why;
};

} // namespace tirkeu::ui
