#include "matching/words.h"
#include "base/fold.h"
#include "domain/search_key.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::matching {
namespace {

/// "Серік ұлы" is one word.
QStringList nameWords(const QString &text)
{
    QStringList words = wordsOf(text);
    for (qsizetype i = 1; i < words.size();) {
        if (isPatronymicEnding(foldWord(words[i])))
            words[i - 1] += words.takeAt(i);
        else
            ++i;
    }
    return words;
}

QString asWritten(const QString &folded)
{
    return folded;
}

QString withoutForm(const QString &folded)
{
    const QString stem = patronymicStem(folded);
    return stem.isEmpty() ? folded : stem;
}

std::vector<QString> nameReadings(const QString &text, QString (*form)(const QString &))
{
    const QStringList words = nameWords(text);
    std::vector<QString> readings;
    if (words.size() == 1) {
        for (const QString &reading : foldReadings(words.front())) {
            const QString formed = form(reading);
            if (std::find(readings.begin(), readings.end(), formed) == readings.end())
                readings.push_back(formed);
        }
        return readings;
    }
    QStringList folded;
    for (const QString &word : words) {
        if (const QString first = foldWord(word); !first.isEmpty())
            folded += form(first);
    }
    if (!folded.isEmpty())
        readings.push_back(folded.join(u' '));
    return readings;
}

std::vector<QString> addressReadings(const QString &text)
{
    QStringList kept;
    for (const QString &word : foldWords(text)) {
        if (!isAddressFiller(word))
            kept += word;
    }
    return kept.isEmpty() ? std::vector<QString>() : std::vector{kept.join(u' ')};
}

} // namespace

Words::Words()
    : m_words{{QString()}}
{
}

WordId Words::ofName(const QString &text)
{
    const auto known = m_names.constFind(text);
    return known != m_names.constEnd() ? *known : *m_names.insert(text, idOf(nameReadings(text, asWritten)));
}

WordId Words::ofFather(const QString &patronymic)
{
    const auto known = m_fathers.constFind(patronymic);
    return known != m_fathers.constEnd() ? *known
                                         : *m_fathers.insert(patronymic, idOf(nameReadings(patronymic, withoutForm)));
}

bool Words::isPatronymic(WordId id) const
{
    return !patronymicStem(folded(id)).isEmpty();
}

WordId Words::ofAddress(const QString &text)
{
    const auto known = m_addresses.constFind(text);
    return known != m_addresses.constEnd() ? *known : *m_addresses.insert(text, idOf(addressReadings(text)));
}

WordId Words::idOf(std::vector<QString> readings)
{
    if (readings.empty())
        return 0;
    QString all;
    for (const QString &reading : readings)
        all += reading + u'|';
    const auto known = m_byReadings.constFind(all);
    if (known != m_byReadings.constEnd())
        return *known;
    m_words.push_back(std::move(readings));
    return *m_byReadings.insert(all, WordId(m_words.size() - 1));
}

} // namespace tirkeu::matching
