#pragma once
#include "domain/register_import.h"
#include "storage/database.h"
#include <vector>

namespace tirkeu::storage {

/// What one transaction of an import did.
struct ImportBatch
{
    int number = 0;
    qint64 firstSeq = 0; ///< persons added: patient.seq from here…
    qint64 endSeq = 0;   ///< …up to, not including, here
    bool undone = false;
};

/// A person an import added or made new versions of.
struct ImportedPerson
{
    PatientId patient;
    int version = 0; ///< the newest there is
    int before = 0;  ///< the version before the import; 0: there was none
    /// Every version since is the import's own, nothing was printed, no record was joined to it.
    bool untouched = false;
};

/// The runs of imports: how far each came, what it did, what it said about the rows.
class ImportRepository
{
public:
    explicit ImportRepository(Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }
    explicit ImportRepository(Transaction &tx)
        : m_snapshot(tx)
        , m_tx(&tx)
    {
    }

    Result<ImportRun> find(const ImportId &id);
    std::vector<ImportRun> all(int limit = 100); ///< newest first
    std::vector<ImportBatch> batches(const ImportId &id);
    QList<RowRemark> remarks(const ImportId &id, bool taken);
    qint64 remarkCount(const ImportId &id);
    /// Whom the run added or made new versions of, in this batch. A person both added and updated by the run is given
    /// with the batch that added it.
    std::vector<ImportedPerson> personsOf(const ImportId &id, const ImportBatch &batch);

    void begin(const ImportRun &run);
    void keep(const ImportRun &run);                                  ///< state, place and counts
    int addBatch(const ImportId &id, qint64 firstSeq, qint64 endSeq); ///< gives its number
    void addUpdate(const ImportId &id, int batch, const PatientId &patient, int version);
    void addRemarks(const ImportId &id, const QList<RowRemark> &remarks, bool taken);
    void markUndone(const ImportId &id, int batch);

private:
    Snapshot &m_snapshot;
    Transaction *m_tx = nullptr;
};

} // namespace tirkeu::storage
