#include "usecase/queries/find_slots.h"
#include "storage/database.h"
#include "storage/patient_repository.h"
#include "storage/staff_repository.h"
#include "usecase/free_slots.h"

namespace tirkeu::usecase {
namespace {

/// Whose times are asked for: by doctor, by specialty, or the person's own district doctor.
Result<FreeSlotsQuestion> questionOf(const FindSlots::Query &query, storage::Snapshot &snapshot, QDate today)
{
    if (!query.practitioner.isNull() && !storage::StaffRepository(snapshot).practitioner(query.practitioner))
        return failure(Error::Kind::NotFound, query.practitioner.toString());
    FreeSlotsQuestion question;
    question.practitioner = query.practitioner;
    question.specialty = query.specialty;
    question.from = std::max(query.from.isValid() ? query.from : today, today);
    question.to = query.to;
    question.near = query.near;
    question.kind = query.kind;
    question.minutes = query.minutes;
    question.channel = query.channel;
    question.limit = query.limit;
    question.alsoKept = query.alsoKept;
    if (query.patient.isNull())
        return question;
    storage::PatientRepository patients(snapshot);
    const auto person = patients.find(patients.canonical(query.patient));
    if (!person)
        return failure(Error::Kind::NotFound, query.patient.toString());
    question.district = person->patient.district;
    for (const auto &district : storage::StaffRepository(snapshot).districts()) {
        if (district.id == person->patient.district)
            question.districtDoctor = district.doctor;
    }
    if (query.practitioner.isNull() && query.specialty.isEmpty())
        question.practitioner = question.districtDoctor;
    return question;
}

} // namespace

Result<std::vector<FoundSlot>> FindSlots::operator()(const Actor &actor, const Query &query) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<FoundSlot>> {
        return questionOf(query, snapshot, m_desk.today()).map([&](const FreeSlotsQuestion &question) {
            return freeSlots(snapshot, m_desk.clock().now(), question);
        });
    });
}

Result<std::vector<FoundSlot>> FindSlots::series(const Actor &actor, const Query &first, int days, int count) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    if (!first.near.isValid() || days < 1 || count < 1)
        return failure(Error::Kind::Invalid, QStringLiteral("a series needs a first time, a step and a number"));
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<FoundSlot>> {
        const auto asked = questionOf(first, snapshot, m_desk.today());
        if (!asked)
            return tl::unexpected(asked.error());
        std::vector<FoundSlot> found;
        for (int i = 0; i < count; ++i) {
            auto question = *asked;
            question.near = first.near.addDays(i * days);
            question.from = inClinic(question.near).date();
            question.to = question.from.addDays(std::min(days, 7) - 1);
            question.limit = 1;
            question.dayFirst = true;
            const auto next = freeSlots(snapshot, m_desk.clock().now(), question);
            if (!next.empty())
                found.push_back(next.front());
        }
        return found;
    });
}

} // namespace tirkeu::usecase
