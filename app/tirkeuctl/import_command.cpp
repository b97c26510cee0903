#include "base/error_text.h"
#include "commands.h"
#include "intake/register_file.h"
#include "usecase/queries/desk_lists.h"
#include "usecase/undo_import.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tirkeu::ctl {
namespace {

using usecase::ImportPatients;
using usecase::ImportProgress;
using Ending = ImportPatients::Ending;

Exit calledWrongly(const Call &call)
{
    return call.output.refused(
        {"ctl", QT_TRANSLATE_NOOP("ctl", "Call it so: import patients FILE, import list, import resume FILE, or import "
                                         "undo ID. The ID is in the answer of import patients and of import list.")},
        Exit::CalledWrongly);
}

QJsonObject toJson(const Call &call, const RowRemark &remark)
{
    const Texts &texts = call.output.texts();
    return {{u"line"_s, remark.line},
            {u"column"_s, remark.column.isEmpty() ? QJsonValue() : QJsonValue(remark.column)},
            {u"reason_kk"_s, texts.say(remark.reason, Language::Kazakh)},
            {u"reason_ru"_s, texts.say(remark.reason, Language::Russian)}};
}

QJsonArray toJson(const Call &call, const QList<RowRemark> &remarks)
{
    QJsonArray list;
    for (const RowRemark &remark : remarks)
        list += toJson(call, remark);
    return list;
}

QJsonObject toJson(const ImportCounts &counts)
{
    return {{u"read"_s, counts.read},
            {u"added"_s, counts.added},
            {u"updated"_s, counts.updated},
            {u"unchanged"_s, counts.unchanged},
            {u"possible_duplicates"_s, counts.possibleDuplicates}};
}

void printRemark(const Call &call, const RowRemark &remark)
{
    call.output.line(call.output.words(
        remark.column.isEmpty()
            ? Message{"ctl",
                      QT_TRANSLATE_NOOP("ctl", "Line %1: %2"),
                      {QString::number(remark.line), call.output.words(remark.reason)}}
            : Message{"ctl",
                      QT_TRANSLATE_NOOP("ctl", "Line %1, column %2: %3"),
                      {QString::number(remark.line), remark.column, call.output.words(remark.reason)}}));
}

bool showProgress(const Call &call, const ImportProgress &progress)
{
    const qint64 percent = progress.all > 0 ? progress.done * 100 / progress.all : 100;
    call.output.progress({"ctl",
                          QT_TRANSLATE_NOOP("ctl", "%1 %, rows read: %2…"),
                          {QString::number(percent), QString::number(progress.counts.read)}});
    return true;
}

/// The file as a whole is no register: nothing was read, and the report says why.
Exit noRegister(const Call &call, const QList<RowRemark> &troubles)
{
    for (const RowRemark &trouble : troubles)
        call.output.say(trouble.reason);
    QJsonObject answer = toJson(ImportCounts());
    answer.insert(u"rejected"_s, toJson(call, troubles));
    call.output.document(answer);
    return Exit::RulesSayNo;
}

Exit sayEnding(const Call &call, const ImportPatients::Outcome &outcome)
{
    if (outcome.ending == Ending::Refused) {
        call.output.say({"ctl", QT_TRANSLATE_NOOP("ctl", "Nothing was taken over: all rows were asked for or none, and "
                                                         "some were rejected.")});
        return Exit::RulesSayNo;
    }
    if (outcome.ending != Ending::Done) {
        if (outcome.trouble)
            call.output.say(explain(*outcome.trouble));
        if (!outcome.run.isNull())
            call.output.say(
                {"ctl",
                 QT_TRANSLATE_NOOP("ctl", "The import broke off after row %1. What was taken over is kept: go on with "
                                          "“tirkeuctl import resume FILE”, or take it back with “tirkeuctl import undo "
                                          "%2”."),
                 {QString::number(outcome.counts.read), outcome.run.toString()}});
        return Exit::WorldFailed;
    }
    const bool nothingTaken = outcome.counts.read > 0 && outcome.counts.rejected == outcome.counts.read;
    return nothingTaken ? Exit::RulesSayNo : Exit::Done;
}

Exit report(const Call &call, const Result<ImportPatients::Outcome> &outcome)
{
    call.output.endProgress();
    if (!outcome)
        return call.output.failed(outcome.error());
    const ImportCounts &counts = outcome->counts;
    call.output.line(
        call.output.words({"ctl",
                           QT_TRANSLATE_NOOP("ctl", "Rows read: %1. Added: %2, updated: %3, unchanged: "
                                                    "%4, rejected: %5. Possible duplicates: %6."),
                           {QString::number(counts.read), QString::number(counts.added),
                            QString::number(counts.updated), QString::number(counts.unchanged),
                            QString::number(counts.rejected), QString::number(counts.possibleDuplicates)}}));
    for (const RowRemark &remark : outcome->rejected)
        printRemark(call, remark);
    if (!outcome->doubts.isEmpty())
        call.output.line(call.output.words({"ctl", QT_TRANSLATE_NOOP("ctl", "Taken over, but to be looked at:")}));
    for (const RowRemark &remark : outcome->doubts)
        printRemark(call, remark);
    const Exit exit = sayEnding(call, *outcome);
    QJsonObject answer = toJson(counts);
    answer.insert(u"rejected"_s, toJson(call, outcome->rejected));
    answer.insert(u"to_confirm"_s, toJson(call, outcome->doubts));
    answer.insert(u"import_id"_s, outcome->run.isNull() ? QJsonValue() : QJsonValue(outcome->run.toString()));
    answer.insert(u"finished"_s, outcome->ending == Ending::Done || outcome->ending == Ending::Refused);
    if (outcome->furtherRemarks > 0)
        answer.insert(u"further_remarks"_s, outcome->furtherRemarks);
    call.output.document(answer);
    return exit;
}

Result<intake::RegisterFile::Opened> openRegister(const usecase::OpenedDesk &opened, const QString &path,
                                                  const intake::RegisterChoice &choice)
{
    const usecase::Desk &desk = *opened.desk;
    return usecase::ReadDeskLists(*opened.desk)().and_then([&](const usecase::DeskLists &lists) {
        return intake::RegisterFile::open(
            path, intake::RegisterValues(lists.districts, desk.today(), desk.organization().demo), choice);
    });
}

Exit importFile(const Call &call, const usecase::OpenedDesk &opened, const QString &path,
                const intake::RegisterChoice &choice)
{
    const auto file = openRegister(opened, path, choice);
    if (!file)
        return call.output.failed(file.error());
    if (!file->file)
        return noRegister(call, file->troubles);
    ImportPatients::Options options;
    options.allOrNothing = call.arguments.options.contains(u"--all-or-nothing"_s);
    options.dryRun = call.arguments.options.contains(u"--dry-run"_s);
    options.watch = [&](const ImportProgress &progress) { return showProgress(call, progress); };
    const auto unfinished = usecase::ReadImports(*opened.desk).unfinishedOf(opened.actor, file->file->identity());
    if (!unfinished)
        return call.output.failed(unfinished.error());
    if (*unfinished && !options.dryRun)
        return call.output.refused(
            {"ctl",
             QT_TRANSLATE_NOOP("ctl",
                               "An import of this very file broke off after row %1. Go on with “tirkeuctl import "
                               "resume FILE”, or take it back with “tirkeuctl import undo %2”."),
             {QString::number((*unfinished)->counts.read), (*unfinished)->id.toString()}},
            Exit::RulesSayNo);
    return report(call, ImportPatients(*opened.desk)(opened.actor, *file->file, options));
}

Exit resumeFile(const Call &call, const usecase::OpenedDesk &opened, const QString &path)
{
    auto file = openRegister(opened, path, {});
    if (!file)
        return call.output.failed(file.error());
    const auto run = usecase::ReadImports(*opened.desk).unfinishedOf(opened.actor, file->identity);
    if (!run)
        return call.output.failed(run.error());
    if (!*run)
        return call.output.refused(
            {"ctl", QT_TRANSLATE_NOOP("ctl", "No import of this file waits to be gone on with. If the file was changed "
                                             "since, take the import back with “tirkeuctl import undo ID” and import "
                                             "the file anew.")},
            Exit::RulesSayNo);
    // A person may have named the code page, the delimiter or the columns then.
    if ((*run)->file.reading != file->identity.reading) {
        file = openRegister(opened, path, intake::choiceAsRead((*run)->file.reading));
        if (!file)
            return call.output.failed(file.error());
    }
    if (!file->file)
        return noRegister(call, file->troubles);
    ImportPatients::Options options;
    options.watch = [&](const ImportProgress &progress) { return showProgress(call, progress); };
    return report(call, ImportPatients(*opened.desk).resume(opened.actor, (*run)->id, *file->file, options));
}

Exit undo(const Call &call, const usecase::OpenedDesk &opened, const ImportId &id)
{
    const auto outcome = usecase::UndoImport(*opened.desk)(
        opened.actor, id, [&](const ImportProgress &progress) { return showProgress(call, progress); });
    call.output.endProgress();
    if (!outcome && outcome.error().kind == Error::Kind::NotFound)
        return call.output.refused({"ctl", QT_TRANSLATE_NOOP("ctl", "There is no import %1."), {id.toString()}},
                                   Exit::RulesSayNo);
    if (!outcome && outcome.error().kind == Error::Kind::Conflict)
        return call.output.refused({"ctl", QT_TRANSLATE_NOOP("ctl", "This import is taken back already.")},
                                   Exit::RulesSayNo);
    if (!outcome)
        return call.output.failed(outcome.error());
    call.output.line(call.output.words(
        {"ctl",
         QT_TRANSLATE_NOOP("ctl",
                           "Taken back: %1 withdrawn, %2 as they were before. Left as they are, because somebody "
                           "worked with them since: %3."),
         {QString::number(outcome->withdrawn), QString::number(outcome->restored), QString::number(outcome->kept)}}));
    call.output.document(QJsonObject{
        {u"withdrawn"_s, outcome->withdrawn}, {u"restored"_s, outcome->restored}, {u"kept"_s, outcome->kept}});
    return Exit::Done;
}

Exit list(const Call &call, const usecase::OpenedDesk &opened)
{
    static constexpr std::array states{"running", "stopped", "done", "undoing", "undone"}; // by ImportState
    const auto runs = usecase::ReadImports(*opened.desk)(opened.actor);
    if (!runs)
        return call.output.failed(runs.error());
    QJsonArray answer;
    for (const ImportRun &run : *runs) {
        const QString state = QLatin1StringView(states[size_t(run.state)]);
        const QString day = inClinic(run.startedAt).toString(u"dd.MM.yyyy HH:mm"_s);
        QJsonObject entry = toJson(run.counts);
        entry.insert(u"import_id"_s, run.id.toString());
        entry.insert(u"file"_s, run.file.name);
        entry.insert(u"started_at"_s, run.startedAt.toString(Qt::ISODate));
        entry.insert(u"state"_s, state);
        answer += entry;
        call.output.line(u"%1  %2  %3  %4  %5"_s.arg(run.id.toString(), day, state, QString::number(run.counts.read),
                                                     run.file.name));
    }
    call.output.document(answer);
    return Exit::Done;
}

tl::expected<intake::RegisterChoice, Exit> choiceOf(const Call &call)
{
    const QString automatic = u"auto"_s;
    const QString encoding = call.arguments.options.value(u"--encoding"_s, automatic);
    const QString delimiter = call.arguments.options.value(u"--delimiter"_s, automatic);
    const intake::RegisterChoice choice{intake::encodingFromCode(encoding), intake::delimiterFromCode(delimiter)};
    if (!choice.encoding && encoding != automatic)
        return tl::unexpected(call.output.refused(
            {"ctl", QT_TRANSLATE_NOOP("ctl", "--encoding is auto, utf-8, cp1251 or kz1048, not “%1”."), {encoding}},
            Exit::CalledWrongly));
    if (!choice.delimiter && delimiter != automatic)
        return tl::unexpected(call.output.refused(
            {"ctl", QT_TRANSLATE_NOOP("ctl", "--delimiter is auto, comma, semicolon or tab, not “%1”."), {delimiter}},
            Exit::CalledWrongly));
    return choice;
}

} // namespace

Exit runImport(const Call &call)
{
    const QStringList &words = call.arguments.words;
    const QString path = words.size() == 2 ? QFileInfo(words[1]).absoluteFilePath() : QString();
    const auto id = ImportId::parse(words.size() == 2 ? words[1] : QString());
    const bool takes = words[0] == u"patients";
    const bool isCall = words[0] == u"list" ? words.size() == 1
                                            : words.size() == 2 && (takes || words[0] == u"resume" ||
                                                                    (words[0] == u"undo" && id.has_value()));
    if (!isCall || (!takes && !call.arguments.options.isEmpty()))
        return calledWrongly(call);
    const auto choice = choiceOf(call);
    if (!choice)
        return choice.error();
    const auto opened = openDesk(call);
    if (!opened)
        return opened.error();
    if (takes)
        return importFile(call, *opened, path, *choice);
    if (words[0] == u"resume")
        return resumeFile(call, *opened, path);
    return words[0] == u"undo" ? undo(call, *opened, *id) : list(call, *opened);
}

} // namespace tirkeu::ctl
