#include "matching/comparison.h"
#include "matching/name_levels.h"
#include <algorithm>

namespace tirkeu::matching {
namespace {

constexpr quint64 checkDigit = 10; // the last of twelve

constexpr quint64 dateFactor = 1'000'000; // century, serial and check digit are the last six

int digitsApart(quint64 a, quint64 b)
{
    int apart = 0;
    for (; a != 0 || b != 0; a /= 10, b /= 10)
        apart += a % 10 != b % 10 ? 1 : 0;
    return apart;
}

/// One digit wrong, or two neighbours swapped. Both have the same number of digits.
bool oneDigitApart(quint64 a, quint64 b)
{
    const int apart = digitsApart(a, b);
    if (apart != 2)
        return apart <= 1;
    while (a % 10 == b % 10) {
        a /= 10;
        b /= 10;
    }
    return a / 100 == b / 100 && a % 10 == b / 10 % 10 && a / 10 % 10 == b % 10;
}

quint64 number(QDate date)
{
    return quint64(date.year()) * 10000 + quint64(date.month()) * 100 + quint64(date.day());
}

Level birthDateLevel(QDate a, QDate b)
{
    if (!a.isValid() || !b.isValid())
        return Level::Missing;
    if (a == b)
        return Level::Equal;
    if (a.year() == b.year() && a.month() == b.day() && a.day() == b.month())
        return Level::Exchanged;
    if (oneDigitApart(number(a), number(b)))
        return Level::OneDigit;
    if (a.month() == b.month() && a.day() == b.day())
        return Level::SameDay;
    return a.year() == b.year() ? Level::SameYear : Level::Different;
}

Level sexLevel(Sex a, Sex b)
{
    if (a == Sex::Unknown || b == Sex::Unknown)
        return Level::Missing;
    return a == b ? Level::Equal : Level::Different;
}

/// The best agreement of any of two numbers with any of the other two.
template <class Judge>
Level bestOf(const std::array<quint64, 2> &a, const std::array<quint64, 2> &b, Judge judge)
{
    Level best = Level::Missing;
    for (const quint64 one : a) {
        for (const quint64 other : b) {
            if (one == 0 || other == 0)
                continue;
            const Level level = judge(one, other);
            best = best == Level::Missing ? level : std::min(best, level);
        }
    }
    return best;
}

Level phoneLevel(quint64 a, quint64 b)
{
    if (a == b)
        return Level::Equal;
    return oneDigitApart(a, b) ? Level::OneDigit : Level::Different;
}

Level documentLevel(quint64 a, quint64 b)
{
    return a == b ? Level::Equal : Level::Different;
}

Level addressLevel(const MatchAddress &a, const MatchAddress &b)
{
    if (a.isEmpty() || b.isEmpty())
        return Level::Missing;
    const bool otherTown = a.locality != 0 && b.locality != 0 && a.locality != b.locality;
    if (a.street != b.street || otherTown)
        return Level::Different;
    if (a.house != b.house || a.house == 0)
        return Level::SameStreet;
    return a.flat == b.flat ? Level::Equal : Level::SamePlace;
}

Level bestAddress(const MatchPerson &a, const MatchPerson &b)
{
    Level best = Level::Missing;
    for (const MatchAddress *one : {&a.home, &a.stay}) {
        for (const MatchAddress *other : {&b.home, &b.stay}) {
            const Level level = addressLevel(*one, *other);
            if (level != Level::Missing)
                best = best == Level::Missing ? level : std::min(best, level);
        }
    }
    return best;
}

Level iinLevel(quint64 a, quint64 b)
{
    if (a == 0 || b == 0)
        return Level::Missing;
    if (a == b)
        return Level::Equal;
    if (!oneDigitApart(a / checkDigit, b / checkDigit)) // the check digit follows the others
        return Level::Different;
    return a / dateFactor == b / dateFactor ? Level::NearlyEqual : Level::OneDigit;
}

std::array<Level, matchFieldCount> levelsOf(const MatchPerson &a, const MatchPerson &b, const Words &words)
{
    const NameLevels names = nameLevels(a, b, words);
    return {names.surname,
            names.givenName,
            names.patronymic,
            birthDateLevel(a.birthDate, b.birthDate),
            sexLevel(a.sex, b.sex),
            bestOf(a.phones, b.phones, phoneLevel),
            bestAddress(a, b),
            iinLevel(a.iin, b.iin),
            bestOf(a.documents, b.documents, documentLevel)};
}

WordId wordOf(const MatchPerson &person, size_t part)
{
    return part == 0 ? person.surname : part == 1 ? person.givenName : person.father;
}

} // namespace

void Frequencies::count(const MatchPerson &person)
{
    ++m_persons;
    for (size_t part = 0; part < m_counts.size(); ++part) {
        const WordId word = wordOf(person, part);
        if (m_counts[part].size() <= word)
            m_counts[part].resize(size_t(word) * 3 / 2 + 1);
        ++m_counts[part][word];
    }
}

/// Begins with what is typical of the part, as if two hundred persons had been seen; no name is rarer than 1 : 20 000,
/// since a rare one may be a typing error made twice.
double Frequencies::of(MatchField part, WordId word) const
{
    constexpr double seenBefore = 200;
    constexpr double rarest = 5e-5;
    const auto &counts = m_counts[size_t(part)];
    const double counted = word < counts.size() ? counts[word] : 0;
    const double typical = chancesOf(part, Level::Equal).strangers;
    return std::max(rarest, (counted + seenBefore * typical) / (double(m_persons) + seenBefore));
}

Comparison Matcher::compare(const MatchPerson &a, const MatchPerson &b) const
{
    Comparison outcome;
    outcome.levels = levelsOf(a, b, m_words);
    Chances all = m_prior;
    for (size_t field = 0; field < matchFieldCount; ++field) {
        const Level level = outcome.levels[field];
        const Chances &chances = chancesOf(MatchField(field), level);
        all.same *= chances.same;
        all.relatives *= chances.relatives;
        const bool equalName = level == Level::Equal && field <= size_t(MatchField::Patronymic);
        all.strangers *= equalName ? std::max(m_frequencies.of(MatchField(field), wordOf(a, field)),
                                              m_frequencies.of(MatchField(field), wordOf(b, field)))
                                   : chances.strangers;
    }
    outcome.probability = all.same / (all.same + all.relatives + all.strangers);
    return outcome;
}

} // namespace tirkeu::matching
