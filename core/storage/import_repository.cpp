#include "storage/import_repository.h"
#include "storage/sql.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr std::array stateCodes{"running", "stopped", "done", "undoing", "undone"}; // by ImportState

ImportState stateOf(const QString &code)
{
    for (size_t i = 0; i < stateCodes.size(); ++i) {
        if (code == QLatin1StringView(stateCodes[i]))
            return ImportState(i);
    }
    return ImportState::Undone;
}

constexpr auto runColumns =
    "SELECT id, file_name, file_size, file_hash, reading, all_or_nothing, state, next_offset, next_line, rows_read,"
    " added, updated, unchanged, rejected, possible_duplicates, started_at, moved_at,"
    " (SELECT display_name FROM user_account u WHERE u.id = author) FROM import_run ";

ImportRun runOf(SQLite::Statement &row)
{
    const auto number = [&](int column) { return qint64(row.getColumn(column).getInt64()); };
    ImportRun run;
    run.id = idOf<ImportId>(row, 0);
    run.file = {textOf(row, 1), number(2), bytesOf(row, 3), QJsonDocument::fromJson(bytesOf(row, 4)).object()};
    run.allOrNothing = number(5) != 0;
    run.state = stateOf(textOf(row, 6));
    run.next = {number(7), number(8)};
    run.counts = {number(9), number(10), number(11), number(12), number(13), number(14)};
    run.startedAt = QDateTime::fromMSecsSinceEpoch(number(15), Qt::UTC);
    run.movedAt = QDateTime::fromMSecsSinceEpoch(number(16), Qt::UTC);
    run.author = textOf(row, 17);
    return run;
}

QString json(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QByteArray &bytes)
{
    QStringList list;
    for (const auto &value : QJsonDocument::fromJson(bytes).array())
        list += value.toString();
    return list;
}

} // namespace

Result<ImportRun> ImportRepository::find(const ImportId &id)
{
    SQLite::Statement row(m_snapshot.connection(), std::string(runColumns) + "WHERE id = ?");
    bindId(row, 1, id);
    if (id.isNull() || !row.executeStep())
        return failure(Error::Kind::NotFound, u"import "_s + id.toString());
    return runOf(row);
}

std::vector<ImportRun> ImportRepository::all(int limit)
{
    SQLite::Statement row(m_snapshot.connection(),
                          std::string(runColumns) + "ORDER BY started_at DESC, id DESC LIMIT ?");
    row.bind(1, limit);
    std::vector<ImportRun> runs;
    while (row.executeStep())
        runs.push_back(runOf(row));
    return runs;
}

std::vector<ImportBatch> ImportRepository::batches(const ImportId &id)
{
    SQLite::Statement row(
        m_snapshot.connection(),
        "SELECT number, first_seq, end_seq, undone FROM import_batch WHERE run_id = ? ORDER BY number");
    bindId(row, 1, id);
    std::vector<ImportBatch> found;
    while (row.executeStep())
        found.push_back({row.getColumn(0).getInt(), row.getColumn(1).getInt64(), row.getColumn(2).getInt64(),
                         row.getColumn(3).getInt() != 0});
    return found;
}

QList<RowRemark> ImportRepository::remarks(const ImportId &id, bool taken)
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT line, title, context, message, arguments FROM import_remark"
                                                   " WHERE run_id = ? AND taken = ? ORDER BY number");
    bindId(row, 1, id);
    row.bind(2, taken ? 1 : 0);
    QList<RowRemark> found;
    while (row.executeStep())
        found += RowRemark{row.getColumn(0).getInt64(), textOf(row, 1),
                           Message{bytesOf(row, 2), bytesOf(row, 3), listOf(bytesOf(row, 4))}};
    return found;
}

qint64 ImportRepository::remarkCount(const ImportId &id)
{
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT coalesce(max(number), 0) FROM import_remark WHERE run_id = ?");
    bindId(row, 1, id);
    row.executeStep();
    return row.getColumn(0).getInt64();
}

std::vector<ImportedPerson> ImportRepository::personsOf(const ImportId &id, const ImportBatch &batch)
{
    // Updates count for the batch that touched the person first, so that each person is taken back once and whole.
    SQLite::Statement row(
        m_snapshot.connection(),
        "WITH own AS (SELECT patient_id, count(*) n, min(version) low, max(version) top, min(batch) batch"
        " FROM import_update WHERE run_id = ?1 GROUP BY patient_id),"
        " person AS (SELECT p.id, p.seq, p.version, p.replaced_by IS NULL"
        "   AND NOT EXISTS (SELECT 1 FROM patient o WHERE o.replaced_by = p.id)"
        "   AND p.id NOT IN (SELECT subject FROM printed_paper)"
        "   AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.patient_id = p.id)"
        "   AND p.id NOT IN (SELECT patient_id FROM waiting_entry)"
        "   AND p.id NOT IN (SELECT patient_id FROM ticket WHERE patient_id IS NOT NULL)"
        "   AND p.id NOT IN (SELECT patient_id FROM refusal) free FROM patient p)"
        "SELECT p.id, p.version, 0, p.free AND p.version = 1 + coalesce(own.n, 0)"
        " FROM person p LEFT JOIN own ON own.patient_id = p.id WHERE p.seq >= ?3 AND p.seq < ?4"
        " UNION ALL "
        "SELECT p.id, p.version, own.low - 1, p.free AND own.top = p.version AND own.low = p.version - own.n + 1"
        " FROM own JOIN person p ON p.id = own.patient_id WHERE own.batch = ?2 AND NOT EXISTS"
        " (SELECT 1 FROM import_batch b WHERE b.run_id = ?1 AND p.seq >= b.first_seq AND p.seq < b.end_seq)");
    bindId(row, 1, id);
    row.bind(2, batch.number);
    row.bind(3, int64_t(batch.firstSeq));
    row.bind(4, int64_t(batch.endSeq));
    std::vector<ImportedPerson> found;
    while (row.executeStep())
        found.push_back({idOf<PatientId>(row, 0), row.getColumn(1).getInt(), row.getColumn(2).getInt(),
                         row.getColumn(3).getInt() != 0});
    return found;
}

void ImportRepository::begin(const ImportRun &run)
{
    SQLite::Statement insert(m_snapshot.connection(),
                             "INSERT INTO import_run VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'running', ?, ?,"
                             " 0, 0, 0, 0, 0, 0)");
    bindId(insert, 1, run.id);
    bindText(insert, 2, run.file.name);
    insert.bind(3, int64_t(run.file.size));
    bindBytes(insert, 4, run.file.sha256);
    bindText(insert, 5, QString::fromUtf8(QJsonDocument(run.file.reading).toJson(QJsonDocument::Compact)));
    insert.bind(6, run.allOrNothing ? 1 : 0);
    bindId(insert, 7, m_tx->author());
    insert.bind(8, int64_t(m_tx->now().toMSecsSinceEpoch()));
    insert.bind(9, int64_t(m_tx->now().toMSecsSinceEpoch()));
    insert.bind(10, int64_t(run.next.offset));
    insert.bind(11, int64_t(run.next.line));
    insert.exec();
}

void ImportRepository::keep(const ImportRun &run)
{
    SQLite::Statement update(m_snapshot.connection(),
                             "UPDATE import_run SET moved_at = ?2, state = ?3, next_offset = ?4, next_line = ?5,"
                             " rows_read = ?6, added = ?7, updated = ?8, unchanged = ?9, rejected = ?10,"
                             " possible_duplicates = ?11 WHERE id = ?1");
    bindId(update, 1, run.id);
    bindText(update, 3, QLatin1StringView(stateCodes[size_t(run.state)]).toString());
    const auto &c = run.counts;
    const std::array numbers{run.next.offset, run.next.line, c.read,     c.added,
                             c.updated,       c.unchanged,   c.rejected, c.possibleDuplicates};
    update.bind(2, int64_t(m_tx->now().toMSecsSinceEpoch()));
    for (size_t i = 0; i < numbers.size(); ++i)
        update.bind(int(i) + 4, int64_t(numbers[i]));
    update.exec();
}

int ImportRepository::addBatch(const ImportId &id, qint64 firstSeq, qint64 endSeq)
{
    SQLite::Statement insert(m_snapshot.connection(),
                             "INSERT INTO import_batch VALUES (?1, (SELECT coalesce(max(number), 0) + 1"
                             " FROM import_batch WHERE run_id = ?1), ?2, ?3, 0) RETURNING number");
    bindId(insert, 1, id);
    insert.bind(2, int64_t(firstSeq));
    insert.bind(3, int64_t(endSeq));
    insert.executeStep();
    return insert.getColumn(0).getInt();
}

void ImportRepository::addUpdate(const ImportId &id, int batch, const PatientId &patient, int version)
{
    SQLite::Statement insert(m_snapshot.connection(), "INSERT INTO import_update VALUES (?, ?, ?, ?)");
    bindId(insert, 1, id);
    insert.bind(2, batch);
    bindId(insert, 3, patient);
    insert.bind(4, version);
    insert.exec();
}

void ImportRepository::addRemarks(const ImportId &id, const QList<RowRemark> &remarks, bool taken)
{
    qint64 number = remarkCount(id);
    SQLite::Statement insert(m_snapshot.connection(), "INSERT INTO import_remark VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (const RowRemark &remark : remarks) {
        insert.reset();
        bindId(insert, 1, id);
        insert.bind(2, int64_t(++number));
        insert.bind(3, taken ? 1 : 0);
        insert.bind(4, int64_t(remark.line));
        bindText(insert, 5, remark.column);
        bindText(insert, 6, QString::fromUtf8(remark.reason.context));
        bindText(insert, 7, QString::fromUtf8(remark.reason.id));
        bindText(insert, 8, json(remark.reason.arguments));
        insert.exec();
    }
}

void ImportRepository::markUndone(const ImportId &id, int batch)
{
    SQLite::Statement update(m_snapshot.connection(),
                             "UPDATE import_batch SET undone = 1 WHERE run_id = ? AND number = ?");
    bindId(update, 1, id);
    update.bind(2, batch);
    update.exec();
}

} // namespace tirkeu::storage
