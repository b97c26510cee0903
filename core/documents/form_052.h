#pragma once
#include "documents/form_labels.h"
#include "domain/patient.h"
#include "domain/staff.h"
#include <QDateTime>

namespace tirkeu::documents {

/// The ambulatory card as it is printed: form 052/е, ҚР ДСМ-175/2020.
struct Form052
{
    PatientRecord record;
    Organization organization;
    QDateTime printedAt;     ///< the age is that of this day in the clinic
    QString printedBy;       ///< name of the user
    bool duplicate = false;  ///< "телнұсқа / дубликат"
    Bilingual visitReason;   ///< text of record.patient.visitReason
    QString confirmedByName; ///< name of record.confirmedBy; empty: a line to sign on
    QString codePayload;     ///< what the QR code says (scan/record_code.h); empty: none
};

/// A4, bilingual: the passport block on the first page, the minimal medical data from the second. Needs a
/// QGuiApplication; may run on any thread. Io: nothing could be painted.
Result<QByteArray> renderForm052(const Form052 &form, const FormLabels &labels);

} // namespace tirkeu::documents
