#include "printing/printer_words.h"
#include <QtGlobal>
#include <array>
#include <cups/ipp.h>

using namespace Qt::StringLiterals;

namespace tirkeu::printing {
namespace {

struct Words
{
    const char *reason; ///< printer-state-reasons without -error, -warning, -report
    const char *id;
};

// In the order of what has to be done first.
constexpr std::array words{
    Words{"cover-open", QT_TRANSLATE_NOOP("printing", "A cover of the printer is open. Close it.")},
    Words{"door-open", QT_TRANSLATE_NOOP("printing", "A cover of the printer is open. Close it.")},
    Words{"interlock-open", QT_TRANSLATE_NOOP("printing", "A cover of the printer is open. Close it.")},
    Words{"media-jam", QT_TRANSLATE_NOOP("printing", "Paper is jammed in the printer. Take it out.")},
    Words{"media-empty", QT_TRANSLATE_NOOP("printing", "The printer is out of paper. Put some in.")},
    Words{"media-needed", QT_TRANSLATE_NOOP("printing", "The printer is out of paper. Put some in.")},
    Words{"input-tray-missing", QT_TRANSLATE_NOOP("printing", "The paper tray is not in the printer. Put it in.")},
    Words{"toner-empty", QT_TRANSLATE_NOOP("printing", "The printer is out of toner or ink. Change the cartridge.")},
    Words{"marker-supply-empty",
          QT_TRANSLATE_NOOP("printing", "The printer is out of toner or ink. Change the cartridge.")},
    Words{"output-area-full", QT_TRANSLATE_NOOP("printing", "The output tray is full. Take the papers away.")},
    Words{"offline", QT_TRANSLATE_NOOP("printing", "The printer does not answer. Check that it is on and connected.")},
    Words{"connecting-to-device",
          QT_TRANSLATE_NOOP("printing", "The printer does not answer. Check that it is on and connected.")},
    Words{"shutdown", QT_TRANSLATE_NOOP("printing", "The printer does not answer. Check that it is on and connected.")},
    Words{"timed-out",
          QT_TRANSLATE_NOOP("printing", "The printer does not answer. Check that it is on and connected.")},
    Words{"cups-missing-filter",
          QT_TRANSLATE_NOOP("printing", "The printer's driver is not complete. Call the administrator.")},
    Words{"cups-insecure-filter",
          QT_TRANSLATE_NOOP("printing", "The printer's driver is not complete. Call the administrator.")},
    Words{"paused", QT_TRANSLATE_NOOP("printing", "The printer is stopped on this computer. Start it again.")},
    Words{"moving-to-paused",
          QT_TRANSLATE_NOOP("printing", "The printer is stopped on this computer. Start it again.")},
    Words{"toner-low", QT_TRANSLATE_NOOP("printing", "Toner or ink runs low. Keep a cartridge ready.")},
    Words{"marker-supply-low", QT_TRANSLATE_NOOP("printing", "Toner or ink runs low. Keep a cartridge ready.")},
    Words{"media-low", QT_TRANSLATE_NOOP("printing", "Paper runs low. Keep some ready.")},
    Words{"other", QT_TRANSLATE_NOOP("printing", "The printer reports a fault. Look at its display.")},
};

Message say(const char *id)
{
    return {"printing", id};
}

QString withoutSeverity(QString reason)
{
    for (const auto &severity : {u"-error"_s, u"-warning"_s, u"-report"_s}) {
        if (reason.endsWith(severity))
            reason.chop(severity.size());
    }
    return reason;
}

JobState state(JobState::Phase phase, const char *id, const QList<Message> &troubles = {})
{
    return {phase, say(id), troubles};
}

JobState stopped(const QList<Message> &troubles)
{
    const char *id = QT_TRANSLATE_NOOP("printing", "The paper waits: the printer has stopped.");
    const auto paused = say("The printer is stopped on this computer. Start it again.");
    return state(JobState::Phase::Stopped, id, troubles.isEmpty() ? QList{paused} : troubles);
}

JobState held(const QStringList &jobReasons, const QList<Message> &troubles)
{
    if (jobReasons.contains(u"cups-held-for-authentication"))
        return state(
            JobState::Phase::Held,
            QT_TRANSLATE_NOOP("printing", "The printer asks for a name and a password. Call the administrator."),
            troubles);
    return state(JobState::Phase::Held,
                 QT_TRANSLATE_NOOP("printing", "The paper is held back on this computer. Release it."), troubles);
}

} // namespace

QList<Message> describeTroubles(const QStringList &printerReasons)
{
    QStringList reasons;
    for (const auto &reason : printerReasons)
        reasons.append(withoutSeverity(reason));
    QList<Message> troubles;
    for (const auto &[reason, id] : words) {
        if (reasons.contains(QLatin1StringView(reason)) && !troubles.contains(say(id)))
            troubles.append(say(id));
    }
    return troubles;
}

JobState describe(const IppReport &report)
{
    using Phase = JobState::Phase;
    const auto troubles = describeTroubles(report.printerReasons);
    const bool printerStopped =
        report.printerState == IPP_PSTATE_STOPPED || report.jobReasons.contains(u"printer-stopped");
    switch (report.jobState) {
    case IPP_JSTATE_PENDING:
        if (printerStopped)
            return stopped(troubles);
        return state(Phase::Waiting, QT_TRANSLATE_NOOP("printing", "The paper waits for its turn."), troubles);
    case IPP_JSTATE_HELD:
        return held(report.jobReasons, troubles);
    case IPP_JSTATE_PROCESSING:
        if (printerStopped)
            return stopped(troubles);
        return state(Phase::Printing, QT_TRANSLATE_NOOP("printing", "The paper is being printed."), troubles);
    case IPP_JSTATE_STOPPED:
        return stopped(troubles);
    case IPP_JSTATE_CANCELED:
        return state(Phase::Cancelled, QT_TRANSLATE_NOOP("printing", "The printing was cancelled."));
    case IPP_JSTATE_COMPLETED:
        return state(Phase::Done, QT_TRANSLATE_NOOP("printing", "The paper is printed."));
    default:
        return state(Phase::Failed,
                     QT_TRANSLATE_NOOP("printing", "The paper could not be printed. It is kept: print it again."),
                     troubles);
    }
}

Message takesNoPapers()
{
    return say(QT_TRANSLATE_NOOP("printing", "This printer takes no papers now. Choose another printer."));
}

Message noPrinter()
{
    return say(QT_TRANSLATE_NOOP("printing", "No printer is set up on this computer. Call the administrator."));
}

Message sayPrintingError(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return say(QT_TRANSLATE_NOOP("printing", "The printing service of this computer does not answer. "
                                                 "The paper is kept: print it again later."));
    case Error::Kind::NotFound:
        return say(QT_TRANSLATE_NOOP("printing", "This printer or job is not there any more. Choose a printer again."));
    case Error::Kind::Denied:
        return say(QT_TRANSLATE_NOOP("printing", "This printer takes no papers now. The paper is kept: "
                                                 "choose another printer."));
    case Error::Kind::Invalid:
        return say(QT_TRANSLATE_NOOP("printing", "This paper cannot be printed. Make it anew."));
    default:
        return say(QT_TRANSLATE_NOOP("printing", "The paper was not printed. It is kept: print it again."));
    }
}

} // namespace tirkeu::printing
