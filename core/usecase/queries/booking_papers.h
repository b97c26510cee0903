#pragma once
#include "domain/patient.h"
#include "usecase/doctor_is_ill.h"
#include "usecase/queries/booking_journal.h"

namespace tirkeu::usecase {

/// What is printed on the coupon of a booking.
struct CouponFacts
{
    BookingRow row; ///< its appointment is whole
    Organization organization;
    QString recordCode; ///< what the QR says
    QDateTime printedAt;
    bool duplicate = false; ///< a coupon of this booking came out before, on either paper
};

struct RefusalFacts
{
    Refusal refusal;
    Patient patient;
    Organization organization;
    QString recordCode;
    QDateTime printedAt;
    bool duplicate = false;
};

/// A line of the journal with what the paper says beside the booking.
struct JournalLine
{
    BookingRow row;
    Attachment attached = Attachment::Unknown; ///< as the record says now
};

struct CallListFacts
{
    std::vector<AffectedRow> rows; ///< of those not settled, `proposal` is what could be offered
    Organization organization;
    PersonName doctor; ///< empty: of all doctors
    QDateTime printedAt;
};

/// Gathers what the papers about bookings say; nothing is counted by it (print_tray.h does).
class PrepareBookingPapers
{
public:
    /// What is booked never changes: one coupon is like another, and the next one is a duplicate.
    static constexpr int paperVersion = 1;

    explicit PrepareBookingPapers(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<CouponFacts> coupon(const Actor &actor, const AppointmentId &id) const;
    Result<RefusalFacts> refusal(const Actor &actor, const QUuid &id) const;
    Result<std::vector<JournalLine>> journal(const Actor &actor, const BookingJournal::Filter &filter) const;
    Result<CallListFacts> callList(const Actor &actor, const PractitionerId &practitioner) const;

private:
    Desk &m_desk;
};

/// A paper of the print tray is named by bytes: the question of a journal as such, and back.
QByteArray journalSubject(const BookingJournal::Filter &filter);
std::optional<BookingJournal::Filter> journalFilter(const QByteArray &subject);

/// Says in the audit that the rows of the journal leave as a file, and why, before they do. Invalid: no reason.
class ExportJournal
{
public:
    explicit ExportJournal(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<std::vector<JournalLine>> operator()(const Actor &actor, const BookingJournal::Filter &filter,
                                                const QString &reason) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
