#pragma once
#include "demo/polyclinic.h"
#include "domain/timetable.h"
#include "usecase/desk.h"

namespace tirkeu::demo {

/// How the doctors of a made-up polyclinic work: two shifts, slots by specialty, breaks, home calls of the district
/// doctors, quotas of phone and portal. The same for one seed.
std::vector<TimetableTemplate> layOutWeek(const std::vector<Practitioner> &doctors, const Options &options);

/// A day in full swing around `options.today` and the days after it: booked people of all channels, those who came, are
/// waiting, were served, did not come, cancelled; booked over another; one doctor away with people to be moved. On a
/// day off the next working day is filled instead.
Result<void> fillTimetable(usecase::Desk &desk, const usecase::Actor &administrator, const Options &options,
                           const QDateTime &now);

} // namespace tirkeu::demo
