#pragma once
#include "domain/appointment.h"
#include "domain/person_name.h"

namespace tirkeu {

/// A booking with what a list shows of its person and doctor.
struct BookingRow
{
    Appointment appointment; ///< what the lists need; terms and decisions are read with ReadBooking
    PatientId person;        ///< the record that lives on
    PersonName name;
    QDate birthDate;
    QString iin;
    QString phone;
    int districtNumber = 0; ///< of the person; 0: none
    PersonName doctor;
    QString specialty;
    QString authorName;
    bool affected = false; ///< the timetable has no time for it any more
};

} // namespace tirkeu
