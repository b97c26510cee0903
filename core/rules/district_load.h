#pragma once
#include "rules/verdict.h"
#include <QDate>

namespace tirkeu::rules {

/// Who is attached to a district.
struct DistrictLoadQuestion
{
    QString kind = {};  ///< of the district: "gp", "therapist", "paediatric"
    int attached = 0;   ///< all of them
    int youngest = 0;   ///< of them children of 0–6 years
    int children = 0;   ///< of them children of 7–18 years
    bool rural = false; ///< the organisation is a rural one
    QDate on = {};      ///< whose day's rules judge; invalid: those of 2026
    friend bool operator==(const DistrictLoadQuestion &, const DistrictLoadQuestion &) = default;
};

/// What one district doctor may have at most; 0: no bound of this kind.
struct DistrictBounds
{
    int warning = 0; ///< of all attached: more is told
    int limit = 0;   ///< of all attached: more is above what any rule allows
    int youngest = 0;
    int children = 0;
};
DistrictBounds districtBounds(QStringView kind);

/// How full a district is (10-rules R13): "within", "warning" or "over"; it never forbids anything.
Verdict districtLoad(const DistrictLoadQuestion &question);

} // namespace tirkeu::rules
