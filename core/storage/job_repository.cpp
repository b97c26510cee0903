#include "storage/job_repository.h"
#include "storage/sql.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr std::array outcomes{"running", "done", "failed"};
constexpr std::array causes{"schedule", "person", "leaving"};

template <size_t n>
int indexOf(const std::array<const char *, n> &codes, const QString &code)
{
    for (size_t i = 0; i < n; ++i) {
        if (code == QLatin1StringView(codes[i]))
            return int(i);
    }
    return 0;
}

QString jsonOf(const Message &message)
{
    QJsonObject object{{u"context"_s, QString::fromUtf8(message.context)},
                       {u"id"_s, QString::fromUtf8(message.id)},
                       {u"arguments"_s, QJsonArray::fromStringList(message.arguments)}};
    if (message.count >= 0)
        object.insert(u"count"_s, message.count);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Message messageOf(const QString &json)
{
    const auto object = QJsonDocument::fromJson(json.toUtf8()).object();
    Message message{object.value("context"_L1).toString().toUtf8(), object.value("id"_L1).toString().toUtf8()};
    for (const auto &argument : object.value("arguments"_L1).toArray())
        message.arguments += argument.toString();
    message.count = object.value("count"_L1).toInt(-1);
    return message;
}

QDateTime timeOf(SQLite::Statement &row, int column)
{
    const auto value = row.getColumn(column);
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.getInt64(), Qt::UTC);
}

void bindTime(SQLite::Statement &statement, int index, const QDateTime &time)
{
    if (time.isValid())
        statement.bind(index, int64_t(time.toMSecsSinceEpoch()));
    else
        statement.bind(index);
}

JobRun runOf(SQLite::Statement &row)
{
    return {row.getColumn(0).getInt64(),
            textOf(row, 1),
            timeOf(row, 2),
            timeOf(row, 3),
            JobOutcome(indexOf(outcomes, textOf(row, 4))),
            JobCause(indexOf(causes, textOf(row, 5))),
            row.getColumn(6).getInt() == 1,
            messageOf(textOf(row, 7))};
}

} // namespace

/// The run begun last, by its number and not by its time: a clock may be set back.
JobMemory JobRepository::memory()
{
    JobMemory memory;
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT id, job, started, ended, outcome, cause, late, message FROM job_run"
                          " WHERE id IN (SELECT max(id) FROM job_run GROUP BY job)");
    while (row.executeStep()) {
        auto run = runOf(row);
        memory.last.insert(run.job, run);
    }
    SQLite::Statement wanted(m_snapshot.connection(), "SELECT job FROM job_wanted");
    while (wanted.executeStep())
        memory.wanted.insert(textOf(wanted, 0));
    return memory;
}

std::vector<JobRun> JobRepository::runs(const QString &job, int limit)
{
    SQLite::Statement row(m_snapshot.connection(),
                          "SELECT id, job, started, ended, outcome, cause, late, message FROM job_run"
                          " WHERE job = ? ORDER BY id DESC LIMIT ?");
    bindText(row, 1, job);
    row.bind(2, limit);
    std::vector<JobRun> found;
    while (row.executeStep())
        found.push_back(runOf(row));
    return found;
}

qint64 JobRepository::begin(const JobRun &run)
{
    SQLite::Statement write(m_snapshot.connection(), "INSERT INTO job_run (job, started, outcome, cause, late, message)"
                                                     " VALUES (?, ?, 'running', ?, ?, '{}') RETURNING id");
    bindText(write, 1, run.job);
    bindTime(write, 2, run.started);
    write.bind(3, causes[size_t(run.cause)]);
    write.bind(4, run.late ? 1 : 0);
    write.executeStep();
    const qint64 id = write.getColumn(0).getInt64();
    write.reset();
    SQLite::Statement trim(m_snapshot.connection(),
                           "DELETE FROM job_run WHERE job = ?1 AND id NOT IN"
                           " (SELECT id FROM job_run WHERE job = ?1 ORDER BY id DESC LIMIT ?2)");
    bindText(trim, 1, run.job);
    trim.bind(2, runsKept);
    trim.exec();
    return id;
}

void JobRepository::finish(const JobRun &run)
{
    SQLite::Statement write(m_snapshot.connection(),
                            "UPDATE job_run SET ended = ?, outcome = ?, message = ? WHERE id = ?");
    bindTime(write, 1, run.ended);
    write.bind(2, outcomes[size_t(run.outcome)]);
    bindText(write, 3, jsonOf(run.message));
    write.bind(4, int64_t(run.id));
    write.exec();
    SQLite::Statement met(m_snapshot.connection(), "DELETE FROM job_wanted WHERE job = ?");
    bindText(met, 1, run.job);
    met.exec();
}

void JobRepository::forget(qint64 id)
{
    SQLite::Statement remove(m_snapshot.connection(), "DELETE FROM job_run WHERE id = ?");
    remove.bind(1, int64_t(id));
    remove.exec();
}

void JobRepository::want(const QString &job, const QDateTime &at)
{
    SQLite::Statement write(m_snapshot.connection(), "INSERT OR REPLACE INTO job_wanted VALUES (?, ?)");
    bindText(write, 1, job);
    bindTime(write, 2, at);
    write.exec();
}

BackupPlan JobRepository::plan()
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT at, folder, second_folder FROM backup_plan");
    if (!row.executeStep())
        return {};
    return {QTime::fromString(textOf(row, 0), u"HH:mm"_s), textOf(row, 1), textOf(row, 2)};
}

void JobRepository::savePlan(const BackupPlan &plan)
{
    SQLite::Statement write(m_snapshot.connection(), "INSERT OR REPLACE INTO backup_plan VALUES (1, ?, ?, ?)");
    bindText(write, 1, plan.at.toString(u"HH:mm"_s));
    bindText(write, 2, plan.folder);
    bindText(write, 3, plan.secondFolder);
    write.exec();
}

std::optional<BackupCheck> JobRepository::check(const QString &file)
{
    SQLite::Statement row(m_snapshot.connection(), "SELECT size, at, whole FROM backup_check WHERE file = ?");
    bindText(row, 1, file);
    if (!row.executeStep())
        return std::nullopt;
    return BackupCheck{row.getColumn(0).getInt64(), timeOf(row, 1), row.getColumn(2).getInt() == 1};
}

void JobRepository::saveCheck(const QString &file, const BackupCheck &check)
{
    SQLite::Statement write(m_snapshot.connection(), "INSERT OR REPLACE INTO backup_check VALUES (?, ?, ?, ?)");
    bindText(write, 1, file);
    write.bind(2, int64_t(check.size));
    bindTime(write, 3, check.at);
    write.bind(4, check.whole ? 1 : 0);
    write.exec();
}

void JobRepository::dropCheck(const QString &file)
{
    SQLite::Statement remove(m_snapshot.connection(), "DELETE FROM backup_check WHERE file = ?");
    bindText(remove, 1, file);
    remove.exec();
}

} // namespace tirkeu::storage
