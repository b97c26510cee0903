#pragma once
#include "output.h"
#include "usecase/sign_in.h"

namespace tirkeu::ctl {

/// What a command is given.
struct Call
{
    const Arguments &arguments;
    const Output &output;
    usecase::DeskPlace place;
};

Exit runInit(const Call &call);
Exit runSearch(const Call &call);
Exit runPatient(const Call &call);
Exit runRule(const Call &call); ///< needs no database
Exit runVerify(const Call &call);
Exit runBackup(const Call &call);
Exit runRestore(const Call &call);

/// From --password-file or TIRKEU_PASSWORD. CalledWrongly: neither is given (said); NotFound, ReadOnly.
Result<QString> readPassword(const Arguments &arguments);
/// Signs in; says why not. --now is refused unless the desk is marked demo.
tl::expected<usecase::OpenedDesk, Exit> openDesk(const Call &call);
/// A whole number of an option, at least `least`; says what is wrong.
tl::expected<qint64, Exit> numberOption(const Call &call, const QString &name, qint64 otherwise, qint64 least);

} // namespace tirkeu::ctl
