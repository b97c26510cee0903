#pragma once
#include "domain/patient.h"

namespace tirkeu {

/// What a list shows of a person; comes from the head of the record alone.
struct PatientRow
{
    qint64 seq = 0;
    PatientId id;
    int version = 0;
    QString iin;
    PersonName name;
    QDate birthDate;
    Sex sex = Sex::Unknown;
    QString phone;
    QString address;
    int districtNumber = 0; ///< 0: none
    Attachment attachment = Attachment::Unknown;
    bool deceased = false;
    QString cardNumber;
};

} // namespace tirkeu
