#pragma once
#include "domain/patient.h"
#include "storage/database.h"
#include <vector>

namespace tirkeu::storage {

/// Merging of two records of one person: a link and nothing else. No booking, paper or other row that names a record is
/// rewritten; whoever reads asks PatientRepository::canonical.
class PatientLinks
{
public:
    explicit PatientLinks(Transaction &tx)
        : m_tx(tx)
    {
    }
    /// Both get a next version: the survivor's is a copy of the one before byte for byte, that of the merged record
    /// names the survivor. NotFound; what else may not be is the use-case's business.
    Result<void> join(const PatientId &survivor, const PatientId &merged, const QString &reason);
    /// The merged record gets a next version that is byte for byte the one before the merge; the survivor keeps what
    /// was corrected since. NotFound: it is not merged into anything.
    Result<PatientId> part(const PatientId &merged, const QString &reason);

    /// Records merged into this one.
    static std::vector<PatientId> mergedInto(Snapshot &snapshot, const PatientId &survivor);

private:
    int versionOf(const PatientId &id);
    QByteArray contentOf(const PatientId &id, int version);
    void writeNext(const PatientId &id, int base, const QByteArray &content, const QString &reason);
    void pointTo(const PatientId &id, const PatientId &survivor); ///< null: to nothing

    Transaction &m_tx;
};

} // namespace tirkeu::storage
