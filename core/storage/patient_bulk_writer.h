#pragma once
#include "domain/patient.h"
#include "storage/database.h"
#include "storage/name_tokens.h"

namespace tirkeu::storage {

/// What is written of a new person, worked out before the transaction begins; may be done in any thread.
struct NewPatient
{
    Patient patient;
    std::string content;   ///< of version 1
    std::string searchKey; ///< without a card number: nobody has a card yet

    static NewPatient of(const Patient &patient, std::optional<int> districtNumber);
};

/// Adds many new persons in one transaction by statements prepared once: what PatientRepository::insertQuietly writes,
/// no less. SQLite::Exception passes through.
class PatientBulkWriter
{
public:
    PatientBulkWriter(Transaction &tx, const QString &reason);
    void insert(const PatientId &id, const NewPatient &added);

private:
    void insertHead(qint64 seq, const PatientId &id, const Patient &patient);
    Transaction &m_tx;
    qint64 m_nextSeq;
    SQLite::Statement m_version;
    SQLite::Statement m_head;
    SQLite::Statement m_key;
    SQLite::Statement m_index;
    NameTokens m_tokens;
};

/// The seq that the next person added will get.
qint64 nextPatientSeq(Snapshot &snapshot);

} // namespace tirkeu::storage
