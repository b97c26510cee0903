#pragma once
#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace tirkeu {

/// What a day of the yearly list is. Which days are off differs between the five-day and the six-day working week.
enum class DayKind
{
    Holiday,            ///< a public holiday
    DayOff,             ///< a day off that is no public holiday: Orthodox Christmas, the first day of Qurban Ait
    MovedFiveDayWeek,   ///< a day off moved from a holiday that fell on a weekend, five-day week
    MovedSixDayWeek,    ///< the same for the six-day week
    WorkingFiveDayWeek, ///< a weekend made a working day, five-day week; goes before everything else
    WorkingSixDayWeek   ///< the same for the six-day week
};

/// "holiday", "moved_six_day_week"…, as in the list.
QString dayKindCode(DayKind kind);
std::optional<DayKind> dayKindFromCode(QStringView code);
const char *dayKindName(DayKind kind); ///< message id in context "codes"
inline constexpr DayKind allDayKinds[]{DayKind::Holiday,
                                       DayKind::DayOff,
                                       DayKind::MovedFiveDayWeek,
                                       DayKind::MovedSixDayWeek,
                                       DayKind::WorkingFiveDayWeek,
                                       DayKind::WorkingSixDayWeek};

struct SpecialDay
{
    QDate date;
    DayKind kind = DayKind::Holiday;
    QString nameKk;
    QString nameRu;
    friend bool operator==(const SpecialDay &, const SpecialDay &) = default;
};

/// The list built in (2026 and 2027), for where there is no desk with a list of its own.
QList<SpecialDay> builtInSpecialDays();

} // namespace tirkeu
