#pragma once
#include "base/ids.h"
#include "domain/codes.h"
#include <QDateTime>
#include <array>
#include <optional>
#include <vector>

/// When the doctors see people: what is laid down for the weeks, who is away, and the slots that come of it. Days and
/// times of day are the clinic's whatever the zone of the machine; moments are UTC.
namespace tirkeu {

using TemplateId = Id<struct TemplateTag>;
using AbsenceId = Id<struct AbsenceTag>;
using SlotId = Id<struct SlotTag>;

/// Everything of the timetable lies on a grid of so many minutes.
inline constexpr int gridMinutes = 5;
inline constexpr int longestVisit = 480; ///< minutes

enum class VisitKind
{
    Primary,
    Repeat,
    Preventive,
    Procedure
};
template <>
std::span<const CodeEntry<VisitKind>> codeList();
inline constexpr int visitKindCount = 4;

/// How a booking came (R9); Paper: written on a numbered blank first and entered afterwards (R16).
enum class BookingChannel
{
    Desk,
    Phone,
    Portal,
    Paper
};
template <>
std::span<const CodeEntry<BookingChannel>> codeList();
inline constexpr int bookingChannelCount = 4;

/// Times of one day, [from, to).
struct DaySpan
{
    QTime from;
    QTime to;
    bool isEmpty() const { return !from.isValid() || !to.isValid() || from >= to; }
    bool overlaps(const DaySpan &other) const { return from < other.to && other.from < to; }
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// Moments, [from, to), UTC.
struct Span
{
    QDateTime from;
    QDateTime to;
    bool overlaps(const Span &other) const { return from < other.to && other.from < to; }
    bool holds(const Span &other) const { return from <= other.from && other.to <= to; }
    friend bool operator==(const Span &, const Span &) = default;
};

Span clinicSpan(QDate day, const DaySpan &hours); ///< the hours of that day in the clinic
Span clinicDay(QDate day);                        ///< the whole day

/// How a doctor works on one day of the week while it is in force. A doctor may have several for one day, as long as
/// they do not overlap.
struct TimetableTemplate
{
    TemplateId id;
    int version = 0; ///< 0: not saved yet
    PractitionerId practitioner;
    QDate validFrom;
    QDate validTo;   ///< the last day; invalid: until further notice
    int weekday = 1; ///< 1 Monday … 7 Sunday
    DaySpan hours;   ///< of the visits at the clinic
    QString room;
    int slotMinutes = 15;                      ///< a multiple of gridMinutes
    std::array<int, visitKindCount> lengths{}; ///< minutes by VisitKind; 0: one slot. Rounded up to whole slots
    std::vector<DaySpan> breaks;               ///< inside the hours
    DaySpan homeCalls;                         ///< hours for home calls, outside the visits; empty: none
    /// By BookingChannel, slots of this day. Desk, phone, portal: the channel takes so many at most. Paper: so many are
    /// kept back for blanks, the others take only what is beyond them. Empty: no bound.
    std::array<std::optional<int>, bookingChannelCount> quotas{};

    bool appliesOn(QDate day) const;
    int minutesOf(VisitKind kind) const;
    int wholeSlots(int minutes) const; ///< rounded up, and down where that would be longer than a visit may be
    friend bool operator==(const TimetableTemplate &, const TimetableTemplate &) = default;
};

/// Why a template or an absence cannot be taken as it is.
enum class TimetableFlaw
{
    None,
    HoursEmpty,   ///< the end is not after the beginning
    NotOnGrid,    ///< a time that is no multiple of five minutes
    SlotLength,   ///< not 5 … 240 minutes, or longer than the hours
    BreakOutside, ///< a break outside the hours, or two that overlap
    HomeCalls,    ///< home-call hours that overlap the visits
    Dates,        ///< the last day before the first
    Overlap       ///< the doctor has other hours then
};
TimetableFlaw flawOf(const TimetableTemplate &candidate);
bool overlap(const TimetableTemplate &a, const TimetableTemplate &b); ///< of one doctor, on some day both are in force
Message flawText(TimetableFlaw flaw);                                 ///< context "booking"

enum class AbsenceReason
{
    Ill,
    Leave,
    Training,
    BusinessTrip,
    Other
};
template <>
std::span<const CodeEntry<AbsenceReason>> codeList();

/// A doctor is away. With a substitute, booked people are offered to them first.
struct Absence
{
    AbsenceId id;
    int version = 0; ///< 0: not saved yet
    PractitionerId practitioner;
    Span span;
    AbsenceReason reason = AbsenceReason::Other;
    QString note;
    PractitionerId substitute; ///< null: none named
    bool cancelled = false;
    friend bool operator==(const Absence &, const Absence &) = default;
};

enum class SlotState
{
    Free,
    Booked, ///< an ordinary booking holds some of it
    Past,   ///< begun already and not booked
    Kept    ///< free, but not for the channel asked about: its quota is used up, or it is kept for paper
};

/// A piece of a doctor's time that can be booked. Computed from templates, never stored: an edit of the timetable
/// leaves no stale slots behind.
struct Slot
{
    SlotId id;
    PractitionerId practitioner;
    QDateTime start; ///< UTC
    int minutes = 0;
    QString room;
    TemplateId source;
    SlotState state = SlotState::Free;

    QDateTime end() const { return start.addSecs(minutes * 60); }
    Span span() const { return {start, end()}; }
    friend bool operator==(const Slot &, const Slot &) = default;
};

/// UUIDv5 of practitioner and start: two desks never make two slots of one.
SlotId slotId(const PractitionerId &practitioner, const QDateTime &start);

} // namespace tirkeu
