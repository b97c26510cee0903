#pragma once
#include "domain/patient_form.h"

namespace tirkeu::ui {

/// How a scanned document and what is typed already go together.
struct DocumentMerge
{
    PatientForm form;              ///< the empty fields filled in
    QList<PatientField> otherwise; ///< the document says something else; what was typed stays
};

/// A name typed in Cyrillic agrees with the Latin letters of the document when it may be read so. A second document
/// goes to its own fields.
DocumentMerge mergeDocument(const PatientForm &typed, const PatientForm &document, QDate today);

} // namespace tirkeu::ui
