#pragma once
#include "documents/form_labels.h"
#include <QDateTime>

/// Date and time in words, as the registrar says them to the person (ДСМ-90 ¶67). The words: resources/forms/aloud.csv.
namespace tirkeu::documents {

/// "он төрт нөл бес" / "четырнадцать ноль пять"; on the hour "тоғыз нөл нөл". Invalid: empty.
Bilingual timeAloud(QTime time, const FormLabels &words);

/// "жиырма екінші қараша, жексенбі" / "двадцать второе ноября, воскресенье". Invalid: empty.
Bilingual dateAloud(QDate date, const FormLabels &words);

Bilingual weekdayOf(QDate date, const FormLabels &words); ///< "жексенбі" / "воскресенье"

} // namespace tirkeu::documents
