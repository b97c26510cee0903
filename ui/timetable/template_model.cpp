#include "timetable/template_model.h"
#include "timetable/timetable_words.h"
#include "widgets/say.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr std::array<const char *, TemplateModel::columns> hoursTitles{
    QT_TRANSLATE_NOOP("timetable", "Day"),        QT_TRANSLATE_NOOP("timetable", "Hours"),
    QT_TRANSLATE_NOOP("timetable", "Room"),       QT_TRANSLATE_NOOP("timetable", "Slot, minutes"),
    QT_TRANSLATE_NOOP("timetable", "Home calls"), QT_TRANSLATE_NOOP("timetable", "In force")};
constexpr std::array<const char *, AbsenceModel::columns> absenceTitles{QT_TRANSLATE_NOOP("timetable", "Away"),
                                                                        QT_TRANSLATE_NOOP("timetable", "Reason"),
                                                                        QT_TRANSLATE_NOOP("timetable", "Substitute")};

QString textOf(const TimetableTemplate &hours, int column)
{
    switch (column) {
    case TemplateModel::Day:
        return dayName(hours.weekday);
    case TemplateModel::Hours:
        return shownSpan(hours.hours);
    case TemplateModel::Room:
        return hours.room;
    case TemplateModel::Slot:
        return QString::number(hours.slotMinutes);
    case TemplateModel::HomeCalls:
        return shownSpan(hours.homeCalls);
    default:
        return shownValidity(hours);
    }
}

QString everythingOf(const TimetableTemplate &hours)
{
    QStringList lines;
    for (const auto &[label, text] : inWords(hours)) {
        if (!text.isEmpty())
            lines += u"%1: %2"_s.arg(label, text);
    }
    return lines.join(u'\n');
}

QString textOf(const AbsenceModel::Row &row, int column)
{
    if (column == AbsenceModel::When)
        return shownAbsence(row.absence);
    if (column == AbsenceModel::Substitute)
        return row.substitute.isEmpty() ? u"—"_s : row.substitute;
    const QString reason = say(nameOf(row.absence.reason));
    return row.absence.note.isEmpty() ? reason : u"%1 · %2"_s.arg(reason, row.absence.note);
}

} // namespace

void TemplateModel::reset(std::vector<TimetableTemplate> templates, QDate today)
{
    beginResetModel();
    m_templates = std::move(templates);
    std::ranges::stable_sort(m_templates, {}, [](const TimetableTemplate &hours) {
        return std::tuple(hours.weekday, hours.hours.from, hours.validFrom);
    });
    m_today = today;
    choose();
    endResetModel();
}

void TemplateModel::showEnded(bool ended)
{
    beginResetModel();
    m_ended = ended;
    choose();
    endResetModel();
}

void TemplateModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_templates.size(); ++i) {
        const QDate last = m_templates[i].validTo;
        if (m_ended || !last.isValid() || last >= m_today)
            m_shown.push_back(i);
    }
}

void TemplateModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const TimetableTemplate *TemplateModel::at(int row) const
{
    return row >= 0 && size_t(row) < m_shown.size() ? &m_templates[m_shown[size_t(row)]] : nullptr;
}

int TemplateModel::rowOf(const TemplateId &id) const
{
    const auto found = std::ranges::find(m_shown, id, [&](size_t i) { return m_templates[i].id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TemplateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return textOf(*at(index.row()), index.column());
    return role == Qt::ToolTipRole ? everythingOf(*at(index.row())) : QVariant();
}

QVariant TemplateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columns;
    return known ? timetableWord(hoursTitles[size_t(section)]) : QVariant();
}

void AbsenceModel::reset(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return row.absence.span.from; });
    endResetModel();
}

void AbsenceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const Absence *AbsenceModel::at(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? &m_rows[size_t(row)].absence : nullptr;
}

int AbsenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AbsenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant AbsenceModel::data(const QModelIndex &index, int role) const
{
    const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!shown || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return textOf(m_rows[size_t(index.row())], index.column());
}

QVariant AbsenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columns;
    return known ? timetableWord(absenceTitles[size_t(section)]) : QVariant();
}

} // namespace tirkeu::ui
