#include "demo/timetable.h"
#include "demo/dice.h"
#include "demo/polyclinic.h"
#include "demo/working_day.h"
#include "usecase/furnish_timetable.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::demo {
namespace {

constexpr int daysBack = 7;
constexpr int daysAhead = 12;

bool isDistrictDoctor(const Practitioner &doctor)
{
    return !doctor.district.isNull();
}

int slotMinutesOf(const Practitioner &doctor)
{
    if (doctor.specialty == u"dentist" || doctor.specialty == u"psychologist")
        return 30;
    return isDistrictDoctor(doctor) ? 15 : 20;
}

TimetableTemplate shift(const Practitioner &doctor, bool morning, const Options &options)
{
    TimetableTemplate made;
    made.practitioner = doctor.id;
    made.validFrom = QDate(options.today.year(), 1, 1).addYears(-1);
    made.room = doctor.room;
    made.slotMinutes = slotMinutesOf(doctor);
    made.lengths[size_t(VisitKind::Preventive)] = made.slotMinutes;
    made.lengths[size_t(VisitKind::Procedure)] = 2 * made.slotMinutes;
    made.hours = morning ? DaySpan{QTime(8, 0), QTime(13, 0)} : DaySpan{QTime(14, 0), QTime(19, 0)};
    made.breaks = {morning ? DaySpan{QTime(10, 30), QTime(10, 45)} : DaySpan{QTime(16, 30), QTime(16, 45)}};
    if (isDistrictDoctor(doctor))
        made.homeCalls = morning ? DaySpan{QTime(14, 0), QTime(16, 0)} : DaySpan{QTime(10, 0), QTime(13, 0)};
    made.quotas[size_t(BookingChannel::Portal)] = 8;
    made.quotas[size_t(BookingChannel::Paper)] = 1;
    return made;
}

Absence absenceOf(const Practitioner &doctor, QDate from, QDate to, AbsenceReason reason)
{
    Absence made;
    made.practitioner = doctor.id;
    made.span = {clinicDay(from).from, clinicDay(to).to};
    made.reason = reason;
    return made;
}

/// One is ill on the working day, with people booked; another is on leave next week, with a colleague for them.
std::vector<Absence> absencesOf(const std::vector<Practitioner> &doctors, QDate day)
{
    if (doctors.size() < 4)
        return {};
    std::vector<Absence> made{absenceOf(doctors[2], day, day.addDays(1), AbsenceReason::Ill)};
    auto leave = absenceOf(doctors.back(), day.addDays(5), day.addDays(18), AbsenceReason::Leave);
    leave.substitute = doctors[doctors.size() - 2].id;
    made.push_back(leave);
    return made;
}

} // namespace

std::vector<TimetableTemplate> layOutWeek(const std::vector<Practitioner> &doctors, const Options &options)
{
    std::vector<TimetableTemplate> week;
    for (size_t i = 0; i < doctors.size(); ++i) {
        for (int weekday = 1; weekday <= 5; ++weekday) {
            // Shifts change places on Tuesdays and Thursdays, so that everybody can be seen before or after work.
            auto made = shift(doctors[i], (i + size_t(weekday)) % 2 == 1, options);
            made.weekday = weekday;
            week.push_back(made);
        }
        if (i % 3 == 0) {
            auto saturday = shift(doctors[i], true, options);
            saturday.weekday = 6;
            saturday.hours = {QTime(9, 0), QTime(13, 0)};
            saturday.homeCalls = {};
            week.push_back(saturday);
        }
    }
    return week;
}

Result<void> fillTimetable(usecase::Desk &desk, const usecase::Actor &administrator, const Options &options,
                           const QDateTime &now)
{
    const usecase::FurnishTimetable furnish(desk);
    const auto people = furnish.people(administrator, std::min(options.patients, 3000));
    if (!people)
        return tl::unexpected(people.error());
    const auto doctors = Generator(options).practitioners();
    usecase::FurnishTimetable::Made made;
    made.templates = layOutWeek(doctors, options);
    const rules::Calendar calendar(builtInSpecialDays());
    const QDate day = calendar.workingDayFrom(options.today, rules::Week::SixDay);
    WorkingDay filler(*people, {options.seed, now});
    for (QDate date = day.addDays(-daysBack); date <= day.addDays(daysAhead) && !people->empty();
         date = date.addDays(1)) {
        for (const auto &doctor : doctors) {
            rules::DoctorTimetable timetable{doctor.id, true, {}, {}};
            std::ranges::copy_if(made.templates, std::back_inserter(timetable.templates),
                                 [&](const auto &source) { return source.practitioner == doctor.id; });
            filler.fill(doctor, rules::slotsOf(timetable, date, calendar), made.bookings);
        }
    }
    made.absences = absencesOf(doctors, day);
    return furnish(administrator, std::move(made));
}

} // namespace tirkeu::demo
