#include "rules/calendar.h"

namespace tirkeu::rules {

Calendar::Calendar(const QList<SpecialDay> &list)
{
    static constexpr unsigned marks[]{OffFive | OffSix, OffFive | OffSix, OffFive, OffSix, OnFive, OnSix};
    for (const auto &special : list) {
        m_marks[special.date] |= marks[size_t(special.kind)];
        m_years.insert(special.date.year());
    }
}

bool Calendar::isWorkingDay(QDate day, Week week) const
{
    const unsigned mark = m_marks.value(day);
    if (mark & (week == Week::FiveDay ? OnFive : OnSix))
        return true;
    return day.dayOfWeek() <= (week == Week::FiveDay ? Qt::Friday : Qt::Saturday) && !isListedDayOff(day, week);
}

bool Calendar::isListedDayOff(QDate day, Week week) const
{
    const unsigned mark = m_marks.value(day);
    return (mark & (week == Week::FiveDay ? OffFive : OffSix)) && !(mark & (week == Week::FiveDay ? OnFive : OnSix));
}

QDate Calendar::workingDayFrom(QDate day, Week week) const
{
    Q_ASSERT(day.isValid());
    while (!isWorkingDay(day, week)) // ends: the list is finite
        day = day.addDays(1);
    return day;
}

QDate Calendar::addWorkingDays(QDate day, int count, Week week) const
{
    Q_ASSERT(count >= 1);
    for (; count > 0; --count)
        day = nextWorkingDay(day, week);
    return day;
}

} // namespace tirkeu::rules
