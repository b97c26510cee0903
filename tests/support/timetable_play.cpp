#include "support/timetable_play.h"
#include "rules/calendar.h"
#include "storage/appointment_repository.h"
#include "storage/booking_notes.h"
#include "usecase/change_booking.h"
#include "usecase/queries/find_slots.h"
#include "usecase/reference_lists.h"
#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::test {

using namespace usecase;

namespace {

const QDate monday(2026, 3, 2);

enum Kind
{
    ChangeHours,
    AddHours,
    RemoveHours,
    SaveAbsence,
    ChangeAbsence,
    CallOffAbsence,
    DismissOrTakeBack,
    Holiday,
    Book,
    BookDeliberately,
    CancelOrTakeBack,
    Move,
    MoveListed,
    Keep,
    LetTimePass
};
constexpr std::array names{
    "change hours",      "add hours", "remove hours", "absence",           "change absence", "call off an absence",
    "dismiss/take back", "holiday",   "book",         "book deliberately", "cancel/undo",    "move",
    "move the listed",   "keep",      "time passes"};
static_assert(names.size() == stepKinds);
constexpr std::array weights{4, 3, 2, 4, 2, 3, 1, 2, 14, 4, 4, 4, 4, 2, 1};
static_assert(weights.size() == stepKinds);

constexpr auto everyWarning = {BookingWarning::Kind::SameDay, BookingWarning::Kind::SameSpecialty,
                               BookingWarning::Kind::SameTime, BookingWarning::Kind::DeskClosed,
                               BookingWarning::Kind::DoctorAway};

template <class List>
auto &chosen(List &list, quint32 die)
{
    return list[die % list.size()];
}

} // namespace

const char *stepName(int kind)
{
    return names[size_t(kind)];
}

std::vector<Step> randomSteps(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    std::vector<int> kinds;
    for (int kind = 0; kind < stepKinds; ++kind)
        kinds.insert(kinds.end(), size_t(weights[size_t(kind)]), kind);
    std::vector<Step> steps;
    for (int i = 0; i < count; ++i) {
        Step step{kinds[random.bounded(quint32(kinds.size()))]};
        for (auto &die : step.dice)
            die = random.generate() >> 4;
        steps.push_back(step);
    }
    return steps;
}

TimetablePlay::TimetablePlay()
{
    for (const auto &surname : {u"Ахметов"_s, u"Оспанов"_s, u"Сейітов"_s})
        m_doctors.push_back(m_desk.doctor(u"gp"_s, surname));
    for (int i = 0; i < 40; ++i)
        m_people.push_back(m_desk.attached(i));
}

std::optional<QString> TimetablePlay::run(const std::vector<Step> &steps)
{
    for (m_at = 0; m_at < int(steps.size()); ++m_at) {
        const Step &step = steps[size_t(m_at)];
        const auto before = listed();
        m_edit.reset();
        const bool done = play(step);
        m_done[size_t(step.kind)] += done ? 1 : 0;
        m_told += u"%1 %2 %3 %4 %5%6"_s.arg(QLatin1StringView(stepName(step.kind)))
                      .arg(step.dice[0])
                      .arg(step.dice[1])
                      .arg(step.dice[2])
                      .arg(step.dice[3])
                      .arg(done ? QString() : u" (nothing)"_s);
        for (auto &wrong : {wrongBookings(), wrongList(), wrongAnswer(before)}) {
            if (wrong)
                return wrong;
        }
    }
    return std::nullopt;
}

bool TimetablePlay::play(const Step &step)
{
    switch (Kind(step.kind)) {
    case ChangeHours:
        return changeHours(step);
    case AddHours:
        return addHours(step);
    case RemoveHours:
        return removeHours(step);
    case SaveAbsence:
        return saveAbsence(step);
    case ChangeAbsence:
        return changeAbsence(step);
    case CallOffAbsence:
        return callOffAbsence(step);
    case DismissOrTakeBack:
        return dismissOrTakeBack(step);
    case Holiday:
        return holiday(step);
    case Book:
        return book(step, false);
    case BookDeliberately:
        return book(step, true);
    case CancelOrTakeBack:
        return cancelOrTakeBack(step);
    case Move:
        return move(step);
    case MoveListed:
        return moveListed(step);
    case Keep:
        return keep(step);
    case LetTimePass:
        return letTimePass(step);
    }
    return false;
}

/// In an order that does not hang on ids, which differ from desk to desk.
std::vector<TimetableTemplate> TimetablePlay::templates()
{
    auto all = must(ReadTimetable(m_desk.desk())(m_desk.administrator())).templates;
    std::ranges::sort(all, {}, [&](const TimetableTemplate &one) {
        return std::tuple(std::ranges::find(m_doctors, one.practitioner) - m_doctors.begin(), one.weekday,
                          one.hours.from, one.validFrom);
    });
    return all;
}

std::vector<Absence> TimetablePlay::absences()
{
    auto all = must(ReadTimetable(m_desk.desk())(m_desk.administrator())).absences;
    std::ranges::sort(all, {}, [&](const Absence &one) {
        return std::tuple(std::ranges::find(m_doctors, one.practitioner) - m_doctors.begin(), one.span.from,
                          one.span.to);
    });
    return all;
}

QDateTime TimetablePlay::timeOf(const Step &step) const
{
    const QDate day = monday.addDays(step.dice[1] % 12);
    return at(day, 8 + int(step.dice[2] % 5), 15 * int(step.dice[3] % 4));
}

bool TimetablePlay::noteEdit(const Result<TimetableOutcome> &outcome)
{
    m_edit = must(outcome);
    const bool done = m_edit->isDone();
    if (!done)
        m_edit.reset();
    return done;
}

bool TimetablePlay::changeHours(const Step &step)
{
    auto all = templates();
    if (all.empty())
        return false;
    auto changed = chosen(all, step.dice[0]);
    changed.hours.from = QTime(8 + int(step.dice[1] % 4), 5 * int(step.dice[1] / 4 % 12));
    changed.slotMinutes = 5 * (1 + int(step.dice[2] % 6));
    changed.breaks.clear();
    if (step.dice[2] % 3 == 0)
        changed.breaks = {{QTime(11, 15), QTime(11, 25)}};
    if (step.dice[3] % 3 == 0)
        changed.validTo = changed.validTo.isValid() ? QDate() : monday.addDays(step.dice[3] % 14);
    if (step.dice[3] % 5 == 0) // a colleague takes the hours over
        changed.practitioner = chosen(m_doctors, step.dice[3] / 5);
    return noteEdit(EditTimetable(m_desk.desk()).saveTemplates(m_desk.administrator(), {changed}));
}

bool TimetablePlay::addHours(const Step &step)
{
    auto added = BookedDesk::hoursOf(doctorOf(step), 1 + int(step.dice[1] % 6));
    if (step.dice[2] % 2 == 0) // right behind the others
        added.hours = {QTime(12, 0), QTime(14, 0)};
    if (step.dice[2] % 2 == 0)
        added.breaks.clear();
    return noteEdit(EditTimetable(m_desk.desk()).saveTemplates(m_desk.administrator(), {added}));
}

bool TimetablePlay::removeHours(const Step &step)
{
    auto all = templates();
    if (all.size() < 4)
        return false;
    const auto &one = chosen(all, step.dice[0]);
    return noteEdit(EditTimetable(m_desk.desk()).removeTemplate(m_desk.administrator(), one.id, one.version));
}

bool TimetablePlay::saveAbsence(const Step &step)
{
    Absence made;
    made.practitioner = doctorOf(step);
    made.span = {timeOf(step), timeOf(step).addSecs(300 * (1 + int(step.dice[0] / 8 % 300)))};
    made.reason = AbsenceReason::Ill;
    made.substitute = chosen(m_doctors, step.dice[2]);
    return noteEdit(EditTimetable(m_desk.desk()).saveAbsence(m_desk.administrator(), made));
}

bool TimetablePlay::changeAbsence(const Step &step)
{
    auto all = absences();
    if (all.empty())
        return false;
    auto changed = chosen(all, step.dice[0] / 8);
    changed.practitioner = doctorOf(step);
    changed.span.to = changed.span.from.addSecs(300 * (1 + int(step.dice[1] % 100)));
    return noteEdit(EditTimetable(m_desk.desk()).saveAbsence(m_desk.administrator(), changed));
}

bool TimetablePlay::callOffAbsence(const Step &step)
{
    auto all = absences();
    if (all.empty())
        return false;
    auto off = chosen(all, step.dice[0]);
    off.cancelled = true;
    return noteEdit(EditTimetable(m_desk.desk()).saveAbsence(m_desk.administrator(), off));
}

bool TimetablePlay::dismissOrTakeBack(const Step &step)
{
    for (auto one : must(ReadTimetable(m_desk.desk())(m_desk.administrator())).practitioners) {
        if (one.id != doctorOf(step))
            continue;
        one.active = !one.active;
        return noteEdit(EditTimetable(m_desk.desk()).savePractitioner(m_desk.administrator(), one));
    }
    return false;
}

bool TimetablePlay::holiday(const Step &step)
{
    const QDate day = monday.addDays(step.dice[0] % 12);
    const QString code = specialDayCode(day, DayKind::Holiday);
    const QDate today = m_desk.desk().today();
    const EditReferenceList edit(m_desk.desk());
    const auto list = ReferenceList::Holidays;
    if (!m_holidays.contains(day)) {
        const ReferenceEntry entry{code, today, {}, u"Мереке"_s, u"Праздник"_s};
        if (must(edit.add(m_desk.administrator(), list, entry)))
            return false; // built in
        m_holidays.insert(day);
        return true;
    }
    for (const auto &entry : must(ReadReferenceList(m_desk.desk()).everything(m_desk.administrator(), list))) {
        if (entry.code == code && !entry.validTo.isValid() &&
            !must(edit.end(m_desk.administrator(), list, entry, today.addDays(-1))))
            return m_holidays.remove(day);
    }
    return false;
}

void TimetablePlay::agree(const Appointment &booked)
{
    m_agreed.insert(booked.number, booked);
}

bool TimetablePlay::book(const Step &step, bool deliberately)
{
    auto place = BookedDesk::visit(chosen(m_people, step.dice[2]), doctorOf(step), timeOf(step));
    place.kind = step.dice[3] % 3 == 0 ? VisitKind::Repeat : VisitKind::Primary;
    FindSlots::Query free;
    free.practitioner = place.practitioner;
    free.to = monday.addDays(11);
    free.kind = place.kind;
    free.limit = 400;
    const auto found = must(FindSlots(m_desk.desk())(m_desk.administrator(), free));
    if (!deliberately && !found.empty())
        place.start = chosen(found, step.dice[1]).slot.start;
    BookSlot::Command command{{place}, {}, {}};
    command.terms.acknowledged = everyWarning;
    if (deliberately && step.dice[3] % 8 < 4)
        command.terms.form = FormOfCare::Emergency;
    command.terms.overbook = deliberately;
    command.terms.overbookReason = deliberately ? u"әдейі"_s : QString();
    const auto outcome = must(BookSlot(m_desk.desk())(m_desk.administrator(), command));
    for (const auto &booked : outcome.booked)
        agree(booked);
    return outcome.isBooked();
}

bool TimetablePlay::cancelOrTakeBack(const Step &step)
{
    if (m_agreed.isEmpty())
        return false;
    const auto keys = m_agreed.keys();
    const QString number = chosen(keys, step.dice[0]);
    const auto id = m_agreed[number].id;
    if (!m_given.contains(number)) {
        must(CancelBooking(m_desk.desk())(m_desk.administrator(), {id, 0, u"келмейді"_s, false}));
        m_given.insert(number);
        return true;
    }
    const auto undone = MarkVisit(m_desk.desk()).undo(m_desk.administrator(), {id, 0});
    if (!undone || undone->obstacle) // moved, or the time is sold
        return false;
    return m_given.remove(number);
}

bool TimetablePlay::move(const Step &step)
{
    QStringList keys;
    for (const auto &one : m_agreed) {
        if (!m_given.contains(one.number) && one.start > m_desk.clock.now())
            keys += one.number;
    }
    if (keys.isEmpty())
        return false;
    const auto old = m_agreed[chosen(keys, step.dice[2])];
    MoveBooking::Command command{old.id, 0, doctorOf(step), timeOf(step)};
    command.terms.acknowledged = everyWarning;
    const auto outcome = must(MoveBooking(m_desk.desk())(m_desk.administrator(), command));
    if (!outcome.isBooked())
        return false;
    m_given.insert(old.number);
    agree(outcome.booked.front());
    return true;
}

bool TimetablePlay::moveListed(const Step &)
{
    const DoctorIsIll ill(m_desk.desk());
    std::vector<DoctorIsIll::Move> moves;
    for (const auto &row : must(ill.list(m_desk.administrator()))) {
        if (row.proposal)
            moves.push_back({row.booking.appointment.id, *row.proposal});
    }
    const auto outcome = must(ill.moveAll(m_desk.administrator(), moves));
    for (const auto &moved : outcome.moved) {
        for (const auto &old : std::as_const(m_agreed)) {
            if (old.id == moved.movedFrom)
                m_given.insert(old.number);
        }
        agree(moved);
    }
    return !outcome.moved.empty();
}

bool TimetablePlay::keep(const Step &step)
{
    const DoctorIsIll ill(m_desk.desk());
    const auto rows = must(ill.list(m_desk.administrator()));
    if (rows.empty())
        return false;
    must(ill.keep(m_desk.administrator(), chosen(rows, step.dice[0]).booking.appointment.id, u"келісілді"_s));
    return true;
}

bool TimetablePlay::letTimePass(const Step &step)
{
    if (m_desk.clock.now() > at(monday.addDays(3), 9))
        return false;
    m_desk.clock.advance(3600 * (1 + int(step.dice[0] % 12)));
    return true;
}

} // namespace tirkeu::test
