#include "usecase/booking_assessment.h"
#include "storage/appointment_repository.h"
#include "storage/patient_links.h"
#include "storage/patient_repository.h"
#include "usecase/free_slots.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

/// Clocks of two programs on one desk differ by no more.
constexpr int clockSlackSeconds = 120;

BookingAnswer answerOf(rules::NoTime noTime)
{
    switch (noTime) {
    case rules::NoTime::ClosedDay:
        return BookingAnswer::ClosedDay;
    case rules::NoTime::Absent:
        return BookingAnswer::DoctorAbsent;
    case rules::NoTime::Left:
        return BookingAnswer::DoctorLeft;
    case rules::NoTime::OutsideHours:
    case rules::NoTime::None: // the doctor is there, but no slot begins at this time
        return BookingAnswer::OutsideHours;
    }
    Q_UNREACHABLE();
}

QString timeText(const QDateTime &moment)
{
    return inClinic(moment).toString(u"dd.MM.yyyy HH:mm"_s);
}

/// What two visits of one person are to each other; nullopt: nothing to be told.
std::optional<BookingWarning::Kind> meeting(const Span &visit, const Span &other)
{
    if (visit.overlaps(other))
        return BookingWarning::Kind::SameTime;
    const bool sameDay = inClinic(visit.from).date() == inClinic(other.from).date();
    return sameDay ? std::optional(BookingWarning::Kind::SameDay) : std::nullopt;
}

BookingWarning warningOf(BookingWarning::Kind kind, const QDateTime &start, const QString &doctor,
                         const AppointmentId &other)
{
    const auto sentence = [kind] {
        if (kind == BookingWarning::Kind::SameTime)
            return QT_TRANSLATE_NOOP("booking", "The person is booked at this very time: %1, %2.");
        if (kind == BookingWarning::Kind::SameDay)
            return QT_TRANSLATE_NOOP("booking", "The person is booked on this day already: %1, %2.");
        return QT_TRANSLATE_NOOP("booking", "The person is booked with this specialty already: %1, %2.");
    };
    return {kind, {"booking", sentence(), {timeText(start), doctor}}, other};
}

} // namespace

BookingAssessment::BookingAssessment(storage::Snapshot &snapshot, const QDateTime &now, const BookingTerms &terms,
                                     const Manner &manner)
    : m_snapshot(snapshot)
    , m_now(now)
    , m_terms(terms)
    , m_manner(manner)
{
}

PlaceAssessment BookingAssessment::judge(const VisitPlace &place)
{
    PlaceAssessment judged;
    judged.person = place.patient;
    judged.practitioner = place.practitioner;
    judged.start = place.start.toUTC();
    const QDateTime highWater = storage::AppointmentRepository(m_snapshot).highWater();
    if (!m_terms.clockConfirmed && highWater.isValid() && m_now < highWater.addSecs(-clockSlackSeconds))
        judged.answer = BookingAnswer::ClockMovedBack;
    else if (judged.answer = judgePerson(judged, place); judged.answer == BookingAnswer::Booked)
        judged.answer = judgeTime(judged, place);
    if (judged.answer == BookingAnswer::Booked)
        m_before.push_back(judged);
    return judged;
}

BookingAnswer BookingAssessment::judgePerson(PlaceAssessment &judged, const VisitPlace &place)
{
    storage::PatientRepository patients(m_snapshot);
    judged.person = patients.canonical(place.patient);
    const auto record = patients.find(judged.person);
    if (!record || record->withdrawn)
        return BookingAnswer::PersonUnknown;
    if (record->patient.deceasedOn.isValid())
        return BookingAnswer::PersonDeceased;
    m_person = *record;
    return BookingAnswer::Booked;
}

BookingAnswer BookingAssessment::judgeTime(PlaceAssessment &judged, const VisitPlace &place)
{
    const QDate day = inClinic(judged.start).date();
    const TimetableView view(m_snapshot, m_now, {day, day, place.practitioner, m_manner.instead});
    const auto *doctor = view.doctor(place.practitioner);
    if (!doctor || !doctor->active)
        return BookingAnswer::DoctorLeft;
    judged.doctor = doctor->name.brief();
    judged.specialty = doctor->specialty;
    judged.room = doctor->room;
    const bool emergency = m_terms.form == FormOfCare::Emergency;
    if (m_manner.judgeRules) {
        judged.decisions =
            judgeBooking({m_person->patient, place.reason, m_person->cardNumber.isEmpty(), doctor->specialty, m_now},
                         m_terms, view.calendar());
        if (isRefused(judged.decisions) && m_terms.overruleReason.trimmed().isEmpty())
            return BookingAnswer::Refused;
    }
    auto answer = judgeOrdinary(judged, place, view);
    if (answer != BookingAnswer::Booked)
        answer = judgeDeliberate(judged, answer, view);
    if (answer == BookingAnswer::Taken) { // by the person's own booking, when a call is made twice: it is named
        warnOfOthers(judged);
        judged.warnings.removeIf([](const auto &w) { return w.kind != BookingWarning::Kind::SameTime; });
    }
    if (answer != BookingAnswer::Booked)
        return answer;
    const bool advised = m_manner.judgeRules && !emergency && isAdvisedOtherwise(judged.decisions, m_terms);
    if (advised && m_terms.overruleReason.trimmed().isEmpty())
        return BookingAnswer::NeedsReason;
    warn(judged);
    return unanswered(judged.warnings, m_terms).isEmpty() ? BookingAnswer::Booked : BookingAnswer::NeedsAck;
}

BookingAnswer BookingAssessment::judgeOrdinary(PlaceAssessment &judged, const VisitPlace &place,
                                               const TimetableView &view)
{
    const QDate day = inClinic(judged.start).date();
    const auto slots = view.slotsOf(place.practitioner, day);
    const auto at = std::ranges::find(slots, judged.start, &Slot::start);
    const auto *source = at == slots.end() ? nullptr : view.source(*at);
    judged.minutes = source ? minutesOf(*source, place.kind, place.minutes)
                            : std::max(gridMinutes, place.minutes > 0 ? place.minutes / gridMinutes * gridMinutes : 15);
    if (source) {
        judged.room = source->room.isEmpty() ? judged.room : source->room;
        judged.source = source->id;
        judged.slots = judged.minutes / source->slotMinutes;
    }
    // An emergency still fits into a time that has begun.
    const bool emergency = m_terms.form == FormOfCare::Emergency;
    if (emergency ? judged.span().to <= m_now : judged.start < m_now)
        return BookingAnswer::Past;
    if (day > view.lastDay())
        return BookingAnswer::BeyondHorizon;
    if (rules::runOf(slots, judged.start, judged.minutes).empty())
        return answerOf(rules::timeFor(view.timetable(place.practitioner), judged.span(), view.calendar()));
    if (isTaken(judged))
        return BookingAnswer::Taken;
    auto left = view.slotsLeft(*source, day, m_terms.channel);
    for (const auto &before : m_before) {
        if (left && before.lane == 0 && before.source == judged.source && inClinic(before.start).date() == day)
            *left -= before.slots;
    }
    return left && *left < judged.slots ? BookingAnswer::QuotaSpent : BookingAnswer::Booked;
}

BookingAnswer BookingAssessment::judgeDeliberate(PlaceAssessment &judged, BookingAnswer obstacle,
                                                 const TimetableView &view)
{
    using enum BookingAnswer;
    const bool emergency = m_terms.form == FormOfCare::Emergency;
    const bool aside = obstacle == Taken || obstacle == QuotaSpent || obstacle == OutsideHours;
    const bool onlyEmergency = obstacle == ClosedDay || obstacle == DoctorAbsent;
    if (judged.start.toMSecsSinceEpoch() % (gridMinutes * 60'000) != 0 || !(aside || (emergency && onlyEmergency)))
        return obstacle;
    if (!emergency) {
        if (!m_terms.overbook)
            return obstacle;
        if (!m_manner.mayOverbook)
            return OverbookDenied;
        if (m_terms.overbookReason.trimmed().isEmpty())
            return NeedsOverbookReason;
    }
    judged.outside =
        rules::timeFor(view.timetable(judged.practitioner), judged.span(), view.calendar()) != rules::NoTime::None;
    judged.lane = freeLane(judged);
    if (obstacle == DoctorAbsent)
        judged.warnings += BookingWarning{
            BookingWarning::Kind::DoctorAway,
            {"booking", QT_TRANSLATE_NOOP("booking", "The doctor is marked as away at this time. Make sure that"
                                                     " somebody sees the person.")}};
    return Booked;
}

bool BookingAssessment::isTaken(const PlaceAssessment &judged) const
{
    const auto lanes =
        storage::AppointmentRepository(m_snapshot).lanesTaken(judged.practitioner, judged.span(), m_manner.instead);
    const bool before = std::ranges::any_of(m_before, [&](const auto &b) {
        return b.lane == 0 && b.practitioner == judged.practitioner && b.span().overlaps(judged.span());
    });
    return before || std::ranges::find(lanes, 0) != lanes.end();
}

int BookingAssessment::freeLane(const PlaceAssessment &judged) const
{
    auto lanes =
        storage::AppointmentRepository(m_snapshot).lanesTaken(judged.practitioner, judged.span(), m_manner.instead);
    for (const auto &before : m_before) {
        if (before.practitioner == judged.practitioner && before.span().overlaps(judged.span()))
            lanes.push_back(before.lane);
    }
    int lane = 0;
    while (std::ranges::find(lanes, lane) != lanes.end())
        ++lane;
    return lane;
}

void BookingAssessment::warn(PlaceAssessment &judged)
{
    const auto opening = std::ranges::find(judged.decisions, u"opening"_s, &Decision::rule);
    if (opening != judged.decisions.end() && opening->decision == u"closed")
        judged.warnings += BookingWarning{
            BookingWarning::Kind::DeskClosed,
            {"booking", QT_TRANSLATE_NOOP("booking", "Bookings are taken during working hours; it is outside them"
                                                     " now.")}};
    warnOfOthers(judged);
    warnOfThoseBefore(judged);
}

void BookingAssessment::warnOfOthers(PlaceAssessment &judged)
{
    storage::BookingFilter filter;
    filter.patients = storage::PatientLinks::mergedInto(m_snapshot, judged.person);
    filter.patients.push_back(judged.person);
    const Span day = clinicDay(inClinic(judged.start).date());
    filter.starts = Span{std::min(day.from, m_now), std::max(day.to, m_now.addDays(366))};
    filter.activeOnly = true;
    for (const auto &other : storage::AppointmentRepository(m_snapshot).rows(filter)) {
        const auto &booked = other.appointment;
        if (booked.id == m_manner.instead || booked.status != AppointmentStatus::Booked)
            continue;
        if (const auto kind = meeting(judged.span(), booked.span()))
            judged.warnings += warningOf(*kind, booked.start, other.doctor.brief(), booked.id);
        else if (other.specialty == judged.specialty && booked.start >= m_now)
            judged.warnings +=
                warningOf(BookingWarning::Kind::SameSpecialty, booked.start, other.doctor.brief(), booked.id);
    }
}

/// One person may stand in a family twice, by two records that were merged. A series is of one specialty on purpose.
void BookingAssessment::warnOfThoseBefore(PlaceAssessment &judged)
{
    for (const auto &before : m_before) {
        const auto kind = before.person == judged.person ? meeting(judged.span(), before.span()) : std::nullopt;
        if (kind)
            judged.warnings += warningOf(*kind, before.start, before.doctor, {});
    }
}

QList<BookingWarning> unanswered(QList<BookingWarning> warnings, const BookingTerms &terms)
{
    warnings.removeIf([&](const BookingWarning &warning) { return terms.acknowledged.contains(warning.kind); });
    return warnings;
}

std::vector<Slot> BookingAssessment::alternatives(const VisitPlace &place) const
{
    FreeSlotsQuestion question;
    const QDate today = inClinic(m_now).date();
    question.near = std::max(place.start.toUTC(), m_now);
    question.from = std::max(today, inClinic(question.near).date().addDays(-7));
    question.to = inClinic(question.near).date().addDays(14);
    question.practitioner = place.practitioner;
    question.kind = place.kind;
    question.minutes = place.minutes;
    question.channel = m_terms.channel;
    question.limit = 3;
    auto found = freeSlots(m_snapshot, m_now, question);
    const TimetableView view(m_snapshot, m_now, {today, today, place.practitioner});
    if (const auto *doctor = view.doctor(place.practitioner); found.size() < 3 && doctor) {
        question.practitioner = {};
        question.except = place.practitioner;
        question.specialty = doctor->specialty;
        const auto others = freeSlots(m_snapshot, m_now, question);
        found.insert(found.end(), others.begin(),
                     others.begin() + qsizetype(std::min(others.size(), 3 - found.size())));
    }
    std::vector<Slot> slots;
    for (const auto &free : found)
        slots.push_back(free.slot);
    return slots;
}

} // namespace tirkeu::usecase
