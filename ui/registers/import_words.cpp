#include "registers/import_words.h"
#include "base/error_text.h"
#include "widgets/say.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

using usecase::ImportPatients;
using Ending = ImportPatients::Ending;
using Phase = ImportStep::Phase;

namespace {

Message words(const char *id, const QStringList &arguments = {})
{
    return {"registers", id, arguments};
}

Message brokenOff(const ImportPatients::Outcome &outcome)
{
    if (outcome.run.isNull())
        return words(QT_TRANSLATE_NOOP("registers", "The import broke off. All rows were wanted or none, so nothing is "
                                                    "taken over. Check the file and the disk and import it again."));
    const QStringList row{grouped(outcome.counts.read)};
    const auto kind = outcome.trouble ? outcome.trouble->kind : Error::Kind::Io;
    if (kind == Error::Kind::Full)
        return words(QT_TRANSLATE_NOOP("registers", "The disk of the desk is full. What was taken over up to row %1 is "
                                                    "kept. Make room, then resume the import, or take it back."),
                     row);
    if (kind == Error::Kind::Io)
        return words(QT_TRANSLATE_NOOP("registers",
                                       "The file could not be read on: the cable, the stick or the disk broke off, or "
                                       "the file was changed. What was taken over up to row %1 is kept. Resume the "
                                       "import when the same file can be read again, or take it back."),
                     row);
    return words(QT_TRANSLATE_NOOP("registers", "The import broke off. What was taken over up to row %1 is kept. "
                                                "Resume it with the same file, or take it back."),
                 row);
}

Message stopped(const ImportPatients::Outcome &outcome, bool dryRun)
{
    const QStringList row{grouped(outcome.counts.read)};
    if (dryRun)
        return words(QT_TRANSLATE_NOOP("registers", "Stopped while checking, after row %1. Nothing was written."), row);
    if (outcome.run.isNull())
        return words(
            QT_TRANSLATE_NOOP("registers", "Stopped. All rows were wanted or none, so nothing is taken over."));
    return words(QT_TRANSLATE_NOOP("registers", "Stopped after row %1. What was taken over is kept: resume the import "
                                                "with the same file, or take it back."),
                 row);
}

Message done(const ImportCounts &counts)
{
    if (counts.read == 0)
        return words(QT_TRANSLATE_NOOP("registers", "The file has a header and no rows: nothing was taken over."));
    if (counts.rejected == counts.read)
        return words(QT_TRANSLATE_NOOP("registers", "No row was taken over: all of them were rejected. The reasons "
                                                    "stand below, row by row."));
    if (counts.rejected > 0)
        return words(QT_TRANSLATE_NOOP("registers", "The register is taken over, without the rejected rows. The "
                                                    "reasons stand below, row by row."));
    return words(QT_TRANSLATE_NOOP("registers", "The register is taken over: every row was good."));
}

} // namespace

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > (number < 0 ? 1 : 0); at -= 3)
        digits.insert(at, QChar(QChar::Nbsp));
    return digits;
}

Message wordsOf(Phase phase)
{
    switch (phase) {
    case Phase::Looking:
        return words(QT_TRANSLATE_NOOP("registers", "Looking through the file"));
    case Phase::Checking:
        return words(QT_TRANSLATE_NOOP("registers", "Checking the rows"));
    case Phase::Writing:
        return words(QT_TRANSLATE_NOOP("registers", "Taking the rows over"));
    case Phase::TakingBack:
        return words(QT_TRANSLATE_NOOP("registers", "Taking the import back"));
    }
    Q_UNREACHABLE();
}

Message stateWords(const ImportRun &run, bool isAtWork)
{
    switch (run.state) {
    case ImportState::Running:
        return isAtWork ? words(QT_TRANSLATE_NOOP("registers", "at work"))
                        : words(QT_TRANSLATE_NOOP("registers", "broke off"));
    case ImportState::Stopped:
        return words(QT_TRANSLATE_NOOP("registers", "stopped"));
    case ImportState::Done:
        return words(QT_TRANSLATE_NOOP("registers", "done"));
    case ImportState::Undoing:
        return isAtWork ? words(QT_TRANSLATE_NOOP("registers", "being taken back"))
                        : words(QT_TRANSLATE_NOOP("registers", "taken back in part"));
    case ImportState::Undone:
        return words(QT_TRANSLATE_NOOP("registers", "taken back"));
    }
    Q_UNREACHABLE();
}

Message unfinishedWords(const ImportRun &run)
{
    const QStringList arguments{run.file.name, inClinic(run.startedAt).toString(u"dd.MM.yyyy HH:mm"_s),
                                grouped(run.counts.read)};
    switch (run.state) {
    case ImportState::Undoing:
        return words(QT_TRANSLATE_NOOP("registers",
                                       "The import of “%1” begun %2 is taken back in part only. Take it back once "
                                       "more: it goes on where it stopped."),
                     arguments);
    case ImportState::Stopped:
        return words(QT_TRANSLATE_NOOP("registers",
                                       "The import of “%1” begun %2 stands still after row %3. What was taken over is "
                                       "kept. Resume it with the same file, or take it back."),
                     arguments);
    default:
        return words(QT_TRANSLATE_NOOP("registers",
                                       "The import of “%1” begun %2 was cut off after row %3: the program or the "
                                       "computer went down. What was taken over is kept. Resume it with the same file, "
                                       "or take it back."),
                     arguments);
    }
}

Message refusalWords(const Error &error, const QString &file)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return words(QT_TRANSLATE_NOOP("registers", "The file “%1” is not there: it was moved, or the stick or the "
                                                    "network folder is not connected. Nothing was taken over. Connect "
                                                    "it and choose the file again."),
                     {file});
    case Error::Kind::Io:
        return words(QT_TRANSLATE_NOOP("registers", "The file “%1” could not be read: access is denied, or the cable, "
                                                    "the stick or the disk broke off. Nothing was taken over. Check it "
                                                    "and choose the file again."),
                     {file});
    case Error::Kind::Busy:
        return words(QT_TRANSLATE_NOOP("registers",
                                       "Another import is at work on this desk, or another program holds "
                                       "the database. Nothing was taken over. Try again when it is done."));
    case Error::Kind::Cancelled:
        return words(QT_TRANSLATE_NOOP("registers", "Stopped before the first row. Nothing was taken over."));
    case Error::Kind::Conflict:
        return words(QT_TRANSLATE_NOOP("registers", "This import was finished or taken back meanwhile, in another "
                                                    "window or program. Nothing was changed; the list is read anew."));
    default:
        return explain(error, ErrorContext::Reading);
    }
}

Message otherFileWords(const ImportRun &run)
{
    return words(QT_TRANSLATE_NOOP("registers",
                                   "This is not the file the import was begun with, or it was changed since. Nothing "
                                   "was taken over. Choose the very file “%1”, or take the import back and import the "
                                   "new file."),
                 {run.file.name});
}

Message endingWords(const ImportPatients::Outcome &outcome, bool dryRun)
{
    switch (outcome.ending) {
    case Ending::Done:
        return dryRun ? words(QT_TRANSLATE_NOOP("registers",
                                                "Checked only: nothing was written. This is what the import would do."))
                      : done(outcome.counts);
    case Ending::Refused:
        return outcome.run.isNull()
                   ? words(QT_TRANSLATE_NOOP("registers",
                                             "Nothing was taken over: all rows were wanted or none, and some were "
                                             "rejected. Mend them in the file, or take the good rows."))
                   : brokenOff(outcome);
    case Ending::Stopped:
        return stopped(outcome, dryRun);
    case Ending::Interrupted:
        return brokenOff(outcome);
    }
    Q_UNREACHABLE();
}

Message takenBackWords(const usecase::UndoImport::Outcome &outcome)
{
    if (!outcome.finished)
        return words(QT_TRANSLATE_NOOP("registers", "Taking back was stopped on the way: the rest stands as the import "
                                                    "left it. Take the import back once more to go on."));
    return words(QT_TRANSLATE_NOOP("registers", "Taken back. Withdrawn: %1. As before the import again: %2. Left as "
                                                "they are, because somebody worked with them since: %3."),
                 {grouped(outcome.withdrawn), grouped(outcome.restored), grouped(outcome.kept)});
}

Message timeLeftWords(const ImportStep &step)
{
    if (!step.secondsLeft || step.done >= step.all)
        return {};
    if (*step.secondsLeft < 60)
        return words(QT_TRANSLATE_NOOP("registers", "less than a minute left"));
    return {"registers",
            QT_TRANSLATE_N_NOOP("registers", "about %n minute(s) left"),
            {},
            int((*step.secondsLeft + 59) / 60)};
}

QString sizeWords(qint64 bytes)
{
    constexpr double step = 1024;
    if (bytes < step * step)
        return say(words(QT_TRANSLATE_NOOP("registers", "%1 KB"), {QString::number(qint64(double(bytes) / step) + 1)}));
    if (bytes < step * step * step)
        return say(
            words(QT_TRANSLATE_NOOP("registers", "%1 MB"), {QString::number(double(bytes) / step / step, 'f', 1)}));
    return say(
        words(QT_TRANSLATE_NOOP("registers", "%1 GB"), {QString::number(double(bytes) / step / step / step, 'f', 1)}));
}

} // namespace tirkeu::ui
