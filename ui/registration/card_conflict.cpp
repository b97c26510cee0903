#include "registration/card_conflict.h"

namespace tirkeu::ui {

QList<PatientField> CardConflict::differing() const
{
    const PatientForm other = formOf(theirs.patient);
    QList<PatientField> fields;
    for (int i = 0; i < patientFieldCount; ++i) {
        if (mine.value(PatientField(i)) != other.value(PatientField(i)))
            fields += PatientField(i);
    }
    return fields;
}

QSet<PatientField> CardConflict::changedHere() const
{
    QSet<PatientField> fields;
    for (const PatientField field : differing()) {
        if (mine.value(field) != base.value(field))
            fields += field;
    }
    return fields;
}

PatientForm CardConflict::merged(const QSet<PatientField> &keepMine) const
{
    PatientForm form = formOf(theirs.patient);
    for (const PatientField field : keepMine)
        form.insert(field, mine.value(field));
    return form;
}

} // namespace tirkeu::ui
