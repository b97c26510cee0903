#pragma once
#include "usecase/queries/read_queue.h"
#include <QAbstractTableModel>

namespace tirkeu::ui {

/// The tickets of one queue, or of all: who is called or served on top, then who waits in order, then the others.
class QueueTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Order,
        Number,
        Person,
        State,
        Waiting,
        Kind, ///< and for when one is booked
        Reason
    };
    using QAbstractTableModel::QAbstractTableModel;

    void reset(std::vector<usecase::QueueRow> rows, const QDateTime &now);
    void tick(const QDateTime &now);
    void retranslate();
    const usecase::QueueRow *at(int row) const; ///< null: there is no such row
    int rowOf(const TicketId &id) const;        ///< -1: not in this list

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<usecase::QueueRow> m_rows;
    QDateTime m_now;
};

} // namespace tirkeu::ui
