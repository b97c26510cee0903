#pragma once
#include <QDate>
#include <QStringList>
#include <vector>

namespace tirkeu::storage {

/// What of a person was found by a word.
enum class MatchedPart
{
    Name,
    Iin,
    IinTail,
    Phone,
    PhoneTail,
    BirthDate,
    BirthYear,
    Card,
    Address
};

/// How a term must agree with a token of the index.
enum class Fit
{
    Whole,    ///< the token itself
    Tail,     ///< the token begins so, and that is as good as whole: it is the tail of a number
    Open,     ///< the token itself, or, half-typed, its beginning
    HalfTyped ///< the token itself, but the word was not typed to its end: "серико" for Серікұлы
};

struct Term
{
    QString token;
    Fit fit = Fit::Open;
    MatchedPart part = MatchedPart::Name;
    QStringList words = {}; ///< all the tokens that begin so, when they are known: asked for in place of the beginning
};

/// One interpretation of a typed word: all its terms hold. Without terms it holds of everybody.
/// A sure one is tried first; the others (address, wrong layout) when the sure ones gave too few.
struct Interpretation
{
    std::vector<Term> terms;
    bool sure = true;
    bool corrected = false; ///< what was typed holds an error
};

struct QueryWord
{
    QString typed;
    std::vector<Interpretation> interpretations;
};

/// How far a search goes.
enum class Reach
{
    Exact,  ///< sure interpretations, whole tokens
    Prefix, ///< sure interpretations, half-typed words
    Wide,   ///< all interpretations of what was typed
    Typo    ///< and its corrections
};

/// What was typed into the search box, understood: every word must be found, in any order.
struct SearchQuery
{
    std::vector<QueryWord> words;

    bool isEmpty() const { return words.empty(); } ///< nothing that could be searched for
    /// For MATCH, one for every word that asks something: each token is quoted, nothing of the user's text is syntax.
    /// Empty: no such search is possible.
    QStringList expressions(Reach reach) const;
};

/// How a person's key answers the query.
struct KeyMatch
{
    struct Word
    {
        QString typed;
        MatchedPart part = MatchedPart::Name;
        QString folded; ///< what was looked for, without the letter of its kind: "касим"
        bool whole = false;
    };
    bool found = false;
    Reach reach = Reach::Wide; ///< the narrowest that finds the key
    bool whole = false;        ///< every word was typed to its end
    std::vector<Word> words;
};

KeyMatch matchKey(const SearchQuery &query, const QString &key);

/// Reads names, ЖСН (whole, beginning, end), phones (whole, tail), birth dates, card numbers and address words in any
/// order. `today`: two-digit years are not in the future. Takes the first 256 characters and the first ten words.
SearchQuery readSearchText(const QString &text, QDate today);

} // namespace tirkeu::storage
