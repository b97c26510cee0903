#include "matching/name_levels.h"
#include "base/fold.h"
#include "matching/similarity.h"

using namespace Qt::StringLiterals;

namespace tirkeu::matching {
namespace {

constexpr double alike = 0.88;

/// A man's surname and a woman's are one: касимова → касимов, троицкая → троицкии.
QString withoutGender(const QString &surname)
{
    for (const QStringView ending : {u"ова", u"ева", u"ина"}) {
        if (surname.endsWith(ending))
            return surname.chopped(1);
    }
    return surname.endsWith(u"ая"_s) ? surname.chopped(2) + u"ии"_s : surname;
}

bool oneError(const QString &a, const QString &b)
{
    return std::min(a.size(), b.size()) >= 4 && oneEditApart(a, b);
}

/// A typing error in a word of three letters makes another word: Лев and Лве are alike, no more.
bool areAlike(const QString &a, const QString &b)
{
    return jaroWinkler(a, b) >= alike || (a.front() == b.front() && oneEditApart(a, b));
}

Level levelOfReadings(const QString &a, const QString &b)
{
    if (a == b)
        return Level::Equal;
    if (a.size() == 1 || b.size() == 1)
        return a.front() == b.front() ? Level::Initial : Level::Different;
    if (oneError(a, b))
        return Level::NearlyEqual;
    return areAlike(a, b) ? Level::Alike : Level::Different;
}

/// The best of all readings.
Level levelOfWords(WordId a, WordId b, const Words &words)
{
    if (a == 0 || b == 0)
        return Level::Missing;
    if (a == b)
        return Level::Equal;
    Level best = Level::Different;
    for (const QString &readingA : words.readings(a)) {
        for (const QString &readingB : words.readings(b))
            best = std::min(best, levelOfReadings(readingA, readingB));
    }
    return best;
}

/// One of two surnames of a woman who took both: Иванова-Петрова.
bool hasWord(const QString &longer, const QString &word)
{
    return longer.contains(u' ') && longer.split(u' ').contains(word);
}

Level surnameLevel(const MatchPerson &a, const MatchPerson &b, const Words &words)
{
    const Level plain = levelOfWords(a.surname, b.surname, words);
    if (plain == Level::Equal || plain == Level::Missing)
        return plain;
    const QString &surnameA = words.folded(a.surname);
    const QString &surnameB = words.folded(b.surname);
    const QString commonA = withoutGender(surnameA);
    const QString commonB = withoutGender(surnameB);
    if (commonA == commonB)
        return Level::OtherForm;
    if (plain == Level::NearlyEqual || oneError(commonA, commonB))
        return Level::NearlyEqual;
    if (plain == Level::Alike || hasWord(surnameA, surnameB) || hasWord(surnameB, surnameA))
        return Level::Alike;
    return a.sex == Sex::Female && b.sex == Sex::Female ? Level::Changed : Level::Different;
}

/// Forms do not count; but a typing error may have spoilt the form.
Level patronymicLevel(const MatchPerson &a, const MatchPerson &b, const Words &words)
{
    const Level fathers = levelOfWords(a.father, b.father, words);
    if (fathers > Level::NearlyEqual && oneError(words.folded(a.patronymic), words.folded(b.patronymic)))
        return Level::NearlyEqual;
    return fathers;
}

bool isSame(WordId a, WordId b, const Words &words)
{
    return a != 0 && b != 0 && levelOfWords(a, b, words) <= Level::NearlyEqual;
}

/// The given name of `moved` is the patronymic of `right` in another form, and the other way round.
bool otherFormMoved(const MatchPerson &moved, const MatchPerson &right, const Words &words)
{
    const QString stem = patronymicStem(words.folded(moved.givenName));
    const QString &father = words.folded(right.father);
    return !stem.isEmpty() && (stem == father || oneError(stem, father)) &&
           isSame(moved.patronymic, right.givenName, words);
}

bool patronymicMoved(const MatchPerson &a, const MatchPerson &b, const Words &words)
{
    const auto byForm = [&](WordId word) { return words.isPatronymic(word); };
    if (isSame(a.givenName, b.patronymic, words) && isSame(a.patronymic, b.givenName, words))
        return byForm(a.givenName) || byForm(a.patronymic) || byForm(b.givenName) || byForm(b.patronymic);
    return otherFormMoved(a, b, words) || otherFormMoved(b, a, words);
}

} // namespace

NameLevels nameLevels(const MatchPerson &a, const MatchPerson &b, const Words &words)
{
    NameLevels levels{surnameLevel(a, b, words), levelOfWords(a.givenName, b.givenName, words),
                      patronymicLevel(a, b, words)};
    const bool otherGiven = levels.givenName >= Level::Alike;
    if (otherGiven && levels.surname >= Level::Alike && isSame(a.surname, b.givenName, words) &&
        isSame(a.givenName, b.surname, words))
        levels.surname = levels.givenName = Level::Exchanged;
    else if (otherGiven && patronymicMoved(a, b, words))
        levels.givenName = levels.patronymic = Level::Exchanged;
    return levels;
}

} // namespace tirkeu::matching
