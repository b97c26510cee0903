#include "storage/name_tokens.h"
#include "domain/search_key.h"
#include "storage/sql.h"
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr qsizetype longestBeginning = 7;
constexpr size_t mostCorrections = 24;

bool isFather(QStringView token)
{
    return token.startsWith(QChar(token::father));
}

bool isAddress(QStringView token)
{
    return token.startsWith(QChar(token::address));
}

qsizetype letters(QStringView token)
{
    return token.size() - (isFather(token) || isAddress(token) ? 1 : 0);
}

/// FNV-1a: it is kept in files, and has to be the same on every machine. 31 bits take four bytes there; that two words
/// share one does no harm, the words themselves are compared.
qint64 hashOf(QStringView text)
{
    quint32 hash = 2166136261u;
    for (const QChar c : text) {
        for (const quint32 byte : {quint32(c.unicode() & 0xff), quint32(c.unicode() >> 8)})
            hash = (hash ^ byte) * 16777619u;
    }
    return qint64(hash & 0x7fffffffu);
}

void addHashes(QSet<qint64> &hashes, QStringView beginning)
{
    hashes.insert(hashOf(beginning));
    for (qsizetype i = 0; i < beginning.size(); ++i)
        hashes.insert(hashOf(beginning.toString().remove(i, 1)));
}

QSet<qint64> hashesOfToken(QStringView token)
{
    QSet<qint64> hashes;
    if (isAddress(token))
        return hashes;
    for (qsizetype size = NameTokens::shortest; size <= std::min(token.size(), longestBeginning); ++size)
        addHashes(hashes, token.left(size));
    return hashes;
}

/// Calls `f` with every word of names and addresses in the key.
template <class F>
void forEachWord(std::string_view key, F &&f)
{
    for (size_t from = 0; from < key.size();) {
        const size_t to = std::min(key.find(' ', from), key.size());
        const std::string_view token = key.substr(from, to - from);
        from = to + 1;
        if (token.size() < size_t(NameTokens::shortest))
            continue;
        const char kind = token.front();
        const bool otherKind =
            kind >= 'a' && kind <= 'z' && kind != char(token::father) && kind != char(token::address);
        if (!otherKind && letters(QString::fromUtf8(token.data(), qsizetype(token.size()))) >= NameTokens::shortest)
            f(std::string(token));
    }
}

/// Neighbours swapped, or one letter changed.
bool differsOnce(QStringView a, QStringView b)
{
    qsizetype first = 0;
    while (first < a.size() && a[first] == b[first])
        ++first;
    if (first == a.size())
        return false;
    if (a.mid(first + 1) == b.mid(first + 1))
        return true;
    return first + 1 < a.size() && a[first] == b[first + 1] && a[first + 1] == b[first] &&
           a.mid(first + 2) == b.mid(first + 2);
}

bool hasOneMore(QStringView longer, QStringView shorter)
{
    qsizetype first = 0;
    while (first < shorter.size() && longer[first] == shorter[first])
        ++first;
    return longer.mid(first + 1) == shorter.mid(first);
}

/// What `typed` may have meant of the word `token`.
void addCorrections(std::map<QString, Correction::Kind> &found, const QString &typed, const QString &token)
{
    const auto add = [&](const QString &text, Correction::Kind kind) {
        const auto [place, isNew] = found.try_emplace(text, kind);
        if (!isNew && place->second == Correction::Kind::Whole)
            place->second = kind; // the beginning includes the whole word
    };
    if (token.startsWith(typed) || isFather(token) != isFather(typed))
        return;
    if (isOneErrorApart(typed, token))
        add(token, Correction::Kind::Whole);
    if (isFather(token) || typed.size() < NameTokens::shortest)
        return;
    for (const qsizetype size : {typed.size() - 1, typed.size(), typed.size() + 1}) {
        const QString begun = token.left(size);
        if (size < NameTokens::shortest || size >= token.size() || typed.startsWith(begun) ||
            !isOneErrorApart(typed, begun))
            continue;
        const bool lastOnly = size == typed.size() && begun.startsWith(typed.left(size - 1));
        add(begun, lastOnly ? Correction::Kind::LastLetter : Correction::Kind::Begun);
    }
}

} // namespace

bool isOneErrorApart(QStringView a, QStringView b)
{
    if (a.size() == b.size())
        return differsOnce(a, b);
    return a.size() > b.size() ? a.size() == b.size() + 1 && hasOneMore(a, b)
                               : b.size() == a.size() + 1 && hasOneMore(b, a);
}

NameTokens::NameTokens(SQLite::Database &connection)
    : m_connection(connection)
    , m_known(connection, "SELECT id FROM name_token WHERE token = ?")
    , m_insert(connection, "INSERT INTO name_token (token) VALUES (?)")
    , m_insertHash(connection, "INSERT INTO name_typo (hash, token) VALUES (?, ?)")
{
}

int64_t NameTokens::idOf(const std::string &token)
{
    m_known.bind(1, token);
    const int64_t id = m_known.executeStep() ? m_known.getColumn(0).getInt64() : 0;
    m_known.reset();
    return id;
}

void NameTokens::add(std::string_view key)
{
    forEachWord(key, [&](const std::string &token) {
        if (m_seen.contains(QByteArray::fromRawData(token.data(), qsizetype(token.size()))))
            return;
        m_seen.insert(QByteArray::fromStdString(token));
        if (idOf(token) == 0)
            insert(token);
    });
}

void NameTokens::insert(const std::string &token)
{
    m_insert.bind(1, token);
    m_insert.exec();
    m_insert.reset();
    m_insertHash.bind(2, int64_t(m_connection.getLastInsertRowid()));
    for (const qint64 hash : hashesOfToken(QString::fromStdString(token))) {
        m_insertHash.bind(1, int64_t(hash));
        m_insertHash.exec();
        m_insertHash.reset();
    }
}

bool NameTokens::isUsed(const std::string &token)
{
    SQLite::Statement row(m_connection, "SELECT 1 FROM patient_fts WHERE patient_fts MATCH ? LIMIT 1");
    row.bind(1, '"' + token + '"');
    return row.executeStep();
}

void NameTokens::dropUnused(std::string_view key)
{
    forEachWord(key, [&](const std::string &token) {
        if (!isUsed(token))
            erase(token);
    });
}

void NameTokens::erase(const std::string &token)
{
    m_seen.remove(QByteArray::fromStdString(token));
    const int64_t id = idOf(token);
    SQLite::Statement eraseHash(m_connection, "DELETE FROM name_typo WHERE hash = ? AND token = ?");
    eraseHash.bind(2, id);
    for (const qint64 hash : hashesOfToken(QString::fromStdString(token))) {
        eraseHash.bind(1, int64_t(hash));
        eraseHash.exec();
        eraseHash.reset();
    }
    SQLite::Statement eraseToken(m_connection, "DELETE FROM name_token WHERE id = ?");
    eraseToken.bind(1, id);
    eraseToken.exec();
}

void NameTokens::clear()
{
    m_seen.clear();
    m_connection.exec("DELETE FROM name_typo; DELETE FROM name_token");
}

void NameTokens::rebuild()
{
    clear();
    SQLite::Statement row(m_connection, "SELECT key FROM patient_search");
    while (row.executeStep())
        add(row.getColumn(0).getText());
}

QString NameTokens::check()
{
    QSet<QByteArray> words;
    SQLite::Statement key(m_connection, "SELECT key FROM patient_search");
    while (key.executeStep())
        forEachWord(key.getColumn(0).getText(),
                    [&](const std::string &token) { words.insert(QByteArray::fromStdString(token)); });
    quint64 hashes = 0; // a sum over the pairs: it differs when one does
    const auto pair = [](qint64 hash, qint64 id) { return quint64(qHashMulti(size_t(1), hash, id)); };
    qsizetype known = 0;
    SQLite::Statement token(m_connection, "SELECT id, token FROM name_token");
    while (token.executeStep()) {
        if (!words.contains(bytesOf(token, 1)))
            return u"word %1 of the names is nobody's"_s.arg(token.getColumn(0).getInt64());
        ++known;
        for (const qint64 hash : hashesOfToken(textOf(token, 1)))
            hashes += pair(hash, token.getColumn(0).getInt64());
    }
    if (known != words.size())
        return u"%1 words of names are missing"_s.arg(words.size() - known);
    SQLite::Statement hash(m_connection, "SELECT hash, token FROM name_typo");
    while (hash.executeStep())
        hashes -= pair(hash.getColumn(0).getInt64(), hash.getColumn(1).getInt64());
    return hashes == 0 ? QString() : u"the words of the names do not agree with their hashes"_s;
}

KnownNames::KnownNames(SQLite::Database &connection)
    : m_near(connection, "SELECT t.token FROM name_typo h JOIN name_token t ON t.id = h.token WHERE h.hash = ?")
    , m_range(connection, "SELECT token FROM name_token WHERE token >= ?1 AND token < ?1 || char(0x10ffff) LIMIT ?2")
{
}

std::vector<Correction> KnownNames::corrections(const QString &typed)
{
    if (letters(typed) < NameTokens::shortest - 1)
        return {};
    QSet<qint64> hashes;
    addHashes(hashes, typed.left(longestBeginning));
    QSet<QString> tokens;
    for (const qint64 hash : hashes) {
        m_near.bind(1, int64_t(hash));
        while (m_near.executeStep())
            tokens.insert(textOf(m_near, 0));
        m_near.reset();
    }
    std::map<QString, Correction::Kind> found;
    for (const QString &token : tokens)
        addCorrections(found, typed, token);
    std::vector<Correction> likeliest;
    for (const auto kind : {Correction::Kind::Whole, Correction::Kind::Begun, Correction::Kind::LastLetter}) {
        for (const auto &[text, itsKind] : found) {
            if (itsKind == kind && likeliest.size() < mostCorrections)
                likeliest.push_back({text, kind});
        }
    }
    return likeliest;
}

std::optional<QStringList> KnownNames::beginningWith(const QString &beginning, int most)
{
    bindText(m_range, 1, beginning);
    m_range.bind(2, most + 1);
    QStringList words;
    while (m_range.executeStep())
        words += textOf(m_range, 0);
    m_range.reset();
    return words.size() > most ? std::nullopt : std::optional(std::move(words));
}

} // namespace tirkeu::storage
