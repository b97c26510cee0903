#include "charts/day_summary.h"
#include <algorithm>
#include <numeric>

namespace tirkeu::ui {
namespace {

LoadParts partsOf(const usecase::DoctorLoad &load)
{
    return {{load.fulfilled, load.arrived - load.fulfilled, load.booked - load.arrived - load.noShow, load.noShow,
             load.free}};
}

std::vector<HourBar> hoursOf(const usecase::DayFigures &figures)
{
    std::vector<HourBar> bars;
    for (size_t hour = 0; hour < figures.hours.size(); ++hour) {
        const auto &load = figures.hours[hour];
        if (load.served > 0 || !bars.empty())
            bars.push_back({int(hour), load.served, load.waitingMinutes});
    }
    while (!bars.empty() && bars.back().served == 0)
        bars.pop_back();
    return bars;
}

} // namespace

int LoadParts::whole() const
{
    return std::accumulate(count.begin(), count.end(), 0);
}

int LoadParts::percent() const
{
    return whole() > 0 ? qRound(100.0 * booked() / whole()) : 0;
}

LoadParts &LoadParts::operator+=(const LoadParts &other)
{
    for (size_t i = 0; i < count.size(); ++i)
        count[i] += other.count[i];
    return *this;
}

bool HourBar::isOverTerm() const
{
    return minutes > DaySummary::waitingTerm;
}

std::optional<double> NoShowDay::percent() const
{
    return known > 0 ? std::optional(100.0 * missed / known) : std::nullopt;
}

DaySummary::DaySummary(const usecase::DayFigures &figures)
    : day(figures.day)
    , hours(hoursOf(figures))
{
    for (const auto &load : figures.doctors) {
        const LoadParts parts = partsOf(load);
        whole += parts;
        ahead += load.ahead;
        doctors.push_back({load.practitioner, load.doctor, load.specialty, parts, load.cancelled, load.overbooked});
        if (specialties.empty() || specialties.back().specialty != load.specialty)
            specialties.push_back({load.specialty, {}, 0});
        specialties.back().parts += parts;
        specialties.back().ahead += load.ahead;
    }
    std::ranges::stable_sort(doctors, [](const DoctorBar &a, const DoctorBar &b) {
        const auto filled = [](const DoctorBar &one) { return std::pair(one.parts.percent(), one.parts.booked()); };
        return filled(a) > filled(b);
    });
    for (const auto &[on, sum] : figures.recent)
        recent.push_back({on, sum.noShow, sum.noShow + sum.arrived});
    for (const auto &hour : hours) {
        served += hour.served;
        waitingMinutes += hour.minutes * hour.served;
    }
    waitingMinutes = served > 0 ? waitingMinutes / served : 0;
}

bool DaySummary::hasRecent() const
{
    return std::ranges::any_of(recent, [](const NoShowDay &one) { return one.known > 0; });
}

} // namespace tirkeu::ui
