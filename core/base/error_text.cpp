#include "base/error_text.h"

namespace tirkeu {

Message explain(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return {
            "errors",
            QT_TRANSLATE_NOOP(
                "errors",
                "It was not found: perhaps it was moved or the file does not exist. Check the name and try again.")};
    case Error::Kind::Conflict:
        return {"errors",
                QT_TRANSLATE_NOOP("errors", "Somebody saved a newer version meanwhile. Nothing was overwritten; what "
                                            "you typed is kept as a draft. Open the card again and compare.")};
    case Error::Kind::Busy:
        return {"errors",
                QT_TRANSLATE_NOOP("errors",
                                  "Another program is using the database. Nothing was lost: try again in a moment.")};
    case Error::Kind::Corrupt:
        return {"errors", QT_TRANSLATE_NOOP("errors", "The file is damaged or cut off. Nothing was changed in it. Call "
                                                      "the administrator: the last backup can be restored.")};
    case Error::Kind::Foreign:
        return {"errors", QT_TRANSLATE_NOOP(
                              "errors", "This is not a file of Tirkeu, or its key is another. It was left as it is.")};
    case Error::Kind::Newer:
        return {
            "errors",
            QT_TRANSLATE_NOOP(
                "errors",
                "The file was written by a newer version of Tirkeu. It was left as it is: install the newer version.")};
    case Error::Kind::Full:
        return {"errors", QT_TRANSLATE_NOOP("errors", "The disk is full. What was saved before is safe; the last "
                                                      "change was not saved. Free some space and try again.")};
    case Error::Kind::ReadOnly:
        return {
            "errors",
            QT_TRANSLATE_NOOP(
                "errors",
                "The folder or the file cannot be written. Nothing was changed. Check the permissions or the disk.")};
    case Error::Kind::Io:
        return {"errors",
                QT_TRANSLATE_NOOP("errors", "The disk or a device did not obey. What was saved before is safe; repeat "
                                            "the last action, and call the administrator if it happens again.")};
    case Error::Kind::WrongPassword:
        return {"errors",
                QT_TRANSLATE_NOOP("errors",
                                  "The login or the password is wrong. Check the keyboard layout and Caps Lock.")};
    case Error::Kind::LockedOut:
        return {"errors",
                QT_TRANSLATE_N_NOOP("errors", "Too many wrong passwords: wait %n second(s)."),
                {},
                error.detail.toInt()};
    case Error::Kind::Denied:
        return {"errors",
                QT_TRANSLATE_NOOP(
                    "errors", "Your role does not allow this. Ask the administrator or a colleague whose role does.")};
    case Error::Kind::Invalid:
        return {"errors",
                QT_TRANSLATE_NOOP("errors",
                                  "What was given cannot be accepted. Nothing was saved: check it and try again.")};
    case Error::Kind::Exists:
        return {"errors",
                QT_TRANSLATE_NOOP("errors", "It exists already and was not overwritten. Choose another name.")};
    case Error::Kind::Offline:
        return {
            "errors",
            QT_TRANSLATE_NOOP(
                "errors", "There is no network. The work goes on without it; the exchange follows when it is back.")};
    case Error::Kind::Cancelled:
        return {"errors", QT_TRANSLATE_NOOP("errors", "The work was stopped. What was finished before is kept.")};
    }
    Q_UNREACHABLE();
}

} // namespace tirkeu
