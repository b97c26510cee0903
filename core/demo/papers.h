#pragma once
#include "demo/dice.h"
#include "domain/patient.h"

namespace tirkeu::demo {

/// Identity documents by age and residence, with numbers of the country's format. Citizenship and residence are set.
void issuePapers(Patient &patient, QDate today, Dice &dice);
/// '#' becomes a digit: "N########".
QString numberLike(QString pattern, Dice &dice);

} // namespace tirkeu::demo
