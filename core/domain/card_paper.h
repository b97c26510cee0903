#pragma once
#include "domain/patient.h"
#include "domain/staff.h"

namespace tirkeu {

/// What goes onto the paper 052/е.
struct CardPaper
{
    PatientRecord record;
    Organization organization;
    QString districtKk; ///< empty: none
    QString districtRu;
    QString confirmedByName;
    QDateTime printedAt;
    QString printedBy;
    bool duplicate = false; ///< this version was printed before
    QString recordCode;     ///< what the QR says: names the record, no personal data
};

} // namespace tirkeu
