#pragma once
#include "domain/patient_form.h"

namespace tirkeu::ui {

/// What was typed into the search box and found nobody, put into the fields of a new person: twelve digits are a ЖСН,
/// a date is the birth date, a number of ten digits or more a telephone, the words are name parts in the order
/// surname, given name, patronymic. What means nothing is left out.
PatientForm formOfTyped(const QString &text, QDate today);

} // namespace tirkeu::ui
