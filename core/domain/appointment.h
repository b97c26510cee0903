#pragma once
#include "domain/decision.h"
#include "domain/form_of_care.h"
#include "domain/timetable.h"

namespace tirkeu {

using AppointmentId = Id<struct AppointmentTag>;
using SeriesId = Id<struct SeriesTag>;
using GroupId = Id<struct GroupTag>;
using WaitingId = Id<struct WaitingTag>;

enum class AppointmentStatus
{
    Booked,
    Arrived,
    Fulfilled,
    NoShow,
    Cancelled,
    EnteredInError
};
template <>
std::span<const CodeEntry<AppointmentStatus>> codeList();

/// Holds its time: nobody else can be booked into the same lane then.
bool isActive(AppointmentStatus status);

/// A visit booked with a doctor. What is booked (who, with whom, when, how long) never changes: a move books anew and
/// cancels this one, each naming the other.
struct Appointment
{
    AppointmentId id;
    int version = 0;
    QString number;    ///< "A1-000123", of the journal of bookings
    PatientId patient; ///< as booked; read through the canonical id
    PractitionerId practitioner;
    QDateTime start;      ///< UTC
    int minutes = 0;      ///< whole slots
    int lane = 0;         ///< 0: the ordinary one; from 1 on: booked over another on purpose
    bool outside = false; ///< outside the doctor's timetable on purpose
    QString room;
    VisitKind kind = VisitKind::Primary;
    QString reason; ///< "3.2", ДСМ-90 app.4
    FormOfCare form = FormOfCare::Planned;
    BookingChannel channel = BookingChannel::Desk;
    AppointmentStatus status = AppointmentStatus::Booked;
    bool late = false; ///< arrived, or said they would, after the start
    QDateTime arrivedAt;
    QDateTime calledAt; ///< into the room; what lies between is the waiting
    QDateTime fulfilledAt;
    AppointmentId movedFrom;
    AppointmentId movedTo;
    SeriesId series;        ///< recurring visits booked in one go
    GroupId group;          ///< family members booked in one go
    QString identifiedBy;   ///< code of DocumentKind, or "stated" by phone (R3)
    QString representative; ///< who acts for the person and on what ground
    QString referral;       ///< who referred, its number
    QString overbookReason; ///< of lane ≥ 1 and of outside
    QString overruleReason; ///< why a verdict was overruled
    QString cancelReason;
    QString note;
    UserId author;
    QDateTime receivedAt; ///< the request was handed in: the legal clock runs from here (R2)
    QDateTime takenAt;    ///< booked
    QList<Decision> decisions;

    bool isOverbooked() const { return lane > 0; }
    bool isActive() const { return tirkeu::isActive(status); }
    QDateTime end() const { return start.addSecs(minutes * 60); }
    Span span() const { return {start, end()}; }
    friend bool operator==(const Appointment &, const Appointment &) = default;
};

/// Reasons the program itself keeps begin with "#": "#moved", "#doctor_away", "#emergency", "#deceased", "#arrived"…
/// Their words (context "booking"); nullopt: a person typed it, and it is shown as it is.
std::optional<Message> ownReason(const QString &kept);

QJsonObject toJson(const Appointment &appointment); ///< as kept in versions and change log
std::optional<Appointment> appointmentFromJson(const QJsonObject &object);

/// A person who waits for a time to become free.
struct WaitingEntry
{
    enum class State
    {
        Waiting,
        Booked,
        Withdrawn
    };
    WaitingId id;
    PatientId patient;
    PractitionerId practitioner; ///< null: any of the specialty
    QString specialty;
    QDate from;
    QDate to;
    DaySpan hours; ///< when it suits; empty: any time
    VisitKind kind = VisitKind::Primary;
    QString reason;
    FormOfCare form = FormOfCare::Planned;
    BookingChannel channel = BookingChannel::Desk;
    QString note;
    QDateTime since;
    UserId author;
    State state = State::Waiting;
    AppointmentId booked;
    friend bool operator==(const WaitingEntry &, const WaitingEntry &) = default;
};

/// Suits the entry by doctor or specialty, by day and by time of day.
bool fits(const WaitingEntry &entry, const Slot &slot, const QString &specialtyOfSlot);

/// Why a booking stands where the timetable has no time for it any more, and what became of it.
struct AffectedBooking
{
    enum class Cause
    {
        Timetable,
        Absence,
        Practitioner ///< works here no more
    };
    enum class Settled
    {
        Open,
        Moved,
        Cancelled,
        Kept,    ///< on purpose, with a reason
        Restored ///< the timetable has time for it again
    };
    AppointmentId appointment;
    Cause cause = Cause::Timetable;
    QDateTime since;
    Settled settled = Settled::Open;
    bool reached = false; ///< the person knows
    QString reachNote;    ///< "phone, will come on Monday"; of an attempt without success too
    QDateTime reachedAt;  ///< of the last attempt
    friend bool operator==(const AffectedBooking &, const AffectedBooking &) = default;
};
template <>
std::span<const CodeEntry<AffectedBooking::Cause>> codeList();
template <>
std::span<const CodeEntry<AffectedBooking::Settled>> codeList();
template <>
std::span<const CodeEntry<WaitingEntry::State>> codeList();

} // namespace tirkeu
