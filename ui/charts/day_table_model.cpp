#include "charts/day_table_model.h"
#include "domain/specialty.h"
#include "widgets/say.h"
#include <span>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

template <typename Row>
struct Column
{
    const char *title;
    QString (*text)(const Row &);
    bool isNumber = true;
};

template <LoadPart part>
QString countOf(const DoctorBar &bar)
{
    return QString::number(bar.parts.of(part));
}

constexpr std::array loadColumns{
    Column<DoctorBar>{QT_TRANSLATE_NOOP("dayCharts", "Doctor"), [](const DoctorBar &d) { return d.doctor.full(); },
                      false},
    Column<DoctorBar>{QT_TRANSLATE_NOOP("dayCharts", "Specialty"),
                      [](const DoctorBar &d) { return say(specialtyName(d.specialty)); }, false},
    Column<DoctorBar>{QT_TRANSLATE_NOOP("dayCharts", "Load"),
                      [](const DoctorBar &d) { return percentText(d.parts.percent()); }},
    Column<DoctorBar>{QT_TRANSLATE_NOOP("dayCharts", "Booked"), [](const DoctorBar &d) { return loadText(d.parts); }},
    Column<DoctorBar>{QT_TRANSLATE_NOOP("dayCharts", "Seen"), countOf<LoadPart::Seen>},
    Column<DoctorBar>{QT_TRANSLATE_NOOP("dayCharts", "Has come"), countOf<LoadPart::Waiting>},
    Column<DoctorBar>{QT_TRANSLATE_NOOP("dayCharts", "Expected"), countOf<LoadPart::Expected>},
    Column<DoctorBar>{QT_TRANSLATE_NOOP("dayCharts", "Did not come"), countOf<LoadPart::NoShow>},
    Column<DoctorBar>{QT_TRANSLATE_NOOP("dayCharts", "Free"), countOf<LoadPart::Free>},
    Column<DoctorBar>{QT_TRANSLATE_NOOP("dayCharts", "Cancelled"),
                      [](const DoctorBar &d) { return QString::number(d.cancelled); }},
    Column<DoctorBar>{QT_TRANSLATE_NOOP("dayCharts", "Overbooked"),
                      [](const DoctorBar &d) { return QString::number(d.overbooked); }},
};
constexpr std::array hourColumns{
    Column<HourBar>{QT_TRANSLATE_NOOP("dayCharts", "Hour"), [](const HourBar &h) { return hourText(h.hour); }, false},
    Column<HourBar>{QT_TRANSLATE_NOOP("dayCharts", "Called in"),
                    [](const HourBar &h) { return QString::number(h.served); }},
    Column<HourBar>{QT_TRANSLATE_NOOP("dayCharts", "Waited on average"),
                    [](const HourBar &h) { return h.served > 0 ? minutesText(h.minutes) : u"–"_s; }},
    Column<HourBar>{QT_TRANSLATE_NOOP("dayCharts", "Term of 10 minutes"),
                    [](const HourBar &h) {
                        return h.served == 0
                                   ? u"–"_s
                                   : chartText(h.isOverTerm() ? QT_TRANSLATE_NOOP("dayCharts", "over the term")
                                                              : QT_TRANSLATE_NOOP("dayCharts", "within the term"));
                    },
                    false},
};
constexpr std::array dayColumns{
    Column<NoShowDay>{QT_TRANSLATE_NOOP("dayCharts", "Day"),
                      [](const NoShowDay &d) { return d.day.toString(u"dd.MM"_s); }, false},
    Column<NoShowDay>{QT_TRANSLATE_NOOP("dayCharts", "Expected"),
                      [](const NoShowDay &d) { return QString::number(d.known); }},
    Column<NoShowDay>{QT_TRANSLATE_NOOP("dayCharts", "Did not come"),
                      [](const NoShowDay &d) { return QString::number(d.missed); }},
    Column<NoShowDay>{QT_TRANSLATE_NOOP("dayCharts", "Share"),
                      [](const NoShowDay &d) { return d.percent() ? percentText(*d.percent()) : u"–"_s; }},
};

/// Calls `use(rows, columns)` with those of the picture.
template <typename Use>
auto with(DayChart chart, const DaySummary &summary, Use use)
{
    if (chart == DayChart::Load)
        return use(summary.doctors, std::span(loadColumns));
    if (chart == DayChart::Waiting)
        return use(summary.hours, std::span(hourColumns));
    return use(summary.recent, std::span(dayColumns));
}

} // namespace

void DayTableModel::show(DayChart chart, const DaySummary &summary)
{
    if (chart == m_chart && summary == m_summary)
        return; // the selection stays
    beginResetModel();
    m_chart = chart;
    m_summary = summary;
    endResetModel();
}

void DayTableModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int DayTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return with(m_chart, m_summary, [](const auto &rows, auto) { return int(rows.size()); });
}

int DayTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return with(m_chart, m_summary, [](const auto &, auto columns) { return int(columns.size()); });
}

QVariant DayTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return with(m_chart, m_summary, [&](const auto &rows, auto columns) -> QVariant {
        const auto &column = columns[size_t(index.column())];
        if (role == Qt::DisplayRole)
            return column.text(rows[size_t(index.row())]);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
        return {};
    });
}

QVariant DayTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return with(m_chart, m_summary,
                [&](const auto &, auto columns) -> QVariant { return chartText(columns[size_t(section)].title); });
}

} // namespace tirkeu::ui
