#pragma once
#include "domain/booking_row.h"
#include "usecase/booking_assessment.h"

namespace tirkeu::storage {
class Transaction;
}

namespace tirkeu::usecase {

/// The booking a judged place becomes.
Appointment appointmentOf(const PlaceAssessment &judged, const VisitPlace &place, const BookingTerms &terms);

/// Writes it with its number, its row of the change log and its record for the monitoring (R17).
Appointment writeBooking(storage::Transaction &tx, Appointment booked, const BookingTerms &terms);

/// The reasoned refusal (R3) with its number and its record for the monitoring.
Refusal writeRefusal(storage::Transaction &tx, const PatientId &person, const Decision &admission,
                     const BookingTerms &terms);

/// After times were given back or the timetable was changed: whoever has lost their time goes to the list of affected
/// bookings, whoever has regained it leaves it. Of one doctor or of all with a null id.
struct Recheck
{
    std::vector<BookingRow> affected; ///< new in the list
    int restored = 0;
};
Recheck recheckBookings(storage::Transaction &tx, const PractitionerId &practitioner, AffectedBooking::Cause cause);

/// Who waits for a time like these, the longest first.
std::vector<WaitingEntry> waitingFor(storage::Snapshot &snapshot, const Appointment &freed);

} // namespace tirkeu::usecase
