#include "storage/print_tray_repository.h"
#include "storage/sql.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr std::array states{"waiting", "sent", "failed", "done", "dropped"};

PaperState stateOf(const QString &code)
{
    for (size_t i = 0; i < states.size(); ++i) {
        if (code == QLatin1StringView(states[i]))
            return PaperState(i);
    }
    return PaperState::Failed;
}

QString jsonOf(const Message &message)
{
    if (message.id.isEmpty())
        return {};
    QJsonObject object{{u"context"_s, QString::fromUtf8(message.context)}, {u"id"_s, QString::fromUtf8(message.id)}};
    if (!message.arguments.isEmpty())
        object.insert(u"arguments"_s, QJsonArray::fromStringList(message.arguments));
    if (message.count >= 0)
        object.insert(u"count"_s, message.count);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Message messageOf(const QString &json)
{
    const auto object = QJsonDocument::fromJson(json.toUtf8()).object();
    Message message{object["context"_L1].toString().toUtf8(), object["id"_L1].toString().toUtf8()};
    for (const auto &argument : object["arguments"_L1].toArray())
        message.arguments += argument.toString();
    message.count = object["count"_L1].toInt(-1);
    return message;
}

TrayPaper paperOf(SQLite::Statement &row)
{
    TrayPaper paper;
    paper.id = idOf<PaperId>(row, 0);
    paper.kind = textOf(row, 1);
    paper.subject = bytesOf(row, 2);
    paper.version = row.getColumn(3).getInt();
    paper.patient = idOf<PatientId>(row, 4);
    paper.askedAt = QDateTime::fromMSecsSinceEpoch(row.getColumn(5).getInt64(), Qt::UTC);
    paper.askedBy = idOf<UserId>(row, 6);
    paper.state = stateOf(textOf(row, 7));
    paper.printer = textOf(row, 8);
    paper.job = row.getColumn(9).getInt();
    paper.trouble = messageOf(textOf(row, 10));
    paper.askedByName = textOf(row, 11);
    return paper;
}

constexpr auto papers = "SELECT t.id, t.kind, t.subject, t.version, t.patient_id, t.asked_at, t.asked_by, t.state,"
                        " t.printer, t.job, t.message, u.display_name"
                        " FROM print_tray t LEFT JOIN user_account u ON u.id = t.asked_by ";

} // namespace

std::vector<TrayPaper> PrintTrayRepository::all(SQLite::Statement &row)
{
    std::vector<TrayPaper> found;
    while (row.executeStep())
        found.push_back(paperOf(row));
    return found;
}

std::optional<TrayPaper> PrintTrayRepository::find(const PaperId &id)
{
    SQLite::Statement row(m_snapshot.connection(), std::string(papers) + "WHERE t.id = ?");
    bindId(row, 1, id);
    return row.executeStep() ? std::optional(paperOf(row)) : std::nullopt;
}

/// The states are named as in the index print_tray_unprinted, so that SQLite takes it.
std::optional<TrayPaper> PrintTrayRepository::idle(const QString &kind, const QByteArray &subject)
{
    SQLite::Statement row(m_snapshot.connection(),
                          std::string(papers) + "WHERE t.state IN ('waiting', 'sent', 'failed') AND t.state <> 'sent'"
                                                " AND t.kind = ? AND t.subject = ? ORDER BY t.asked_at LIMIT 1");
    bindText(row, 1, kind);
    bindBytes(row, 2, subject);
    return row.executeStep() ? std::optional(paperOf(row)) : std::nullopt;
}

std::vector<TrayPaper> PrintTrayRepository::unprinted()
{
    SQLite::Statement row(m_snapshot.connection(),
                          std::string(papers) +
                              "WHERE t.state IN ('waiting', 'sent', 'failed') ORDER BY t.asked_at, t.id");
    return all(row);
}

int PrintTrayRepository::countUnprinted()
{
    return m_snapshot.connection()
        .execAndGet("SELECT count(*) FROM print_tray WHERE state IN ('waiting', 'sent', 'failed')")
        .getInt();
}

void PrintTrayRepository::save(const TrayPaper &paper, const QDateTime &now)
{
    SQLite::Statement write(m_snapshot.connection(),
                            "INSERT OR REPLACE INTO print_tray VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindId(write, 1, paper.id);
    bindText(write, 2, paper.kind);
    bindBytes(write, 3, paper.subject);
    write.bind(4, paper.version);
    bindId(write, 5, paper.patient);
    write.bind(6, int64_t(paper.askedAt.toMSecsSinceEpoch()));
    bindId(write, 7, paper.askedBy);
    write.bind(8, states[size_t(paper.state)]);
    bindText(write, 9, paper.printer);
    write.bind(10, paper.job);
    bindText(write, 11, jsonOf(paper.trouble));
    write.bind(12, int64_t(now.toMSecsSinceEpoch()));
    write.exec();
}

} // namespace tirkeu::storage
