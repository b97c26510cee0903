#pragma once
#include "domain/booking_row.h"
#include "usecase/book_slot.h"

namespace tirkeu::usecase {

/// A booking the timetable has no time for any more, and where it could go.
struct AffectedRow
{
    BookingRow booking;
    AffectedBooking state;
    std::optional<Slot> proposal; ///< another for every row of one answer
    PersonName proposedDoctor;
};

/// A doctor fell ill, left or got another timetable: the people booked are listed, moved in one go, and called.
class DoctorIsIll
{
public:
    struct Move
    {
        AppointmentId appointment;
        Slot slot; ///< as proposed or chosen
    };
    struct MoveOutcome
    {
        std::vector<Appointment> moved; ///< the new bookings
        std::vector<BookingOutcome>
            notMoved; ///< the others stay in the list, each with its answer, what speaks against it, and alternatives
        std::vector<AppointmentId> left; ///< which those are, in the same order
    };
    explicit DoctorIsIll(Desk &desk)
        : m_desk(desk)
    {
    }
    /// Notes the absence from `from` to the end of the day `lastDay` and answers with who is affected.
    Result<std::vector<AffectedRow>> declare(const Actor &actor, const Absence &absence) const;
    /// All open ones, or of one doctor. Proposals: the substitute named, where the law lets the person go to one of
    /// another specialty, then the same specialty, own district first;
    /// the nearest time not before now, the same day first.
    Result<std::vector<AffectedRow>> list(const Actor &actor, const PractitionerId &practitioner = {}) const;
    /// Who has to be told: everybody affected whose visit was to be today or later, with where they were moved to in
    /// `proposal` and whether they were reached.
    Result<std::vector<AffectedRow>> callList(const Actor &actor, const PractitionerId &practitioner = {}) const;
    /// Those whose slot is still free, and whom the law lets go to a doctor of another specialty, are moved, all in one
    /// transaction; of the others the answer says why.
    Result<MoveOutcome> moveAll(const Actor &actor, const std::vector<Move> &moves) const;
    /// The call list: was the person reached, what did they say.
    Result<void> reached(const Actor &actor, const AppointmentId &appointment, bool reached, const QString &note) const;
    Result<void> keep(const Actor &actor, const AppointmentId &appointment, const QString &reason) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
