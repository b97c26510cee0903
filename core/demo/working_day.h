#pragma once
#include "demo/dice.h"
#include "domain/appointment.h"
#include "domain/patient_row.h"
#include "domain/staff.h"
#include "rules/slots.h"
#include <QHash>
#include <QSet>

namespace tirkeu::demo {

/// Draws who is booked with a doctor on a day: full days behind, emptier ones ahead; what is over has come or not come.
class WorkingDay
{
public:
    struct Course
    {
        quint64 seed;
        QDateTime now;
    };
    WorkingDay(const std::vector<PatientRow> &people, const Course &course);
    void fill(const Practitioner &doctor, const std::vector<Slot> &slots, std::vector<Appointment> &bookings);

private:
    const PatientRow *someone(const Practitioner &doctor, QDate day);
    bool suits(const PatientRow &person, const Practitioner &doctor, QDate day) const;
    int chanceOn(QDate day) const;
    Appointment drawn(const PatientRow &person, const Slot &slot);
    void letHappen(Appointment &booked);

    const std::vector<PatientRow> &m_people;
    QDateTime m_now;
    Dice m_dice;
    QHash<QDate, QSet<PatientId>> m_busy; ///< nobody has two bookings on one day
};

} // namespace tirkeu::demo
