#pragma once
#include "domain/booking_row.h"
#include <QAbstractTableModel>
#include <vector>

namespace tirkeu::ui {

/// Booked people for whom the timetable has no time: when, who, how to reach them, with whom.
class AffectedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit AffectedModel(std::vector<BookingRow> rows, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<BookingRow> m_rows; ///< by time
};

} // namespace tirkeu::ui
