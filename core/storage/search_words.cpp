#include "storage/search_words.h"
#include "base/fold.h"
#include "base/keyboard_layout.h"
#include "domain/search_key.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

QString tokenOf(char16_t kind, const QString &text)
{
    return QChar(kind) + text;
}

void addMeaning(QueryWord &word, Term term, bool sure = true)
{
    word.interpretations.push_back({{std::move(term)}, sure});
}

void addName(QueryWord &word, const QString &folded, bool sure)
{
    addMeaning(word, {folded, Fit::Open, MatchedPart::Name}, sure);
    if (const QString stem = patronymicStem(folded); !stem.isEmpty())
        addMeaning(word, {tokenOf(token::father, stem), Fit::Whole, MatchedPart::Name}, sure);
    else if (const QString begun = halfTypedPatronymicStem(folded); sure && !begun.isEmpty())
        addMeaning(word, {tokenOf(token::father, begun), Fit::HalfTyped, MatchedPart::Name});
}

void addAddress(QueryWord &word, const QString &folded)
{
    if (isAddressFiller(folded))
        word.interpretations.push_back({{}, false});
    else // a single letter begins the streets of too many, but may be that of a house
        addMeaning(word,
                   {tokenOf(token::address, folded), folded.size() > 1 ? Fit::Open : Fit::Whole, MatchedPart::Address},
                   false);
}

/// ЖСН begins with year, month and day; other beginnings are rare.
bool mayBeIin(const QString &digits)
{
    const QString month = digits.mid(2, 2);
    const QString day = digits.mid(4, 2);
    return (month.isEmpty() || (month <= u"12"_s && month != u"00"_s)) &&
           (day.isEmpty() || (day <= u"31"_s && day != u"00"_s));
}

/// Day, month and the beginning of a year in the order of the token.
bool mayBeDate(const QString &digits)
{
    const int day = digits.left(2).toInt();
    const int month = digits.mid(2, 2).toInt();
    if (day > 31 || (digits.size() >= 2 && day == 0))
        return false;
    if (digits.size() == 3)
        return digits[2] <= u'1';
    if (digits.size() >= 4 && (month < 1 || month > 12))
        return false;
    static constexpr QStringView centuries = u"1 2 18 19 20";
    const QString century = digits.mid(4, 2);
    return century.isEmpty() || centuries.contains(century);
}

void addDate(QueryWord &word, QDate date)
{
    if (date.isValid() && date.year() > 1799)
        addMeaning(word, {birthDateToken(date), Fit::Whole, MatchedPart::BirthDate});
}

void addBegunDate(QueryWord &word, const QString &digits)
{
    constexpr int telling = 3; // fewer digits begin the dates of too many
    if (mayBeDate(digits))
        addMeaning(word, {tokenOf(token::birthDate, digits), Fit::Open, MatchedPart::BirthDate},
                   digits.size() >= telling);
}

void addYear(QueryWord &word, const QString &digits, QDate today)
{
    static constexpr QStringView centuries = u"1 2 18 19 20";
    if (digits.size() == 4 && digits.toInt() > 1799 && digits.toInt() <= today.year())
        addMeaning(word, {tokenOf(token::birthYear, digits), Fit::Whole, MatchedPart::BirthYear});
    else if (digits.size() < 4 && centuries.contains(digits.left(2)))
        addMeaning(word, {tokenOf(token::birthYear, digits), Fit::Open, MatchedPart::BirthYear}, digits.size() == 3);
}

/// Both centuries, as far as they are past.
void addShortYearDate(QueryWord &word, const QString &dayAndMonth, int year, QDate today)
{
    for (const int century : {1900, 2000}) {
        const QDate date(century + year, dayAndMonth.mid(2, 2).toInt(), dayAndMonth.left(2).toInt());
        if (!today.isValid() || date <= today)
            addDate(word, date);
    }
}

void addDigitDates(QueryWord &word, const QString &digits, QDate today)
{
    const QStringView d(digits);
    addYear(word, digits, today);
    if (digits.size() <= 7)
        addBegunDate(word, digits);
    if (digits.size() == 6)
        addShortYearDate(word, digits, d.mid(4).toInt(), today);
    if (digits.size() != 8)
        return;
    addDate(word, QDate(d.mid(4).toInt(), d.mid(2, 2).toInt(), d.left(2).toInt()));
    addDate(word, QDate(d.left(4).toInt(), d.mid(4, 2).toInt(), d.mid(6).toInt()));
}

/// The number without the country, as the index has it, from the leading 8 or 7 of the national habit.
QString nationalBeginning(const QString &digits)
{
    const bool prefixed =
        digits.size() >= 2 && (digits[0] == u'8' || digits[0] == u'7') && (digits[1] == u'6' || digits[1] == u'7');
    return prefixed ? digits.mid(1) : QString();
}

void addPhones(QueryWord &word, const QString &digits)
{
    if (digits == u"8") // will it be a phone?
        addMeaning(word, {QString(QChar(token::phone)), Fit::Open, MatchedPart::Phone}, false);
    for (const QString &national : {digits, nationalBeginning(digits)}) {
        if (!national.isEmpty())
            addMeaning(word, {tokenOf(token::phone, national), Fit::Open, MatchedPart::Phone},
                       national.size() >= 3 && national[0] >= u'6');
        if (national.size() == 10 || (national.size() >= 4 && national.size() == digits.size()))
            addMeaning(word,
                       {tokenOf(token::phoneReversed, reversedDigits(national)), Fit::Tail, MatchedPart::PhoneTail});
    }
}

} // namespace

QueryWord readNameWord(const QString &word)
{
    QueryWord read{word, {}};
    const QStringList readings = foldReadings(word);
    for (const QString &folded : readings)
        addName(read, folded, true);
    for (const QString &folded : readings)
        addAddress(read, folded);
    addLayoutMeanings(read, word);
    return read;
}

QueryWord readApartPatronymic(const QString &word, const QString &ending)
{
    QueryWord read{word + u' ' + ending, {}};
    const bool whole = isPatronymicEnding(foldWord(ending));
    for (const QString &joined : foldReadings(word + ending)) {
        addMeaning(read, {joined, Fit::Open, MatchedPart::Name});
        const QString stem = whole ? patronymicStem(joined) : halfTypedPatronymicStem(joined);
        if (!stem.isEmpty())
            addMeaning(read, {tokenOf(token::father, stem), whole ? Fit::Whole : Fit::HalfTyped, MatchedPart::Name});
    }
    for (const QString &first : foldReadings(word)) { // the ending may be another name's beginning
        for (const QString &second : foldReadings(ending))
            read.interpretations.push_back(
                {{{first, Fit::Open, MatchedPart::Name}, {second, Fit::Open, MatchedPart::Name}}, true});
    }
    return read;
}

QueryWord readDigits(const QString &digits, QDate today)
{
    QueryWord word{digits, {}};
    if (digits.size() == 12) {
        addMeaning(word, {tokenOf(token::iin, digits), Fit::Whole, MatchedPart::Iin});
        if (!Iin::parse(digits))
            addPhones(word, digits);
        return word;
    }
    addMeaning(word, {tokenOf(token::iin, digits), Fit::Open, MatchedPart::Iin}, mayBeIin(digits));
    if (digits.size() >= 4)
        addMeaning(word, {tokenOf(token::iinReversed, reversedDigits(digits)), Fit::Tail, MatchedPart::IinTail});
    addPhones(word, digits);
    addDigitDates(word, digits, today);
    addMeaning(word, {tokenOf(token::card, digits), Fit::Open, MatchedPart::Card}, false);
    QString counter = digits;
    while (counter.startsWith(u'0'))
        counter.remove(0, 1);
    if (!counter.isEmpty())
        addMeaning(word, {tokenOf(token::cardCounter, counter), Fit::Whole, MatchedPart::Card});
    addMeaning(word, {tokenOf(token::address, digits), Fit::Whole, MatchedPart::Address}, false);
    return word;
}

std::optional<QueryWord> readDate(const QString &chunk, QDate today)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{0,2})(?:-(\\d{0,2}))?$"_s);
    static const QRegularExpression dotted(u"^(\\d{1,2})[./-](\\d{0,2})(?:[./-](\\d{0,4}))?$"_s);
    QueryWord word{chunk, {}};
    if (const auto match = iso.match(chunk); match.hasMatch()) {
        addDate(word, QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
        if (match.captured(3).size() < 2 && match.captured(1).toInt() <= today.year())
            addMeaning(word, {tokenOf(token::birthYear, match.captured(1)), Fit::Whole, MatchedPart::BirthYear});
    } else if (const auto parts = dotted.match(chunk); parts.hasMatch()) {
        const bool yearBegun = parts.capturedStart(3) >= 0;
        const QString day = parts.captured(1).rightJustified(2, u'0');
        const QString month = yearBegun ? parts.captured(2).rightJustified(2, u'0') : parts.captured(2);
        const QString year = parts.captured(3);
        if (!yearBegun && month.size() == 1)
            addBegunDate(word, day + u'0' + month);
        if (year.size() == 2)
            addShortYearDate(word, day + month, year.toInt(), today);
        if (year.size() == 4)
            addDate(word, QDate(year.toInt(), month.toInt(), day.toInt()));
        else
            addBegunDate(word, day + month + year);
    }
    return word.interpretations.empty() ? std::nullopt : std::optional(std::move(word));
}

std::optional<QueryWord> readPhone(const QString &run)
{
    static const QRegularExpression signs(u"[^0-9]+"_s);
    const QStringList groups = run.split(signs, Qt::SkipEmptyParts);
    QString digits = groups.join(QString());
    const bool international = run.startsWith(u'+');
    const bool apart = groups.size() > 1;
    const QString national = nationalBeginning(digits);
    const bool prefixed = apart && national.size() >= 4 && (groups[0].size() == 1 || digits.size() == 11);
    const bool wholeNational = apart && digits.size() == 10 && groups[0].size() == 3 && digits >= u"6";
    if (digits.size() > 15 || !(international || prefixed || wholeNational))
        return std::nullopt;
    if (prefixed || (international && digits.startsWith(u'7')))
        digits.remove(0, 1);
    QueryWord word{run, {}};
    if (!digits.isEmpty())
        addMeaning(word, {tokenOf(token::phone, digits), Fit::Open, MatchedPart::Phone});
    return word.interpretations.empty() ? std::nullopt : std::optional(std::move(word));
}

void addJoinedMeanings(QueryWord &word, const QString &chunk)
{
    if (const QString card = cardToken(chunk); !card.isEmpty())
        addMeaning(word, {card, Fit::Open, MatchedPart::Card});
    Interpretation address{{}, false};
    for (const QString &folded : foldWords(chunk)) {
        if (!isAddressFiller(folded))
            address.terms.push_back({tokenOf(token::address, folded), Fit::Open, MatchedPart::Address});
    }
    if (!address.terms.empty())
        word.interpretations.push_back(std::move(address));
}

void addLayoutMeanings(QueryWord &word, const QString &chunk)
{
    constexpr int shortestReverse = 3; // a shorter one would mean too many
    for (const QString &meant : {fromLatinLayout(chunk), fromRussianLayout(chunk),
                                 chunk.size() >= shortestReverse ? fromCyrillicLayout(chunk) : QString()}) {
        if (wordsOf(meant).size() != 1)
            continue;
        for (const QString &folded : foldReadings(meant))
            addName(word, folded, false);
    }
}

} // namespace tirkeu::storage
