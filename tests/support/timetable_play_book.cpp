#include "rules/calendar.h"
#include "storage/appointment_repository.h"
#include "storage/booking_notes.h"
#include "support/timetable_play.h"
#include <algorithm>

using namespace Qt::StringLiterals;

/// What is right, worked out step of five minutes by step and without the rules of the program.
namespace tirkeu::test {

using namespace usecase;

namespace {

bool isDayOff(QDate day, const QSet<QDate> &holidays)
{
    static const rules::Calendar builtIn(builtInSpecialDays());
    return holidays.contains(day) || !builtIn.isWorkingDay(day, rules::Week::SixDay);
}

bool isSeenAt(const TimetableTemplate &laidDown, QDate day, QTime time)
{
    const bool inForce = day.dayOfWeek() == laidDown.weekday && laidDown.validFrom <= day &&
                         (laidDown.validTo.isNull() || laidDown.validTo >= day);
    const QTime end = time.addSecs(300);
    const auto meets = [&](const DaySpan &pause) { return pause.from < end && time < pause.to; };
    return inForce && laidDown.hours.from <= time && end <= laidDown.hours.to &&
           std::ranges::none_of(laidDown.breaks, meets);
}

QString inWords(const Appointment &booked)
{
    return u"%1 (%2, %3 min%4)"_s.arg(booked.number, inClinic(booked.start).toString(u"dd.MM. HH:mm"))
        .arg(booked.minutes)
        .arg(booked.outside ? u", outside"_s : QString());
}

} // namespace

bool TimetablePlay::isAway(const Appointment &booked)
{
    for (const auto &one : must(ReadTimetable(m_desk.desk())(m_desk.administrator())).practitioners) {
        if (one.id == booked.practitioner && !one.active)
            return true;
    }
    return std::ranges::any_of(absences(), [&](const Absence &one) {
        return one.practitioner == booked.practitioner && one.span.from < booked.end() && booked.start < one.span.to;
    });
}

bool TimetablePlay::hasTime(const Appointment &booked, const std::vector<TimetableTemplate> &laidDown)
{
    if (isAway(booked))
        return false;
    if (booked.outside)
        return true;
    const QDateTime start = inClinic(booked.start);
    if (isDayOff(start.date(), m_holidays))
        return false;
    return std::ranges::any_of(laidDown, [&](const TimetableTemplate &one) {
        if (one.practitioner != booked.practitioner)
            return false;
        for (int done = 0; done < booked.minutes; done += 5) {
            if (!isSeenAt(one, start.date(), start.time().addSecs(done * 60)))
                return false;
        }
        return true;
    });
}

/// Every booking acknowledged and not taken back by ourselves stands as it was agreed, and holds its time.
std::optional<QString> TimetablePlay::wrongBookings()
{
    const auto rows = must(m_desk.desk().database().read(
        [](storage::Snapshot &snapshot) -> Result<Rows> { return storage::AppointmentRepository(snapshot).rows({}); }));
    int steps = 0;
    if (rows.size() != size_t(m_agreed.size()))
        return u"%1 bookings were agreed, %2 are there"_s.arg(m_agreed.size()).arg(rows.size());
    for (const auto &row : rows) {
        const auto &there = row.appointment;
        const auto agreed = m_agreed.value(there.number);
        const bool same = there.patient == agreed.patient && there.practitioner == agreed.practitioner &&
                          there.start == agreed.start && there.minutes == agreed.minutes && there.lane == agreed.lane;
        if (!same || there.isActive() == m_given.contains(there.number))
            return inWords(agreed) + u" does not stand as agreed"_s;
        steps += there.isActive() ? there.minutes / gridMinutes : 0;
    }
    if (m_desk.countOf("SELECT count(*) FROM slot_claim") != steps)
        return u"the claims are not those of the bookings"_s;
    return std::nullopt;
}

/// Exactly those without time are listed, or were kept on purpose.
std::optional<QString> TimetablePlay::wrongList()
{
    const auto laidDown = templates();
    return must(m_desk.desk().database().read([&](storage::Snapshot &snapshot) -> Result<std::optional<QString>> {
        storage::BookingNotes notes(snapshot);
        for (const auto &booked : std::as_const(m_agreed)) {
            if (m_given.contains(booked.number) || booked.end() <= m_desk.clock.now())
                continue;
            using enum AffectedBooking::Settled;
            const auto state = notes.affected(booked.id);
            const bool isListed = state && (state->settled == Open || state->settled == Kept);
            if (isListed == hasTime(booked, laidDown))
                return std::optional(inWords(booked) + (isListed ? u" is listed though there is time for it"_s
                                                                 : u" has no time any more and is not listed"_s));
        }
        return std::optional<QString>();
    }));
}

/// What an edit answered is what it did to the list.
std::optional<QString> TimetablePlay::wrongAnswer(const QSet<QString> &before)
{
    const auto after = listed();
    m_mostListed = std::max(m_mostListed, int(after.size()));
    if (!m_edit)
        return std::nullopt;
    QSet<QString> told;
    for (const auto &row : m_edit->affected)
        told.insert(row.appointment.number);
    if (told != after - before)
        return u"the edit told of %1, %2 came to the list"_s.arg(QStringList(told.values()).join(u' '),
                                                                 QStringList((after - before).values()).join(u' '));
    if (m_edit->restored != (before - after).size())
        return u"the edit told of %1 restored, %2 left the list"_s.arg(m_edit->restored).arg((before - after).size());
    return std::nullopt;
}

QSet<QString> TimetablePlay::listed()
{
    QSet<QString> numbers;
    for (const auto &row : must(m_desk.desk().database().read([](storage::Snapshot &snapshot) -> Result<Rows> {
             storage::BookingFilter filter;
             filter.openAffectedOnly = true;
             return storage::AppointmentRepository(snapshot).rows(filter);
         })))
        numbers.insert(row.appointment.number);
    return numbers;
}

} // namespace tirkeu::test
