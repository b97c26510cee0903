#include "demo/working_day.h"
#include "domain/patient.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::demo {
namespace {

constexpr quint64 stream = 40;
constexpr int tries = 12;
constexpr std::array reasons{QStringView(u"3.1"), QStringView(u"3.2"), QStringView(u"3.3"),
                             QStringView(u"3.6"), QStringView(u"4.1"), QStringView(u"5.1")};
constexpr std::array cancelReasons{QStringView(u"Өзі бас тартты"), QStringView(u"Ауырып қалды"),
                                   QStringView(u"Жұмыстан босамады")};

} // namespace

WorkingDay::WorkingDay(const std::vector<PatientRow> &people, const Course &course)
    : m_people(people)
    , m_now(course.now)
    , m_dice(course.seed, stream)
{
}

bool WorkingDay::suits(const PatientRow &person, const Practitioner &doctor, QDate day) const
{
    const int age = ageOn(person.birthDate, day);
    if (doctor.specialty == u"paediatrician")
        return age < 18;
    if (doctor.specialty == u"obstetrician_gynaecologist")
        return person.sex == Sex::Female && age >= 15;
    return doctor.specialty != u"therapist" || age >= 18;
}

const PatientRow *WorkingDay::someone(const Practitioner &doctor, QDate day)
{
    for (int i = 0; i < tries; ++i) {
        const auto &person = m_people[size_t(m_dice.below(int(m_people.size())))];
        if (suits(person, doctor, day) && !m_busy[day].contains(person.id)) {
            m_busy[day].insert(person.id);
            return &person;
        }
    }
    return nullptr;
}

int WorkingDay::chanceOn(QDate day) const
{
    const auto ahead = inClinic(m_now).date().daysTo(day);
    return int(std::clamp<qint64>(ahead <= 0 ? 88 : 80 - 7 * ahead, 12, 88));
}

Appointment WorkingDay::drawn(const PatientRow &person, const Slot &slot)
{
    Appointment booked;
    booked.patient = person.id;
    booked.practitioner = slot.practitioner;
    booked.start = slot.start;
    booked.minutes = slot.minutes;
    booked.room = slot.room;
    booked.kind = m_dice.percent(70)   ? VisitKind::Primary
                  : m_dice.percent(60) ? VisitKind::Repeat
                                       : VisitKind::Preventive;
    booked.reason = reasons[size_t(m_dice.below(int(reasons.size())))].toString();
    const int way = m_dice.below(100);
    booked.channel = way < 45   ? BookingChannel::Desk
                     : way < 75 ? BookingChannel::Phone
                     : way < 97 ? BookingChannel::Portal
                                : BookingChannel::Paper;
    booked.identifiedBy = booked.channel == BookingChannel::Phone ? u"stated"_s : u"id_card"_s;
    const QDateTime taken = slot.start.addSecs(-3600 * qint64(m_dice.between(2, 120)));
    booked.takenAt = booked.receivedAt = std::min(taken, m_now);
    if (m_dice.percent(6)) {
        booked.status = AppointmentStatus::Cancelled;
        booked.cancelReason = cancelReasons[size_t(m_dice.below(int(cancelReasons.size())))].toString();
    } else {
        letHappen(booked);
    }
    return booked;
}

/// What had happened to the booking by now: people come a little before their time, doctors run late as the day goes
/// on.
void WorkingDay::letHappen(Appointment &booked)
{
    const QDateTime arrives = booked.start.addSecs(-60 * qint64(m_dice.between(-6, 25)));
    const QDateTime called = std::max(arrives, booked.start).addSecs(60 * qint64(m_dice.between(0, 18)));
    const QDateTime done = called.addSecs(60 * qint64(m_dice.between(6, 16)));
    if (m_dice.percent(9)) {
        if (m_now > booked.end())
            booked.status = AppointmentStatus::NoShow;
        return;
    }
    if (arrives > m_now)
        return;
    booked.status = AppointmentStatus::Arrived;
    booked.arrivedAt = arrives;
    booked.late = arrives > booked.start;
    if (called <= m_now)
        booked.calledAt = called;
    if (done <= m_now) {
        booked.status = AppointmentStatus::Fulfilled;
        booked.fulfilledAt = done;
    }
}

void WorkingDay::fill(const Practitioner &doctor, const std::vector<Slot> &slots, std::vector<Appointment> &bookings)
{
    for (const Slot &slot : slots) {
        const QDate day = inClinic(slot.start).date();
        const auto *person = m_dice.percent(chanceOn(day)) ? someone(doctor, day) : nullptr;
        if (!person)
            continue;
        bookings.push_back(drawn(*person, slot));
        if (!m_dice.percent(4) || bookings.back().status == AppointmentStatus::Cancelled)
            continue;
        if (const auto *second = someone(doctor, day)) { // booked over the first on purpose
            auto over = drawn(*second, slot);
            over.lane = 1;
            over.channel = BookingChannel::Desk;
            over.overbookReason = u"Бөлім меңгерушісінің рұқсатымен"_s;
            bookings.push_back(std::move(over));
        }
    }
}

} // namespace tirkeu::demo
