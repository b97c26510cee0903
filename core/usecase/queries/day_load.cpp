#include "usecase/queries/day_load.h"
#include "domain/specialty.h"
#include "storage/appointment_repository.h"
#include "storage/database.h"
#include "usecase/timetable_view.h"
#include <QCollator>
#include <algorithm>

namespace tirkeu::usecase {
namespace {

constexpr int recentDays = 14;

void count(DoctorLoad &load, const Appointment &booked)
{
    if (booked.status == AppointmentStatus::EnteredInError)
        return;
    if (booked.status == AppointmentStatus::Cancelled) {
        ++load.cancelled;
        return;
    }
    ++load.booked;
    load.overbooked += booked.isOverbooked() ? 1 : 0;
    load.noShow += booked.status == AppointmentStatus::NoShow ? 1 : 0;
    load.fulfilled += booked.status == AppointmentStatus::Fulfilled ? 1 : 0;
    load.arrived += booked.status == AppointmentStatus::Arrived || booked.status == AppointmentStatus::Fulfilled;
}

void countHour(std::array<HourLoad, 24> &hours, const Appointment &booked)
{
    if (!booked.isActive())
        return;
    HourLoad &hour = hours[size_t(inClinic(booked.start).time().hour())];
    ++hour.booked;
    hour.noShow += booked.status == AppointmentStatus::NoShow ? 1 : 0;
    hour.arrived += booked.arrivedAt.isValid() ? 1 : 0;
    if (!booked.calledAt.isValid() || !booked.arrivedAt.isValid())
        return;
    // Who came early waits for the doctor only from the time booked.
    const QDateTime from = std::max(booked.arrivedAt, booked.start);
    HourLoad &called = hours[size_t(inClinic(booked.calledAt).time().hour())];
    ++called.served;
    called.waitingMinutes += double(std::max<qint64>(0, from.secsTo(booked.calledAt))) / 60;
}

std::vector<DoctorLoad> loadsOf(const TimetableView &view, QDate day)
{
    QCollator collator(QLocale(QLocale::Kazakh, QLocale::Kazakhstan));
    std::vector<DoctorLoad> loads;
    for (const auto &doctor : view.doctors()) {
        DoctorLoad load;
        load.practitioner = doctor.id;
        load.doctor = doctor.name;
        load.specialty = doctor.specialty;
        const auto slots = view.slotsOf(doctor.id, day);
        load.slots = int(slots.size());
        load.free = int(std::ranges::count_if(slots, [](const Slot &s) { return s.state != SlotState::Booked; }));
        load.ahead = int(std::ranges::count(slots, SlotState::Free, &Slot::state));
        loads.push_back(load);
    }
    std::ranges::stable_sort(loads, [&](const DoctorLoad &a, const DoctorLoad &b) {
        if (a.specialty != b.specialty)
            return specialtyRank(a.specialty) < specialtyRank(b.specialty);
        return collator.compare(a.doctor.full(), b.doctor.full()) < 0;
    });
    return loads;
}

} // namespace

Result<DayFigures> DayLoad::operator()(const Actor &actor, QDate day) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<DayFigures> {
        const TimetableView view(snapshot, m_desk.clock().now(), {day, day});
        DayFigures figures;
        figures.day = day;
        figures.doctors = loadsOf(view, day);
        for (int back = recentDays - 1; back >= 0; --back)
            figures.recent.emplace_back(day.addDays(-back), DoctorLoad());
        storage::BookingFilter filter;
        filter.starts = Span{clinicDay(day.addDays(1 - recentDays)).from, clinicDay(day).to};
        for (const auto &row : storage::AppointmentRepository(snapshot).rows(filter)) {
            const Appointment &booked = row.appointment;
            const QDate on = inClinic(booked.start).date();
            count(figures.recent[size_t(recentDays - 1 - on.daysTo(day))].second, booked);
            if (on != day)
                continue;
            countHour(figures.hours, booked);
            const auto load = std::ranges::find(figures.doctors, booked.practitioner, &DoctorLoad::practitioner);
            if (load != figures.doctors.end())
                count(*load, booked);
        }
        std::erase_if(figures.doctors, [](const DoctorLoad &l) { return l.slots + l.booked + l.cancelled == 0; });
        for (auto &hour : figures.hours)
            hour.waitingMinutes = hour.served > 0 ? hour.waitingMinutes / hour.served : 0;
        return figures;
    });
}

} // namespace tirkeu::usecase
