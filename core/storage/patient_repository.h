#pragma once
#include "domain/patient_form.h"
#include "domain/patient_row.h"
#include "storage/database.h"
#include <vector>

namespace tirkeu::storage {

class PatientRepository
{
public:
    explicit PatientRepository(Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }
    explicit PatientRepository(Transaction &tx)
        : m_snapshot(tx)
        , m_tx(&tx)
    {
    }

    Result<PatientRecord> find(const PatientId &id);               ///< the newest version; NotFound
    std::vector<PatientRow> rows(const std::vector<qint64> &seqs); ///< in the order asked; unknown ones left out
    std::vector<PatientRow> rowsWithIin(const Iin &iin);
    std::vector<PatientVersion> versions(const PatientId &id); ///< newest first
    PatientId canonical(const PatientId &id);                  ///< follows "replaced by" to the record that lives on
    qint64 count();
    /// The search key as the card says it now; nullopt: no such row, or a card that cannot be read.
    std::optional<QString> searchKeyOf(qint64 seq);

    /// Version 1 of a new person, with its search key and change-log row. The id is the caller's.
    Result<PatientRecord> insert(const PatientId &id, const Patient &patient, const QString &reason);
    /// The next version. Conflict when `baseVersion` is not the newest any more, or the record was merged into another.
    Result<PatientRecord> update(const PatientId &id, int baseVersion, const Patient &patient, const QString &reason);
    Result<PatientRecord> confirm(const PatientId &id, int baseVersion);
    Result<PatientRecord> openCard(const PatientId &id,
                                   QDate day); ///< gives the number of 052/е; Exists when there is one
    /// For mass imports: insert without a change-log row of its own (ChangeLog::appendMany follows).
    /// A valid `cardOpenedOn` opens the card with the next number.
    void insertQuietly(const PatientId &id, const Patient &patient, const QString &reason, QDate cardOpenedOn = {});
    /// Likewise the next version, after which the caller writes the change log.
    Result<PatientRecord> updateQuietly(const PatientId &id, int baseVersion, const Patient &patient,
                                        const QString &reason);
    /// A person who should not have come in: a last version says so; found and counted no more, never deleted.
    Result<PatientRecord> withdrawQuietly(const PatientId &id, int baseVersion, const QString &reason);

    /// The search index anew from the cards: after an update that folds names otherwise, or when `verify` found it
    /// wrong.
    void rebuildSearchIndex();

private:
    std::optional<int> districtNumber(const DistrictId &id);
    Result<PatientRecord> findAt(const PatientId &id, int version);
    Result<PatientRecord> writeNext(const PatientRecord &before, PatientRecord after, const QString &reason);
    PatientRecord writeNextQuietly(const PatientRecord &before, PatientRecord after, const QString &reason);
    void writeHead(const PatientRecord &record);
    void writeVersion(const PatientRecord &record, const QString &reason);
    void writeSearchKey(const PatientRecord &record);

    Snapshot &m_snapshot;
    Transaction *m_tx = nullptr;
};

} // namespace tirkeu::storage
