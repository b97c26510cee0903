#pragma once
#include "storage/search_query.h"
#include <SQLiteCpp/SQLiteCpp.h>

namespace tirkeu::fuzz {

/// The full-text index as schema 0002 makes it, without rows: whether a MATCH is understood does not need any.
inline SQLite::Database &emptyIndex()
{
    static SQLite::Database index = [] {
        SQLite::Database made(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        made.exec("CREATE VIRTUAL TABLE t USING fts5(key, detail = none, columnsize = 0,"
                  " tokenize = 'unicode61 remove_diacritics 0')");
        return made;
    }();
    return index;
}

/// What holds for anything typed into the search box; empty, or in words what does not hold.
inline QString searchTextTrouble(const QByteArray &data)
{
    const auto query = storage::readSearchText(QString::fromUtf8(data), QDate(2026, 11, 22));
    if (query.words.size() > 10)
        return QStringLiteral("more words than are asked for");
    using storage::Reach;
    for (const Reach reach : {Reach::Exact, Reach::Prefix, Reach::Wide, Reach::Typo}) {
        for (const QString &asked : query.expressions(reach)) {
            try {
                SQLite::Statement row(emptyIndex(), "SELECT rowid FROM t WHERE t MATCH ?");
                row.bind(1, asked.toStdString());
                row.executeStep();
            } catch (const SQLite::Exception &exception) {
                return QStringLiteral("a question the index does not understand: ") + asked + u' ' +
                       QString::fromUtf8(exception.what());
            }
        }
    }
    // Whoever's key holds every token asked for is found.
    QStringList key;
    for (const auto &word : query.words) {
        if (word.interpretations.empty())
            return QStringLiteral("a word that means nothing");
        for (const auto &term : word.interpretations.front().terms)
            key += term.token;
    }
    if (!query.isEmpty() && !storage::matchKey(query, key.join(u' ')).found)
        return QStringLiteral("the person meant is not found by ") + key.join(u' ');
    return {};
}

} // namespace tirkeu::fuzz
