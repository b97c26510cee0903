#include "storage/search_query.h"
#include "base/fold.h"
#include "domain/iin.h"
#include "storage/search_words.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr qsizetype longestText = 256;
constexpr size_t mostWords = 10;

bool allDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

/// Reads the text from left to right.
class QueryReader
{
public:
    explicit QueryReader(QDate today)
        : m_today(today)
    {
    }
    SearchQuery read(const QString &text);

private:
    void readText(const QString &text);
    bool readRun(const QString &run);
    void readChunk(const QString &chunk);
    void readName(const QString &word);
    void add(QueryWord word)
    {
        if (!word.interpretations.empty() && m_query.words.size() < mostWords)
            m_query.words.push_back(std::move(word));
        m_lastName.clear();
    }

    QDate m_today;
    SearchQuery m_query;
    QString m_lastName; ///< the word before, when it may have a patronymic's ending after it
};

/// Runs of digits that belong together though they are written apart; the text between goes chunk by chunk.
SearchQuery QueryReader::read(const QString &text)
{
    static const QRegularExpression runs(uR"((?<![^\s])\+?\(?[0-9][0-9()\-\s]*(?![^\s]))"_s);
    qsizetype from = 0;
    for (auto matches = runs.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        readText(text.mid(from, match.capturedStart() - from));
        if (!readRun(match.captured().trimmed()))
            readText(match.captured());
        from = match.capturedEnd();
    }
    readText(text.mid(from));
    return m_query;
}

void QueryReader::readText(const QString &text)
{
    for (const QString &chunk : text.split(u' ', Qt::SkipEmptyParts))
        readChunk(chunk);
}

/// A whole ЖСН, a phone, a date with spaces.
bool QueryReader::readRun(const QString &run)
{
    const QString digits = digitsOf(run);
    if (digits.size() == 12 && Iin::parse(digits)) {
        add(readDigits(digits, m_today));
        return true;
    }
    if (auto phone = readPhone(run)) {
        add(std::move(*phone));
        return true;
    }
    static const QRegularExpression spaced(u"^\\d{1,2} \\d{1,2} \\d{4}$"_s);
    if (!spaced.match(run).hasMatch())
        return false;
    auto date = readDate(QString(run).replace(u' ', u'.'), m_today);
    if (date)
        add(std::move(*date));
    return date.has_value();
}

void QueryReader::readChunk(const QString &chunk)
{
    if (auto date = readDate(chunk, m_today)) {
        addJoinedMeanings(*date, chunk);
        return add(std::move(*date));
    }
    const QStringList words = wordsOf(chunk);
    if (words.size() == 1 && allDigits(words.front()))
        return add(readDigits(words.front(), m_today));
    const bool digits = std::any_of(chunk.begin(), chunk.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits) {
        QueryWord word{chunk, {}};
        addJoinedMeanings(word, chunk);
        addLayoutMeanings(word, chunk);
        return add(std::move(word));
    }
    if (words.size() == 1 && words.front().size() == chunk.size())
        return readName(chunk);
    // Signs among the letters: parts of a name, or one word of another layout (f[vtn for ахмет).
    QueryWord other{chunk, {}};
    addLayoutMeanings(other, chunk);
    if (!other.interpretations.empty())
        return add(std::move(other));
    for (const QString &word : words)
        readName(word);
}

void QueryReader::readName(const QString &word)
{
    const QString folded = foldWord(word);
    if (!m_lastName.isEmpty() && beginsPatronymicEnding(folded)) {
        m_query.words.pop_back();
        return add(readApartPatronymic(m_lastName, word));
    }
    const bool full = m_query.words.size() >= mostWords;
    QueryWord read = readNameWord(word);
    const bool searchable = !read.interpretations.empty() && !full;
    add(std::move(read));
    if (searchable)
        m_lastName = word;
}

QString quoted(const Term &term, Reach reach)
{
    const bool open = term.fit == Fit::Tail || (term.fit == Fit::Open && reach != Reach::Exact);
    if (open && !term.words.isEmpty())
        return u"(\""_s + term.words.join(u"\" OR \""_s) + u"\")"_s;
    return u'"' + QString(term.token).remove(u'"') + (open ? u"\"*"_s : u"\""_s);
}

bool isWithin(const Interpretation &interpretation, Reach reach)
{
    if (reach >= Reach::Wide)
        return reach == Reach::Typo || !interpretation.corrected;
    return interpretation.sure &&
           (reach == Reach::Prefix || std::none_of(interpretation.terms.begin(), interpretation.terms.end(),
                                                   [](const Term &term) { return term.fit == Fit::HalfTyped; }));
}

/// "(a OR (b AND c))"; empty and `everybody`: the word asks nothing.
QString wordExpression(const QueryWord &word, Reach reach, bool &everybody)
{
    QStringList alternatives;
    for (const Interpretation &interpretation : word.interpretations) {
        if (!isWithin(interpretation, reach))
            continue;
        everybody = everybody || interpretation.terms.empty();
        QStringList terms;
        for (const Term &term : interpretation.terms)
            terms += quoted(term, reach);
        alternatives += terms.size() == 1 ? terms.front() : u'(' + terms.join(u" AND "_s) + u')';
    }
    alternatives.removeDuplicates();
    return everybody ? QString() : alternatives.join(u" OR "_s);
}

enum class Agreement
{
    None,
    Beginning,
    Whole
};

Agreement agreement(const Term &term, const QList<QStringView> &tokens)
{
    const auto begins = [&](QStringView token) { return token.startsWith(term.token); };
    const auto equals = [&](QStringView token) { return token == term.token; };
    switch (term.fit) {
    case Fit::Whole:
        return std::any_of(tokens.begin(), tokens.end(), equals) ? Agreement::Whole : Agreement::None;
    case Fit::HalfTyped:
        return std::any_of(tokens.begin(), tokens.end(), equals) ? Agreement::Beginning : Agreement::None;
    case Fit::Tail:
        return std::any_of(tokens.begin(), tokens.end(), begins) ? Agreement::Whole : Agreement::None;
    case Fit::Open:
        break;
    }
    if (std::any_of(tokens.begin(), tokens.end(), equals))
        return Agreement::Whole;
    return std::any_of(tokens.begin(), tokens.end(), begins) ? Agreement::Beginning : Agreement::None;
}

Agreement agreement(const Interpretation &interpretation, const QList<QStringView> &tokens)
{
    Agreement least = Agreement::Whole;
    for (const Term &term : interpretation.terms)
        least = std::min(least, agreement(term, tokens));
    return least;
}

struct WordMatch
{
    const Interpretation *best = nullptr;
    Agreement agreement = Agreement::None;
    Reach reach = Reach::Typo;
};

/// The narrowest reach first, and within it a whole word before a beginning.
WordMatch matchWord(const QueryWord &word, const QList<QStringView> &tokens)
{
    WordMatch match;
    for (const Interpretation &interpretation : word.interpretations) {
        const Agreement found = agreement(interpretation, tokens);
        if (found == Agreement::None)
            continue;
        const Reach reach = interpretation.corrected    ? Reach::Typo
                            : !interpretation.sure      ? Reach::Wide
                            : found == Agreement::Whole ? Reach::Exact
                                                        : Reach::Prefix;
        const bool better = !match.best || reach < match.reach || (reach == match.reach && found > match.agreement);
        if (better)
            match = {&interpretation, found, reach};
    }
    return match;
}

QString withoutKind(const Term &term)
{
    const bool kind = !term.token.isEmpty() && term.token.front() >= u'a' && term.token.front() <= u'z';
    return kind ? term.token.mid(1) : term.token;
}

} // namespace

QStringList SearchQuery::expressions(Reach reach) const
{
    QStringList parts;
    for (const QueryWord &word : words) {
        bool everybody = false;
        const QString part = wordExpression(word, reach, everybody);
        if (part.isEmpty() && !everybody)
            return {};
        if (!everybody)
            parts += u'(' + part + u')';
    }
    return parts;
}

KeyMatch matchKey(const SearchQuery &query, const QString &key)
{
    const QList<QStringView> tokens = QStringView(key).split(u' ', Qt::SkipEmptyParts);
    KeyMatch match{!query.isEmpty(), Reach::Exact, true, {}};
    for (const QueryWord &word : query.words) {
        const WordMatch found = matchWord(word, tokens);
        match.reach = std::max(match.reach, found.reach);
        match.whole = match.whole && found.agreement == Agreement::Whole;
        if (!found.best)
            return {};
        for (const Term &term : found.best->terms)
            match.words.push_back({word.typed, term.part, withoutKind(term), found.agreement == Agreement::Whole});
    }
    return match;
}

SearchQuery readSearchText(const QString &text, QDate today)
{
    const QString tidy = text.left(longestText).normalized(QString::NormalizationForm_KC).simplified();
    return QueryReader(today).read(tidy);
}

} // namespace tirkeu::storage
