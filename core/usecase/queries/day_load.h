#pragma once
#include "domain/staff.h"
#include "usecase/desk.h"
#include <array>

namespace tirkeu::usecase {

struct DoctorLoad
{
    PractitionerId practitioner;
    PersonName doctor;
    QString specialty;
    int slots = 0; ///< of the timetable that day
    int free = 0;  ///< not booked, past or to come
    int booked = 0;
    int arrived = 0; ///< of the booked: came, also those served
    int fulfilled = 0;
    int noShow = 0;
    int cancelled = 0;
    int overbooked = 0;
    int ahead = 0; ///< of the free, those that can still be booked
};

struct HourLoad
{
    int booked = 0;
    int arrived = 0;
    int noShow = 0;
    int served = 0;            ///< called in in this hour
    double waitingMinutes = 0; ///< mean of those called in in this hour: from arrival, or from the time booked if later
};

/// The day in figures, for charts.
struct DayFigures
{
    QDate day;
    std::vector<DoctorLoad> doctors;                  ///< in the order of the grid
    std::array<HourLoad, 24> hours;                   ///< of the clinic
    std::vector<std::pair<QDate, DoctorLoad>> recent; ///< sums of the last 14 days, for the curve of no-shows
};

class DayLoad
{
public:
    explicit DayLoad(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<DayFigures> operator()(const Actor &actor, QDate day) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
