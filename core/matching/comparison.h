#pragma once
#include "base/message.h"
#include "matching/match_person.h"
#include "matching/weights.h"

namespace tirkeu::matching {

/// How common names are in the register: that two persons are both Ахметов says less than that both are Шпекбаев.
class Frequencies
{
public:
    Frequencies() = default; ///< nothing is counted: all names are as common as names usually are
    void count(const MatchPerson &person);
    double of(MatchField part, WordId word) const; ///< surname, given name or patronymic
    qint64 persons() const { return m_persons; }

private:
    std::array<std::vector<quint32>, 3> m_counts;
    qint64 m_persons = 0;
};

/// The outcome for one pair.
struct Comparison
{
    double probability = 0; ///< that both records are of one person
    std::array<Level, matchFieldCount> levels{};
    Level at(MatchField field) const { return levels[size_t(field)]; }
};

/// Compares by the fixed weights of Fellegi and Sunter, with two kinds of other pairs: strangers, and relatives, who
/// share surname, father, phone and address, so that none of these makes brothers, twins or father and son one person.
class Matcher
{
public:
    /// `persons`: in the register the pair comes from; the more there are, the more must agree.
    Matcher(const Words &words, const Frequencies &frequencies, qint64 persons)
        : m_words(words)
        , m_frequencies(frequencies)
        , m_prior(priorOf(persons))
    {
    }
    Comparison compare(const MatchPerson &a, const MatchPerson &b) const;

private:
    const Words &m_words;
    const Frequencies &m_frequencies;
    Chances m_prior;
};

/// What speaks for and against, field by field, in the order of the fields (context "matching"); of fields not known
/// in both records nothing is said.
QList<Message> reasonsOf(const Comparison &comparison);
Message reasonOf(MatchField field, Level level);

} // namespace tirkeu::matching
