#include "storage/patient_links.h"
#include "domain/patient_form.h"
#include "storage/change_log.h"
#include "storage/sql.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {

int PatientLinks::versionOf(const PatientId &id)
{
    SQLite::Statement row(m_tx.connection(), "SELECT version FROM patient WHERE id = ?");
    bindId(row, 1, id);
    return row.executeStep() ? row.getColumn(0).getInt() : 0;
}

QByteArray PatientLinks::contentOf(const PatientId &id, int version)
{
    SQLite::Statement row(m_tx.connection(),
                          "SELECT content FROM patient_version WHERE patient_id = ? AND version = ?");
    bindId(row, 1, id);
    row.bind(2, version);
    return row.executeStep() ? bytesOf(row, 0) : QByteArray();
}

void PatientLinks::writeNext(const PatientId &id, int base, const QByteArray &content, const QString &reason)
{
    const QByteArray before = contentOf(id, base);
    SQLite::Statement insert(m_tx.connection(), "INSERT INTO patient_version VALUES (?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    insert.bind(2, base + 1);
    insert.bind(3, int64_t(m_tx.now().toMSecsSinceEpoch()));
    bindId(insert, 4, m_tx.author());
    bindText(insert, 5, reason);
    insert.bind(6, content.toStdString());
    insert.exec();
    SQLite::Statement head(m_tx.connection(), "UPDATE patient SET version = ? WHERE id = ?");
    head.bind(1, base + 1);
    bindId(head, 2, id);
    head.exec();
    ChangeLog(m_tx).append({u"patient"_s, id.bytes(), base, base + 1, 1, QJsonDocument::fromJson(before).object(),
                            QJsonDocument::fromJson(content).object()});
}

void PatientLinks::pointTo(const PatientId &id, const PatientId &survivor)
{
    SQLite::Statement update(m_tx.connection(), "UPDATE patient SET replaced_by = ? WHERE id = ?");
    bindId(update, 1, survivor);
    bindId(update, 2, id);
    update.exec();
}

Result<void> PatientLinks::join(const PatientId &survivor, const PatientId &merged, const QString &reason)
{
    const int survivorVersion = versionOf(survivor);
    const int mergedVersion = versionOf(merged);
    if (survivorVersion == 0 || mergedVersion == 0)
        return failure(Error::Kind::NotFound, u"a record to be merged"_s);
    const QByteArray before = contentOf(merged, mergedVersion);
    QJsonObject pointing = QJsonDocument::fromJson(before).object();
    pointing.insert(u"replacedBy"_s, survivor.toString());
    writeNext(merged, mergedVersion, canonicalBytes(pointing), reason);
    pointTo(merged, survivor);
    writeNext(survivor, survivorVersion, contentOf(survivor, survivorVersion), reason);
    SQLite::Statement note(m_tx.connection(), "INSERT INTO patient_merge VALUES (?, ?, ?, ?, 0)");
    bindId(note, 1, merged);
    note.bind(2, mergedVersion);
    bindId(note, 3, survivor);
    note.bind(4, survivorVersion);
    note.exec();
    return {};
}

Result<PatientId> PatientLinks::part(const PatientId &merged, const QString &reason)
{
    SQLite::Statement row(m_tx.connection(),
                          "SELECT survivor, merged_version FROM patient_merge WHERE merged = ? AND undone = 0");
    bindId(row, 1, merged);
    if (!row.executeStep())
        return failure(Error::Kind::NotFound, u"a merge of "_s + merged.toString());
    const auto survivor = idOf<PatientId>(row, 0);
    const int restored = row.getColumn(1).getInt();
    writeNext(merged, versionOf(merged), contentOf(merged, restored), reason);
    pointTo(merged, {});
    const int survivorVersion = versionOf(survivor);
    writeNext(survivor, survivorVersion, contentOf(survivor, survivorVersion), reason);
    SQLite::Statement note(m_tx.connection(),
                           "UPDATE patient_merge SET undone = 1 WHERE merged = ? AND merged_version = ?");
    bindId(note, 1, merged);
    note.bind(2, restored);
    note.exec();
    return survivor;
}

std::vector<PatientId> PatientLinks::mergedInto(Snapshot &snapshot, const PatientId &survivor)
{
    SQLite::Statement row(snapshot.connection(), "SELECT id FROM patient WHERE replaced_by = ? ORDER BY seq");
    bindId(row, 1, survivor);
    std::vector<PatientId> found;
    while (row.executeStep())
        found.push_back(idOf<PatientId>(row, 0));
    return found;
}

} // namespace tirkeu::storage
