#pragma once
#include "storage/database.h"
#include <QJsonObject>

namespace tirkeu::storage {

/// What is typed and not saved yet.
struct DraftNote
{
    QString kind;       ///< "patient": a card; "booking": a visit of the person
    QByteArray subject; ///< the record's id; empty: a new one
    QJsonObject content;
    QDateTime at;
};

/// The desk's own bookkeeping: drafts, the last persons, what was printed.
class DeskNotes
{
public:
    explicit DeskNotes(Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }
    std::optional<DraftNote> draft(const UserId &user, const QString &kind, const QByteArray &subject);
    std::vector<DraftNote> drafts(const UserId &user);
    void keepDraft(const UserId &user, const DraftNote &draft);
    void dropDraft(const UserId &user, const QString &kind, const QByteArray &subject);

    void touchRecent(const UserId &user, const PatientId &patient, const QDateTime &at); ///< keeps the last ten
    std::vector<PatientId> recent(const UserId &user);                                   ///< newest first

    /// Copies of this version of the paper printed before this call; notes the new one.
    int countPrint(const QString &kind, const QByteArray &subject, int version, const QDateTime &at);
    int printed(const QString &kind, const QByteArray &subject, int version);

private:
    Snapshot &m_snapshot;
};

} // namespace tirkeu::storage
