#pragma once
#include "documents/form_labels.h"
#include "domain/appointment.h"
#include "domain/staff.h"
#include <vector>

namespace tirkeu::documents {

struct CallListLine
{
    QDateTime was; ///< UTC
    QString doctor;
    QString person;
    QDate birthDate;
    QString phone;
    QDateTime next; ///< invalid: there is no time
    QString nextDoctor;
    QString nextRoom;
    AffectedBooking::Settled settled = AffectedBooking::Settled::Open;
    bool reached = false;
    QString note;
};

/// Who has to be told that a doctor is away, with the phone and the other time, and a box to tick.
struct CallList
{
    Organization organization;
    QString doctor; ///< empty: of all doctors
    std::vector<CallListLine> lines;
    QDateTime printedAt;
    QString printedBy;
};

/// A4. The layout is reconstructed, and says so.
Result<QByteArray> renderCallList(const CallList &list, const FormLabels &labels);

} // namespace tirkeu::documents
