#include "domain/special_day.h"
#include "base/csv.h"
#include <QFile>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu {
namespace {

struct KindEntry
{
    DayKind kind;
    const char *code;
    const char *name;
};
constexpr std::array kinds{
    KindEntry{DayKind::Holiday, "holiday", QT_TRANSLATE_NOOP("codes", "Public holiday")},
    KindEntry{DayKind::DayOff, "day_off", QT_TRANSLATE_NOOP("codes", "Day off")},
    KindEntry{DayKind::MovedFiveDayWeek, "moved_five_day_week",
              QT_TRANSLATE_NOOP("codes", "Moved day off, five-day week")},
    KindEntry{DayKind::MovedSixDayWeek, "moved_six_day_week",
              QT_TRANSLATE_NOOP("codes", "Moved day off, six-day week")},
    KindEntry{DayKind::WorkingFiveDayWeek, "working_five_day_week",
              QT_TRANSLATE_NOOP("codes", "Moved working day, five-day week")},
    KindEntry{DayKind::WorkingSixDayWeek, "working_six_day_week",
              QT_TRANSLATE_NOOP("codes", "Moved working day, six-day week")},
};

} // namespace

QString dayKindCode(DayKind kind)
{
    return QString::fromLatin1(kinds[size_t(kind)].code);
}

const char *dayKindName(DayKind kind)
{
    return kinds[size_t(kind)].name;
}

std::optional<DayKind> dayKindFromCode(QStringView code)
{
    for (const auto &entry : kinds) {
        if (code == QLatin1StringView(entry.code))
            return entry.kind;
    }
    return std::nullopt;
}

QList<SpecialDay> builtInSpecialDays()
{
    QFile file(u":/reference/holidays.csv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto table = readCsvTable(file.readAll());
    Q_ASSERT(opened && table); // built in, and a test reads it
    QList<SpecialDay> days;
    for (const auto &row : table->rows) {
        const auto kind = dayKindFromCode(row.cells[1]);
        Q_ASSERT(kind);
        days.append({QDate::fromString(row.cells[0], Qt::ISODate), *kind, row.cells[2], row.cells[3]});
    }
    return days;
}

} // namespace tirkeu
