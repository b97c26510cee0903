#include "base/error_text.h"
#include <algorithm>

namespace tirkeu {
namespace {

const char *sentenceFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return QT_TRANSLATE_NOOP(
            "errors",
            "It was not found: perhaps it was moved or the file does not exist. Check the name and try again.");
    case Error::Kind::Conflict:
        return QT_TRANSLATE_NOOP(
            "errors", "Somebody else changed this first. Nothing was overwritten. Read it anew and try again.");
    case Error::Kind::Busy:
        return QT_TRANSLATE_NOOP("errors",
                                 "Another program is using the database. Nothing was changed. Try again in a moment.");
    case Error::Kind::Corrupt:
        return QT_TRANSLATE_NOOP("errors", "The database or one of its files is damaged. Nothing was changed. Call the "
                                           "administrator: the last backup can be restored.");
    case Error::Kind::Foreign:
        return QT_TRANSLATE_NOOP("errors",
                                 "This file does not belong to Tirkeu. Nothing was changed. Choose another file.");
    case Error::Kind::Newer:
        return QT_TRANSLATE_NOOP("errors", "This file was written by a newer Tirkeu. Nothing was changed. Install the "
                                           "newer version on this computer.");
    case Error::Kind::Full:
        return QT_TRANSLATE_NOOP("errors",
                                 "The disk is full. Nothing was changed. Make room on the disk and try again.");
    case Error::Kind::ReadOnly:
        return QT_TRANSLATE_NOOP("errors", "The files of the desk cannot be written. Nothing was changed. Ask the "
                                           "administrator to check the folder of the desk.");
    case Error::Kind::Io:
        return QT_TRANSLATE_NOOP("errors", "The disk did not answer as it should. Nothing was changed. Try again; if "
                                           "it fails again, call the administrator.");
    case Error::Kind::WrongPassword:
        return QT_TRANSLATE_NOOP("errors",
                                 "The login or the password is wrong. Check the keyboard layout and Caps Lock.");
    case Error::Kind::LockedOut:
        return QT_TRANSLATE_N_NOOP("errors", "Too many wrong passwords. You can try again in %n second(s).");
    case Error::Kind::Denied:
        return QT_TRANSLATE_NOOP("errors", "Your role does not allow this. Nothing was changed. Ask somebody who may.");
    case Error::Kind::Invalid:
        return QT_TRANSLATE_NOOP("errors",
                                 "What was given cannot be accepted. Nothing was changed. Check it and try again.");
    case Error::Kind::Exists:
        return QT_TRANSLATE_NOOP("errors", "This is there already; it was not touched.");
    case Error::Kind::Offline:
        return QT_TRANSLATE_NOOP("errors", "There is no connection. Your work is kept on this desk and goes on. It "
                                           "will be sent when the connection is back.");
    case Error::Kind::Cancelled:
        return QT_TRANSLATE_NOOP("errors", "This was stopped before it was done. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

} // namespace

Message explain(const Error &error)
{
    Message message{"errors", sentenceFor(error.kind)};
    if (error.kind == Error::Kind::LockedOut)
        message.count = std::max(1, error.detail.toInt());
    return message;
}

} // namespace tirkeu
