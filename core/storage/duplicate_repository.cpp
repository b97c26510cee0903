#include "storage/duplicate_repository.h"
#include "domain/patient_form.h"
#include "storage/change_log.h"
#include "storage/patient_repository.h"
#include "storage/sql.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <array>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr std::array decisionCodes{"same", "different", "later"}; // by DuplicateDecision

QString codeOfDecision(DuplicateDecision decision)
{
    return QString::fromLatin1(decisionCodes[size_t(decision)]);
}

DuplicateDecision decisionOf(const QString &code)
{
    size_t found = 0;
    while (code != QLatin1StringView(decisionCodes[found]))
        ++found; // the table takes no other codes
    return DuplicateDecision(found);
}

std::pair<PatientId, PatientId> ordered(const PatientId &a, const PatientId &b)
{
    return a.bytes() < b.bytes() ? std::pair(a, b) : std::pair(b, a);
}

Patient contentOf(SQLite::Statement &row, int column)
{
    auto patient = patientFromJson(QJsonDocument::fromJson(bytesOf(row, column)).object());
    if (!patient)
        throw SQLite::Exception("a version of a card cannot be read", SQLITE_CORRUPT);
    return std::move(*patient);
}

QString jsonOf(const QList<Message> &why)
{
    QJsonArray ids;
    for (const Message &message : why)
        ids += QString::fromUtf8(message.id);
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

QList<Message> whyOf(const QString &json)
{
    QList<Message> why;
    for (const auto &id : QJsonDocument::fromJson(json.toUtf8()).array())
        why += Message{"matching", id.toString().toUtf8()};
    return why;
}

constexpr auto living = " FROM patient p JOIN patient_version v ON v.patient_id = p.id AND v.version = p.version"
                        " WHERE p.replaced_by IS NULL AND p.withdrawn = 0 ";

} // namespace

void DuplicateRepository::eachPerson(const std::function<bool(const PatientId &, const Patient &)> &person)
{
    SQLite::Statement row(m_snapshot.connection(), std::string("SELECT p.id, v.content") + living + "ORDER BY p.seq");
    while (row.executeStep()) {
        if (!person(idOf<PatientId>(row, 0), contentOf(row, 1)))
            return;
    }
}

void DuplicateRepository::eachOf(const std::vector<qint64> &seqs,
                                 const std::function<bool(const PatientId &, const Patient &)> &person)
{
    SQLite::Statement row(m_snapshot.connection(), std::string("SELECT p.id, v.content") + living + "AND p.seq = ?");
    for (const qint64 seq : seqs) {
        row.bind(1, int64_t(seq));
        if (row.executeStep() && !person(idOf<PatientId>(row, 0), contentOf(row, 1)))
            return;
        row.reset();
    }
}

std::optional<PatientRow> DuplicateRepository::row(const PatientId &id)
{
    SQLite::Statement seq(m_snapshot.connection(), "SELECT seq FROM patient WHERE id = ?");
    bindId(seq, 1, id);
    if (!seq.executeStep())
        return std::nullopt;
    const auto rows = PatientRepository(m_snapshot).rows({seq.getColumn(0).getInt64()});
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

qint64 DuplicateRepository::aboutHowMany()
{
    return m_snapshot.connection().execAndGet("SELECT coalesce(max(seq), 0) FROM patient").getInt64();
}

std::optional<DecidedPair> DuplicateRepository::decision(const PatientId &a, const PatientId &b)
{
    const auto pair = ordered(a, b);
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT decision, reason, author, at FROM duplicate_decision WHERE a = ? AND b = ?");
    bindId(row, 1, pair.first);
    bindId(row, 2, pair.second);
    if (!row.executeStep())
        return std::nullopt;
    return DecidedPair{decisionOf(textOf(row, 0)), textOf(row, 1), idOf<UserId>(row, 2),
                       QDateTime::fromMSecsSinceEpoch(row.getColumn(3).getInt64(), Qt::UTC)};
}

std::vector<std::pair<PatientId, PatientId>> DuplicateRepository::decidedDifferent()
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT a, b FROM duplicate_decision WHERE decision = 'different'");
    std::vector<std::pair<PatientId, PatientId>> found;
    while (row.executeStep())
        found.emplace_back(idOf<PatientId>(row, 0), idOf<PatientId>(row, 1));
    return found;
}

void DuplicateRepository::decide(const PatientId &a, const PatientId &b, DuplicateDecision decision,
                                 const QString &reason)
{
    Q_ASSERT(m_tx);
    const auto pair = ordered(a, b);
    SQLite::Statement write(m_snapshot.connection(),
                            "INSERT INTO duplicate_decision VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6) ON CONFLICT (a, b)"
                            " DO UPDATE SET version = version + 1, decision = ?3, reason = ?4, author = ?5, at = ?6"
                            " RETURNING version");
    bindId(write, 1, pair.first);
    bindId(write, 2, pair.second);
    bindText(write, 3, codeOfDecision(decision));
    bindText(write, 4, reason);
    bindId(write, 5, m_tx->author());
    write.bind(6, int64_t(m_tx->now().toMSecsSinceEpoch()));
    write.executeStep();
    const int version = write.getColumn(0).getInt();
    ChangeLog(*m_tx).append({u"duplicate_decision"_s,
                             pair.first.bytes() + pair.second.bytes(),
                             version - 1,
                             version,
                             1,
                             {},
                             {{u"decision"_s, codeOfDecision(decision)}, {u"reason"_s, reason}}});
}

void DuplicateRepository::replaceList(const std::vector<LikelyPair> &pairs, const Scan &scan)
{
    Q_ASSERT(m_tx);
    m_snapshot.connection().exec("DELETE FROM duplicate_pair");
    SQLite::Statement insert(m_snapshot.connection(), "INSERT OR REPLACE INTO duplicate_pair VALUES (?, ?, ?, ?)");
    for (const LikelyPair &pair : pairs) {
        const auto ids = ordered(pair.a, pair.b);
        bindId(insert, 1, ids.first);
        bindId(insert, 2, ids.second);
        insert.bind(3, pair.probability);
        bindText(insert, 4, jsonOf(pair.why));
        insert.exec();
        insert.reset();
    }
    SQLite::Statement write(m_snapshot.connection(), "INSERT OR REPLACE INTO duplicate_scan VALUES (1, ?, ?, ?)");
    write.bind(1, int64_t(scan.at.toMSecsSinceEpoch()));
    write.bind(2, int64_t(scan.persons));
    write.bind(3, int64_t(scan.compared));
    write.exec();
}

std::vector<LikelyPair> DuplicateRepository::list(int limit)
{
    SQLite::Statement row(
        m_snapshot.connection(),
        "SELECT x.a, x.b, x.probability, x.why FROM duplicate_pair x"
        " JOIN patient p ON p.id = x.a JOIN patient q ON q.id = x.b"
        " WHERE p.replaced_by IS NULL AND q.replaced_by IS NULL AND p.withdrawn = 0 AND q.withdrawn = 0"
        " AND NOT EXISTS (SELECT 1 FROM duplicate_decision d WHERE d.a = x.a AND d.b = x.b"
        " AND d.decision = 'different') ORDER BY x.probability DESC, x.a, x.b LIMIT ?");
    row.bind(1, limit);
    std::vector<LikelyPair> found;
    while (row.executeStep())
        found.push_back(
            {idOf<PatientId>(row, 0), idOf<PatientId>(row, 1), row.getColumn(2).getDouble(), whyOf(textOf(row, 3))});
    return found;
}

DuplicateRepository::Scan DuplicateRepository::lastScan()
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT at, persons, compared FROM duplicate_scan");
    if (!row.executeStep())
        return {};
    return {QDateTime::fromMSecsSinceEpoch(row.getColumn(0).getInt64(), Qt::UTC), row.getColumn(1).getInt64(),
            row.getColumn(2).getInt64()};
}

} // namespace tirkeu::storage
