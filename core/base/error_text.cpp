#include "base/error_text.h"
#include <algorithm>

namespace tirkeu {
namespace {

using Kind = Error::Kind;

const char *anywhere(Kind kind)
{
    switch (kind) {
    case Kind::NotFound:
        return QT_TRANSLATE_NOOP(
            "errors",
            "It was not found: perhaps it was moved or the file does not exist. Check the name and try again.");
    case Kind::Conflict:
        return QT_TRANSLATE_NOOP(
            "errors", "Somebody else changed this first. Nothing was overwritten. Read it anew and try again.");
    case Kind::Busy:
        return QT_TRANSLATE_NOOP("errors",
                                 "Another program is using the database. Nothing was changed. Try again in a moment.");
    case Kind::Corrupt:
        return QT_TRANSLATE_NOOP("errors", "The database or one of its files is damaged. Nothing was changed. Call the "
                                           "administrator: the last backup can be restored.");
    case Kind::Foreign:
        return QT_TRANSLATE_NOOP("errors",
                                 "This file does not belong to Tirkeu. Nothing was changed. Choose another file.");
    case Kind::Newer:
        return QT_TRANSLATE_NOOP("errors", "This file was written by a newer Tirkeu. Nothing was changed. Install the "
                                           "newer version on this computer.");
    case Kind::Full:
        return QT_TRANSLATE_NOOP("errors",
                                 "The disk is full. Nothing was changed. Make room on the disk and try again.");
    case Kind::ReadOnly:
        return QT_TRANSLATE_NOOP("errors", "The files of the desk cannot be written. Nothing was changed. Ask the "
                                           "administrator to check the folder of the desk.");
    case Kind::Io:
        return QT_TRANSLATE_NOOP("errors", "The disk did not answer as it should. Nothing was changed. Try again; if "
                                           "it fails again, call the administrator.");
    case Kind::WrongPassword:
        return QT_TRANSLATE_NOOP("errors",
                                 "The login or the password is wrong. Check the keyboard layout and Caps Lock.");
    case Kind::LockedOut:
        return QT_TRANSLATE_N_NOOP("errors", "Too many wrong passwords. You can try again in %n second(s).");
    case Kind::Denied:
        return QT_TRANSLATE_NOOP("errors", "Your role does not allow this. Nothing was changed. Ask somebody who may.");
    case Kind::Invalid:
        return QT_TRANSLATE_NOOP("errors",
                                 "What was given cannot be accepted. Nothing was changed. Check it and try again.");
    case Kind::Exists:
        return QT_TRANSLATE_NOOP("errors", "This is there already; it was not touched.");
    case Kind::Offline:
        return QT_TRANSLATE_NOOP("errors", "There is no connection. Your work is kept on this desk and goes on. It "
                                           "will be sent when the connection is back.");
    case Kind::Cancelled:
        return QT_TRANSLATE_NOOP("errors", "This was stopped before it was done. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

const char *whileReading(Kind kind)
{
    return kind == Kind::NotFound
               ? QT_TRANSLATE_NOOP("errors",
                                   "What you asked for is not there any more. Nothing was changed. Search anew.")
               : nullptr;
}

/// Failures that mean something of their own while signing in.
const char *whileSigningIn(Kind kind)
{
    switch (kind) {
    case Kind::WrongPassword:
        return QT_TRANSLATE_NOOP(
            "errors",
            "The login or the password is wrong. Check the keyboard layout and Caps Lock, and type them again.");
    case Kind::Denied:
        return QT_TRANSLATE_NOOP("errors", "This user may not work here any more. Ask the administrator.");
    case Kind::NotFound:
        return QT_TRANSLATE_NOOP(
            "errors",
            "There is no desk or no such user here. Nothing was changed. Check the login, or ask the administrator.");
    case Kind::Invalid:
        return QT_TRANSLATE_NOOP(
            "errors",
            "Something in the form is missing or cannot be right. Nothing was written. Put the marked fields right.");
    case Kind::Exists:
        return QT_TRANSLATE_NOOP("errors",
                                 "There is a desk here already. Nothing was changed. Close this window and sign in.");
    default:
        return nullptr;
    }
}

const char *whileSaving(Kind kind)
{
    switch (kind) {
    case Kind::Conflict:
        return QT_TRANSLATE_NOOP(
            "errors",
            "Somebody else saved this card meanwhile. What you typed is kept. Open the card anew and compare.");
    case Kind::Busy:
        return QT_TRANSLATE_NOOP("errors", "Another program is using the database. Nothing was saved yet; what you "
                                           "typed is kept. Try again in a moment.");
    case Kind::Full:
        return QT_TRANSLATE_NOOP("errors", "The disk is full. Nothing was saved; what you typed is still in the form. "
                                           "Make room on the disk and save again.");
    case Kind::ReadOnly:
        return QT_TRANSLATE_NOOP("errors", "The database cannot be written. Nothing was saved; what you typed is still "
                                           "in the form. Ask the administrator to check the folder of the desk.");
    case Kind::Io:
        return QT_TRANSLATE_NOOP("errors",
                                 "The disk did not answer as it should. Nothing was saved; what you typed is still in "
                                 "the form. Save again; if it fails again, write on paper and call the administrator.");
    case Kind::Corrupt:
        return QT_TRANSLATE_NOOP("errors",
                                 "The database is damaged. This was not saved; what you typed is still in the form. "
                                 "Write it on paper and call the administrator: the last backup can be restored.");
    case Kind::NotFound:
        return QT_TRANSLATE_NOOP("errors", "The record is not there any more. Nothing was saved; what you typed is "
                                           "still in the form. Search for the person anew.");
    case Kind::Denied:
        return QT_TRANSLATE_NOOP("errors", "Your role does not allow this change. Nothing was saved; what you typed is "
                                           "still in the form. Ask somebody who may.");
    case Kind::Invalid:
        return QT_TRANSLATE_NOOP(
            "errors",
            "Something in the form is missing or cannot be right. Nothing was saved. Put the marked fields right.");
    case Kind::Exists:
        return QT_TRANSLATE_NOOP("errors", "This is saved already. Nothing was changed.");
    default:
        return nullptr;
    }
}

const char *whileAdministering(Kind kind)
{
    switch (kind) {
    case Kind::Exists:
        return QT_TRANSLATE_NOOP("errors", "This login is taken. Nothing was changed. Choose another login.");
    case Kind::Invalid:
        return QT_TRANSLATE_NOOP("errors",
                                 "This cannot be done so: a user needs a login, a name, a role and a password of eight "
                                 "characters, and one administrator must remain. Nothing was changed.");
    case Kind::WrongPassword:
        return QT_TRANSLATE_NOOP("errors", "The password is wrong. Nothing was changed. Type it again.");
    case Kind::NotFound:
        return QT_TRANSLATE_NOOP("errors",
                                 "This user is not there any more. Nothing was changed. The list was read anew.");
    default:
        return nullptr;
    }
}

const char *whileBackingUp(Kind kind)
{
    switch (kind) {
    case Kind::Full:
        return QT_TRANSLATE_NOOP(
            "errors", "There is no room for the backup. The desk itself is whole. Choose another disk or make room.");
    case Kind::ReadOnly:
        return QT_TRANSLATE_NOOP(
            "errors",
            "The backup cannot be written into this folder. The desk itself is whole. Choose another folder.");
    case Kind::Exists:
        return QT_TRANSLATE_NOOP("errors",
                                 "There is a file of this name already; it was not touched. Choose another name.");
    case Kind::Io:
        return QT_TRANSLATE_NOOP(
            "errors", "The backup could not be written. The desk itself is whole. Check the disk and try again.");
    case Kind::Busy:
        return QT_TRANSLATE_NOOP("errors", "Another program is using the database; the backup was not made. The desk "
                                           "itself is whole. Try again in a moment.");
    default:
        return nullptr;
    }
}

const char *whileRestoring(Kind kind)
{
    switch (kind) {
    case Kind::WrongPassword:
        return QT_TRANSLATE_NOOP("errors", "The login or the password does not open this backup: they are those of the "
                                           "day it was made. Nothing was changed.");
    case Kind::Corrupt:
        return QT_TRANSLATE_NOOP("errors",
                                 "The backup is damaged or was cut off. Nothing was changed. Choose another backup.");
    case Kind::Foreign:
        return QT_TRANSLATE_NOOP("errors",
                                 "This file is not a backup of Tirkeu. Nothing was changed. Choose another file.");
    case Kind::Busy:
        return QT_TRANSLATE_NOOP("errors", "Another program has this desk open. Nothing was changed. Close Tirkeu and "
                                           "tirkeuctl everywhere else on this computer, then restore again.");
    default:
        return nullptr;
    }
}

const char *ownSentence(Kind kind, ErrorContext context)
{
    switch (context) {
    case ErrorContext::Anywhere:
        return nullptr;
    case ErrorContext::SigningIn:
        return whileSigningIn(kind);
    case ErrorContext::Saving:
        return whileSaving(kind);
    case ErrorContext::Administering:
        return whileAdministering(kind);
    case ErrorContext::BackingUp:
        return whileBackingUp(kind);
    case ErrorContext::Restoring:
        return whileRestoring(kind);
    case ErrorContext::Reading:
        return whileReading(kind);
    }
    Q_UNREACHABLE();
}

} // namespace

Message explain(const Error &error, ErrorContext context)
{
    const char *own = ownSentence(error.kind, context);
    Message message{"errors", own ? own : anywhere(error.kind)};
    if (error.kind == Kind::LockedOut)
        message.count = std::max(1, error.detail.toInt());
    return message;
}

} // namespace tirkeu
