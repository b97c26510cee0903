#include "support/booked_desk.h"
#include "domain/version_reason.h"
#include "storage/audit_log.h"
#include "storage/staff_repository.h"

using namespace Qt::StringLiterals;

namespace tirkeu::test {

void BookedDesk::furnish(storage::Transaction &tx, const Practitioner &doctor)
{
    storage::StaffRepository(tx).savePractitioner(doctor);
    storage::AuditLog(tx).append({u"test.doctor"_s});
}

Result<PatientRecord> BookedDesk::insertPerson(storage::Transaction &tx, const Patient &patient)
{
    storage::PatientRepository patients(tx);
    const auto record = patients.insert(tx.ids().next<PatientId>(), patient, VersionReason::registered());
    storage::AuditLog(tx).append({u"test.person"_s});
    return record ? patients.openCard(record->id, QDate(2026, 1, 5)) : record;
}

} // namespace tirkeu::test
