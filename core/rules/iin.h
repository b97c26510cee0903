#pragma once
#include "domain/sex.h"
#include "rules/verdict.h"
#include <QDate>
#include <optional>

namespace tirkeu::rules {

struct IinQuestion
{
    QString iin;            ///< as typed
    QDate birthDate;        ///< invalid: not given
    std::optional<Sex> sex; ///< Unknown counts as not given
    friend bool operator==(const IinQuestion &, const IinQuestion &) = default;
};

/// Can the number be taken? "valid", "invalid" (length, digits, check digit), or "confirm": it can, but its digits
/// speak against the data given or name no day of the calendar, and the registrar compares with the identity document.
Verdict iin(const IinQuestion &question);

} // namespace tirkeu::rules
