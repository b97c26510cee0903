#include "matching/blocking.h"
#include <algorithm>

namespace tirkeu::matching {
namespace {

/// A digest of several values; never 0 unless one of those that must be there is missing.
class Digest
{
public:
    Digest &operator<<(quint64 value)
    {
        m_hash = (m_hash ^ value) * 0xff51afd7ed558ccdull;
        m_hash ^= m_hash >> 32;
        return *this;
    }
    Digest &operator<<(QStringView text)
    {
        m_missing = m_missing || text.isEmpty();
        for (const QChar c : text)
            *this << quint64(c.unicode());
        return *this;
    }
    quint32 key() const { return m_missing ? 0 : std::max<quint32>(1, quint32(m_hash >> 16)); }

private:
    quint64 m_hash = 0x9e3779b97f4a7c15ull;
    bool m_missing = false;
};

quint64 dayAndMonth(QDate date)
{
    return quint64(std::min(date.month(), date.day()) * 100 + std::max(date.month(), date.day()));
}

/// The name without the tail that typing, gender and transliteration change.
QStringView head(const QString &word, qsizetype letters)
{
    return QStringView(word).left(letters);
}

void addDateKeys(BlockingKeys &keys, const MatchPerson &person, const Words &words)
{
    if (!person.birthDate.isValid())
        return;
    constexpr qsizetype telling = 4;
    const auto year = quint64(person.birthDate.year());
    const quint64 day = dayAndMonth(person.birthDate);
    const QString &surname = words.folded(person.surname);
    const QString &given = words.folded(person.givenName);
    const QString &father = words.folded(person.father);
    const auto put = [&](Pass pass, const Digest &digest) { keys.keys[size_t(pass)][0] = digest.key(); };
    put(Pass::SurnameAndBirthDate, Digest() << year << day << head(surname, 1));
    put(Pass::GivenNameAndBirthDate, Digest() << year << day << head(given, 2));
    const bool inOrder = head(surname, 1) < head(given, 1);
    put(Pass::InitialsAndBirthDate,
        Digest() << year << day << head(inOrder ? surname : given, 1) << head(inOrder ? given : surname, 1));
    put(Pass::NameAndYear, Digest() << year << head(surname, telling) << head(given, telling));
    put(Pass::NameAndDay, Digest() << day << head(surname, telling) << head(given, telling));
    put(Pass::FatherAndYear, Digest() << year << given << father);
    put(Pass::FatherAndDay, Digest() << day << given << father);
}

void addNumberKeys(BlockingKeys &keys, const MatchPerson &person, const Words &words)
{
    for (size_t i = 0; i < 2; ++i) {
        if (person.phones[i] != 0)
            keys.keys[size_t(Pass::Phone)][i] = (Digest() << person.phones[i]).key();
        if (person.documents[i] != 0)
            keys.keys[size_t(Pass::Document)][i] = (Digest() << person.documents[i]).key();
    }
    const auto year = quint64(person.birthDate.year());
    for (size_t i = 0; i < 2; ++i) {
        const MatchAddress &address = i == 0 ? person.home : person.stay;
        if (address.street != 0 && address.house != 0 && person.birthDate.isValid())
            keys.keys[size_t(Pass::AddressAndYear)][i] =
                (Digest() << year << quint64(address.street) << quint64(address.house)).key();
    }
    if (person.iin != 0) {
        constexpr quint64 serial = 1'000'000; // of the century digit, the serial and the check digit
        keys.keys[size_t(Pass::Iin)][0] = (Digest() << person.iin).key();
        keys.keys[size_t(Pass::Iin)][1] =
            (Digest() << person.iin % serial << head(words.folded(person.givenName), 1)).key();
    }
}

struct Entry
{
    quint32 key;
    quint32 person;
};

std::vector<Entry> sortedEntries(const std::vector<BlockingKeys> &keys, size_t pass)
{
    std::vector<Entry> entries;
    entries.reserve(keys.size());
    for (size_t person = 0; person < keys.size(); ++person) {
        const auto &own = keys[person].keys[pass];
        if (own[0] != 0)
            entries.push_back({own[0], quint32(person)});
        if (own[1] != 0 && own[1] != own[0])
            entries.push_back({own[1], quint32(person)});
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.key != b.key ? a.key < b.key : a.person < b.person; });
    return entries;
}

/// A key of too many is forgotten, so that later passes do not take its pairs for compared.
void forget(std::vector<BlockingKeys> &keys, size_t pass, const Entry *from, const Entry *to)
{
    for (; from != to; ++from) {
        for (quint32 &key : keys[from->person].keys[pass])
            key = key == from->key ? 0 : key;
    }
}

/// Also under the other key of the same pass, if that comes first.
bool metBefore(const BlockingKeys &a, const BlockingKeys &b, size_t pass, quint32 key)
{
    for (const quint32 other : a.keys[pass]) {
        if (other != 0 && other < key && (other == b.keys[pass][0] || other == b.keys[pass][1]))
            return true;
    }
    for (size_t earlier = 0; earlier < pass; ++earlier) {
        if (a.meets(b, earlier))
            return true;
    }
    return false;
}

} // namespace

bool BlockingKeys::meets(const BlockingKeys &other, size_t pass) const
{
    for (const quint32 mine : keys[pass]) {
        if (mine != 0 && (mine == other.keys[pass][0] || mine == other.keys[pass][1]))
            return true;
    }
    return false;
}

BlockingKeys blockingKeys(const MatchPerson &person, const Words &words)
{
    BlockingKeys keys;
    addDateKeys(keys, person, words);
    addNumberKeys(keys, person, words);
    return keys;
}

qint64 eachCandidatePair(std::vector<BlockingKeys> &keys, const std::function<bool(size_t, size_t)> &pair)
{
    qint64 pairs = 0;
    for (size_t pass = 0; pass < passCount; ++pass) {
        const std::vector<Entry> entries = sortedEntries(keys, pass);
        const Entry *const end = entries.data() + entries.size();
        for (const Entry *from = entries.data(); from != end;) {
            const Entry *to = from;
            while (to != end && to->key == from->key)
                ++to;
            if (size_t(to - from) > largestBlock) {
                forget(keys, pass, from, to);
                from = to;
                continue;
            }
            for (; from != to; ++from) {
                for (const Entry *other = from + 1; other != to; ++other) {
                    if (from->person == other->person ||
                        metBefore(keys[from->person], keys[other->person], pass, from->key))
                        continue;
                    ++pairs;
                    if (!pair(from->person, other->person))
                        return pairs;
                }
            }
        }
    }
    return pairs;
}

} // namespace tirkeu::matching
