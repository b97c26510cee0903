#include "timetable/staff_models.h"
#include "timetable/timetable_words.h"
#include "widgets/theme.h"
#include <QCollator>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

// In the order of inWords(Practitioner).
constexpr std::array staffTitles{
    QT_TRANSLATE_NOOP("timetable", "Name"),        QT_TRANSLATE_NOOP("timetable", "Kind"),
    QT_TRANSLATE_NOOP("timetable", "Specialties"), QT_TRANSLATE_NOOP("timetable", "District"),
    QT_TRANSLATE_NOOP("timetable", "Room"),        QT_TRANSLATE_NOOP("timetable", "State")};
constexpr std::array districtTitles{
    QT_TRANSLATE_NOOP("timetable", "Number"),   QT_TRANSLATE_NOOP("timetable", "Name of the district"),
    QT_TRANSLATE_NOOP("timetable", "Kind"),     QT_TRANSLATE_NOOP("timetable", "Doctor"),
    QT_TRANSLATE_NOOP("timetable", "Attached"), QT_TRANSLATE_NOOP("timetable", "Load")};

QString loadWord(const usecase::DistrictLoad &load)
{
    if (load.verdict.decision == u"over")
        return timetableWord(QT_TRANSLATE_NOOP("timetable", "over the bound"));
    return load.verdict.decision == u"warning" ? timetableWord(QT_TRANSLATE_NOOP("timetable", "above 1700"))
                                               : timetableWord(QT_TRANSLATE_NOOP("timetable", "within the bound"));
}

QString textOf(const usecase::DistrictLoad &load, int column)
{
    switch (column) {
    case DistrictModel::Number:
        return QString::number(load.district.number);
    case DistrictModel::Name:
        return districtName(load.district);
    case DistrictModel::Kind:
        return districtKindName(load.district.kind);
    case DistrictModel::Doctor:
        return load.district.doctorName.isEmpty() ? u"—"_s : load.district.doctorName;
    case DistrictModel::Attached:
        if (load.district.kind == u"paediatric")
            return timetableWord(QT_TRANSLATE_NOOP("timetable", "%1: %2 of 0–6, %3 of 7–18 years"))
                .arg(QString::number(load.attached), QString::number(load.youngest), QString::number(load.children));
        return QString::number(load.attached);
    default:
        return loadWord(load);
    }
}

QIcon loadIcon(const usecase::DistrictLoad &load)
{
    if (load.verdict.decision == u"over")
        return Theme::icon(u"error"_s, Tint::Danger);
    return load.verdict.decision == u"warning" ? Theme::icon(u"warning"_s, Tint::Warning)
                                               : Theme::icon(u"check"_s, Tint::Success);
}

} // namespace

void PractitionerModel::reset(std::vector<Practitioner> staff, std::vector<District> districts)
{
    beginResetModel();
    m_staff = std::move(staff);
    m_districts = std::move(districts);
    const QCollator collator(QLocale(u"kk_KZ"_s));
    std::ranges::stable_sort(m_staff, [&](const Practitioner &a, const Practitioner &b) {
        return a.active != b.active ? a.active : collator.compare(a.name.full(), b.name.full()) < 0;
    });
    endResetModel();
}

void PractitionerModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(staffTitles.size()) - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const Practitioner *PractitionerModel::at(int row) const
{
    return row >= 0 && size_t(row) < m_staff.size() ? &m_staff[size_t(row)] : nullptr;
}

int PractitionerModel::rowOf(const PractitionerId &id) const
{
    const auto found = std::ranges::find(m_staff, id, &Practitioner::id);
    return found == m_staff.end() ? -1 : int(found - m_staff.begin());
}

int PractitionerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_staff.size());
}

int PractitionerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(staffTitles.size());
}

QVariant PractitionerModel::data(const QModelIndex &index, int role) const
{
    const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!shown || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return inWords(*at(index.row()), m_districts)[index.column()].second;
}

QVariant PractitionerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known =
        orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount();
    return known ? timetableWord(staffTitles[size_t(section)]) : QVariant();
}

void DistrictModel::reset(std::vector<usecase::DistrictLoad> loads)
{
    beginResetModel();
    m_loads = std::move(loads);
    endResetModel();
}

void DistrictModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const usecase::DistrictLoad *DistrictModel::at(int row) const
{
    return row >= 0 && size_t(row) < m_loads.size() ? &m_loads[size_t(row)] : nullptr;
}

int DistrictModel::rowOf(int number) const
{
    const auto found = std::ranges::find_if(m_loads, [&](const auto &load) { return load.district.number == number; });
    return found == m_loads.end() ? -1 : int(found - m_loads.begin());
}

int DistrictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_loads.size());
}

int DistrictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant DistrictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &load = *at(index.row());
    if (role == Qt::DecorationRole && index.column() == Load)
        return loadIcon(load);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? textOf(load, index.column()) : QVariant();
}

QVariant DistrictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columns;
    return known ? timetableWord(districtTitles[size_t(section)]) : QVariant();
}

} // namespace tirkeu::ui
