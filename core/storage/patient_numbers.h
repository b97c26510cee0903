#pragma once
#include "domain/patient.h"
#include "storage/database.h"
#include <vector>

namespace tirkeu::storage {

/// Persons by a number that names one exactly. A merged record leads to the one that lives on; withdrawn ones are left
/// out; nobody comes twice. SQLite::Exception passes through.
class PatientNumbers
{
public:
    explicit PatientNumbers(Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }
    std::vector<PatientId> ofRecord(const PatientId &id);
    std::vector<PatientId> ofIin(const Iin &iin);
    std::vector<PatientId> ofCard(const QString &cardNumber);
    /// An identity document of this number, spaces and case aside. The birth date makes it quick: without one nobody is
    /// found.
    std::vector<PatientId> ofDocument(const QString &number, QDate birthDate);

private:
    std::vector<PatientId> living(const std::vector<PatientId> &ids);

    Snapshot &m_snapshot;
};

} // namespace tirkeu::storage
