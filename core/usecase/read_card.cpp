#include "usecase/read_card.h"
#include "scan/record_code.h"
#include "storage/audit_log.h"
#include "storage/database.h"
#include "storage/desk_notes.h"
#include "storage/patient_repository.h"
#include "storage/staff_repository.h"

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditLog;
using storage::PatientRepository;
using storage::Transaction;

Result<PatientRecord> ReadCard::operator()(const Actor &actor, const PatientId &id) const
{
    if (const auto allowed = require(actor, Permission::ReadCard); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<PatientRecord> {
        PatientRepository patients(tx);
        auto record = patients.find(patients.canonical(id));
        if (!record)
            return record;
        storage::DeskNotes(tx).touchRecent(actor.user, record->id, tx.now());
        AuditLog(tx).append(
            {u"patient.read"_s, u"patient"_s, record->id.bytes(), {}, {{u"version"_s, record->version}}});
        return record;
    });
}

Result<std::vector<PatientVersion>> ReadVersions::operator()(const Actor &actor, const PatientId &id) const
{
    if (const auto allowed = require(actor, Permission::ReadCard); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<PatientVersion>> {
        PatientRepository patients(snapshot);
        return patients.versions(patients.canonical(id)); // those of the card that ReadCard showed
    });
}

Result<std::vector<PatientVersion>> ReadVersions::ofMerged(const Actor &actor, const PatientId &merged) const
{
    if (const auto allowed = require(actor, Permission::ReadCard); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](storage::Snapshot &snapshot) -> Result<std::vector<PatientVersion>> {
        return PatientRepository(snapshot).versions(merged);
    });
}

Result<CardPaper> PrepareCardPaper::operator()(const Actor &actor, const PatientId &id, bool issued) const
{
    if (const auto allowed = require(actor, Permission::PrintCard); !allowed)
        return tl::unexpected(allowed.error());
    const auto gather = [&](storage::Snapshot &snapshot) -> Result<CardPaper> {
        PatientRepository patients(snapshot);
        const auto record = patients.find(patients.canonical(id)); // a merged record leads to the one that lives on
        if (!record)
            return tl::unexpected(record.error());
        CardPaper paper;
        paper.record = *record;
        storage::StaffRepository staff(snapshot);
        paper.organization = staff.organization().value_or(Organization());
        for (const auto &district : staff.districts()) {
            if (district.id == record->patient.district) {
                paper.districtKk = district.nameKk;
                paper.districtRu = district.nameRu;
            }
        }
        if (const auto user = staff.user(record->confirmedBy))
            paper.confirmedByName = user->displayName;
        paper.printedAt = m_desk.clock().now();
        paper.printedBy = actor.name;
        paper.recordCode = scan::recordCode(u"052", record->id, record->cardNumber);
        paper.duplicate = storage::DeskNotes(snapshot).printed(u"052"_s, record->id.bytes(), record->version) > 0;
        return paper;
    };
    if (!issued)
        return m_desk.database().read(gather);
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<CardPaper> {
        auto paper = gather(tx);
        if (!paper)
            return paper;
        storage::DeskNotes(tx).countPrint(u"052"_s, paper->record.id.bytes(), paper->record.version, tx.now());
        AuditLog(tx).append(
            {u"patient.print"_s,
             u"patient"_s,
             paper->record.id.bytes(),
             {},
             {{u"form"_s, u"052"_s}, {u"version"_s, paper->record.version}, {u"duplicate"_s, paper->duplicate}}});
        return paper;
    });
}

} // namespace tirkeu::usecase
