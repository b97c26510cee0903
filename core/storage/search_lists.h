#pragma once
#include <QHash>
#include <QStringList>
#include <SQLiteCpp/SQLiteCpp.h>
#include <vector>

namespace tirkeu::storage {

/// The lists of the full-text index and the keys of persons, as one search reads them. A list is read in the order of
/// patient.seq and costs by its length; a key costs a page of the file.
class SearchLists
{
public:
    explicit SearchLists(SQLite::Database &connection);

    /// Of the expressions, all of which must hold, those to ask the index for; the others leave out so few of what is
    /// then found that looking at the keys is cheaper. At most about `keys` keys are looked at where that is possible.
    QStringList worthAsking(QStringList expressions, double keys);

    /// Calls `take` with every person for whom all expressions hold, until it says false. True: that were all.
    template <class Take>
    bool read(const QStringList &expressions, Take &&take);

    const QString &key(qint64 seq);
    bool isShown(qint64 seq); ///< neither merged into another record nor withdrawn

private:
    double share(const QString &expression);

    SQLite::Statement m_matching;
    SQLite::Statement m_key;
    SQLite::Statement m_merged;
    QHash<qint64, QString> m_keys;
    QHash<QString, double> m_shares;
    double m_persons = 1;
};

template <class Take>
bool SearchLists::read(const QStringList &expressions, Take &&take)
{
    m_matching.bind(1, expressions.join(QStringLiteral(" AND ")).toStdString());
    bool more = true;
    while (more && m_matching.executeStep())
        more = take(qint64(m_matching.getColumn(0).getInt64()));
    m_matching.reset();
    return more;
}

} // namespace tirkeu::storage
