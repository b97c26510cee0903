#pragma once
#include "domain/special_day.h"
#include <QHash>
#include <QSet>

namespace tirkeu::rules {

/// Which week a service keeps: the moved days of the two differ (10-rules R1).
enum class Week
{
    FiveDay, ///< Monday to Friday
    SixDay   ///< Monday to Saturday
};

/// Working days as the yearly list makes them: Sunday is off (Saturday too in the five-day week), then come the
/// holidays and moved days of the list, then the weekends the list makes working. Holds the list only; knows no clock.
class Calendar
{
public:
    Calendar() = default; ///< no list: only the weekends are off
    explicit Calendar(const QList<SpecialDay> &list);

    bool isWorkingDay(QDate day, Week week) const;
    /// `day` itself when it is a working day, else the next one.
    QDate workingDayFrom(QDate day, Week week) const;
    QDate nextWorkingDay(QDate day, Week week) const { return workingDayFrom(day.addDays(1), week); }
    /// The last day of a term: it begins on the day after `day`, whether that was a working day or not; `count` ≥ 1.
    QDate addWorkingDays(QDate day, int count, Week week) const;
    /// Off by the list and not merely as a weekend.
    bool isListedDayOff(QDate day, Week week) const;
    /// Whether the list says anything about this year: without it a term may end too early.
    bool knowsYear(int year) const { return m_years.contains(year); }

private:
    enum Mark : unsigned char
    {
        OffFive = 1,
        OffSix = 2,
        OnFive = 4,
        OnSix = 8
    };
    QHash<QDate, unsigned> m_marks;
    QSet<int> m_years;
};

} // namespace tirkeu::rules
