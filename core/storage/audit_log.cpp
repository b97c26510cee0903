#include "storage/audit_log.h"
#include "storage/sql.h"
#include <QJsonDocument>
#include <QtEndian>
#include <limits>

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

AuditRow rowOf(const RawRow &raw)
{
    return {raw.seq,
            QDateTime::fromMSecsSinceEpoch(raw.at, Qt::UTC),
            UserId::fromBytes(raw.user),
            {QString::fromUtf8(raw.action), QString::fromUtf8(raw.entity), raw.entityId, QString::fromUtf8(raw.why),
             QJsonDocument::fromJson(raw.detail).object()}};
}

std::vector<AuditRow> allOf(SQLite::Statement &row)
{
    std::vector<AuditRow> rows;
    while (row.executeStep())
        rows.push_back(rowOf(rawRow(row)));
    return rows;
}

/// Of a filter without its period. "+": the pages follow seq, and that index answers it, not the one over the time.
std::string conditionOf(const AuditFilter &filter)
{
    std::string condition = "(+at >= ? AND +at < ?)";
    if (!filter.user.isNull())
        condition += " AND user_id = ?";
    if (!filter.action.isEmpty())
        condition += " AND action = ?";
    if (!filter.entity.isEmpty())
        condition += " AND entity = ?";
    if (!filter.entityIds.empty()) {
        condition += " AND entity_id IN (?";
        for (size_t i = 1; i < filter.entityIds.size(); ++i)
            condition += ", ?";
        condition += ")";
    }
    return condition;
}

qint64 momentOr(const QDateTime &moment, qint64 otherwise)
{
    return moment.isValid() ? moment.toMSecsSinceEpoch() : otherwise;
}

int bindPeriod(SQLite::Statement &row, const AuditFilter &filter)
{
    row.bind(1, int64_t(momentOr(filter.from, std::numeric_limits<qint64>::min())));
    row.bind(2, int64_t(momentOr(filter.before, std::numeric_limits<qint64>::max())));
    return 2;
}

/// The number of the last value bound.
int bindFilter(SQLite::Statement &row, const AuditFilter &filter)
{
    int place = bindPeriod(row, filter);
    if (!filter.user.isNull())
        bindBytes(row, ++place, filter.user.bytes());
    if (!filter.action.isEmpty())
        bindText(row, ++place, filter.action);
    if (!filter.entity.isEmpty())
        bindText(row, ++place, filter.entity);
    for (const auto &id : filter.entityIds)
        bindBytes(row, ++place, id);
    return place;
}

/// The first and the last number of the period, out of the index over the time alone; the clock may have been set back
/// in between.
std::pair<qint64, qint64> boundsOf(Snapshot &snapshot, const AuditFilter &filter)
{
    if (!filter.from.isValid() && !filter.before.isValid())
        return {0, std::numeric_limits<qint64>::max() - 1};
    SQLite::Statement row(snapshot.connection(), "SELECT min(seq), max(seq) FROM audit WHERE at >= ? AND at < ?");
    bindPeriod(row, filter);
    row.executeStep();
    return {row.getColumn(0).getInt64(), row.getColumn(1).getInt64()};
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

bool AuditLog::contains(Snapshot &snapshot, const Head &seen)
{
    SQLite::Statement row(snapshot.connection(), "SELECT hash FROM audit WHERE seq = ?");
    row.bind(1, int64_t(seen.seq));
    return row.executeStep() && bytesOf(row, 0) == seen.hash;
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
    return allOf(row);
}

std::vector<AuditRow> AuditLog::page(Snapshot &snapshot, const AuditFilter &filter, qint64 beforeSeq, int limit)
{
    const auto bounds = boundsOf(snapshot, filter);
    const qint64 below = beforeSeq > 0 ? std::min(beforeSeq, bounds.second + 1) : bounds.second + 1;
    SQLite::Statement row(snapshot.connection(), std::string(allRows) + "WHERE " + conditionOf(filter) +
                                                     " AND seq >= ? AND seq < ? ORDER BY seq DESC LIMIT ?");
    int place = bindFilter(row, filter);
    row.bind(++place, int64_t(bounds.first));
    row.bind(++place, int64_t(below));
    row.bind(++place, limit);
    return allOf(row);
}

} // namespace tirkeu::storage
