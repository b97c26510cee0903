#include "usecase/waiting_list.h"
#include "storage/audit_log.h"
#include "storage/booking_notes.h"
#include "storage/database.h"
#include "storage/patient_repository.h"
#include "storage/staff_repository.h"
#include "usecase/free_slots.h"

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

using storage::AuditLog;
using storage::Transaction;

/// The first free slot that suits and is promised to nobody who waits longer.
std::optional<Slot> offerFor(storage::Snapshot &snapshot, const QDateTime &now, const WaitingEntry &entry,
                             QSet<SlotId> &promised)
{
    FreeSlotsQuestion question;
    question.practitioner = entry.practitioner;
    question.specialty = entry.specialty;
    question.from = std::max(entry.from, inClinic(now).date());
    question.to = entry.to;
    question.kind = entry.kind;
    question.channel = entry.channel;
    question.hours = entry.hours;
    question.limit = 1;
    question.without = promised;
    const auto found = freeSlots(snapshot, now, question);
    if (found.empty())
        return std::nullopt;
    promise(promised, found.front());
    return found.front().slot;
}

} // namespace

Result<WaitingEntry> WaitingList::add(const Actor &actor, WaitingEntry entry) const
{
    if (const auto allowed = require(actor, Permission::BookAppointment); !allowed)
        return tl::unexpected(allowed.error());
    const bool whom = !entry.practitioner.isNull() || !entry.specialty.isEmpty();
    if (!whom || !entry.from.isValid() || entry.to < entry.from || entry.to < m_desk.today())
        return failure(Error::Kind::Invalid, u"who waits names a doctor or a specialty, and coming days"_s);
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<WaitingEntry> {
        storage::PatientRepository patients(tx);
        entry.patient = patients.canonical(entry.patient);
        const auto person = patients.find(entry.patient);
        if (!person)
            return tl::unexpected(person.error());
        if (person->withdrawn || person->patient.deceasedOn.isValid())
            return failure(Error::Kind::Invalid, u"nobody who could come"_s);
        entry.id = tx.ids().next<WaitingId>();
        entry.since = tx.now();
        entry.author = tx.author();
        entry.state = WaitingEntry::State::Waiting;
        storage::BookingNotes(tx).saveWaiting(entry);
        AuditLog(tx).append({u"waiting.add"_s, u"waiting"_s, entry.id.bytes()});
        return entry;
    });
}

Result<void> WaitingList::withdraw(const Actor &actor, const WaitingId &id, const QString &reason) const
{
    if (const auto allowed = require(actor, Permission::BookAppointment); !allowed)
        return allowed;
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        storage::BookingNotes notes(tx);
        auto entry = notes.findWaiting(id);
        if (!entry)
            return failure(Error::Kind::NotFound, id.toString());
        if (entry->state != WaitingEntry::State::Waiting)
            return failure(Error::Kind::Conflict, u"waits no more"_s);
        entry->state = WaitingEntry::State::Withdrawn;
        notes.saveWaiting(*entry);
        AuditLog(tx).append({u"waiting.withdraw"_s, u"waiting"_s, id.bytes(), reason.trimmed()});
        return {};
    });
}

Result<std::vector<WaitingRow>> WaitingList::read(const Actor &actor) const
{
    if (const auto allowed = require(actor, Permission::ReadTimetable); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<WaitingRow>> {
        storage::PatientRepository patients(snapshot);
        storage::StaffRepository staff(snapshot);
        std::vector<WaitingRow> rows;
        QSet<SlotId> promised;
        for (auto &entry : storage::BookingNotes(snapshot).waiting()) {
            const auto person = patients.find(patients.canonical(entry.patient));
            if (!person)
                return tl::unexpected(person.error());
            WaitingRow row;
            row.name = person->patient.name;
            row.phone = person->patient.phones.empty() ? QString() : person->patient.phones.front().toString();
            if (const auto doctor = staff.practitioner(entry.practitioner))
                row.doctor = doctor->name;
            row.offer = offerFor(snapshot, m_desk.clock().now(), entry, promised);
            row.entry = std::move(entry);
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

} // namespace tirkeu::usecase
