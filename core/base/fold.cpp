#include "base/fold.h"
#include "base/transliteration.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu {
namespace {

/// Letters of other alphabets that FTS5's tokenizer (Unicode 6.1) certainly takes for letters; others are left out,
/// because a word that it would divide cannot be asked for.
constexpr std::array<std::pair<char16_t, char16_t>, 10> otherAlphabets{{
    {0x03b1, 0x03c9}, // Greek
    {0x0561, 0x0586}, // Armenian
    {0x05d0, 0x05ea}, // Hebrew
    {0x0620, 0x064a}, // Arabic
    {0x0671, 0x06d3},
    {0x0904, 0x0939}, // Devanagari
    {0x10d0, 0x10fa}, // Georgian
    {0x3041, 0x3096}, // Hiragana
    {0x30a1, 0x30fa}, // Katakana
    {0x4e00, 0x9fa5}, // Han
}};

bool isOtherLetter(QChar c)
{
    return (c >= QChar(0xac00) && c <= QChar(0xd7a3)) ||
           std::any_of(otherAlphabets.begin(), otherAlphabets.end(),
                       [c](const auto &range) { return c >= QChar(range.first) && c <= QChar(range.second); });
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Signs people put inside a word and leave out as readily: O'Brien, Өтегенʼ.
bool isApostrophe(QChar c)
{
    return QStringView(u"'`\u00b4\u2018\u2019\u02bc\u02b9\u02bb").contains(c);
}

/// The Cyrillic letter a Latin one looks like, as it is written: H is Н, but h is һ. Null: like none.
QChar lookAlike(QChar latin)
{
    static constexpr QStringView from = u"ABCEHKMOPTXYIaceopxyihkmtəƏɵƟ";
    static constexpr QStringView to = u"АВСЕНКМОРТХУІасеорхуіһкмтәӘөӨ";
    static_assert(from.size() == to.size());
    const qsizetype at = from.indexOf(latin);
    return at < 0 ? QChar() : to[at];
}

/// A lower-case Cyrillic letter without its mark → its folded form; the signs ь ъ give nothing.
QChar foldCyrillic(QChar c)
{
    static constexpr QStringView from = u"әғқңөұүһіыэъьґєҳҷҗҡҙҫјљњћђџѕӏ";
    static constexpr QStringView to = u"агкноуухиие--гехжжкзсилнчджс-";
    static_assert(from.size() == to.size());
    const qsizetype at = from.indexOf(c);
    if (at < 0)
        return c;
    return to[at] == u'-' ? QChar() : to[at];
}

/// Latin letters that do not come apart into a letter and a mark, or whose mark matters.
QStringView plainLatin(QChar c)
{
    struct Special
    {
        char16_t letter;
        QStringView plain;
    };
    static constexpr std::array specials{
        Special{u'ş', u"sh"}, Special{u'ș', u"sh"}, Special{u'š', u"sh"}, Special{u'ç', u"ch"}, Special{u'č', u"ch"},
        Special{u'ž', u"zh"}, Special{u'ı', u"i"},  Special{u'ß', u"s"},  Special{u'ł', u"l"},  Special{u'ø', u"o"},
        Special{u'æ', u"e"},  Special{u'œ', u"e"},  Special{u'đ', u"d"},  Special{u'ð', u"d"},  Special{u'þ', u"th"},
        Special{u'ə', u"a"},  Special{u'ŋ', u"n"},  Special{u'ħ', u"h"},  Special{u'ɵ', u"o"},
    };
    for (const Special &special : specials) {
        if (c == special.letter)
            return special.plain;
    }
    return {};
}

/// A letter without its mark: й → и, ё → е, ü → u.
QChar withoutMark(QChar c)
{
    const QString parts = c.decomposition();
    if (c.decompositionTag() != QChar::Canonical || parts.isEmpty())
        return c;
    return withoutMark(parts.front());
}

/// Only what a folded word may consist of.
QString searchable(const QString &folded)
{
    QString kept;
    for (const QChar c : folded) {
        if (c == u'ς')
            kept += u'σ'; // as the tokenizer does
        else if (isDigit(c) || isOtherLetter(c) || (isCyrillic(c) && c.isLower() && c <= QChar(0x0527)))
            kept += c;
    }
    return kept.left(maxWordLength);
}

/// With at least one Cyrillic letter: every Latin letter is the Cyrillic one it looks like, or else sounds like.
/// `h`: what һ stands for.
QString foldMixed(const QString &word, QChar h)
{
    QString folded;
    for (const QChar c : word) {
        if (isLatin(c) && lookAlike(c).isNull()) {
            folded += transliterateLetter(withoutMark(c.toLower()));
            continue;
        }
        const QChar lower = (isLatin(c) ? lookAlike(c) : c).toLower();
        const QChar letter = lower == u'һ' ? h : foldCyrillic(withoutMark(lower));
        if (!letter.isNull())
            folded += letter;
    }
    return searchable(folded);
}

QStringList foldCyrillicWord(const QString &word)
{
    QStringList readings{foldMixed(word, u'х')};
    if (const QString other = foldMixed(word, u'г'); other != readings.front())
        readings += other;
    return readings;
}

QStringList foldLatinWord(const QString &word)
{
    QString plain;
    bool allAlike = true;
    for (const QChar c : word) {
        const QChar lower = c.toLower();
        const QStringView special = plainLatin(lower);
        plain += special.isEmpty() ? QString(withoutMark(lower)) : special.toString();
        allAlike = allAlike && !lookAlike(c).isNull();
    }
    QStringList readings;
    for (const QString &reading : transliterate(plain, allAlike ? maxReadings - 1 : maxReadings))
        readings += searchable(reading);
    if (allAlike)
        readings += foldMixed(word, u'х');
    readings.removeDuplicates();
    return readings;
}

constexpr std::array<QStringView, 4> apartEndings{u"ули", u"кизи", u"угли", u"огли"};
constexpr std::array<QStringView, 8> endings{u"ули", u"кизи", u"угли", u"огли", u"ович", u"евич", u"овна", u"евна"};

/// Абайұлы and Абаевич have one stem: what й leaves behind goes.
QString stem(QStringView beginning)
{
    while (beginning.endsWith(u'и'))
        beginning.chop(1);
    return beginning.size() >= 2 ? beginning.toString() : QString();
}

} // namespace

bool isCyrillic(QChar c)
{
    return c >= QChar(0x0400) && c <= QChar(0x052f) && c.isLetter();
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words += word.left(maxWordLength);
        word.clear();
    };
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetter() && !isApostrophe(c))
            word += c;
        else if (isDigit(c))
            word += c;
        else if (!isApostrophe(c) && !c.isMark())
            finish();
    }
    finish();
    return words;
}

QStringList foldReadings(const QString &word)
{
    const bool cyrillic = std::any_of(word.begin(), word.end(), isCyrillic);
    const bool latin = std::any_of(word.begin(), word.end(), isLatin);
    QStringList readings = latin && !cyrillic ? foldLatinWord(word) : foldCyrillicWord(word);
    readings.removeAll(QString());
    return readings;
}

QString foldWord(const QString &word)
{
    return foldReadings(word).value(0);
}

QStringList foldWords(const QString &text)
{
    QStringList folded;
    for (const QString &word : wordsOf(text)) {
        if (const QString first = foldWord(word); !first.isEmpty())
            folded += first;
    }
    return folded;
}

QString patronymicStem(const QString &folded)
{
    for (const QStringView ending : endings) {
        if (folded.endsWith(ending))
            return stem(QStringView(folded).chopped(ending.size()));
    }
    return {};
}

QString halfTypedPatronymicStem(const QString &folded)
{
    for (int typed = 3; typed > 0; --typed) {
        for (const QStringView ending : endings) {
            if (ending.size() > typed && folded.endsWith(ending.left(typed)))
                return stem(QStringView(folded).chopped(typed));
        }
    }
    return {};
}

bool isPatronymicEnding(const QString &folded)
{
    return std::find(apartEndings.begin(), apartEndings.end(), folded) != apartEndings.end();
}

bool beginsPatronymicEnding(const QString &folded)
{
    return !folded.isEmpty() && std::any_of(apartEndings.begin(), apartEndings.end(),
                                            [&](QStringView ending) { return ending.startsWith(folded); });
}

} // namespace tirkeu
