#include "domain/appointment.h"

namespace tirkeu {
namespace {

constexpr CodeEntry<VisitKind> visitKinds[]{
    {VisitKind::Primary, "primary", QT_TRANSLATE_NOOP("codes", "First visit on this matter")},
    {VisitKind::Repeat, "repeat", QT_TRANSLATE_NOOP("codes", "Repeat visit")},
    {VisitKind::Preventive, "preventive", QT_TRANSLATE_NOOP("codes", "Preventive visit")},
    {VisitKind::Procedure, "procedure", QT_TRANSLATE_NOOP("codes", "Procedure")},
};
constexpr CodeEntry<BookingChannel> channels[]{
    {BookingChannel::Desk, "desk", QT_TRANSLATE_NOOP("codes", "At the desk")},
    {BookingChannel::Phone, "phone", QT_TRANSLATE_NOOP("codes", "By phone")},
    {BookingChannel::Portal, "portal", QT_TRANSLATE_NOOP("codes", "Through the portal")},
    {BookingChannel::Paper, "paper", QT_TRANSLATE_NOOP("codes", "On paper")},
};
constexpr CodeEntry<AbsenceReason> absenceReasons[]{
    {AbsenceReason::Ill, "ill", QT_TRANSLATE_NOOP("codes", "Ill")},
    {AbsenceReason::Leave, "leave", QT_TRANSLATE_NOOP("codes", "On leave")},
    {AbsenceReason::Training, "training", QT_TRANSLATE_NOOP("codes", "In training")},
    {AbsenceReason::BusinessTrip, "business_trip", QT_TRANSLATE_NOOP("codes", "On a business trip")},
    {AbsenceReason::Other, "other", QT_TRANSLATE_NOOP("codes", "Away for another reason")},
};
constexpr CodeEntry<FormOfCare> forms[]{
    {FormOfCare::Emergency, "emergency", QT_TRANSLATE_NOOP("codes", "Emergency")},
    {FormOfCare::Urgent, "urgent", QT_TRANSLATE_NOOP("codes", "Urgent")},
    {FormOfCare::Planned, "planned", QT_TRANSLATE_NOOP("codes", "Planned")},
};
constexpr CodeEntry<AppointmentStatus> statuses[]{
    {AppointmentStatus::Booked, "booked", QT_TRANSLATE_NOOP("codes", "Booked")},
    {AppointmentStatus::Arrived, "arrived", QT_TRANSLATE_NOOP("codes", "Has come")},
    {AppointmentStatus::Fulfilled, "fulfilled", QT_TRANSLATE_NOOP("codes", "Seen by the doctor")},
    {AppointmentStatus::NoShow, "noshow", QT_TRANSLATE_NOOP("codes", "Did not come")},
    {AppointmentStatus::Cancelled, "cancelled", QT_TRANSLATE_NOOP("codes", "Cancelled")},
    {AppointmentStatus::EnteredInError, "entered-in-error", QT_TRANSLATE_NOOP("codes", "Entered in error")},
};
constexpr CodeEntry<AffectedBooking::Cause> causes[]{
    {AffectedBooking::Cause::Timetable, "timetable", QT_TRANSLATE_NOOP("codes", "The timetable was changed")},
    {AffectedBooking::Cause::Absence, "absence", QT_TRANSLATE_NOOP("codes", "The doctor is away")},
    {AffectedBooking::Cause::Practitioner, "practitioner", QT_TRANSLATE_NOOP("codes", "The doctor works here no more")},
};
constexpr CodeEntry<AffectedBooking::Settled> settlements[]{
    {AffectedBooking::Settled::Open, "open", QT_TRANSLATE_NOOP("codes", "To be settled")},
    {AffectedBooking::Settled::Moved, "moved", QT_TRANSLATE_NOOP("codes", "Moved")},
    {AffectedBooking::Settled::Cancelled, "cancelled", QT_TRANSLATE_NOOP("codes", "Cancelled")},
    {AffectedBooking::Settled::Kept, "kept", QT_TRANSLATE_NOOP("codes", "Kept on purpose")},
    {AffectedBooking::Settled::Restored, "restored", QT_TRANSLATE_NOOP("codes", "There is time again")},
};
constexpr CodeEntry<WaitingEntry::State> waitingStates[]{
    {WaitingEntry::State::Waiting, "waiting", QT_TRANSLATE_NOOP("codes", "Waits")},
    {WaitingEntry::State::Booked, "booked", QT_TRANSLATE_NOOP("codes", "Booked")},
    {WaitingEntry::State::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("codes", "Waits no more")},
};

struct OwnReason
{
    const char *kept;
    const char *words;
};
constexpr OwnReason ownReasons[]{
    {"#booked", QT_TRANSLATE_NOOP("booking", "Booked")},
    {"#moved", QT_TRANSLATE_NOOP("booking", "Moved to another time")},
    {"#doctor_away", QT_TRANSLATE_NOOP("booking", "Moved, because the doctor is away")},
    {"#emergency", QT_TRANSLATE_NOOP("booking", "Emergency care")},
    {"#arrived", QT_TRANSLATE_NOOP("booking", "Came")},
    {"#late", QT_TRANSLATE_NOOP("booking", "Said they will be late")},
    {"#called", QT_TRANSLATE_NOOP("booking", "Called in")},
    {"#fulfilled", QT_TRANSLATE_NOOP("booking", "Seen by the doctor")},
    {"#noShow", QT_TRANSLATE_NOOP("booking", "Did not come")},
    {"#deceased", QT_TRANSLATE_NOOP("booking", "The person has died")},
    {"#undone", QT_TRANSLATE_NOOP("booking", "The last step was taken back")},
};

} // namespace

std::optional<Message> ownReason(const QString &kept)
{
    for (const auto &reason : ownReasons) {
        if (kept == QLatin1StringView(reason.kept))
            return Message{"booking", reason.words};
    }
    return std::nullopt;
}

template <>
std::span<const CodeEntry<VisitKind>> codeList()
{
    return visitKinds;
}
template <>
std::span<const CodeEntry<BookingChannel>> codeList()
{
    return channels;
}
template <>
std::span<const CodeEntry<AbsenceReason>> codeList()
{
    return absenceReasons;
}
template <>
std::span<const CodeEntry<FormOfCare>> codeList()
{
    return forms;
}
template <>
std::span<const CodeEntry<AppointmentStatus>> codeList()
{
    return statuses;
}
template <>
std::span<const CodeEntry<AffectedBooking::Cause>> codeList()
{
    return causes;
}
template <>
std::span<const CodeEntry<AffectedBooking::Settled>> codeList()
{
    return settlements;
}
template <>
std::span<const CodeEntry<WaitingEntry::State>> codeList()
{
    return waitingStates;
}

} // namespace tirkeu
