#include "queue/queue_table_model.h"
#include "queue/queue_words.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QFont>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using usecase::QueueRow;

/// "Booked · 09:15"
QString kindText(const Ticket &ticket)
{
    const QString kind = say(nameOf(ticket.kind));
    return ticket.due.isValid() ? kind + u" · "_s + inClinic(ticket.due).toString(u"HH:mm"_s) : kind;
}

QString stateText(const QueueRow &row)
{
    const Ticket &ticket = row.ticket;
    if (ticket.isWaiting() && ticket.priority != TicketPriority::None)
        return say(nameOf(ticket.priority));
    if (ticket.calls > 1 && ticket.isCalled())
        return say({"queue",
                    QT_TRANSLATE_NOOP("queue", "%1 (%2 times)"),
                    {say(nameOf(ticket.state)), QString::number(ticket.calls)}});
    return say(nameOf(ticket.state));
}

struct ColumnWords
{
    const char *title;
    QString (*text)(const QueueRow &, const QDateTime &now);
};

constexpr std::array columns{
    ColumnWords{QT_TRANSLATE_NOOP("tirkeu::ui::QueueTableModel", "No."),
                [](const QueueRow &row, const QDateTime &) {
                    return row.position > 0 ? QString::number(row.position) : QString();
                }},
    ColumnWords{QT_TRANSLATE_NOOP("tirkeu::ui::QueueTableModel", "Ticket"),
                [](const QueueRow &row, const QDateTime &) { return row.ticket.number; }},
    ColumnWords{QT_TRANSLATE_NOOP("tirkeu::ui::QueueTableModel", "Person"),
                [](const QueueRow &row, const QDateTime &) { return row.name.brief(); }},
    ColumnWords{QT_TRANSLATE_NOOP("tirkeu::ui::QueueTableModel", "State"),
                [](const QueueRow &row, const QDateTime &) { return stateText(row); }},
    ColumnWords{QT_TRANSLATE_NOOP("tirkeu::ui::QueueTableModel", "Time"), clockText},
    ColumnWords{QT_TRANSLATE_NOOP("tirkeu::ui::QueueTableModel", "Kind"),
                [](const QueueRow &row, const QDateTime &) { return kindText(row.ticket); }},
    ColumnWords{QT_TRANSLATE_NOOP("tirkeu::ui::QueueTableModel", "Why here"),
                [](const QueueRow &row, const QDateTime &) {
                    return row.reasons.isEmpty() ? QString() : say(row.reasons.front().message);
                }},
};

} // namespace

void QueueTableModel::reset(std::vector<QueueRow> rows, const QDateTime &now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    endResetModel();
}

void QueueTableModel::tick(const QDateTime &now)
{
    m_now = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Waiting), index(rowCount() - 1, Waiting));
}

void QueueTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(columns.size()) - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const QueueRow *QueueTableModel::at(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? &m_rows[size_t(row)] : nullptr;
}

int QueueTableModel::rowOf(const TicketId &id) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].ticket.id == id)
            return int(i);
    }
    return -1;
}

int QueueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns.size());
}

QVariant QueueTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return columns[size_t(index.column())].text(row, m_now);
    case Qt::ToolTipRole:
        if (index.column() == Person)
            return row.name.full();
        return index.column() == Waiting ? clockHint(row, m_now) : columns[size_t(index.column())].text(row, m_now);
    case Qt::DecorationRole:
        return index.column() == Waiting ? QVariant(clockIcon(row, m_now)) : QVariant();
    case Qt::FontRole:
        if (index.column() == Number) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant QueueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || size_t(section) >= columns.size())
        return {};
    return tr(columns[size_t(section)].title);
}

} // namespace tirkeu::ui
