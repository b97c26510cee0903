#pragma once
#include "commands.h"
#include "usecase/book_slot.h"

namespace tirkeu::ctl {

/// What slots and book are told alike.
struct BookingWords
{
    PatientId patient;
    PractitionerId doctor;
    QDate from;
    QDate to;
    QDateTime at; ///< of --at or --near
    VisitKind kind = VisitKind::Primary;
    FormOfCare form = FormOfCare::Planned;
    BookingChannel channel = BookingChannel::Desk;
    QString situation; ///< of the rule `referral`
};
/// Reads the options; says what is wrong.
tl::expected<BookingWords, Exit> bookingWords(const Call &call);

QString answerCode(usecase::BookingAnswer answer); ///< "booked", "taken", "needs_reason"…

} // namespace tirkeu::ctl
