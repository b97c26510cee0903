#pragma once
#include "usecase/queries/find_slots.h"
#include <QSet>

namespace tirkeu::storage {
class Snapshot;
}

namespace tirkeu::usecase {

struct FreeSlotsQuestion
{
    PractitionerId practitioner; ///< null: by specialty
    QString specialty;           ///< empty: any
    PractitionerId except;       ///< not with this one
    DistrictId district;         ///< its doctors come first
    PractitionerId districtDoctor;
    PractitionerId first; ///< before all others: the substitute named
    QDate from;
    QDate to;              ///< invalid: as far as can be booked
    QDateTime near;        ///< valid: the nearest first
    bool dayFirst = false; ///< with `near`: days in order, within each the nearest to that time of day
    VisitKind kind = VisitKind::Primary;
    int minutes = 0;
    BookingChannel channel = BookingChannel::Desk;
    int limit = 50;
    bool alsoKept = false;
    DaySpan hours = {};             ///< of the beginning; empty: any time
    QSet<SlotId> without = {};      ///< promised to somebody else already
    std::vector<Span> engaged = {}; ///< when the person is elsewhere
};

/// Free times for one who may look; shared by the search for slots, alternatives, waiting list and substitutes.
std::vector<FoundSlot> freeSlots(storage::Snapshot &snapshot, const QDateTime &now, const FreeSlotsQuestion &question);

/// All slots the visit found would take are promised.
void promise(QSet<SlotId> &promised, const FoundSlot &found);

} // namespace tirkeu::usecase
