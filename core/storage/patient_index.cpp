#include "storage/patient_index.h"
#include "base/fold.h"
#include "domain/search_key.h"
#include "storage/sql.h"
#include <QHash>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

/// A sum over all pairs of token and row, whatever their order; two such sums differ when one pair does.
struct PairSum
{
    quint64 sum = 0;
    qint64 pairs = 0;

    void add(QByteArrayView token, qint64 seq)
    {
        sum += quint64(qHashBits(token.data(), size_t(token.size()), size_t(seq) * 0x9e3779b97f4a7c15u + 1));
        ++pairs;
    }
    friend bool operator==(const PairSum &, const PairSum &) = default;
};

PairSum sumOfKeys(SQLite::Database &connection)
{
    PairSum sum;
    SQLite::Statement row(connection, "SELECT id, key FROM patient_search");
    while (row.executeStep()) {
        const qint64 seq = row.getColumn(0).getInt64();
        const auto key = row.getColumn(1);
        const QByteArrayView text(key.getText(), key.getBytes());
        for (qsizetype from = 0; from < text.size();) {
            qsizetype to = text.indexOf(' ', from);
            to = to < 0 ? text.size() : to;
            if (to > from)
                sum.add(text.sliced(from, to - from), seq);
            from = to + 1;
        }
    }
    return sum;
}

PairSum sumOfIndex(SQLite::Database &connection)
{
    PairSum sum;
    SQLite::Statement row(connection, "SELECT doc, term FROM temp.patient_fts_tokens");
    while (row.executeStep()) {
        const auto term = row.getColumn(1);
        sum.add({term.getText(), term.getBytes()}, row.getColumn(0).getInt64());
    }
    return sum;
}

QString rowTrouble(SQLite::Database &connection, const char *sql, const QString &trouble)
{
    SQLite::Statement row(connection, sql);
    return row.executeStep() ? trouble.arg(row.getColumn(0).getInt64()) : QString();
}

} // namespace

int PatientIndex::version()
{
    return foldVersion * 1000 + searchKeyVersion;
}

QString PatientIndex::keyOf(qint64 seq) const
{
    SQLite::Statement row(m_connection, "SELECT key FROM patient_search WHERE id = ?");
    row.bind(1, int64_t(seq));
    return row.executeStep() ? textOf(row, 0) : QString();
}

void PatientIndex::put(qint64 seq, const QString &key)
{
    const QString before = keyOf(seq);
    if (before == key && !key.isEmpty())
        return;
    erase(seq);
    for (const char *sql :
         {"INSERT INTO patient_search (id, key) VALUES (?, ?)", "INSERT INTO patient_fts (rowid, key) VALUES (?, ?)"}) {
        SQLite::Statement insert(m_connection, sql);
        insert.bind(1, int64_t(seq));
        bindText(insert, 2, key);
        insert.exec();
    }
    names().add(key.toStdString());
    if (!before.isEmpty())
        names().dropUnused(before.toStdString());
}

void PatientIndex::remove(qint64 seq)
{
    const QString before = keyOf(seq);
    erase(seq);
    if (!before.isEmpty())
        names().dropUnused(before.toStdString());
}

NameTokens &PatientIndex::names()
{
    if (!m_names)
        m_names.emplace(m_connection);
    return *m_names;
}

void PatientIndex::erase(qint64 seq)
{
    // The full-text index is told the key it has: another one would leave a ghost.
    SQLite::Statement forget(m_connection, "INSERT INTO patient_fts (patient_fts, rowid, key)"
                                           " SELECT 'delete', id, key FROM patient_search WHERE id = ?");
    forget.bind(1, int64_t(seq));
    forget.exec();
    SQLite::Statement erase(m_connection, "DELETE FROM patient_search WHERE id = ?");
    erase.bind(1, int64_t(seq));
    erase.exec();
}

bool PatientIndex::isCurrent() const
{
    SQLite::Statement row(m_connection, "SELECT version FROM search_version");
    return row.executeStep() && row.getColumn(0).getInt() == version();
}

void PatientIndex::markCurrent()
{
    SQLite::Statement write(m_connection, "INSERT OR REPLACE INTO search_version VALUES (1, ?)");
    write.bind(1, version());
    write.exec();
}

void PatientIndex::clear()
{
    m_connection.exec("INSERT INTO patient_fts (patient_fts) VALUES ('delete-all'); DELETE FROM patient_search;"
                      "DELETE FROM search_version");
    names().clear();
}

void PatientIndex::rebuild()
{
    m_connection.exec("INSERT INTO patient_fts (patient_fts) VALUES ('rebuild')");
    names().rebuild();
}

void PatientIndex::optimize()
{
    m_connection.exec("INSERT INTO patient_fts (patient_fts) VALUES ('optimize')");
}

bool PatientIndex::optimizeStep(bool first)
{
    constexpr int pages = 500;
    const int before = m_connection.getTotalChanges();
    SQLite::Statement merge(m_connection, "INSERT INTO patient_fts (patient_fts, rank) VALUES ('merge', ?)");
    merge.bind(1, first ? -pages : pages); // below nought: every segment becomes one of those to be merged
    merge.exec();
    return m_connection.getTotalChanges() - before >= 2; // fewer: SQLite had nothing left to merge
}

QString PatientIndex::lostRow() const
{
    const QString missing =
        rowTrouble(m_connection,
                   "SELECT seq FROM patient WHERE withdrawn = 0 AND seq NOT IN (SELECT id FROM patient_search) LIMIT 1",
                   u"patient %1 has no search key"_s);
    if (!missing.isEmpty())
        return missing;
    return rowTrouble(
        m_connection,
        "SELECT id FROM patient_search WHERE id NOT IN (SELECT seq FROM patient WHERE withdrawn = 0) LIMIT 1",
        u"search key %1 has no patient"_s);
}

QString PatientIndex::staleKey(const std::function<std::optional<QString>(qint64 seq)> &keyFor) const
{
    SQLite::Statement row(m_connection, "SELECT id, key FROM patient_search");
    while (row.executeStep()) {
        const qint64 seq = row.getColumn(0).getInt64();
        if (keyFor(seq) != textOf(row, 1))
            return u"the search key of patient %1 is not that of the card"_s.arg(seq);
    }
    return {};
}

/// Not FTS5's own integrity-check: that is an INSERT, and would take the write lock from those who work.
QString PatientIndex::disagreement() const
{
    m_connection.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.patient_fts_tokens"
                      " USING fts5vocab('main', 'patient_fts', 'instance')");
    const PairSum keys = sumOfKeys(m_connection);
    const PairSum index = sumOfIndex(m_connection);
    if (keys == index)
        return {};
    return u"the full-text index does not agree with the search keys (%1 and %2 entries)"_s.arg(index.pairs)
        .arg(keys.pairs);
}

QString PatientIndex::check(const std::function<std::optional<QString>(qint64 seq)> &keyFor) const
{
    QString trouble = lostRow();
    if (trouble.isEmpty() && keyFor)
        trouble = staleKey(keyFor);
    if (trouble.isEmpty())
        trouble = disagreement();
    return trouble.isEmpty() ? NameTokens(m_connection).check() : trouble;
}

} // namespace tirkeu::storage
