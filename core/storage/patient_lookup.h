#pragma once
#include "domain/patient.h"
#include "storage/database.h"
#include <vector>

namespace tirkeu::storage {

/// A person of the register as an import compares with: the newest version.
struct KnownPatient
{
    PatientId id;
    int version = 0;
    Patient patient;
};

/// Asks for persons by exact keys, for row after row, by statements prepared once. Merged and withdrawn records are
/// left out. SQLite::Exception passes through.
class PatientLookup
{
public:
    explicit PatientLookup(Snapshot &snapshot);
    std::vector<KnownPatient> withIin(const Iin &iin);
    /// The same birth date, surname and given name, letter by letter.
    std::vector<KnownPatient> namesakes(const PersonName &name, QDate birthDate);

private:
    SQLite::Statement m_byIin;
    SQLite::Statement m_byBirth;
};

/// Records with this number of a card, else with this ЖСН, merged and withdrawn ones too: for looking back.
std::vector<PatientId> idsWithNumber(Snapshot &snapshot, const QString &number);

} // namespace tirkeu::storage
