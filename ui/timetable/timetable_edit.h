#pragma once
#include "usecase/edit_timetable.h"
#include "widgets/workplace.h"
#include <functional>

class QWidget;

namespace tirkeu::ui {

/// One edit of the timetable, on a thread of the pool.
using TimetableEdit =
    std::function<Result<usecase::TimetableOutcome>(const usecase::EditTimetable &edit, const usecase::Actor &actor)>;
using TimetableEditDone = std::function<void(const Result<usecase::TimetableOutcome> &)>;

/// Tries the edit first. Whoever would lose their time is shown, and the person asked; only then it is done in earnest.
/// `done` is told the outcome; Error::Kind::Cancelled: the person went back and nothing was written.
void editAfterAsking(Workplace &place, QWidget *parent, TimetableEdit edit, TimetableEditDone done);

enum class AffectedAnswer
{
    Back,
    Save,
    GoOn ///< to where they are moved
};
/// The people an edit would leave without a time. Save: all the same.
AffectedAnswer askAffected(QWidget *parent, const std::vector<BookingRow> &rows);
/// Those who are in the list of affected bookings now. GoOn where `canMove`.
AffectedAnswer showAffected(QWidget *parent, const std::vector<BookingRow> &rows, bool canMove);

} // namespace tirkeu::ui
