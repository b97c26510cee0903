#include "usecase/timetable_view.h"
#include "storage/appointment_repository.h"
#include "storage/reference_repository.h"
#include "storage/staff_repository.h"
#include "storage/timetable_repository.h"
#include <algorithm>

namespace tirkeu::usecase {
namespace {

/// `busy` is in order and nothing in it overlaps.
bool isTaken(const std::vector<Span> &busy, const Span &span)
{
    const auto behind = std::ranges::lower_bound(busy, span.to, {}, &Span::from);
    return behind != busy.begin() && std::prev(behind)->to > span.from;
}

template <class Holds>
rules::Calendar calendarWhere(storage::Snapshot &snapshot, Holds holds)
{
    QList<SpecialDay> days;
    for (const auto &entry : storage::ReferenceRepository(snapshot).all(ReferenceList::Holidays)) {
        if (const auto day = specialDayOf(entry); day && holds(entry, day->date))
            days += *day;
    }
    return rules::Calendar(days);
}

} // namespace

rules::Calendar calendarOf(storage::Snapshot &snapshot, QDate today)
{
    return calendarWhere(snapshot, [today](const ReferenceEntry &entry, QDate) { return entry.holdsOn(today); });
}

rules::Calendar calendarOfVisits(storage::Snapshot &snapshot)
{
    return calendarWhere(snapshot, [](const ReferenceEntry &entry, QDate day) { return entry.holdsOn(day); });
}

TimetableView::TimetableView(storage::Snapshot &snapshot, const QDateTime &now, const Wanted &wanted)
    : m_snapshot(snapshot)
    , m_now(now)
    , m_without(wanted.without)
    , m_calendar(calendarOfVisits(snapshot))
{
    const Span time{clinicDay(wanted.from).from, clinicDay(wanted.to).to};
    storage::StaffRepository staff(snapshot);
    if (wanted.only.isNull())
        m_doctors = staff.allPractitioners();
    else if (auto doctor = staff.practitioner(wanted.only))
        m_doctors.push_back(*doctor);
    for (const auto &doctor : m_doctors)
        m_timetables[doctor.id] = {doctor.id, doctor.active, {}, {}};
    storage::TimetableRepository timetable(snapshot);
    m_lastDay = inClinic(now).date().addDays(7 * timetable.horizonWeeks());
    for (auto &found : timetable.templates(wanted.only))
        m_timetables[found.practitioner].templates.push_back(std::move(found));
    for (auto &found : timetable.absences(time, wanted.only))
        m_timetables[found.practitioner].absences.push_back(std::move(found));
    m_busy = storage::AppointmentRepository(snapshot).busy(time, wanted.only, m_without);
}

const Practitioner *TimetableView::doctor(const PractitionerId &id) const
{
    const auto found = std::ranges::find(m_doctors, id, &Practitioner::id);
    return found == m_doctors.end() ? nullptr : &*found;
}

const rules::DoctorTimetable &TimetableView::timetable(const PractitionerId &id) const
{
    static const rules::DoctorTimetable nobody{{}, false, {}, {}};
    const auto found = m_timetables.constFind(id);
    return found == m_timetables.constEnd() ? nobody : *found;
}

const TimetableTemplate *TimetableView::source(const Slot &slot) const
{
    const auto &templates = timetable(slot.practitioner).templates;
    const auto found = std::ranges::find(templates, slot.source, &TimetableTemplate::id);
    return found == templates.end() ? nullptr : &*found;
}

std::vector<Slot> TimetableView::slotsOf(const PractitionerId &id, QDate day) const
{
    auto found = rules::slotsOf(timetable(id), day, m_calendar);
    const auto busy = m_busy.constFind(id);
    for (Slot &slot : found) {
        if (busy != m_busy.constEnd() && isTaken(*busy, slot.span()))
            slot.state = SlotState::Booked;
        else if (slot.start < m_now)
            slot.state = SlotState::Past;
    }
    return found;
}

std::optional<int> TimetableView::slotsLeft(const TimetableTemplate &source, QDate day, BookingChannel channel) const
{
    const auto quotaOf = [&](BookingChannel c) { return source.quotas[size_t(c)]; };
    const bool bounded = channel != BookingChannel::Paper && (quotaOf(channel) || quotaOf(BookingChannel::Paper));
    if (!bounded)
        return std::nullopt;
    const auto used =
        storage::AppointmentRepository(m_snapshot)
            .slotsByChannel({source.practitioner, clinicSpan(day, source.hours), source.slotMinutes, m_without});
    int left = quotaOf(channel) ? *quotaOf(channel) - used.value(channel) : std::numeric_limits<int>::max();
    if (const auto kept = quotaOf(BookingChannel::Paper)) {
        const auto daySlots = slotsOf(source.practitioner, day);
        const auto free = std::ranges::count_if(
            daySlots, [&](const Slot &s) { return s.source == source.id && s.state == SlotState::Free; });
        left = std::min(left, int(free) - std::max(0, *kept - used.value(BookingChannel::Paper)));
    }
    return std::max(0, left);
}

QHash<TemplateId, std::optional<int>> TimetableView::holdBack(std::vector<Slot> &daySlots, BookingChannel channel) const
{
    QHash<TemplateId, std::optional<int>> left;
    for (Slot &slot : daySlots) {
        const auto *from = source(slot);
        if (slot.state != SlotState::Free || !from)
            continue;
        if (!left.contains(from->id))
            left[from->id] = slotsLeft(*from, inClinic(slot.start).date(), channel);
        if (const auto bound = left.value(from->id); bound && *bound <= 0)
            slot.state = SlotState::Kept;
    }
    return left;
}

int minutesOf(const TimetableTemplate &source, VisitKind kind, int told)
{
    return told <= 0 ? source.minutesOf(kind) : source.wholeSlots(told);
}

} // namespace tirkeu::usecase
