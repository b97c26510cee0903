#include "usecase/queries/search_patients.h"
#include "storage/desk_notes.h"
#include "storage/patient_repository.h"
#include "storage/patient_search.h"

namespace tirkeu::usecase {
namespace {

MatchKind kindOf(const storage::SearchHit &hit)
{
    if (hit.tier == storage::SearchTier::Recent && hit.words.empty())
        return MatchKind::Recent;
    switch (hit.kind) {
    case storage::MatchKind::Exact:
        return MatchKind::Exact;
    case storage::MatchKind::Prefix:
        return MatchKind::Prefix;
    case storage::MatchKind::Typo:
        return MatchKind::Typo;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::vector<FoundPatient>> SearchPatients::operator()(const Actor &actor, const QString &text, int limit,
                                                             const Cancellation &cancellation) const
{
    if (const auto allowed = require(actor, Permission::FindPatient); !allowed)
        return tl::unexpected(allowed.error());
    storage::SearchRequest request;
    request.text = text;
    request.today = m_desk.today();
    request.limit = limit;
    if (actor.districtNumber > 0)
        request.ownDistrictNumber = actor.districtNumber;
    return m_desk.database().read(
        [&](storage::Snapshot &snapshot) -> Result<std::vector<FoundPatient>> {
            request.recent = storage::DeskNotes(snapshot).recent(actor.user);
            const auto hits = storage::PatientSearch(snapshot.connection()).find(request, cancellation);
            if (cancellation.isStale())
                return failure(Error::Kind::Cancelled);
            std::vector<qint64> seqs;
            for (const auto &hit : hits)
                seqs.push_back(hit.seq);
            const auto rows = storage::PatientRepository(snapshot).rows(seqs);
            std::vector<FoundPatient> found;
            for (const auto &row : rows) {
                const auto hit =
                    std::find_if(hits.begin(), hits.end(), [&](const auto &h) { return h.seq == row.seq; });
                FoundPatient person{row, kindOf(*hit), {}};
                for (const auto &word : hit->words)
                    person.words.push_back({word.typed, word.part, word.folded});
                found.push_back(std::move(person));
            }
            return found;
        },
        cancellation);
}

} // namespace tirkeu::usecase
