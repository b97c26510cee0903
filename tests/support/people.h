#pragma once
#include "domain/patient.h"

/// Made-up persons: the numbers belong to the 1800s, so that no living person has one.
namespace tirkeu::test {

Iin syntheticIin(int n); ///< another number for every n from 0 to 99 999
/// Ordinary in everything; every n is another person with another number and phone.
Patient person(int n, const QString &surname = QStringLiteral("Қасымова"));

} // namespace tirkeu::test
