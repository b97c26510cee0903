#include "storage/desk_notes.h"
#include "storage/sql.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

DraftNote draftOf(SQLite::Statement &row)
{
    return {textOf(row, 0), bytesOf(row, 1), QJsonDocument::fromJson(textOf(row, 2).toUtf8()).object(),
            QDateTime::fromMSecsSinceEpoch(row.getColumn(3).getInt64(), Qt::UTC)};
}

} // namespace

std::optional<DraftNote> DeskNotes::draft(const UserId &user, const QString &kind, const QByteArray &subject)
{
    SQLite::Statement row(
        m_snapshot.connection(),
        "SELECT kind, subject, content, at FROM draft WHERE user_id = ? AND kind = ? AND subject = ?");
    bindId(row, 1, user);
    bindText(row, 2, kind);
    bindBytes(row, 3, subject);
    return row.executeStep() ? std::optional(draftOf(row)) : std::nullopt;
}

std::vector<DraftNote> DeskNotes::drafts(const UserId &user)
{
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT kind, subject, content, at FROM draft WHERE user_id = ? ORDER BY at DESC");
    bindId(row, 1, user);
    std::vector<DraftNote> found;
    while (row.executeStep())
        found.push_back(draftOf(row));
    return found;
}

void DeskNotes::keepDraft(const UserId &user, const DraftNote &draft)
{
    SQLite::Statement write(m_snapshot.connection(), "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?)");
    bindId(write, 1, user);
    bindText(write, 2, draft.kind);
    bindBytes(write, 3, draft.subject);
    bindText(write, 4, QString::fromUtf8(QJsonDocument(draft.content).toJson(QJsonDocument::Compact)));
    write.bind(5, int64_t(draft.at.toMSecsSinceEpoch()));
    write.exec();
}

void DeskNotes::dropDraft(const UserId &user, const QString &kind, const QByteArray &subject)
{
    SQLite::Statement remove(m_snapshot.connection(),
                             "DELETE FROM draft WHERE user_id = ? AND kind = ? AND subject = ?");
    bindId(remove, 1, user);
    bindText(remove, 2, kind);
    bindBytes(remove, 3, subject);
    remove.exec();
}

void DeskNotes::touchRecent(const UserId &user, const PatientId &patient, const QDateTime &at)
{
    SQLite::Statement write(m_snapshot.connection(), "INSERT OR REPLACE INTO recent_patient VALUES (?, ?, ?)");
    bindId(write, 1, user);
    bindId(write, 2, patient);
    write.bind(3, int64_t(at.toMSecsSinceEpoch()));
    write.exec();
    SQLite::Statement trim(m_snapshot.connection(),
                           "DELETE FROM recent_patient WHERE user_id = ?1 AND patient_id NOT IN"
                           " (SELECT patient_id FROM recent_patient WHERE user_id = ?1 ORDER BY at DESC LIMIT 10)");
    bindId(trim, 1, user);
    trim.exec();
}

std::vector<PatientId> DeskNotes::recent(const UserId &user)
{
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT patient_id FROM recent_patient WHERE user_id = ? ORDER BY at DESC");
    bindId(row, 1, user);
    std::vector<PatientId> found;
    while (row.executeStep())
        found.push_back(idOf<PatientId>(row, 0));
    return found;
}

int DeskNotes::printed(const QString &kind, const QByteArray &subject, int version)
{
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT copies FROM printed_paper WHERE kind = ? AND subject = ? AND version = ?");
    bindText(row, 1, kind);
    bindBytes(row, 2, subject);
    row.bind(3, version);
    return row.executeStep() ? row.getColumn(0).getInt() : 0;
}

int DeskNotes::countPrint(const QString &kind, const QByteArray &subject, int version, const QDateTime &at)
{
    const int before = printed(kind, subject, version);
    SQLite::Statement write(m_snapshot.connection(),
                            "INSERT INTO printed_paper VALUES (?, ?, ?, ?, 1)"
                            " ON CONFLICT (kind, subject, version) DO UPDATE SET copies = copies + 1");
    bindText(write, 1, kind);
    bindBytes(write, 2, subject);
    write.bind(3, version);
    write.bind(4, int64_t(at.toMSecsSinceEpoch()));
    write.exec();
    return before;
}

} // namespace tirkeu::storage
