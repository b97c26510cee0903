#include "commands.h"
#include "jobs/job_runner.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ctl {
namespace {

QString timeOf(const QDateTime &at)
{
    return at.isValid() ? inClinic(at).toString(u"yyyy-MM-dd HH:mm"_s) : u"-"_s;
}

/// ISO, UTC; null: never.
QJsonValue jsonTime(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString outcomeCode(const JobRun &run)
{
    switch (run.outcome) {
    case JobOutcome::Running:
        return u"running"_s;
    case JobOutcome::Done:
        return u"done"_s;
    case JobOutcome::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Call &call, const JobRun &run)
{
    return {{u"started"_s, jsonTime(run.started)},
            {u"ended"_s, jsonTime(run.ended)},
            {u"outcome"_s, outcomeCode(run)},
            {u"late"_s, run.late},
            {u"kk"_s, call.output.texts().say(run.message, Language::Kazakh)},
            {u"ru"_s, call.output.texts().say(run.message, Language::Russian)}};
}

Exit list(const Call &call, const jobs::JobRunner &runner)
{
    const auto lines = runner.lines();
    if (!lines)
        return call.output.failed(lines.error());
    QJsonArray all;
    for (const auto &line : *lines) {
        const auto last = line.last.value_or(JobRun());
        call.output.line(u"%1  %2  %3  %4  %5"_s.arg(line.job, -16)
                             .arg(timeOf(last.started), -16)
                             .arg(line.last ? outcomeCode(last) : u"-"_s, -7)
                             .arg(timeOf(line.next), -16)
                             .arg(call.output.words(line.title)));
        all += QJsonObject{{u"name"_s, line.job},
                           {u"last"_s, line.last ? QJsonValue(toJson(call, last)) : QJsonValue()},
                           {u"next"_s, jsonTime(line.next)}};
    }
    call.output.document(all);
    return Exit::Done;
}

Exit runOne(const Call &call, jobs::JobRunner &runner, const usecase::Actor &actor, const QString &name)
{
    const auto run = runner.run(actor, name);
    if (!run && run.error().kind == Error::Kind::NotFound && run.error().detail == name)
        return call.output.refused({"ctl", QT_TRANSLATE_NOOP("ctl", "There is no timed work “%1”."), {name}},
                                   Exit::CalledWrongly);
    if (!run)
        return call.output.failed(run.error());
    call.output.line(call.output.words(run->message));
    auto answer = toJson(call, *run);
    answer.insert(u"name"_s, name);
    call.output.document(answer);
    return run->outcome == JobOutcome::Done ? Exit::Done : Exit::RulesSayNo;
}

} // namespace

Exit runJobs(const Call &call)
{
    auto opened = openDesk(call);
    if (!opened)
        return opened.error();
    jobs::JobRunner runner(opened->desk);
    const auto name = call.arguments.options.constFind(u"--run"_s);
    return name == call.arguments.options.constEnd() ? list(call, runner) : runOne(call, runner, opened->actor, *name);
}

} // namespace tirkeu::ctl
