#pragma once
#include <QHash>
#include <QString>
#include <vector>

namespace tirkeu::matching {

/// A word of a name or an address; equal words have equal numbers. 0: nothing is written.
using WordId = quint32;

/// Words as the comparison sees them: folded (core/base/fold.h), each kept once, so that a person is a few numbers and
/// a register of a million fits into memory.
class Words
{
public:
    Words();
    WordId ofName(const QString &text); ///< a part of a name
    /// A patronymic without its form: Серікұлы, Серик улы, Серикович and the bare Серік are one word.
    WordId ofFather(const QString &patronymic);
    /// A street, a town, a house, a flat, without "көшесі" and "ул".
    WordId ofAddress(const QString &text);

    /// What it may mean, the likeliest first: several for Latin words.
    const std::vector<QString> &readings(WordId id) const { return m_words[id]; }
    const QString &folded(WordId id) const { return m_words[id].front(); }
    bool isPatronymic(WordId id) const; ///< by its form
    size_t count() const { return m_words.size(); }

private:
    WordId idOf(std::vector<QString> readings);

    std::vector<std::vector<QString>> m_words;
    QHash<QString, WordId> m_names;     ///< by the text as written
    QHash<QString, WordId> m_fathers;   ///< likewise
    QHash<QString, WordId> m_addresses; ///< likewise
    QHash<QString, WordId> m_byReadings;
};

} // namespace tirkeu::matching
