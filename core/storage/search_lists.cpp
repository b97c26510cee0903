#include "storage/search_lists.h"
#include "storage/sql.h"
#include <algorithm>

namespace tirkeu::storage {

SearchLists::SearchLists(SQLite::Database &connection)
    : m_matching(connection, "SELECT rowid FROM patient_fts WHERE patient_fts MATCH ? ORDER BY rowid")
    , m_key(connection, "SELECT key FROM patient_search WHERE id = ?")
    , m_merged(connection, "SELECT replaced_by IS NOT NULL FROM patient WHERE seq = ?")
{
    SQLite::Statement last(connection, "SELECT max(id) FROM patient_search");
    if (last.executeStep())
        m_persons = std::max(1.0, last.getColumn(0).getDouble());
}

/// The part of all persons for whom it holds, guessed from where its first ones stand.
double SearchLists::share(const QString &expression)
{
    constexpr int probe = 64;
    if (const auto known = m_shares.constFind(expression); known != m_shares.cend())
        return *known;
    int count = 0;
    double last = 1;
    const bool all = read({expression}, [&](qint64 seq) {
        last = double(seq);
        return ++count < probe;
    });
    return *m_shares.insert(expression, count / std::max(1.0, all ? m_persons : last));
}

QStringList SearchLists::worthAsking(QStringList expressions, double keys)
{
    constexpr double nearlyEverybody = 0.25;
    if (expressions.size() < 2)
        return expressions;
    std::sort(expressions.begin(), expressions.end(),
              [&](const QString &a, const QString &b) { return share(a) < share(b); });
    double left = m_persons;
    qsizetype asked = 0;
    while (asked < expressions.size() && left > keys && (asked == 0 || share(expressions[asked]) < nearlyEverybody))
        left *= share(expressions[asked++]);
    return expressions.mid(0, std::max<qsizetype>(1, asked));
}

const QString &SearchLists::key(qint64 seq)
{
    const auto known = m_keys.constFind(seq);
    if (known != m_keys.cend())
        return *known;
    m_key.bind(1, int64_t(seq));
    const QString text = m_key.executeStep() ? textOf(m_key, 0) : QString();
    m_key.reset();
    return *m_keys.insert(seq, text);
}

bool SearchLists::isShown(qint64 seq)
{
    m_merged.bind(1, int64_t(seq));
    const bool shown = m_merged.executeStep() && m_merged.getColumn(0).getInt() == 0;
    m_merged.reset();
    return shown;
}

} // namespace tirkeu::storage
