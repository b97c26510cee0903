#include "usecase/queries/read_day.h"
#include "domain/specialty.h"
#include "storage/appointment_repository.h"
#include "storage/change_log.h"
#include "storage/database.h"
#include "usecase/timetable_view.h"
#include <QCollator>
#include <algorithm>

namespace tirkeu::usecase {
namespace {

using BookingsByDoctor = QHash<PractitionerId, std::vector<BookingRow>>;

BookingsByDoctor bookingsOf(storage::Snapshot &snapshot, const Span &time, const PractitionerId &practitioner)
{
    storage::BookingFilter filter;
    filter.starts = time;
    filter.practitioner = practitioner;
    BookingsByDoctor found;
    for (auto &row : storage::AppointmentRepository(snapshot).rows(filter))
        found[row.appointment.practitioner].push_back(std::move(row));
    for (auto &rows : found)
        std::stable_partition(rows.begin(), rows.end(),
                              [](const BookingRow &row) { return row.appointment.isActive(); });
    return found;
}

DoctorDay dayOf(const TimetableView &view, const Practitioner &doctor, QDate day)
{
    DoctorDay made;
    made.doctor = doctor;
    made.day = day;
    made.closed = !view.calendar().isWorkingDay(day, rules::Week::SixDay);
    made.holiday = view.calendar().isListedDayOff(day, rules::Week::SixDay);
    const auto &timetable = view.timetable(doctor.id);
    for (const auto &source : timetable.templates) {
        if (!source.appliesOn(day) || made.closed || !doctor.active)
            continue;
        made.hours.push_back(source.hours);
        made.breaks.insert(made.breaks.end(), source.breaks.begin(), source.breaks.end());
        if (!source.homeCalls.isEmpty())
            made.homeCalls.push_back(source.homeCalls);
    }
    const Span whole = clinicDay(day);
    std::ranges::copy_if(timetable.absences, std::back_inserter(made.absences),
                         [&](const Absence &absence) { return absence.span.overlaps(whole); });
    made.slots = view.slotsOf(doctor.id, day);
    return made;
}

void widen(DaySpan &span, QTime from, QTime to)
{
    span.from = span.from.isValid() ? std::min(span.from, from) : from;
    span.to = span.to.isValid() ? std::max(span.to, to) : to;
}

DaySpan spanOf(const DayGrid &grid)
{
    DaySpan span;
    for (const auto &doctor : grid.doctors) {
        for (const auto &hours : doctor.hours)
            widen(span, hours.from, hours.to);
        for (const auto &hours : doctor.homeCalls)
            widen(span, hours.from, hours.to);
        for (const auto &booking : doctor.bookings) {
            const QTime end = inClinic(booking.appointment.end()).time();
            const QTime start = inClinic(booking.appointment.start).time();
            widen(span, start, end > start ? end : QTime(23, 59));
        }
    }
    return span;
}

void sortForPeople(std::vector<DoctorDay> &doctors)
{
    QCollator collator(QLocale(QLocale::Kazakh, QLocale::Kazakhstan));
    std::ranges::stable_sort(doctors, [&](const DoctorDay &a, const DoctorDay &b) {
        if (a.doctor.specialty != b.doctor.specialty)
            return specialtyRank(a.doctor.specialty) < specialtyRank(b.doctor.specialty);
        return collator.compare(a.doctor.name.full(), b.doctor.name.full()) < 0;
    });
}

} // namespace

Result<DayGrid> ReadDay::operator()(const Actor &actor, QDate day) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<DayGrid> {
        const TimetableView view(snapshot, m_desk.clock().now(), {day, day});
        auto bookings = bookingsOf(snapshot, clinicDay(day), {});
        DayGrid grid;
        grid.day = day;
        grid.closed = !view.calendar().isWorkingDay(day, rules::Week::SixDay);
        grid.changeMark = storage::ChangeLog::newest(snapshot);
        for (const auto &doctor : view.doctors()) {
            if (!doctor.active && !bookings.contains(doctor.id))
                continue;
            grid.doctors.push_back(dayOf(view, doctor, day));
            grid.doctors.back().bookings = bookings.take(doctor.id);
        }
        sortForPeople(grid.doctors);
        grid.span = spanOf(grid);
        return grid;
    });
}

Result<qint64> ReadDay::changeMark() const
{
    return m_desk.database().read(
        [](storage::Snapshot &snapshot) -> Result<qint64> { return storage::ChangeLog::newest(snapshot); });
}

Result<std::vector<DoctorDay>> ReadWeek::operator()(const Actor &actor, const PractitionerId &practitioner,
                                                    QDate day) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<DoctorDay>> {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        const TimetableView view(snapshot, m_desk.clock().now(), {monday, monday.addDays(6), practitioner});
        const auto *doctor = view.doctor(practitioner);
        if (!doctor)
            return failure(Error::Kind::NotFound, practitioner.toString());
        std::vector<DoctorDay> week;
        for (int i = 0; i < 7; ++i) {
            const QDate at = monday.addDays(i);
            week.push_back(dayOf(view, *doctor, at));
            week.back().bookings = bookingsOf(snapshot, clinicDay(at), practitioner).take(practitioner);
        }
        return week;
    });
}

} // namespace tirkeu::usecase
