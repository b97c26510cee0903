#include "usecase/find_duplicates.h"
#include "matching/blocking.h"
#include "matching/comparison.h"
#include "storage/audit_log.h"
#include "storage/duplicate_repository.h"
#include "storage/patient_repository.h"
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::DuplicateRepository;
using storage::Snapshot;

namespace {

LikelyPair pairOf(const PatientId &a, const PatientId &b, const matching::Comparison &comparison)
{
    const bool inOrder = a.bytes() < b.bytes();
    return {inOrder ? a : b, inOrder ? b : a, comparison.probability, matching::reasonsOf(comparison)};
}

/// The register in memory, about three hundred bytes a person.
class Scan
{
public:
    explicit Scan(const FindDuplicates::Options &options)
        : m_options(options)
    {
    }
    void read(Snapshot &snapshot);
    Result<FindDuplicates::Outcome> compare();

private:
    bool goesOn(qint64 done) const { return !m_options.progress || m_options.progress(done, m_expected); }

    const FindDuplicates::Options &m_options;
    matching::Words m_words;
    matching::Frequencies m_frequencies;
    std::vector<PatientId> m_ids;
    std::vector<matching::MatchPerson> m_persons;
    std::vector<matching::BlockingKeys> m_keys;
    QSet<QByteArray> m_different;
    qint64 m_expected = 0;
    bool m_stopped = false;
};

void Scan::read(Snapshot &snapshot)
{
    constexpr size_t step = 5000;
    DuplicateRepository duplicates(snapshot);
    m_expected = storage::PatientRepository(snapshot).count();
    for (const auto &[a, b] : duplicates.decidedDifferent())
        m_different += a.bytes() + b.bytes();
    duplicates.eachPerson([&](const PatientId &id, const Patient &patient) {
        m_ids.push_back(id);
        m_persons.push_back(matching::matchPerson(patient, m_words));
        m_frequencies.count(m_persons.back());
        m_keys.push_back(matching::blockingKeys(m_persons.back(), m_words));
        m_stopped = m_ids.size() % step == 0 && !goesOn(qint64(m_ids.size()));
        return !m_stopped;
    });
}

Result<FindDuplicates::Outcome> Scan::compare()
{
    constexpr qint64 step = 100'000;
    const auto persons = qint64(m_persons.size());
    const matching::Matcher matcher(m_words, m_frequencies, persons);
    FindDuplicates::Outcome outcome;
    outcome.persons = persons;
    qint64 compared = 0;
    if (!m_stopped)
        outcome.compared = matching::eachCandidatePair(m_keys, [&](size_t a, size_t b) {
            const auto comparison = matcher.compare(m_persons[a], m_persons[b]);
            if (comparison.probability >= m_options.threshold) {
                LikelyPair pair = pairOf(m_ids[a], m_ids[b], comparison);
                if (!m_different.contains(pair.a.bytes() + pair.b.bytes()))
                    outcome.pairs.push_back(std::move(pair));
            }
            m_stopped = ++compared % step == 0 && !goesOn(persons);
            return !m_stopped;
        });
    if (m_stopped)
        return failure(Error::Kind::Cancelled);
    std::sort(outcome.pairs.begin(), outcome.pairs.end(), [](const LikelyPair &x, const LikelyPair &y) {
        return x.probability != y.probability
                   ? x.probability > y.probability
                   : std::pair(x.a.bytes(), x.b.bytes()) < std::pair(y.a.bytes(), y.b.bytes());
    });
    return outcome;
}

} // namespace

Result<std::vector<LikelyTwin>> LikelyTwins::operator()(const Actor &actor, const Patient &typed, const PatientId &self,
                                                        const Cancellation &cancellation) const
{
    if (const auto allowed = require(actor, Permission::FindPatient); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read(
        [&](Snapshot &snapshot) -> Result<std::vector<LikelyTwin>> {
            DuplicateRepository duplicates(snapshot);
            matching::Words words;
            const matching::Frequencies frequencies;
            const matching::Matcher matcher(words, frequencies, duplicates.aboutHowMany());
            const auto person = matching::matchPerson(typed, words);
            std::vector<LikelyTwin> twins;
            duplicates.eachOf(duplicates.candidates(typed), [&](const PatientId &id, const Patient &other) {
                const auto comparison = matcher.compare(person, matching::matchPerson(other, words));
                if (id == self || comparison.probability < threshold)
                    return !cancellation.isStale();
                const auto decided = self.isNull() ? std::nullopt : duplicates.decision(self, id);
                if (!decided || decided->decision != DuplicateDecision::Different)
                    twins.push_back({*duplicates.row(id), comparison.probability, matching::reasonsOf(comparison),
                                     compareSideBySide(typed, other)});
                return !cancellation.isStale();
            });
            if (cancellation.isStale())
                return failure(Error::Kind::Cancelled);
            std::stable_sort(twins.begin(), twins.end(),
                             [](const LikelyTwin &a, const LikelyTwin &b) { return a.probability > b.probability; });
            twins.resize(std::min(twins.size(), size_t(most)));
            return twins;
        },
        cancellation);
}

Result<FindDuplicates::Outcome> FindDuplicates::operator()(const Actor &actor, const Options &options) const
{
    if (const auto allowed = require(actor, Permission::MergePatients); !allowed)
        return tl::unexpected(allowed.error());
    Scan scan(options);
    const auto read = m_desk.database().readApart([&](Snapshot &snapshot) -> Result<void> {
        scan.read(snapshot);
        return {};
    });
    return read ? scan.compare() : tl::unexpected(read.error());
}

Result<qint64> RefreshDuplicateList::operator()(const Actor &actor, const FindDuplicates::Options &options) const
{
    const auto found = FindDuplicates(m_desk)(actor, options);
    if (!found)
        return tl::unexpected(found.error());
    return m_desk.database().atomically(actor.user, [&](storage::Transaction &tx) -> Result<qint64> {
        DuplicateRepository(tx).replaceList(found->pairs, {tx.now(), found->persons, found->compared});
        const auto kept = qint64(found->pairs.size());
        storage::AuditLog(tx).append(
            {u"duplicate.list"_s, {}, {}, {}, {{u"persons"_s, found->persons}, {u"pairs"_s, kept}}});
        return kept;
    });
}

Result<DuplicateList> ReadDuplicateList::operator()(const Actor &actor, int limit) const
{
    if (const auto allowed = require(actor, Permission::MergePatients); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](Snapshot &snapshot) -> Result<DuplicateList> {
        DuplicateRepository duplicates(snapshot);
        const auto scan = duplicates.lastScan();
        DuplicateList list{{}, scan.at, scan.persons};
        for (const LikelyPair &pair : duplicates.list(limit)) {
            const auto left = duplicates.row(pair.a);
            const auto right = duplicates.row(pair.b);
            if (left && right)
                list.pairs.push_back({*left, *right, pair, duplicates.decision(pair.a, pair.b)});
        }
        std::stable_partition(list.pairs.begin(), list.pairs.end(), [](const ListedPair &pair) {
            return !pair.decided || pair.decided->decision != DuplicateDecision::Later;
        });
        return list;
    });
}

} // namespace tirkeu::usecase
