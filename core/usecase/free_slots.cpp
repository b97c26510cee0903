#include "usecase/free_slots.h"
#include "usecase/timetable_view.h"
#include <algorithm>
#include <tuple>

namespace tirkeu::usecase {
namespace {

bool isAsked(const Practitioner &doctor, const FreeSlotsQuestion &question)
{
    if (!doctor.active || doctor.id == question.except)
        return false;
    if (!question.practitioner.isNull())
        return doctor.id == question.practitioner;
    return question.specialty.isEmpty() || doctor.hasSpecialty(question.specialty);
}

bool isOwn(const Practitioner &doctor, const FreeSlotsQuestion &question)
{
    return doctor.id == question.districtDoctor ||
           (!question.district.isNull() && doctor.district == question.district && doctor.kind == StaffKind::Doctor);
}

bool isTakeable(const Slot &slot, const FreeSlotsQuestion &question)
{
    if (question.without.contains(slot.id))
        return false;
    return slot.state == SlotState::Free || (question.alsoKept && slot.state == SlotState::Kept);
}

/// Whether a visit of that length suits the person.
bool suits(const Slot &slot, int minutes, const FreeSlotsQuestion &question)
{
    const QTime time = inClinic(slot.start).time();
    if (!question.hours.isEmpty() && (time < question.hours.from || time >= question.hours.to))
        return false;
    const Span visit{slot.start, slot.start.addSecs(minutes * 60)};
    return std::ranges::none_of(question.engaged, [&](const Span &span) { return span.overlaps(visit); });
}

void addOfDay(const TimetableView &view, const Practitioner &doctor, QDate day, const FreeSlotsQuestion &question,
              std::vector<FoundSlot> &found)
{
    auto slots = view.slotsOf(doctor.id, day);
    const auto left = view.holdBack(slots, question.channel);
    for (const Slot &slot : slots) {
        const auto *source = view.source(slot);
        if (!source || !isTakeable(slot, question))
            continue;
        const int minutes = minutesOf(*source, question.kind, question.minutes);
        const auto run = rules::runOf(slots, slot.start, minutes);
        const auto bound = left.value(source->id);
        if (!suits(slot, minutes, question) || (bound && int(run.size()) > *bound && !question.alsoKept))
            continue;
        if (!run.empty() && std::ranges::all_of(run, [&](const Slot &s) { return isTakeable(s, question); }))
            found.push_back({slot, doctor.name, doctor.specialty, isOwn(doctor, question), minutes});
    }
}

qint64 distance(const FoundSlot &found, const FreeSlotsQuestion &question)
{
    return std::abs(found.slot.start.secsTo(question.near));
}

void order(std::vector<FoundSlot> &found, const FreeSlotsQuestion &question)
{
    const auto rank = [&](const FoundSlot &f) {
        const bool named = !question.first.isNull() && f.slot.practitioner == question.first;
        const QDate day = inClinic(f.slot.start).date();
        const qint64 fromTime = question.near.isValid()
                                    ? std::abs(inClinic(f.slot.start).time().secsTo(inClinic(question.near).time()))
                                    : 0;
        if (question.dayFirst)
            return std::tuple(day.toJulianDay(), qint64(named ? 0 : f.ownDistrict ? 1 : 2), fromTime);
        if (question.near.isValid())
            return std::tuple(distance(f, question), qint64(f.ownDistrict ? 0 : 1), qint64(0));
        return std::tuple(qint64(f.ownDistrict ? 0 : 1), f.slot.start.toMSecsSinceEpoch(), qint64(0));
    };
    std::ranges::stable_sort(found, {}, rank);
}

/// Days come in order: with so many found, a later one cannot be nearer, nor much earlier with the own doctor.
bool isEnough(const std::vector<FoundSlot> &found, QDate day, const FreeSlotsQuestion &question)
{
    if (int(found.size()) < question.limit)
        return false;
    if (question.dayFirst)
        return true;
    if (!question.near.isValid())
        return question.districtDoctor.isNull() || day >= question.from.addDays(14);
    const QDate wanted = inClinic(question.near).date();
    return day > wanted && wanted.daysTo(day) > question.from.daysTo(wanted);
}

} // namespace

std::vector<FoundSlot> freeSlots(storage::Snapshot &snapshot, const QDateTime &now, const FreeSlotsQuestion &question)
{
    const QDate to = question.to.isValid() ? question.to : question.from.addDays(7 * 52);
    const TimetableView view(snapshot, now, {question.from, to, question.practitioner});
    const QDate last = std::min(to, view.lastDay());
    std::vector<FoundSlot> found;
    for (QDate day = question.from; day <= last; day = day.addDays(1)) {
        for (const auto &doctor : view.doctors()) {
            if (isAsked(doctor, question))
                addOfDay(view, doctor, day, question, found);
        }
        if (isEnough(found, day, question))
            break;
    }
    order(found, question);
    if (int(found.size()) > question.limit)
        found.resize(size_t(question.limit));
    return found;
}

void promise(QSet<SlotId> &promised, const FoundSlot &found)
{
    for (int done = 0; done < found.minutes; done += found.slot.minutes)
        promised.insert(slotId(found.slot.practitioner, found.slot.start.addSecs(done * 60)));
}

} // namespace tirkeu::usecase
