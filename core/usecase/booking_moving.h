#pragma once
#include "usecase/booking_assessment.h"

namespace tirkeu::storage {
class Transaction;
}

namespace tirkeu::usecase {

/// NotFound, or Conflict when it is not the version that was shown; 0: whichever.
Result<Appointment> findUnchanged(storage::Snapshot &snapshot, const AppointmentId &id, int baseVersion);

BookingTerms termsOfMove(const Appointment &old, const BookingTerms &given);
VisitPlace placeOfMove(const Appointment &old, const PractitionerId &practitioner, const QDateTime &start,
                       int minutes = 0);

/// By the same specialty the booking was judged when it was made; with another one the law is asked again (R10).
bool isOfOtherSpecialty(storage::Snapshot &snapshot, const Appointment &old, const PractitionerId &next);
/// What is said to a move; one that is not made has written nothing, a lawful refusal neither.
BookingOutcome answerToMove(const PlaceAssessment &judged, const Appointment &old, const BookingTerms &terms);

struct MoveToPlace
{
    const PlaceAssessment &judged; ///< with the answer Booked
    const VisitPlace &place;
    const BookingTerms &terms;
    QString reason;
};
/// Cancels the old booking and writes the new one, each naming the other, with its audit row.
Appointment writeMove(storage::Transaction &tx, Appointment old, const MoveToPlace &move);

/// Cancels inside a transaction of somebody else's, with its audit row.
struct Cancellation
{
    QString reason; ///< as kept with the booking: typed, or one of our own ("#deceased")
    bool enteredInError = false;
};
Appointment writeCancellation(storage::Transaction &tx, Appointment booked, const Cancellation &cancellation);

/// Somebody has died: their coming visits, those of records merged into theirs too, are cancelled, and they wait for no
/// time any more. Each has its audit row.
void giveTimesBack(storage::Transaction &tx, const PatientId &deceased);

/// A step of the day inside a transaction of somebody else's (the queue), with its audit row; Invalid: it does not
/// follow from the state the booking is in.
enum class VisitStep
{
    Arrived,
    Late,
    Called,
    Fulfilled,
    NoShow
};
Result<Appointment> takeVisitStep(storage::Transaction &tx, Appointment booked, VisitStep step);

} // namespace tirkeu::usecase
