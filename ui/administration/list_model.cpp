#include "administration/list_model.h"
#include "widgets/say.h"
#include <QLocale>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr std::array<const char *, ListModel::columns> titles{
    QT_TRANSLATE_NOOP("lists", "Code"), QT_TRANSLATE_NOOP("lists", "Name"), QT_TRANSLATE_NOOP("lists", "Group"),
    QT_TRANSLATE_NOOP("lists", "Valid from"), QT_TRANSLATE_NOOP("lists", "Valid to")};

bool speaksRussian()
{
    return QLocale().language() == QLocale::Russian;
}

} // namespace

void ListModel::reset(ReferenceList list, std::vector<ReferenceEntry> entries, QDate today)
{
    beginResetModel();
    m_list = list;
    m_entries = std::move(entries);
    m_today = today;
    choose();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void ListModel::showEnded(bool ended)
{
    if (ended == m_ended)
        return;
    beginResetModel();
    m_ended = ended;
    choose();
    endResetModel();
}

void ListModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const auto &to = m_entries[i].validTo;
        if (m_ended || (!m_entries[i].isWithdrawn() && (!to.isValid() || to >= m_today)))
            m_shown.push_back(i);
    }
}

void ListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const ReferenceEntry *ListModel::at(int row) const
{
    return row >= 0 && size_t(row) < m_shown.size() ? &m_entries[m_shown[size_t(row)]] : nullptr;
}

int ListModel::rowOf(const QString &code, QDate validFrom) const
{
    for (size_t row = 0; row < m_shown.size(); ++row) {
        const auto &entry = m_entries[m_shown[row]];
        if (entry.code == code && entry.validFrom == validFrom)
            return int(row);
    }
    return -1;
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QString ListModel::text(const ReferenceEntry &entry, int column) const
{
    const auto day = m_list == ReferenceList::Holidays ? specialDayOf(entry) : std::nullopt;
    switch (column) {
    case Code:
        return day ? day->date.toString(u"dd.MM.yyyy") : entry.code;
    case Name:
        return speaksRussian() ? entry.textRu : entry.textKk;
    case Group:
        return day ? say({"codes", dayKindName(day->kind)}) : speaksRussian() ? entry.groupRu : entry.groupKk;
    case From:
        return entry.validFrom.toString(u"dd.MM.yyyy");
    default:
        if (entry.isWithdrawn())
            return say({"lists", QT_TRANSLATE_NOOP("lists", "withdrawn")});
        return entry.validTo.isValid() ? entry.validTo.toString(u"dd.MM.yyyy") : u"—"_s;
    }
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = *at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Group)
            return text(entry, Group);
        return entry.lawKk.isEmpty() ? entry.textKk + u'\n' + entry.textRu
                                     : entry.lawKk + u'\n' + entry.textKk + u'\n' + entry.textRu;
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    if (m_list == ReferenceList::Holidays && section == Code)
        return say({"lists", QT_TRANSLATE_NOOP("lists", "Day")});
    if (m_list == ReferenceList::Holidays && section == Group)
        return say({"lists", QT_TRANSLATE_NOOP("lists", "What it is")});
    if (m_list == ReferenceList::PriorityGrounds && section == Group)
        return say({"lists", QT_TRANSLATE_NOOP("lists", "Rests on")});
    return say({"lists", titles[size_t(section)]});
}

} // namespace tirkeu::ui
