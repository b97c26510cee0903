#include "storage/patient_search.h"
#include "domain/search_key.h"
#include "storage/name_tokens.h"
#include "storage/search_lists.h"
#include "storage/sql.h"
#include <QSet>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

/// Up to so many are all looked at and ordered at once; of more, tier by tier, the first ones until the list is full.
constexpr size_t fewMatches = 120;
/// Somebody of the own organisation is looked for among so many before the index is asked for the organisation alone.
constexpr size_t mostLookedAt = 300;
/// From so many letters on the full-text index has no lists of beginnings; the words themselves are asked for.
constexpr int longBeginning = 7;
constexpr int mostWords = 16;
/// With so many found nobody asks whether there was a typing error.
constexpr size_t enough = 5;

struct Candidate
{
    SearchHit hit;
    Reach reach = Reach::Wide;
    size_t recency = 0;
    bool begun = false; ///< a corrected word goes on
    QString key;

    auto order() const { return std::tie(hit.tier, reach, begun, recency, key, hit.seq); }
};

/// One run of one search.
class Search
{
public:
    Search(SQLite::Database &connection, const SearchRequest &request);
    std::vector<SearchHit> run(const Cancellation &cancellation);

private:
    std::vector<SearchHit> recentOnly();
    void nameLongWords();
    void takeAll(const Cancellation &cancellation);
    std::optional<std::vector<qint64>> matches(SearchTier tier, Reach reach);
    QStringList expressions(SearchTier tier, Reach reach) const;
    void takeBest(const std::vector<qint64> &seqs, SearchTier tier = SearchTier::Everybody);
    void takeTiers(const Cancellation &cancellation);
    void takeRecent();
    void takeStages(SearchTier tier, const Cancellation &cancellation);
    bool takeNearAndFar(const Cancellation &cancellation);
    void takeTypos();
    bool addCorrections();
    std::optional<Candidate> candidate(qint64 seq);
    void keepInOrder(std::vector<Candidate> &found);
    bool isFull() const { return m_hits.size() >= size_t(std::max(0, m_request.limit)); }
    size_t room() const { return isFull() ? 0 : size_t(m_request.limit) - m_hits.size(); }
    SearchTier tierOf(qint64 seq, const QString &key) const;
    QString tierToken(SearchTier tier) const;

    SQLite::Database &m_connection;
    const SearchRequest &m_request;
    SearchQuery m_query;
    SearchLists m_lists;
    std::vector<qint64> m_recent;
    std::vector<SearchHit> m_hits;
    QSet<qint64> m_seen;
};

Search::Search(SQLite::Database &connection, const SearchRequest &request)
    : m_connection(connection)
    , m_request(request)
    , m_query(readSearchText(request.text, request.today))
    , m_lists(connection)
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
    nameLongWords();
    takeAll(cancellation);
    if (m_hits.size() < enough && !isFull() && !cancellation.isStale())
        takeTypos();
    return std::move(m_hits);
}

std::vector<SearchHit> Search::recentOnly()
{
    for (const qint64 seq : m_recent) {
        if (!isFull() && m_lists.isShown(seq))
            m_hits.push_back({seq, MatchKind::Exact, SearchTier::Recent, {}});
    }
    return std::move(m_hits);
}

/// For a long beginning FTS5 would put the lists of its words together anew at each question.
void Search::nameLongWords()
{
    std::optional<KnownNames> names;
    for (QueryWord &word : m_query.words) {
        for (Interpretation &interpretation : word.interpretations) {
            for (Term &term : interpretation.terms) {
                const bool named = term.part == MatchedPart::Name || term.part == MatchedPart::Address;
                if (!named || term.fit != Fit::Open || term.token.size() < longBeginning)
                    continue;
                if (!names)
                    names.emplace(m_connection);
                if (auto words = names->beginningWith(term.token, mostWords))
                    term.words = words->isEmpty() ? QStringList{term.token} : std::move(*words);
            }
        }
    }
}

void Search::takeAll(const Cancellation &cancellation)
{
    if (const auto seqs = matches(SearchTier::Everybody, Reach::Wide))
        takeBest(*seqs);
    else
        takeTiers(cancellation);
}

QStringList Search::expressions(SearchTier tier, Reach reach) const
{
    QStringList asked = m_query.expressions(reach);
    if (asked.isEmpty() && reach == Reach::Wide) // of words that say nothing only
        asked = m_query.expressions(Reach::Prefix);
    if (const QString token = tierToken(tier); !token.isEmpty() && !asked.isEmpty())
        asked.prepend(u'"' + token + u'"');
    return asked;
}

/// Some of them may turn out not to match, or not to be of the tier. Nullopt: more than a few.
std::optional<std::vector<qint64>> Search::matches(SearchTier tier, Reach reach)
{
    std::vector<qint64> seqs;
    const QStringList asked = expressions(tier, reach);
    if (asked.isEmpty())
        return seqs;
    const bool all = m_lists.read(m_lists.worthAsking(asked, fewMatches), [&](qint64 seq) {
        seqs.push_back(seq);
        return seqs.size() <= fewMatches;
    });
    return all ? std::optional(std::move(seqs)) : std::nullopt;
}

void Search::takeBest(const std::vector<qint64> &seqs, SearchTier tier)
{
    std::vector<Candidate> found;
    for (const qint64 seq : seqs) {
        if (m_seen.contains(seq))
            continue;
        if (auto one = candidate(seq); one && one->hit.tier <= tier)
            found.push_back(std::move(*one));
    }
    keepInOrder(found);
}

void Search::keepInOrder(std::vector<Candidate> &found)
{
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) { return a.order() < b.order(); });
    for (Candidate &one : found) {
        if (isFull() || !m_lists.isShown(one.hit.seq))
            continue;
        m_seen.insert(one.hit.seq);
        m_hits.push_back(std::move(one.hit));
    }
}

void Search::takeTiers(const Cancellation &cancellation)
{
    takeRecent();
    if (m_request.ownDistrictNumber && !isFull() && !cancellation.isStale()) {
        if (const auto seqs = matches(SearchTier::OwnDistrict, Reach::Wide))
            takeBest(*seqs, SearchTier::OwnDistrict);
        else
            takeStages(SearchTier::OwnDistrict, cancellation);
    }
    if (takeNearAndFar(cancellation))
        return;
    takeStages(SearchTier::OwnOrganization, cancellation);
    takeStages(SearchTier::Everybody, cancellation);
}

/// They are few: each is looked at, the index is not asked.
void Search::takeRecent()
{
    takeBest(m_recent);
}

/// The first ones of the tier whom the narrow reach finds, then the wider.
void Search::takeStages(SearchTier tier, const Cancellation &cancellation)
{
    QStringList before;
    for (const Reach reach : {Reach::Exact, Reach::Prefix, Reach::Wide}) {
        const QStringList asked = expressions(tier, reach);
        if (isFull() || cancellation.isStale() || asked.isEmpty() || asked == before)
            continue;
        before = asked;
        std::vector<Candidate> found;
        m_lists.read(m_lists.worthAsking(asked, fewMatches), [&](qint64 seq) {
            auto one = m_seen.contains(seq) ? std::nullopt : candidate(seq);
            if (one && one->reach <= reach && one->hit.tier <= tier && m_lists.isShown(seq))
                found.push_back(std::move(*one));
            return found.size() < room();
        });
        keepInOrder(found);
    }
}

/// Own organisation and everybody else in one go, for most people are of the own organisation. False: too many had to
/// be looked at, and nothing was taken of the reach at which that happened.
bool Search::takeNearAndFar(const Cancellation &cancellation)
{
    std::vector<Candidate> far;
    QSet<qint64> farSeen;
    QStringList before;
    for (const Reach reach : {Reach::Exact, Reach::Prefix, Reach::Wide}) {
        const QStringList asked = expressions(SearchTier::Everybody, reach);
        if (isFull() || cancellation.isStale())
            return true;
        if (asked.isEmpty() || asked == before)
            continue;
        before = asked;
        std::vector<Candidate> near;
        size_t lookedAt = 0;
        m_lists.read(m_lists.worthAsking(asked, fewMatches), [&](qint64 seq) {
            ++lookedAt;
            auto one = m_seen.contains(seq) || farSeen.contains(seq) ? std::nullopt : candidate(seq);
            if (one && one->reach <= reach && m_lists.isShown(seq)) {
                if (one->hit.tier == SearchTier::Everybody)
                    farSeen.insert(seq);
                (one->hit.tier == SearchTier::Everybody ? far : near).push_back(std::move(*one));
            }
            return near.size() < room() && lookedAt < mostLookedAt;
        });
        if (near.size() < room() && lookedAt >= mostLookedAt)
            return false;
        keepInOrder(near);
    }
    keepInOrder(far);
    return true;
}

/// After all that was found as typed: a namesake of the own district does not come before the person typed rightly.
void Search::takeTypos()
{
    if (!addCorrections())
        return;
    if (const auto seqs = matches(SearchTier::Everybody, Reach::Typo))
        return takeBest(*seqs);
    if (m_request.ownDistrictNumber) {
        if (const auto seqs = matches(SearchTier::OwnDistrict, Reach::Typo))
            takeBest(*seqs, SearchTier::OwnDistrict);
    }
    std::vector<qint64> first;
    m_lists.read(m_lists.worthAsking(expressions(SearchTier::Everybody, Reach::Typo), fewMatches), [&](qint64 seq) {
        first.push_back(seq);
        return first.size() < fewMatches;
    });
    takeBest(first);
}

/// Whether there are any.
bool Search::addCorrections()
{
    KnownNames names(m_connection);
    bool any = false;
    for (QueryWord &word : m_query.words) {
        std::vector<Interpretation> corrected;
        for (const Interpretation &typed : word.interpretations) {
            if (typed.terms.size() != 1 || typed.terms.front().part != MatchedPart::Name)
                continue;
            for (const Correction &meant : names.corrections(typed.terms.front().token)) {
                const Fit fit = meant.kind == Correction::Kind::Whole ? Fit::Whole : Fit::Open;
                corrected.push_back({{{meant.text, fit, MatchedPart::Name}}, false, true});
            }
        }
        any = any || !corrected.empty();
        word.interpretations.insert(word.interpretations.end(), corrected.begin(), corrected.end());
    }
    if (any)
        nameLongWords();
    return any;
}

std::optional<Candidate> Search::candidate(qint64 seq)
{
    Candidate one;
    one.key = m_lists.key(seq);
    KeyMatch match = matchKey(m_query, one.key);
    if (!match.found)
        return std::nullopt;
    const auto recent = std::find(m_recent.begin(), m_recent.end(), seq);
    one.recency = size_t(recent - m_recent.begin());
    one.reach = match.reach;
    one.begun = match.reach == Reach::Typo && !match.whole;
    const MatchKind kind = match.reach == Reach::Typo ? MatchKind::Typo
                           : match.whole              ? MatchKind::Exact
                                                      : MatchKind::Prefix;
    one.hit = {seq, kind, tierOf(seq, one.key), std::move(match.words)};
    return one;
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
