#pragma once
#include "domain/booking_row.h"
#include "domain/service_record.h"
#include "usecase/desk.h"

namespace tirkeu::usecase {

/// The journal «Дәрігердің қабылдауына алдын ала жазылу» (ДСМ-90 ¶67).
class BookingJournal
{
public:
    enum class By
    {
        VisitDay, ///< days of the visits
        TakenDay  ///< days the bookings were made
    };
    struct Filter
    {
        QDate from;
        QDate to; ///< invalid: the same day
        By by = By::VisitDay;
        PractitionerId practitioner = {};
        QString specialty = {};
        std::optional<AppointmentStatus> status = {};
        std::optional<BookingChannel> channel = {};
        bool overbookedOnly = false;
        QString number = {}; ///< of the booking; then the days do not matter
    };
    explicit BookingJournal(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<std::vector<BookingRow>> operator()(const Actor &actor, const Filter &filter) const; ///< in order of time
    Result<std::vector<Refusal>> refusals(const Actor &actor, QDate from, QDate to) const;
    /// R17: of bookings and of every other state service.
    Result<std::vector<ServiceRecord>> monitoring(const Actor &actor, QDate from, QDate to) const;

private:
    Desk &m_desk;
};

/// One booking whole: with decisions, person and doctor, for the coupon and the card of the booking.
struct BookingCard
{
    BookingRow row; ///< its appointment has the decisions
    Organization organization;
    std::vector<BookingRow> bundle; ///< the others of its series or family
    struct Version
    {
        int version = 0;
        QDateTime at;
        QString authorName;
        QString reason;
        AppointmentStatus status = AppointmentStatus::Booked;
    };
    std::vector<Version> versions; ///< newest first
};

class ReadBooking
{
public:
    explicit ReadBooking(Desk &desk)
        : m_desk(desk)
    {
    }
    Result<BookingCard> operator()(const Actor &actor, const AppointmentId &id) const;
    /// Coming bookings of a person (those merged into them too), the next first; `past`: the last ones instead.
    Result<std::vector<BookingRow>> ofPerson(const Actor &actor, const PatientId &patient, bool past = false) const;
    /// By its number or the text of its QR; nullopt: none.
    Result<std::optional<BookingRow>> find(const Actor &actor, const QString &numberOrCode) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
