#pragma once
#include "base/ids.h"
#include "base/message.h"
#include <QDateTime>

namespace tirkeu {

using PaperId = Id<struct PaperTag>;

enum class PaperState
{
    Waiting, ///< asked for, handed to no printer
    Sent,    ///< with the printer, which has not said yet that it came out
    Failed,  ///< the printer refused it or gave it up
    Done,    ///< came out, or was saved as a file
    Dropped  ///< somebody said that it is not needed
};

/// A paper somebody asked for. What is printed on it is made anew each time.
struct TrayPaper
{
    PaperId id;
    QString kind;         ///< "052"
    QByteArray subject;   ///< id of the record the paper is made from
    int version = 0;      ///< of the subject, as rendered last
    PatientId patient;    ///< whom it concerns; null: nobody
    QString personName;   ///< read with the list, never kept with the paper
    QString recordNumber; ///< number of the person's card 052/e; may be empty
    QDateTime askedAt;
    UserId askedBy;
    QString askedByName;
    PaperState state = PaperState::Waiting;
    QString printer; ///< where it was sent last; empty: nowhere yet
    int job = 0;     ///< number the printing service gave; 0: none
    Message trouble; ///< what is wrong; empty: nothing is known to be

    bool isOver() const { return state == PaperState::Done || state == PaperState::Dropped; }
};

} // namespace tirkeu
