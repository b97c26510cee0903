#pragma once
#include "usecase/queries/booking_papers.h"
#include "widgets/say.h"
#include <QAbstractTableModel>
#include <span>

namespace tirkeu::ui {

/// A column of a list: what it is called (context "bookingJournal") and what it says.
template <typename Row>
struct ListColumn
{
    const char *title;
    QString (*text)(const Row &row);
};

std::span<const ListColumn<usecase::JournalLine>> journalColumns();
std::span<const ListColumn<Refusal>> refusalColumns();
std::span<const ListColumn<ServiceRecord>> monitoringColumns();

/// Rows shown by columns of data; nothing else.
template <typename Row>
class ListModel : public QAbstractTableModel
{
public:
    ListModel(std::span<const ListColumn<Row>> columns, QObject *parent)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }
    void reset(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const Row *at(int row) const { return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        const auto *row = index.isValid() ? at(index.row()) : nullptr;
        if (!row || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        return m_columns[size_t(index.column())].text(*row);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
            return {};
        return say({"bookingJournal", m_columns[size_t(section)].title});
    }

private:
    std::span<const ListColumn<Row>> m_columns;
    std::vector<Row> m_rows;
};

using JournalModel = ListModel<usecase::JournalLine>;
using RefusalModel = ListModel<Refusal>;
using MonitoringModel = ListModel<ServiceRecord>;

} // namespace tirkeu::ui
