#include "timetable/timetable_edit.h"
#include "timetable/affected_model.h"
#include "timetable/timetable_words.h"
#include "widgets/ask.h"
#include "widgets/list_table.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using usecase::EditTimetable;
using usecase::TimetableOutcome;
using Intent = EditTimetable::Intent;
using Outcome = Result<TimetableOutcome>;

QTableView *makeTable(const std::vector<BookingRow> &rows, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(u"affected"_s);
    table->setModel(new AffectedModel(rows, table));
    table->setAccessibleName(timetableWord(QT_TRANSLATE_NOOP("timetable", "People who lose their time")));
    makeList(*table);
    fitColumns(*table, 1);
    table->setMinimumSize(Theme::px(parent, 640), Theme::px(parent, 220));
    table->selectRow(0);
    return table;
}

Message howMany(const char *id, size_t count)
{
    return {"timetable", id, {}, int(count)};
}

QFuture<Outcome> run(Workplace &place, const TimetableEdit &edit, Intent intent)
{
    return place.executor.run(
        [desk = place.desk, actor = place.actor, edit, intent] { return edit(EditTimetable(*desk, intent), actor); });
}

/// By value: whoever asked may be gone when the question is answered, as after a lock.
void saveTried(Workplace &place, QPointer<QWidget> parent, TimetableEdit edit, TimetableEditDone done, Outcome tried)
{
    if (!tried || !tried->isDone())
        return done(tried);
    const bool save = tried->affected.empty() || askAffected(parent, tried->affected) == AffectedAnswer::Save;
    if (!parent)
        return;
    if (!save)
        return done(failure(Error::Kind::Cancelled));
    whenDone(run(place, edit, Intent::Save), parent, done);
}

} // namespace

AffectedAnswer askAffected(QWidget *parent, const std::vector<BookingRow> &rows)
{
    AskDialog dialog(
        {say(howMany(QT_TRANSLATE_N_NOOP("timetable", "%n booked people would lose their time"), rows.size())),
         timetableWord(QT_TRANSLATE_NOOP("timetable",
                                         "Their bookings are kept and go to the list of affected bookings, "
                                         "until each is moved, cancelled or kept on purpose."))},
        parent);
    dialog.setObjectName(u"askAffected"_s);
    dialog.addContent(makeTable(rows, &dialog));
    auto *back = dialog.addSafe(timetableWord(QT_TRANSLATE_NOOP("timetable", "Go back")));
    dialog.addChoice(timetableWord(QT_TRANSLATE_NOOP("timetable", "Save all the same")), int(AffectedAnswer::Save));
    back->setFocus();
    return AffectedAnswer(dialog.exec());
}

AffectedAnswer showAffected(QWidget *parent, const std::vector<BookingRow> &rows, bool canMove)
{
    AskDialog dialog(
        {say(howMany(QT_TRANSLATE_N_NOOP("timetable", "%n booked people have no time any more"), rows.size())),
         timetableWord(
             QT_TRANSLATE_NOOP("timetable", "Each has to be moved, cancelled or kept on purpose, and told."))},
        parent);
    dialog.setObjectName(u"showAffected"_s);
    dialog.addContent(makeTable(rows, &dialog));
    auto *back = dialog.addSafe(timetableWord(QT_TRANSLATE_NOOP("timetable", "Close")));
    if (canMove)
        dialog.addChoice(timetableWord(QT_TRANSLATE_NOOP("timetable", "Find them other times")),
                         int(AffectedAnswer::GoOn), AskDialog::Choice::Primary);
    back->setFocus();
    return AffectedAnswer(dialog.exec());
}

void editAfterAsking(Workplace &place, QWidget *parent, TimetableEdit edit, TimetableEditDone done)
{
    whenDone(run(place, edit, Intent::Try), parent,
             [&place, parent, edit, done](const Outcome &tried) { saveTried(place, parent, edit, done, tried); });
}

} // namespace tirkeu::ui
