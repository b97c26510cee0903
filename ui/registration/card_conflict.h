#pragma once
#include "domain/patient_form.h"
#include <QSet>

namespace tirkeu::ui {

/// Somebody saved the card while it was being corrected here: the three states of it, to be compared field by field.
struct CardConflict
{
    PatientRecord theirs; ///< as it is in the register now
    PatientForm base;     ///< what both began with; empty: not known any more
    PatientForm mine;

    QList<PatientField> differing() const;  ///< mine is not theirs, in the order of the card
    QSet<PatientField> changedHere() const; ///< of these, the ones corrected here: by default mine stands
    PatientForm merged(const QSet<PatientField> &keepMine) const;
};

} // namespace tirkeu::ui
