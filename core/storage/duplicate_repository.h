#pragma once
#include "domain/duplicate.h"
#include "storage/database.h"
#include <functional>
#include <optional>
#include <vector>

namespace tirkeu::storage {

/// Pairs of records that may be of one person. The order of a and b does not matter.
class DuplicateRepository
{
public:
    explicit DuplicateRepository(Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }
    explicit DuplicateRepository(Transaction &tx)
        : m_snapshot(tx)
        , m_tx(&tx)
    {
    }

    /// Every person of the register, neither merged nor withdrawn. `person` gives false: stop.
    void eachPerson(const std::function<bool(const PatientId &, const Patient &)> &person);
    /// Records worth comparing with the person, by name, dates, phone, ЖСН and address: some hundreds at most.
    std::vector<qint64> candidates(const Patient &patient);
    /// Their cards, in this order; `person` gives false: stop. Merged, withdrawn and unknown ones are left out.
    void eachOf(const std::vector<qint64> &seqs, const std::function<bool(const PatientId &, const Patient &)> &person);
    std::optional<PatientRow> row(const PatientId &id);
    qint64 aboutHowMany(); ///< persons, merged ones included: told at once, without counting

    std::optional<DecidedPair> decision(const PatientId &a, const PatientId &b);
    std::vector<std::pair<PatientId, PatientId>> decidedDifferent(); ///< each with the smaller id first
    /// With its row in the change log.
    void decide(const PatientId &a, const PatientId &b, DuplicateDecision decision, const QString &reason);

    struct Scan
    {
        QDateTime at; ///< invalid: never
        qint64 persons = 0;
        qint64 compared = 0;
    };
    void replaceList(const std::vector<LikelyPair> &pairs, const Scan &scan);
    /// The most probable first; without those decided to be different, merged or withdrawn since.
    std::vector<LikelyPair> list(int limit);
    Scan lastScan();

private:
    Snapshot &m_snapshot;
    Transaction *m_tx = nullptr;
};

} // namespace tirkeu::storage
