#include "timetable/affected_model.h"
#include "domain/phone_text.h"
#include "timetable/timetable_words.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

struct Column
{
    const char *title;
    QString (*text)(const BookingRow &);
};
const std::array columns{
    Column{QT_TRANSLATE_NOOP("timetable", "When"),
           [](const BookingRow &row) { return shownMoment(row.appointment.start); }},
    Column{QT_TRANSLATE_NOOP("timetable", "Who"), [](const BookingRow &row) { return row.name.full(); }},
    Column{QT_TRANSLATE_NOOP("timetable", "Telephone"),
           [](const BookingRow &row) { return phoneForPeople(row.phone); }},
    Column{QT_TRANSLATE_NOOP("timetable", "Doctor"), [](const BookingRow &row) { return row.doctor.brief(); }},
};

} // namespace

AffectedModel::AffectedModel(std::vector<BookingRow> rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(rows))
{
    std::ranges::stable_sort(m_rows, {}, [](const BookingRow &row) { return row.appointment.start; });
}

int AffectedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AffectedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns.size());
}

QVariant AffectedModel::data(const QModelIndex &index, int role) const
{
    const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!shown || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return columns[size_t(index.column())].text(m_rows[size_t(index.row())]);
}

QVariant AffectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= int(columns.size()))
        return {};
    return timetableWord(columns[size_t(section)].title);
}

} // namespace tirkeu::ui
