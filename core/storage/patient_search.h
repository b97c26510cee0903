#pragma once
#include "base/executor.h"
#include "base/ids.h"
#include "storage/patient_index.h"
#include "storage/search_query.h"
#include <optional>
#include <vector>

namespace tirkeu::storage {

enum class MatchKind
{
    Exact,  ///< every word as typed, and tails of numbers
    Prefix, ///< some word half-typed
    Typo    ///< some word of a name has a typing error
};

/// Persons nearer to the desk come first.
enum class SearchTier
{
    Recent,
    OwnDistrict,
    OwnOrganization,
    Everybody
};

struct SearchRequest
{
    QString text;
    QDate today; ///< the clinic's date
    int limit = 50;
    std::optional<int> ownDistrictNumber = {};
    std::vector<PatientId> recent = {}; ///< the latest first
};

struct SearchHit
{
    qint64 seq = 0; ///< patient.seq
    MatchKind kind = MatchKind::Exact;
    SearchTier tier = SearchTier::Everybody;
    std::vector<KeyMatch::Word> words; ///< what of the person was found by which typed word
};

/// The search box: persons in the order of display. Recently seen → own district → own organisation → all; in each
/// whole words → half-typed → address words and wrong layout; by name among equals. All matches are never sorted. When
/// fewer than five were found, those come after them whose names were mistyped by one letter.
/// Works on one connection within one snapshot; SQLite::Exception passes through.
class PatientSearch
{
public:
    explicit PatientSearch(SQLite::Database &connection)
        : m_connection(connection)
    {
    }

    /// Nothing typed gives the recent persons. Merged records are not shown. A stale search gives up between tiers.
    std::vector<SearchHit> find(const SearchRequest &request, const Cancellation &cancellation = {});

    // For those who write cards; see PatientIndex.
    void put(qint64 seq, const QString &key) { PatientIndex(m_connection).put(seq, key); }
    void remove(qint64 seq) { PatientIndex(m_connection).remove(seq); }
    QString check() const { return PatientIndex(m_connection).check(); }

private:
    SQLite::Database &m_connection;
};

} // namespace tirkeu::storage
