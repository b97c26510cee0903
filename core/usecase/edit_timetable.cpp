#include "usecase/edit_timetable.h"
#include "storage/audit_log.h"
#include "storage/database.h"
#include "storage/staff_repository.h"
#include "storage/timetable_repository.h"
#include "usecase/booking_writing.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

using storage::AuditLog;
using storage::TimetableRepository;
using storage::Transaction;
using Cause = AffectedBooking::Cause;

TimetableFlaw flawAmong(const std::vector<TimetableTemplate> &wanted, const std::vector<TimetableTemplate> &known)
{
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (const auto flaw = flawOf(wanted[i]); flaw != TimetableFlaw::None)
            return flaw;
        const bool amongWanted = std::any_of(wanted.begin(), wanted.begin() + qsizetype(i),
                                             [&](const auto &other) { return overlap(wanted[i], other); });
        const bool amongKnown = std::ranges::any_of(known, [&](const auto &other) {
            const bool replaced = std::ranges::find(wanted, other.id, &TimetableTemplate::id) != wanted.end();
            return !replaced && overlap(wanted[i], other);
        });
        if (amongWanted || amongKnown)
            return TimetableFlaw::Overlap;
    }
    return TimetableFlaw::None;
}

/// A new record gets its id and version 1, a known one the next version. Conflict: it is not the one that was shown.
template <class Record>
Result<void> countOn(Transaction &tx, Record &record)
{
    if (record.id.isNull()) {
        record.id = tx.ids().next<decltype(record.id)>();
        record.version = 1;
        return {};
    }
    const auto known = TimetableRepository(tx).find(record.id);
    if (!known)
        return failure(Error::Kind::NotFound, record.id.toString());
    if (known->version != record.version)
        return failure(Error::Kind::Conflict, u"the timetable was changed meanwhile"_s);
    ++record.version;
    return {};
}

TimetableOutcome outcomeOf(Recheck recheck)
{
    return {TimetableFlaw::None, std::move(recheck.affected), recheck.restored, {}};
}

TimetableOutcome recheckAll(Transaction &tx, const QSet<PractitionerId> &doctors, Cause cause)
{
    TimetableOutcome outcome;
    for (const auto &doctor : doctors) {
        auto recheck = recheckBookings(tx, doctor, cause);
        outcome.restored += recheck.restored;
        std::ranges::move(recheck.affected, std::back_inserter(outcome.affected));
    }
    return outcome;
}

void note(Transaction &tx, const QString &action, const QByteArray &id, const TimetableOutcome &outcome)
{
    AuditLog(tx).append({action,
                         u"timetable"_s,
                         id,
                         {},
                         {{u"affected"_s, qint64(outcome.affected.size())}, {u"restored"_s, outcome.restored}}});
}

QJsonObject toJson(const Practitioner &doctor)
{
    return {{u"surname"_s, doctor.name.surname},
            {u"givenName"_s, doctor.name.givenName},
            {u"patronymic"_s, doctor.name.patronymic},
            {u"specialties"_s, QJsonArray::fromStringList(QStringList{doctor.specialty} + doctor.moreSpecialties)},
            {u"district"_s, doctor.district.isNull() ? QJsonValue() : doctor.district.toString()},
            {u"room"_s, doctor.room},
            {u"kind"_s, doctor.kind == StaffKind::Nurse ? u"nurse"_s : u"doctor"_s},
            {u"active"_s, doctor.active}};
}

bool isSame(const District &a, const District &b)
{
    return a.number == b.number && a.nameKk == b.nameKk && a.nameRu == b.nameRu && a.kind == b.kind &&
           a.doctor == b.doctor;
}

} // namespace

/// What an edit wrote: nothing when there is a flaw or it is only tried, so that its transaction is rolled back.
template <typename Write>
Result<TimetableOutcome> EditTimetable::edit(const Actor &actor, Write write) const
{
    if (const auto allowed = require(actor, Permission::ManageTimetable); !allowed)
        return tl::unexpected(allowed.error());
    std::optional<TimetableOutcome> unwritten;
    auto written = m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<TimetableOutcome> {
        auto outcome = write(tx);
        if (!outcome || (outcome->isDone() && m_intent == Intent::Save))
            return outcome;
        unwritten = std::move(*outcome);
        return failure(Error::Kind::Cancelled);
    });
    return unwritten ? *unwritten : written;
}

Result<TimetableOutcome> EditTimetable::saveTemplates(const Actor &actor,
                                                      std::vector<TimetableTemplate> templates) const
{
    if (templates.empty())
        return failure(Error::Kind::Invalid, u"no template"_s);
    return edit(actor, [&](Transaction &tx) -> Result<TimetableOutcome> {
        TimetableRepository timetable(tx);
        if (const auto flaw = flawAmong(templates, timetable.templates()); flaw != TimetableFlaw::None)
            return TimetableOutcome{flaw, {}, 0, {}};
        QSet<PractitionerId> doctors;
        for (auto &saved : templates) {
            if (!storage::StaffRepository(tx).practitioner(saved.practitioner))
                return failure(Error::Kind::NotFound, u"practitioner"_s);
            if (const auto known = saved.id.isNull() ? std::nullopt : timetable.find(saved.id))
                doctors.insert(known->practitioner);
            doctors.insert(saved.practitioner);
            if (const auto counted = countOn(tx, saved); !counted)
                return tl::unexpected(counted.error());
            timetable.save(saved);
        }
        const auto outcome = recheckAll(tx, doctors, Cause::Timetable);
        note(tx, u"timetable.saveTemplates"_s, templates.front().id.bytes(), outcome);
        return outcome;
    });
}

Result<TimetableOutcome> EditTimetable::removeTemplate(const Actor &actor, const TemplateId &id, int baseVersion) const
{
    return edit(actor, [&](Transaction &tx) -> Result<TimetableOutcome> {
        TimetableRepository timetable(tx);
        auto removed = timetable.find(id);
        if (!removed)
            return failure(Error::Kind::NotFound, id.toString());
        removed->version = baseVersion;
        if (const auto counted = countOn(tx, *removed); !counted)
            return tl::unexpected(counted.error());
        timetable.save(*removed, true);
        const auto outcome = outcomeOf(recheckBookings(tx, removed->practitioner, Cause::Timetable));
        note(tx, u"timetable.removeTemplate"_s, id.bytes(), outcome);
        return outcome;
    });
}

Result<TimetableOutcome> EditTimetable::saveAbsence(const Actor &actor, Absence absence) const
{
    return edit(actor, [&](Transaction &tx) -> Result<TimetableOutcome> {
        if (!absence.span.from.isValid() || !absence.span.to.isValid() || absence.span.to <= absence.span.from)
            return TimetableOutcome{TimetableFlaw::HoursEmpty, {}, 0, {}};
        if (absence.substitute == absence.practitioner)
            absence.substitute = {};
        if (!storage::StaffRepository(tx).practitioner(absence.practitioner))
            return failure(Error::Kind::NotFound, u"practitioner"_s);
        TimetableRepository timetable(tx);
        const auto known = absence.id.isNull() ? std::nullopt : timetable.find(absence.id);
        if (const auto counted = countOn(tx, absence); !counted)
            return tl::unexpected(counted.error());
        timetable.save(absence);
        const auto outcome =
            recheckAll(tx, {absence.practitioner, known ? known->practitioner : absence.practitioner}, Cause::Absence);
        note(tx, u"timetable.saveAbsence"_s, absence.id.bytes(), outcome);
        return outcome;
    });
}

Result<TimetableOutcome> EditTimetable::savePractitioner(const Actor &actor, Practitioner practitioner,
                                                         const std::optional<Practitioner> &shown) const
{
    if (practitioner.name.full().trimmed().isEmpty() || practitioner.specialty.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"a doctor has a name and a specialty"_s);
    return edit(actor, [&](Transaction &tx) -> Result<TimetableOutcome> {
        storage::StaffRepository staff(tx);
        if (practitioner.id.isNull())
            practitioner.id = tx.ids().next<PractitionerId>();
        else if (const auto known = staff.practitioner(practitioner.id); !known)
            return failure(Error::Kind::NotFound, u"practitioner"_s);
        else if (shown && *known != *shown)
            return failure(Error::Kind::Conflict, u"the practitioner was changed meanwhile"_s);
        staff.savePractitioner(practitioner);
        TimetableRepository timetable(tx);
        timetable.keepPractitionerVersion(practitioner.id, timetable.practitionerVersion(practitioner.id) + 1,
                                          toJson(practitioner));
        auto outcome = outcomeOf(recheckBookings(tx, practitioner.id, Cause::Practitioner));
        outcome.practitioner = practitioner.id;
        note(tx, u"timetable.savePractitioner"_s, practitioner.id.bytes(), outcome);
        return outcome;
    });
}

Result<void> EditTimetable::saveDistrict(const Actor &actor, District district,
                                         const std::optional<District> &shown) const
{
    if (const auto allowed = require(actor, Permission::ManageTimetable); !allowed)
        return allowed;
    if (district.number < 1 || district.number > 999 || district.nameKk.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"a district has a number and a name"_s);
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        storage::StaffRepository staff(tx);
        if (district.id.isNull())
            district.id = tx.ids().next<DistrictId>();
        for (const auto &other : staff.districts()) {
            if (other.number == district.number && other.id != district.id)
                return failure(Error::Kind::Exists, u"district number taken"_s);
            if (shown && other.id == district.id && !isSame(other, *shown))
                return failure(Error::Kind::Conflict, u"the district was changed meanwhile"_s);
        }
        staff.saveDistrict(district);
        AuditLog(tx).append({u"timetable.saveDistrict"_s, u"district"_s, district.id.bytes()});
        return {};
    });
}

Result<void> EditTimetable::setHorizon(const Actor &actor, int weeks) const
{
    if (const auto allowed = require(actor, Permission::ManageTimetable); !allowed)
        return allowed;
    if (weeks < 1 || weeks > 52)
        return failure(Error::Kind::Invalid, u"1 to 52 weeks"_s);
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        TimetableRepository(tx).setHorizonWeeks(weeks);
        AuditLog(tx).append({u"timetable.setHorizon"_s, {}, {}, {}, {{u"weeks"_s, weeks}}});
        return {};
    });
}

Result<TimetableOutcome> EditTimetable::checkAgain(const Actor &actor) const
{
    return edit(actor, [&](Transaction &tx) -> Result<TimetableOutcome> {
        const auto outcome = outcomeOf(recheckBookings(tx, {}, Cause::Timetable));
        note(tx, u"timetable.checkAgain"_s, {}, outcome);
        return outcome;
    });
}

Result<Timetable> ReadTimetable::operator()(const Actor &actor) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<Timetable> {
        storage::StaffRepository staff(snapshot);
        TimetableRepository timetable(snapshot);
        const QDateTime from = clinicDay(m_desk.today()).from;
        return Timetable{staff.allPractitioners(), staff.districts(), timetable.templates(),
                         timetable.absences({from, from.addYears(10)}), timetable.horizonWeeks()};
    });
}

} // namespace tirkeu::usecase
