#pragma once
#include "storage/name_tokens.h"
#include <QString>
#include <SQLiteCpp/SQLiteCpp.h>
#include <functional>
#include <optional>

namespace tirkeu::storage {

/// Keeps the full-text index over patients (schema/0002_search.sql) and the words of their names. Every row of patient
/// has one key, merged records too, those withdrawn excepted. Written inside the transaction that changes the card;
/// SQLite::Exception passes through.
class PatientIndex
{
public:
    explicit PatientIndex(SQLite::Database &connection)
        : m_connection(connection)
    {
    }

    void put(qint64 seq, const QString &key); ///< new or changed; nothing is written when the key is the same
    void remove(qint64 seq);                  ///< nothing happens when it is not there
    QString keyOf(qint64 seq) const;          ///< as stored; empty: none

    /// Whether the keys were made by this version of folding; if not: clear, put every patient, markCurrent.
    bool isCurrent() const;
    void markCurrent();
    void clear();
    /// The full-text index and the words anew from the stored keys.
    void rebuild();
    /// Makes one segment of many: after an import, some seconds for a million persons.
    void optimize();
    /// A part of that, in some tens of milliseconds, so that nobody waits: the first step, then again while it gives
    /// true.
    bool optimizeStep(bool first);

    /// The first trouble in English, with the row's seq but no name; empty: the index answers what the keys say and
    /// every patient has a key. `keyFor` (may be empty) makes the key anew from the card; nullopt: no such card. Only
    /// reads. May be run in a Snapshot.
    QString check(const std::function<std::optional<QString>(qint64 seq)> &keyFor = {}) const;

    static int version(); ///< of folding and keys together

private:
    NameTokens &names();
    void erase(qint64 seq);
    QString lostRow() const;
    QString staleKey(const std::function<std::optional<QString>(qint64 seq)> &keyFor) const;
    QString disagreement() const;

    SQLite::Database &m_connection;
    std::optional<NameTokens> m_names; ///< remembers between many puts
};

} // namespace tirkeu::storage
