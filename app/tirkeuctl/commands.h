#pragma once
#include "output.h"
#include "usecase/sign_in.h"

namespace tirkeu::ctl {

/// The machine's clock, until a trial stops it with --now. A desk that is not marked demo never sees it stopped: not
/// in its audit, and not at a wrong password, whose wait --now would shorten.
class TrialClock final : public Clock
{
public:
    QDateTime now() const override { return m_stopped.value_or(QDateTime::currentDateTimeUtc()); }
    void stop(const QDateTime &at) { m_stopped = at; }

private:
    std::optional<QDateTime> m_stopped;
};

/// What a command is given.
struct Call
{
    const Arguments &arguments;
    const Output &output;
    TrialClock &clock;
    usecase::DeskPlace place;
};

Exit runInit(const Call &call);
Exit runImport(const Call &call);
Exit runSearch(const Call &call);
Exit runPatient(const Call &call);
Exit runDuplicates(const Call &call);
Exit runRule(const Call &call); ///< needs no database
Exit runSlots(const Call &call);
Exit runBook(const Call &call);
Exit runCancel(const Call &call);
Exit runVerify(const Call &call);
Exit runBackup(const Call &call);
Exit runRestore(const Call &call);
Exit runJobs(const Call &call);      ///< the timed work: a list, or one of it now
Exit runChangeKey(const Call &call); ///< a new key of the file and a new recovery code

/// From --password-file or TIRKEU_PASSWORD; says what is wrong.
tl::expected<QString, Exit> readPassword(const Call &call);
/// Signs in, then stops the clock if --now is given; says why not. --now is refused unless the desk is marked demo.
tl::expected<usecase::OpenedDesk, Exit> openDesk(const Call &call);
/// What --now is answered with where it cannot be had.
Exit refuseNow(const Call &call);

struct Range
{
    qint64 least;
    qint64 most;
};
/// A whole number of an option; says what is wrong.
tl::expected<qint64, Exit> numberOption(const Call &call, const QString &name, qint64 otherwise, Range range);

} // namespace tirkeu::ctl
