#include "storage/change_log.h"
#include "storage/sql.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {

bool ChangeLog::keepsContents()
{
    SQLite::Statement row(m_tx.connection(), "SELECT value FROM meta WHERE key = 'server_url'");
    return row.executeStep();
}

void ChangeLog::append(const Change &change)
{
    SQLite::Statement insert(
        m_tx.connection(),
        "INSERT INTO change_log (group_id, entity, entity_id, base_version, version, schema, before, after, author, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const bool contents = keepsContents();
    const auto json = [&](const QJsonObject &object) {
        return contents && !object.isEmpty() ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
                                             : QString();
    };
    bindBytes(insert, 1, m_group.toRfc4122());
    bindText(insert, 2, change.entity);
    bindBytes(insert, 3, change.id);
    insert.bind(4, change.baseVersion);
    insert.bind(5, change.version);
    insert.bind(6, change.schema);
    bindTextOrNull(insert, 7, json(change.before));
    bindTextOrNull(insert, 8, json(change.after));
    bindId(insert, 9, m_tx.author());
    insert.bind(10, int64_t(m_tx.now().toMSecsSinceEpoch()));
    insert.exec();
}

void ChangeLog::appendMany(const QString &entity, const QList<QByteArray> &ids, int baseVersion, int version)
{
    constexpr qsizetype most = 50;
    for (qsizetype from = 0; from < ids.size(); from += most)
        append({entity + u"[]"_s, ids.mid(from, most).join(), baseVersion, version});
}

qint64 ChangeLog::newest(Snapshot &snapshot)
{
    return snapshot.connection().execAndGet("SELECT coalesce(max(seq), 0) FROM change_log").getInt64();
}

} // namespace tirkeu::storage
