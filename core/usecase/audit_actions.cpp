#include "usecase/audit_actions.h"
#include <algorithm>

namespace tirkeu::usecase {

const QList<AuditAction> &auditActions()
{
    static const QList<AuditAction> actions{
        {"patient.read", QT_TRANSLATE_NOOP("audit", "Opened a card")},
        {"patient.register", QT_TRANSLATE_NOOP("audit", "Registered a person")},
        {"patient.openAmbulatoryCard", QT_TRANSLATE_NOOP("audit", "Opened the card 052/e at the first visit")},
        {"patient.correct", QT_TRANSLATE_NOOP("audit", "Corrected a card")},
        {"patient.confirm", QT_TRANSLATE_NOOP("audit", "Confirmed the data of a card")},
        {"patient.merge", QT_TRANSLATE_NOOP("audit", "Joined two records of one person")},
        {"patient.unmerge", QT_TRANSLATE_NOOP("audit", "Parted records that had been joined")},
        {"patient.addMany", QT_TRANSLATE_NOOP("audit", "Added many persons at once")},
        {"paper.ask", QT_TRANSLATE_NOOP("audit", "Asked for a paper")},
        {"patient.print", QT_TRANSLATE_NOOP("audit", "Issued a paper")},
        {"paper.drop", QT_TRANSLATE_NOOP("audit", "Gave up a paper that was not printed")},
        {"booking.book", QT_TRANSLATE_NOOP("audit", "Booked a visit")},
        {"booking.refuse", QT_TRANSLATE_NOOP("audit", "Refused to book a visit")},
        {"booking.move", QT_TRANSLATE_NOOP("audit", "Moved a visit")},
        {"booking.moveAll", QT_TRANSLATE_NOOP("audit", "Moved the visits of a doctor who is absent")},
        {"booking.keep", QT_TRANSLATE_NOOP("audit", "Left a visit as it was although the doctor is absent")},
        {"booking.reached", QT_TRANSLATE_NOOP("audit", "Noted whether a person was reached")},
        {"booking.cancel", QT_TRANSLATE_NOOP("audit", "Cancelled a visit")},
        {"booking.arrived", QT_TRANSLATE_NOOP("audit", "Noted that a person came")},
        {"booking.late", QT_TRANSLATE_NOOP("audit", "Noted that a person is late")},
        {"booking.called", QT_TRANSLATE_NOOP("audit", "Called a person in")},
        {"booking.fulfilled", QT_TRANSLATE_NOOP("audit", "Noted that a visit took place")},
        {"booking.noShow", QT_TRANSLATE_NOOP("audit", "Noted that a person did not come")},
        {"booking.export", QT_TRANSLATE_NOOP("audit", "Saved rows of the journal of bookings as a file")},
        {"booking.undo", QT_TRANSLATE_NOOP("audit", "Took a note of a visit back")},
        {"queue.take", QT_TRANSLATE_NOOP("audit", "Gave a ticket of the queue")},
        {"queue.call", QT_TRANSLATE_NOOP("audit", "Called the next one of the queue")},
        {"queue.recall", QT_TRANSLATE_NOOP("audit", "Called a ticket once more")},
        {"queue.skip", QT_TRANSLATE_NOOP("audit", "Passed a ticket over")},
        {"queue.start", QT_TRANSLATE_NOOP("audit", "Began to serve a ticket")},
        {"queue.finish", QT_TRANSLATE_NOOP("audit", "Served a ticket")},
        {"queue.transfer", QT_TRANSLATE_NOOP("audit", "Sent a ticket to another queue")},
        {"queue.close", QT_TRANSLATE_NOOP("audit", "Closed the queues of the day")},
        {"queue.leave", QT_TRANSLATE_NOOP("audit", "Took a ticket out of the queue")},
        {"queue.back", QT_TRANSLATE_NOOP("audit", "Put a ticket back into the queue")},
        {"queue.priority", QT_TRANSLATE_NOOP("audit", "Changed the turn of a ticket on a ground")},
        {"waiting.add", QT_TRANSLATE_NOOP("audit", "Put a person on the waiting list")},
        {"waiting.withdraw", QT_TRANSLATE_NOOP("audit", "Took a person off the waiting list")},
        {"timetable.saveTemplates", QT_TRANSLATE_NOOP("audit", "Changed the timetable of a doctor")},
        {"timetable.removeTemplate", QT_TRANSLATE_NOOP("audit", "Removed a timetable of a doctor")},
        {"timetable.saveAbsence", QT_TRANSLATE_NOOP("audit", "Noted the absence of a doctor")},
        {"timetable.savePractitioner", QT_TRANSLATE_NOOP("audit", "Changed a medical worker")},
        {"timetable.saveDistrict", QT_TRANSLATE_NOOP("audit", "Changed a district")},
        {"timetable.setHorizon", QT_TRANSLATE_NOOP("audit", "Changed how far ahead is booked")},
        {"timetable.checkAgain", QT_TRANSLATE_NOOP("audit", "Checked the visits against the timetable anew")},
        {"timetable.furnish", QT_TRANSLATE_NOOP("audit", "Set the timetable up")},
        {"list.add", QT_TRANSLATE_NOOP("audit", "Added an entry to a list")},
        {"list.change", QT_TRANSLATE_NOOP("audit", "Changed an entry of a list")},
        {"list.end", QT_TRANSLATE_NOOP("audit", "Ended an entry of a list")},
        {"list.import", QT_TRANSLATE_NOOP("audit", "Took a list over from a file")},
        {"duplicate.list", QT_TRANSLATE_NOOP("audit", "Had likely duplicates searched")},
        {"duplicate.compare", QT_TRANSLATE_NOOP("audit", "Compared two records side by side")},
        {"duplicate.decide", QT_TRANSLATE_NOOP("audit", "Decided about a likely duplicate")},
        {"import.batch", QT_TRANSLATE_NOOP("audit", "Took persons over from a register")},
        {"import.refuse", QT_TRANSLATE_NOOP("audit", "Refused a register")},
        {"import.stop", QT_TRANSLATE_NOOP("audit", "Stopped an import")},
        {"import.undo", QT_TRANSLATE_NOOP("audit", "Took an import back")},
        {"user.signIn", QT_TRANSLATE_NOOP("audit", "Signed in")},
        {"user.unlock", QT_TRANSLATE_NOOP("audit", "Unlocked the desk")},
        {"user.wrongPassword", QT_TRANSLATE_NOOP("audit", "Typed a wrong password")},
        {"user.recoverAccess", QT_TRANSLATE_NOOP("audit", "Got access back with the recovery code")},
        {"user.add", QT_TRANSLATE_NOOP("audit", "Added a user")},
        {"user.change", QT_TRANSLATE_NOOP("audit", "Changed a user")},
        {"user.remove", QT_TRANSLATE_NOOP("audit", "Removed a user")},
        {"user.resetPassword", QT_TRANSLATE_NOOP("audit", "Set a new password for a user")},
        {"user.changePassword", QT_TRANSLATE_NOOP("audit", "Changed the own password")},
        {"desk.create", QT_TRANSLATE_NOOP("audit", "Set up the desk")},
        {"desk.copyNoticed", QT_TRANSLATE_NOOP("audit", "Noticed that the file was restored or copied")},
        {"desk.furnish", QT_TRANSLATE_NOOP("audit", "Changed districts and medical workers")},
        {"desk.changeOrganization", QT_TRANSLATE_NOOP("audit", "Changed the data of the organisation")},
        {"desk.backup", QT_TRANSLATE_NOOP("audit", "Made a backup")},
        {"desk.backupPlan", QT_TRANSLATE_NOOP("audit", "Changed when backups are made")},
        {"desk.rehearseRestore", QT_TRANSLATE_NOOP("audit", "Rehearsed restoring a backup")},
        {"desk.timedWork", QT_TRANSLATE_NOOP("audit", "Did timed work")},
        {"desk.changeKey", QT_TRANSLATE_NOOP("audit", "Changed the key of the desk")},
        {"desk.rebuildSearch", QT_TRANSLATE_NOOP("audit", "Rebuilt the search index")},
        {"audit.read", QT_TRANSLATE_NOOP("audit", "Looked through the audit")},
        {"audit.readers", QT_TRANSLATE_NOOP("audit", "Looked who had opened a card")},
        {"audit.verify", QT_TRANSLATE_NOOP("audit", "Verified the audit")},
        {"audit.export", QT_TRANSLATE_NOOP("audit", "Saved rows of the audit as a file")},
    };
    return actions;
}

Message auditActionName(const QString &code)
{
    const auto &actions = auditActions();
    const auto known = std::find_if(actions.begin(), actions.end(),
                                    [&](const AuditAction &action) { return code == QLatin1StringView(action.code); });
    return known != actions.end() ? Message{"audit", known->name} : Message{"audit", code.toUtf8()};
}

} // namespace tirkeu::usecase
