#pragma once
#include <QStringList>

/// Folding of names for the search: the index and the query go through these functions and no others.
///
/// A folded word consists of lower-case Cyrillic letters without ә ғ қ ң ө ұ ү һ і ы й ё э ъ ь, of ASCII digits and of
/// the letters of a few other alphabets; never of Latin letters. Kazakh letters become their Russian neighbours;
/// ы, і and й become и (Қасымов, Касимов), э and ё become е, the soft and the hard sign go (Гүлнар, Гульнар),
/// Latin look-alikes inside a Cyrillic word are repaired and Latin words are transliterated.
namespace tirkeu {

/// Grows whenever the folding of any word changes: an index of another version is rebuilt.
inline constexpr int foldVersion = 1;
/// A word is read in so many ways at most.
inline constexpr int maxReadings = 4;
/// Longer words are cut here.
inline constexpr int maxWordLength = 64;

/// The words as typed: runs of letters and digits (NFKC); an apostrophe inside a word is left out, a hyphen divides.
QStringList wordsOf(const QString &text);

/// What the word may mean, the likeliest first, maxReadings at most. Several for Latin words (Sergeyev) and for һ
/// (х or г). Empty: nothing of the word can be searched for.
QStringList foldReadings(const QString &word);

QString foldWord(const QString &word); ///< the first reading or an empty text; foldWord(foldWord(w)) == foldWord(w)
QStringList foldWords(const QString &text); ///< the first reading of every word

bool isCyrillic(QChar c);
bool isLatin(QChar c);

// Patronymics. All take folded words: "серикули", "сериккизи", "серикович" and "сериковна" have the stem "серик".
QString patronymicStem(const QString &folded); ///< empty: not a patronymic
QString halfTypedPatronymicStem(const QString &folded); ///< "серико", "сериккиз" → "серик"; empty: cannot be one
bool isPatronymicEnding(const QString &folded);     ///< "ули", "кизи" written apart
bool beginsPatronymicEnding(const QString &folded); ///< "у", "ул", "киз"

} // namespace tirkeu
