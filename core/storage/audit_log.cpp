#include "storage/audit_log.h"
#include "storage/sql.h"
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

void add(QByteArray &encoded, const QByteArray &part)
{
    std::array<char, 8> length;
    qToLittleEndian<quint64>(quint64(part.size()), length.data());
    encoded.append(length.data(), length.size());
    encoded.append(part);
}

QByteArray number(qint64 value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToLittleEndian<qint64>(value, bytes.data());
    return bytes;
}

struct RawRow
{
    qint64 seq = 0;
    qint64 at = 0;
    QByteArray user, action, entity, entityId, why, detail, previous, hash;

    QByteArray digest() const
    {
        QByteArray encoded;
        for (const QByteArray &part : {QByteArray("tirkeu-audit-1"), number(seq), number(at), user, action, entity,
                                       entityId, why, detail, previous})
            add(encoded, part);
        return sha256(encoded);
    }
};

RawRow rawRow(SQLite::Statement &row)
{
    RawRow raw;
    raw.seq = row.getColumn(0).getInt64();
    raw.at = row.getColumn(1).getInt64();
    QByteArray *parts[]{&raw.user, &raw.action, &raw.entity,   &raw.entityId,
                        &raw.why,  &raw.detail, &raw.previous, &raw.hash};
    for (int i = 0; i < 8; ++i)
        *parts[i] = bytesOf(row, i + 2);
    return raw;
}

constexpr auto allRows = "SELECT seq, at, user_id, action, entity, entity_id, why, detail, previous, hash FROM audit ";

} // namespace

AuditLog::Head AuditLog::head(Snapshot &snapshot)
{
    SQLite::Statement row(snapshot.connection(), "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
    if (!row.executeStep())
        return {};
    return {row.getColumn(0).getInt64(), bytesOf(row, 1)};
}

void AuditLog::append(const AuditEntry &entry)
{
    const Head before = head(m_tx);
    RawRow raw;
    raw.seq = before.seq + 1;
    raw.at = m_tx.now().toMSecsSinceEpoch();
    raw.user = m_tx.author().bytes();
    raw.action = entry.action.toUtf8();
    raw.entity = entry.entity.toUtf8();
    raw.entityId = entry.entityId;
    raw.why = entry.why.toUtf8();
    raw.detail = QJsonDocument(entry.detail).toJson(QJsonDocument::Compact);
    raw.previous = before.hash;
    SQLite::Statement insert(m_tx.connection(), "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, int64_t(raw.seq));
    insert.bind(2, int64_t(raw.at));
    bindBytes(insert, 3, raw.user);
    bindText(insert, 4, entry.action);
    bindText(insert, 5, entry.entity);
    bindBytes(insert, 6, raw.entityId);
    bindText(insert, 7, entry.why);
    bindText(insert, 8, QString::fromUtf8(raw.detail));
    bindBytes(insert, 9, raw.previous);
    bindBytes(insert, 10, raw.digest());
    insert.exec();
    ++m_tx.m_auditRows;
}

std::optional<AuditTrouble> AuditLog::verify(Snapshot &snapshot, const std::optional<Head> &known)
{
    using Kind = AuditTrouble::Kind;
    SQLite::Statement row(snapshot.connection(), std::string(allRows) + "ORDER BY seq");
    Head last;
    while (row.executeStep()) {
        const RawRow raw = rawRow(row);
        if (raw.seq != last.seq + 1)
            return AuditTrouble{Kind::Missing, last.seq + 1};
        if (raw.previous != last.hash || raw.digest() != raw.hash)
            return AuditTrouble{Kind::Altered, raw.seq};
        if (known && raw.seq == known->seq && raw.hash != known->hash)
            return AuditTrouble{Kind::Forked, raw.seq};
        last = {raw.seq, raw.hash};
    }
    if (known && known->seq > last.seq)
        return AuditTrouble{Kind::CutOff, last.seq + 1};
    return std::nullopt;
}

std::vector<AuditRow> AuditLog::rowsOf(Snapshot &snapshot, const QString &entity, const QByteArray &id, int limit)
{
    SQLite::Statement row(snapshot.connection(),
                          std::string(allRows) + "WHERE entity = ? AND entity_id = ? ORDER BY seq DESC LIMIT ?");
    bindText(row, 1, entity);
    bindBytes(row, 2, id);
    row.bind(3, limit);
    std::vector<AuditRow> rows;
    while (row.executeStep()) {
        const RawRow raw = rawRow(row);
        rows.push_back({raw.seq,
                        QDateTime::fromMSecsSinceEpoch(raw.at, Qt::UTC),
                        UserId::fromBytes(raw.user),
                        {QString::fromUtf8(raw.action), QString::fromUtf8(raw.entity), raw.entityId,
                         QString::fromUtf8(raw.why), QJsonDocument::fromJson(raw.detail).object()}});
    }
    return rows;
}

} // namespace tirkeu::storage
