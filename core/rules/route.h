#pragma once
#include "domain/sex.h"
#include "rules/verdict.h"
#include <QDate>

namespace tirkeu::rules {

struct RouteQuestion
{
    int reasonGroup = 0; ///< ДСМ-90 app.4: 1–7
    int reason = 0;      ///< its place in the group, see VisitReasons
    bool firstEver = false;
    bool suspectedCoronavirus = false;
    Sex sex = Sex::Unknown; ///< which examination room
    QDate on;               ///< whose day's rules judge; invalid: those of 2026
    friend bool operator==(const RouteQuestion &, const RouteQuestion &) = default;
};

/// Where the visit goes (10-rules R5): "ambulance", "filter", "doctor", "booking" or "queue"; offers: "duty_doctor",
/// "trauma_point", "paid_desk", "queue", "isolate", "prevention_rooms". A reason that is not in app.4 is booked.
Verdict route(const RouteQuestion &question);

} // namespace tirkeu::rules
