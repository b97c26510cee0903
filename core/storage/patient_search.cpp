#include "storage/patient_search.h"
#include "domain/search_key.h"
#include "storage/sql.h"
#include <QSet>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

/// Up to so many matches are all read and ordered at once; more are taken tier by tier until the list is full.
constexpr int fewMatches = 120;

struct Candidate
{
    SearchHit hit;
    Reach reach = Reach::Wide;
    size_t recency = 0;
    QString key;

    auto order() const { return std::tie(hit.tier, reach, recency, key, hit.seq); }
};

/// One run of one search.
class Search
{
public:
    Search(SQLite::Database &connection, const SearchRequest &request);
    std::vector<SearchHit> run(const Cancellation &cancellation);

private:
    std::vector<SearchHit> recentOnly();
    std::optional<std::vector<qint64>> matches(SearchTier tier);
    QString expression(SearchTier tier, Reach reach) const;
    void takeBest(const std::vector<qint64> &seqs);
    void takeTiers(const Cancellation &cancellation);
    void takeTier(SearchTier tier, const Cancellation &cancellation);
    void takeRecent();
    void takeStage(SearchTier tier, Reach reach);
    std::optional<Candidate> candidate(qint64 seq);
    void keep(Candidate candidate);
    bool isFull() const { return m_hits.size() >= size_t(std::max(0, m_request.limit)); }
    bool isShown(qint64 seq);
    QString keyOf(qint64 seq);
    SearchTier tierOf(qint64 seq, const QString &key) const;
    QString tierToken(SearchTier tier) const;

    SQLite::Database &m_connection;
    const SearchRequest &m_request;
    SearchQuery m_query;
    SQLite::Statement m_matching;
    SQLite::Statement m_key;
    SQLite::Statement m_merged;
    std::vector<qint64> m_recent;
    std::vector<SearchHit> m_hits;
    QSet<qint64> m_seen;
};

Search::Search(SQLite::Database &connection, const SearchRequest &request)
    : m_connection(connection)
    , m_request(request)
    , m_query(readSearchText(request.text, request.today))
    , m_matching(connection, "SELECT rowid FROM patient_fts WHERE patient_fts MATCH ? ORDER BY rowid")
    , m_key(connection, "SELECT key FROM patient_search WHERE id = ?")
    , m_merged(connection, "SELECT replaced_by IS NOT NULL FROM patient WHERE seq = ?")
{
    SQLite::Statement seq(connection, "SELECT seq FROM patient WHERE id = ?");
    for (const PatientId &id : request.recent) {
        bindId(seq, 1, id);
        if (seq.executeStep())
            m_recent.push_back(seq.getColumn(0).getInt64());
        seq.reset();
    }
}

std::vector<SearchHit> Search::run(const Cancellation &cancellation)
{
    if (m_request.text.trimmed().isEmpty())
        return recentOnly();
    if (m_query.isEmpty())
        return {};
    if (const auto seqs = matches(SearchTier::Everybody))
        takeBest(*seqs);
    else
        takeTiers(cancellation);
    return std::move(m_hits);
}

std::vector<SearchHit> Search::recentOnly()
{
    for (const qint64 seq : m_recent) {
        if (!isFull() && isShown(seq))
            m_hits.push_back({seq, MatchKind::Exact, SearchTier::Recent, {}});
    }
    return std::move(m_hits);
}

QString Search::expression(SearchTier tier, Reach reach) const
{
    QString words = m_query.expression(reach);
    if (words.isEmpty() && reach == Reach::Wide) // of words that say nothing only
        words = m_query.expression(Reach::Prefix);
    const QString token = tierToken(tier);
    return token.isEmpty() || words.isEmpty() ? words : u"\"%1\" AND %2"_s.arg(token, words);
}

/// Nullopt: more than a few.
std::optional<std::vector<qint64>> Search::matches(SearchTier tier)
{
    std::vector<qint64> seqs;
    const QString asked = expression(tier, Reach::Wide);
    if (asked.isEmpty())
        return seqs;
    bindText(m_matching, 1, asked);
    while (seqs.size() <= fewMatches && m_matching.executeStep())
        seqs.push_back(m_matching.getColumn(0).getInt64());
    m_matching.reset();
    return seqs.size() <= fewMatches ? std::optional(std::move(seqs)) : std::nullopt;
}

void Search::takeBest(const std::vector<qint64> &seqs)
{
    std::vector<Candidate> found;
    for (const qint64 seq : seqs) {
        if (m_seen.contains(seq))
            continue;
        if (auto one = candidate(seq))
            found.push_back(std::move(*one));
    }
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) { return a.order() < b.order(); });
    for (Candidate &one : found) {
        if (isFull())
            return;
        if (isShown(one.hit.seq))
            keep(std::move(one));
    }
}

void Search::takeTiers(const Cancellation &cancellation)
{
    takeRecent();
    if (m_request.ownDistrictNumber)
        takeTier(SearchTier::OwnDistrict, cancellation);
    takeTier(SearchTier::OwnOrganization, cancellation);
    takeTier(SearchTier::Everybody, cancellation);
}

void Search::takeTier(SearchTier tier, const Cancellation &cancellation)
{
    if (isFull() || cancellation.isStale())
        return;
    if (tier == SearchTier::OwnDistrict) { // elsewhere there are many, that is nearly known already
        if (const auto seqs = matches(tier))
            return takeBest(*seqs);
    }
    for (const Reach reach : {Reach::Exact, Reach::Prefix, Reach::Wide}) {
        if (!isFull() && !cancellation.isStale())
            takeStage(tier, reach);
    }
}

/// They are few: each is looked at, the index is not asked.
void Search::takeRecent()
{
    std::vector<qint64> matching;
    for (const qint64 seq : m_recent) {
        if (matchKey(m_query, keyOf(seq)).found)
            matching.push_back(seq);
    }
    takeBest(matching);
}

void Search::takeStage(SearchTier tier, Reach reach)
{
    const QString asked = expression(tier, reach);
    if (asked.isEmpty())
        return;
    bindText(m_matching, 1, asked);
    std::vector<Candidate> found;
    const size_t room = size_t(m_request.limit) - m_hits.size();
    while (found.size() < room && m_matching.executeStep()) {
        const qint64 seq = m_matching.getColumn(0).getInt64();
        if (m_seen.contains(seq) || !isShown(seq))
            continue;
        if (auto one = candidate(seq))
            found.push_back(std::move(*one));
    }
    m_matching.reset();
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(a.key, a.hit.seq) < std::tie(b.key, b.hit.seq);
    });
    for (Candidate &one : found) {
        one.hit.tier = tier;
        keep(std::move(one));
    }
}

std::optional<Candidate> Search::candidate(qint64 seq)
{
    Candidate one;
    one.key = keyOf(seq);
    KeyMatch match = matchKey(m_query, one.key);
    if (!match.found)
        return std::nullopt;
    const auto recent = std::find(m_recent.begin(), m_recent.end(), seq);
    one.recency = size_t(recent - m_recent.begin());
    one.reach = match.reach;
    one.hit = {seq, match.whole ? MatchKind::Exact : MatchKind::Prefix, tierOf(seq, one.key), std::move(match.words)};
    return one;
}

void Search::keep(Candidate one)
{
    m_seen.insert(one.hit.seq);
    m_hits.push_back(std::move(one.hit));
}

bool Search::isShown(qint64 seq)
{
    m_merged.bind(1, int64_t(seq));
    const bool shown = m_merged.executeStep() && m_merged.getColumn(0).getInt() == 0;
    m_merged.reset();
    return shown;
}

QString Search::keyOf(qint64 seq)
{
    m_key.bind(1, int64_t(seq));
    const QString key = m_key.executeStep() ? textOf(m_key, 0) : QString();
    m_key.reset();
    return key;
}

SearchTier Search::tierOf(qint64 seq, const QString &key) const
{
    if (std::find(m_recent.begin(), m_recent.end(), seq) != m_recent.end())
        return SearchTier::Recent;
    const QList<QStringView> tokens = QStringView(key).split(u' ');
    for (const SearchTier tier : {SearchTier::OwnDistrict, SearchTier::OwnOrganization}) {
        const QString token = tierToken(tier);
        if (!token.isEmpty() && tokens.contains(QStringView(token)))
            return tier;
    }
    return SearchTier::Everybody;
}

QString Search::tierToken(SearchTier tier) const
{
    if (tier == SearchTier::OwnDistrict && m_request.ownDistrictNumber)
        return districtToken(*m_request.ownDistrictNumber);
    return tier == SearchTier::OwnOrganization ? QString(QChar(token::organization)) : QString();
}

} // namespace

std::vector<SearchHit> PatientSearch::find(const SearchRequest &request, const Cancellation &cancellation)
{
    return Search(m_connection, request).run(cancellation);
}

} // namespace tirkeu::storage
