#pragma once
#include "usecase/queries/day_load.h"
#include <array>
#include <optional>
#include <vector>

namespace tirkeu::ui {

/// What a doctor's day is made of; together they are the whole of it.
enum class LoadPart
{
    Seen,
    Waiting, ///< has come, not seen yet
    Expected,
    NoShow,
    Free ///< not booked, past or to come
};
inline constexpr std::array loadParts{LoadPart::Seen, LoadPart::Waiting, LoadPart::Expected, LoadPart::NoShow,
                                      LoadPart::Free};

struct LoadParts
{
    std::array<int, loadParts.size()> count{};

    int of(LoadPart part) const { return count[size_t(part)]; }
    int whole() const;
    int booked() const { return whole() - of(LoadPart::Free); }
    int percent() const; ///< booked of the whole
    LoadParts &operator+=(const LoadParts &other);
    friend bool operator==(const LoadParts &, const LoadParts &) = default;
};

struct DoctorBar
{
    PractitionerId practitioner;
    PersonName doctor;
    QString specialty;
    LoadParts parts;
    int cancelled = 0;
    int overbooked = 0;
    friend bool operator==(const DoctorBar &, const DoctorBar &) = default;
};

struct SpecialtyBar
{
    QString specialty;
    LoadParts parts;
    int ahead = 0; ///< free and still to come
    friend bool operator==(const SpecialtyBar &, const SpecialtyBar &) = default;
};

/// Waiting of those called in within one hour; none called in: no bar.
struct HourBar
{
    int hour = 0;
    int served = 0;
    double minutes = 0;
    bool isOverTerm() const;
    friend bool operator==(const HourBar &, const HourBar &) = default;
};

/// Those who did not come, of those of whom it is known whether they came.
struct NoShowDay
{
    QDate day;
    int missed = 0;
    int known = 0;
    std::optional<double> percent() const; ///< nothing known: none
    friend bool operator==(const NoShowDay &, const NoShowDay &) = default;
};

/// The figures of a day as they are drawn and listed; without widgets and words.
struct DaySummary
{
    static constexpr int waitingTerm = 10; ///< minutes, ДСМ-90 app.5 §3

    DaySummary() = default;
    explicit DaySummary(const usecase::DayFigures &figures);

    QDate day;
    std::vector<DoctorBar> doctors;        ///< the fullest first
    std::vector<SpecialtyBar> specialties; ///< in the order of the grid
    std::vector<HourBar> hours;            ///< from the first to the last with somebody in it; those between too
    std::vector<NoShowDay> recent;         ///< the oldest first
    LoadParts whole;
    int ahead = 0;
    int served = 0;
    double waitingMinutes = 0; ///< mean of all served

    bool hasTimetable() const { return !doctors.empty(); }
    bool hasRecent() const; ///< it is known of anybody whether they came
    friend bool operator==(const DaySummary &, const DaySummary &) = default;
};

} // namespace tirkeu::ui
