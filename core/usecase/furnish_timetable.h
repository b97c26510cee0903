#pragma once
#include "domain/appointment.h"
#include "domain/patient_row.h"
#include "usecase/desk.h"

namespace tirkeu::usecase {

/// A made-up timetable with made-up bookings, past ones too. Denied on a desk that is not marked demo.
class FurnishTimetable
{
public:
    struct Made
    {
        std::vector<TimetableTemplate> templates;
        std::vector<Absence> absences;
        std::vector<Appointment> bookings; ///< as they are to stand; number and id are given here
    };
    explicit FurnishTimetable(Desk &desk)
        : m_desk(desk)
    {
    }
    /// The first people of the register, who may be booked.
    Result<std::vector<PatientRow>> people(const Actor &actor, int most) const;
    Result<void> operator()(const Actor &actor, Made made) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
