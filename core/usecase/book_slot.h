#pragma once
#include "domain/appointment.h"
#include "domain/service_record.h"
#include "usecase/desk.h"

namespace tirkeu::storage {
class Snapshot;
}

namespace tirkeu::usecase {

/// Something to be looked at before booking; told once, then booked all the same.
struct BookingWarning
{
    enum class Kind
    {
        SameDay,       ///< the person has another booking that day
        SameSpecialty, ///< the person has a coming booking with this specialty
        SameTime,      ///< the person has a booking with another doctor at this very time
        DeskClosed,    ///< taken outside working time (R1)
        DoctorAway     ///< an emergency with a doctor who is marked as absent
    };
    Kind kind;
    Message message;
    AppointmentId other = {}; ///< the booking meant
    int place = 0;            ///< index of Command::places
    friend bool operator==(const BookingWarning &, const BookingWarning &) = default;
};

enum class BookingAnswer
{
    Booked,
    Refused,      ///< lawfully (R3): the record and the number of the refusal are in `refusal`
    NeedsReason,  ///< a rule advises otherwise (route, referral): Terms::overruleReason, or a referral
    NeedsAck,     ///< `warnings` are to be acknowledged
    Taken,        ///< somebody has booked it meanwhile, or one of the slots a long visit needs
    Past,         ///< the time is over
    ClosedDay,    ///< holiday, Sunday or a moved day off
    OutsideHours, ///< the doctor does not see people then
    DoctorAbsent,
    DoctorLeft,     ///< removed meanwhile on another screen
    QuotaSpent,     ///< the channel has no more slots that day
    BeyondHorizon,  ///< so far ahead nothing is booked yet
    ClockMovedBack, ///< the machine's clock stands before the last booking: Terms::clockConfirmed
    PersonUnknown,  ///< no such record, or withdrawn with its import
    PersonDeceased,
    NeedsOverbookReason, ///< overbooking was asked for without a reason
    OverbookDenied       ///< overbooking was asked for without the role
};

/// One visit to be booked.
struct VisitPlace
{
    PatientId patient;
    PractitionerId practitioner;
    QDateTime start; ///< UTC; the start of a slot
    VisitKind kind = VisitKind::Primary;
    int minutes = 0;     ///< 0: by the kind of the visit; rounded up to whole slots
    QString reason = {}; ///< "3.2", ДСМ-90 app.4
    QString note = {};
};

/// How the request came and what the registrar says to it.
struct BookingTerms
{
    FormOfCare form = FormOfCare::Planned;
    BookingChannel channel = BookingChannel::Desk;
    QString identifiedBy = {}; ///< code of DocumentKind, or "stated" by phone
    bool documentsReliable = true;
    QString representative = {};
    QString situation = QStringLiteral("planned"); ///< of the rule `referral` (80-cli)
    bool insured = true;
    QString referral = {}; ///< who referred, its number
    bool suspectedCoronavirus = false;
    QDateTime receivedAt = {}; ///< invalid: now
    QList<BookingWarning::Kind> acknowledged = {};
    QString overruleReason = {}; ///< of a lawful refusal and of advice otherwise; kept in the audit
    bool overbook = false;       ///< on purpose: over another booking, a quota, or outside the timetable
    QString overbookReason = {}; ///< must be with it
    bool clockConfirmed = false; ///< the registrar has compared date and time
    WaitingId waiting = {};      ///< the entry of the waiting list this booking answers
};

/// What came of it. Only Booked has written bookings; Refused has written its record; the rest nothing.
struct BookingOutcome
{
    BookingAnswer answer = BookingAnswer::Booked;
    Message message; ///< the answer in words (context "booking")
    int place = 0;   ///< index of the place it is about
    std::vector<Appointment> booked;
    QList<Decision> decisions;      ///< of the rules, of that place
    QList<BookingWarning> warnings; ///< not acknowledged yet
    std::vector<Slot> alternatives; ///< the nearest free, three at most: same doctor, else same specialty
    PatientId livesOn;              ///< not null: the record was merged meanwhile; booked on this one
    std::optional<Refusal> refusal;

    bool isBooked() const { return answer == BookingAnswer::Booked; }
};

/// Books one visit, a series of visits of one person, or family members in one go: all of the places or none.
class BookSlot
{
public:
    enum class Bundle
    {
        Single,
        Series, ///< recurring
        Family
    };
    struct Command
    {
        std::vector<VisitPlace> places;
        BookingTerms terms = {};
        Bundle bundle = Bundle::Single;
    };
    explicit BookSlot(Desk &desk)
        : m_desk(desk)
    {
    }
    /// What would be answered, for the panel beside the form; writes nothing, and a refusal has no number.
    Result<BookingOutcome> check(const Actor &actor, const Command &command) const;
    Result<BookingOutcome> operator()(const Actor &actor, const Command &command) const;

private:
    Desk &m_desk;
};

} // namespace tirkeu::usecase
