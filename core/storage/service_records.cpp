#include "storage/booking_notes.h"
#include "storage/sql.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

void bindPeriod(SQLite::Statement &row, const QString &service, const Span &period)
{
    bindText(row, 1, service);
    row.bind(2, msOf(period.from));
    row.bind(3, msOf(period.to));
}

constexpr auto refusalColumns = "SELECT r.id, r.number, r.service, r.channel, r.patient_id, r.at, r.author,"
                                " u.display_name, r.decision FROM refusal r JOIN user_account u ON u.id = r.author";

Refusal refusalOf(SQLite::Statement &row)
{
    const auto decisions = decisionsFromJson(QJsonDocument::fromJson(textOf(row, 8).toUtf8()).array());
    return {QUuid::fromRfc4122(bytesOf(row, 0)),
            textOf(row, 1),
            textOf(row, 2),
            textOf(row, 3),
            idOf<PatientId>(row, 4),
            momentOf(row, 5),
            idOf<UserId>(row, 6),
            textOf(row, 7),
            decisions.value(0)};
}

} // namespace

void ServiceRecords::add(const ServiceRecord &record)
{
    SQLite::Statement write(m_snapshot.connection(),
                            "INSERT INTO service_record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindBytes(write, 1, record.id.toRfc4122());
    bindText(write, 2, record.service);
    bindText(write, 3, record.channel);
    bindId(write, 4, record.patient);
    bindBytes(write, 5, record.subject);
    write.bind(6, msOf(record.receivedAt));
    write.bind(7, msOf(record.finishedAt));
    write.bind(8, msOf(record.dueAt));
    write.bind(9, record.refused ? 1 : 0);
    bindText(write, 10, record.ground);
    write.exec();
}

void ServiceRecords::add(const Refusal &refusal)
{
    SQLite::Statement write(m_snapshot.connection(), "INSERT INTO refusal VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    bindBytes(write, 1, refusal.id.toRfc4122());
    bindText(write, 2, refusal.number);
    bindText(write, 3, refusal.service);
    bindText(write, 4, refusal.channel);
    bindId(write, 5, refusal.patient);
    write.bind(6, msOf(refusal.at));
    bindId(write, 7, refusal.author);
    bindText(write, 8, QString::fromUtf8(QJsonDocument(toJson({refusal.decision})).toJson(QJsonDocument::Compact)));
    write.exec();
}

std::vector<ServiceRecord> ServiceRecords::records(const QString &service, const Span &finished)
{
    SQLite::Statement row(
        m_snapshot.connection(),
        "SELECT id, service, channel, patient_id, subject, received_at, finished_at, due_at, refused,"
        " ground FROM service_record WHERE ? IN ('', service) AND finished_at >= ? AND finished_at < ?"
        " ORDER BY finished_at, id");
    bindPeriod(row, service, finished);
    std::vector<ServiceRecord> found;
    while (row.executeStep())
        found.push_back({QUuid::fromRfc4122(bytesOf(row, 0)), textOf(row, 1), textOf(row, 2), idOf<PatientId>(row, 3),
                         bytesOf(row, 4), momentOf(row, 5), momentOf(row, 6), momentOf(row, 7),
                         row.getColumn(8).getInt() != 0, textOf(row, 9)});
    return found;
}

std::vector<Refusal> ServiceRecords::refusals(const QString &service, const Span &at)
{
    SQLite::Statement row(m_snapshot.connection(), std::string(refusalColumns) +
                                                       " WHERE r.service = ? AND r.at >= ? AND r.at < ?"
                                                       " ORDER BY r.at, r.id");
    bindPeriod(row, service, at);
    std::vector<Refusal> found;
    while (row.executeStep())
        found.push_back(refusalOf(row));
    return found;
}

std::optional<Refusal> ServiceRecords::refusal(const QUuid &id)
{
    SQLite::Statement row(m_snapshot.connection(), std::string(refusalColumns) + " WHERE r.id = ?");
    bindBytes(row, 1, id.toRfc4122());
    return row.executeStep() ? std::optional(refusalOf(row)) : std::nullopt;
}

} // namespace tirkeu::storage
