#pragma once
#include <QSet>
#include <QStringList>
#include <SQLiteCpp/SQLiteCpp.h>
#include <optional>
#include <string_view>
#include <vector>

namespace tirkeu::storage {

/// What a mistyped word may have meant.
struct Correction
{
    enum class Kind
    {
        Whole,      ///< a word of somebody's name, one error away
        Begun,      ///< the beginning of such a word
        LastLetter, ///< likewise, but only the last letter differs: anything may follow
    };
    QString text;
    Kind kind = Kind::Whole;
};

/// The distinct words of all names and addresses. Those of names are found in spite of one letter left out, put in,
/// changed or two letters swapped. Such a word is found by hashes of its first four to seven letters, with and without
/// each one of them, so that half-typed words are found too. Tables name_token and name_typo; SQLite::Exception passes
/// through.
class NameTokens
{
public:
    static constexpr int shortest = 4; ///< letters of a name in which an error is looked for

    explicit NameTokens(SQLite::Database &connection);

    /// The words of a search key, of which it remembers those it has seen: for many keys use one object, within one
    /// transaction.
    void add(std::string_view key);
    /// Drops the words of a key taken out of the full-text index which nobody has any more.
    void dropUnused(std::string_view key);
    void clear();
    void rebuild(); ///< from the stored search keys

    /// The first trouble in English, without a name; empty: the words are those of the stored search keys.
    QString check();

private:
    void insert(const std::string &token);
    void erase(const std::string &token);
    bool isUsed(const std::string &token);
    int64_t idOf(const std::string &token); ///< 0: unknown

    SQLite::Database &m_connection;
    SQLite::Statement m_known;
    SQLite::Statement m_insert;
    SQLite::Statement m_insertHash;
    QSet<QByteArray> m_seen;
};

/// Reads what NameTokens wrote.
class KnownNames
{
public:
    explicit KnownNames(SQLite::Database &connection);

    /// What `typed`, a folded word or a father's token (whole words only), may have meant; the likeliest first.
    std::vector<Correction> corrections(const QString &typed);
    /// All words with this beginning of four letters or more; nullopt: more than `most`.
    std::optional<QStringList> beginningWith(const QString &beginning, int most);

private:
    SQLite::Statement m_near;
    SQLite::Statement m_range;
};

/// Exactly one letter left out, put in or changed, or two neighbours swapped.
bool isOneErrorApart(QStringView a, QStringView b);

} // namespace tirkeu::storage
