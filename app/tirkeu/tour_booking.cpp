// Booking: the grid of the day and the week, a visit booked with its coupon, moved, a lawful refusal, a doctor ill.
#include "booking/booking_page.h"
#include "booking/time_grid.h"
#include "papers/paper_kinds.h"
#include "registration/person_panel.h"
#include "tour_people.h"
#include "usecase/print_tray.h"
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

using End = TourScene::End;
using Day = ui::DayPresenter;
using Visit = ui::VisitPresenter;

/// The presenter has the wanted day at once; its grid comes a moment later.
bool waitForDay(TourStage &stage, ui::BookingPage &page)
{
    stage.player().settle(400);
    return stage.player().wait([&] { return page.day().state() == Day::State::Ready; }, "the day of the grid");
}

/// On a day off the demo fills the next working day.
bool goToWorkingDay(TourStage &stage, ui::BookingPage &page)
{
    constexpr int longestHolidays = 14;
    if (!waitForDay(stage, page))
        return false;
    for (int i = 0; i < longestHolidays && page.day().isClosed(); ++i) {
        const QDate before = page.day().day();
        page.findChild<ui::TimeGrid *>()->setFocus();
        stage.press(QKeySequence(Qt::Key_PageDown));
        if (!stage.player().wait([&] { return page.day().day() != before; }, "the next day") ||
            !waitForDay(stage, page))
            return false;
    }
    return !page.day().isClosed();
}

/// The middle one of the bookings shown: a full grid beside it.
void standOnABooking(ui::TimeGrid &grid)
{
    std::vector<AppointmentId> all;
    for (const auto &column : grid.columns()) {
        for (const auto &cell : column.cells) {
            if (const auto *booking = column.bookingOf(cell))
                all.push_back(booking->appointment.id);
        }
    }
    if (!all.empty())
        grid.goToBooking(all[all.size() / 8]);
}

End grid(TourStage &stage)
{
    auto *page = qobject_cast<ui::BookingPage *>(stage.goTo("tirkeu::ui::BookingPage"));
    if (!page)
        return End::NotThere;
    if (!waitForDay(stage, *page))
        return End::Failed;
    if (page->day().isClosed())
        stage.take(u"booking-closed"_s);
    if (!goToWorkingDay(stage, *page))
        return End::Failed;
    auto *grid = page->findChild<ui::TimeGrid *>();
    stage.press(QKeySequence(u"Ctrl+G"_s));
    standOnABooking(*grid);
    stage.take(u"booking-day"_s);
    stage.press(QKeySequence(u"Ctrl+W"_s));
    if (!stage.player().wait([&] { return page->day().isWeek(); }, "the week") || !waitForDay(stage, *page))
        return End::Failed;
    stage.take(u"booking-week"_s);
    stage.press(QKeySequence(u"Ctrl+W"_s));
    return waitForDay(stage, *page) ? End::Played : End::Failed;
}

/// F4 on an open card; the first free time of the own doctor is taken.
bool beginVisit(TourStage &stage, ui::BookingPage &page)
{
    auto &visit = page.visit();
    stage.press(QKeySequence(Qt::Key_F4));
    const auto isThere = [&] { return visit.person() && !visit.isLooking() && !visit.proposals().empty(); };
    if (!stage.player().wait(isThere, "free times"))
        return false;
    return true;
}

bool fillVisit(TourStage &stage, ui::BookingPage &page)
{
    page.visit().chooseFirst();
    const bool filling =
        stage.player().wait([&] { return page.visit().stage() == Visit::Stage::Filling; }, "the form of the visit");
    stage.player().settle(600); // what the rules say comes a moment later
    return filling;
}

ui::BookingPage *bookingPage(TourStage &stage)
{
    const auto pages = stage.window().findChildren<ui::BookingPage *>();
    return pages.isEmpty() ? nullptr : pages.first();
}

bool openCard(TourStage &stage, const QString &typed)
{
    stage.goTo("tirkeu::ui::RegistrationPage");
    clearSearch(stage);
    stage.player().type(typed);
    auto *list = stage.find<QTableView>("persons");
    if (!stage.player().wait([&] { return list && list->model()->rowCount() > 0; }, "persons found"))
        return false;
    stage.player().settle();
    stage.press(QKeySequence(Qt::Key_Down));
    for (int i = 0; i < stage.variant().round; ++i)
        stage.press(QKeySequence(Qt::Key_Down)); // somebody else in each variant
    stage.press(QKeySequence(Qt::Key_Return));
    return stage.player().wait([&] { return stage.panel()->hasCard(); }, "a card");
}

End book(TourStage &stage)
{
    auto *page = bookingPage(stage);
    if (!page)
        return End::NotThere;
    if (!openCard(stage, u"серик 19"_s) || !beginVisit(stage, *page))
        return End::Failed;
    stage.take(u"booking-times"_s);
    if (!fillVisit(stage, *page))
        return End::Failed;
    stage.take(u"booking-form"_s);
    stage.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    const auto isOver = [&] {
        const auto &visit = page->visit();
        return !visit.isBusy() && (visit.stage() != Visit::Stage::Filling || visit.isAnswered());
    };
    if (!stage.player().wait(isOver, "the answer to a booking"))
        return End::Failed;
    stage.player().settle(600);
    if (page->visit().isAnswered()) { // outside the hours of work the law wants a look first
        stage.take(u"booking-warning"_s);
        stage.press(QKeySequence(Qt::Key_Space));
        if (!stage.player().wait([&] { return page->visit().stage() != Visit::Stage::Filling; }, "the booking"))
            return End::Failed;
        stage.player().settle(600);
    }
    stage.take(u"booking-done"_s);
    const bool detailed = stage.player().inDialog(QKeySequence(u"Ctrl+E"_s), [&](QDialog *dialog) {
        stage.player().settle(400);
        stage.take(dialog, u"booking-details"_s);
    });
    return detailed ? End::Played : End::Failed;
}

/// Of this doctor, or of the next one of the same specialty.
void goToFreeTime(ui::TimeGrid &grid)
{
    const auto *now = grid.currentColumn();
    if (!now)
        return;
    const auto doctor = now->doctor;
    for (const bool own : {true, false}) {
        for (const auto &column : grid.columns()) {
            const auto free = std::ranges::find(column.cells, ui::CellState::Free, &ui::GridCell::state);
            const bool fits = own ? column.doctor.id == doctor.id : column.doctor.specialty == doctor.specialty;
            if (fits && free != column.cells.end())
                return grid.goTo(column.doctor.id, column.day, free->from);
        }
    }
}

/// The booking is taken in hand and put down at the next free time of the doctor.
End move(TourStage &stage)
{
    auto *page = bookingPage(stage);
    if (!page)
        return End::NotThere;
    auto *grid = page->findChild<ui::TimeGrid *>();
    grid->setFocus();
    stage.press(QKeySequence(u"Ctrl+X"_s));
    goToFreeTime(*grid);
    stage.take(u"booking-in-hand"_s);
    const bool asked = stage.player().inDialog(QKeySequence(Qt::Key_Return), [&](QDialog *question) {
        stage.take(question, u"booking-move"_s);
        question->done(1);
    });
    stage.player().settle(800);
    stage.take(u"booking-moved"_s);
    return asked ? End::Played : End::Failed;
}

/// What came of it on paper: coupon, refusal. Both languages stand on one paper, so that one round is enough.
End savePapers(TourStage &stage)
{
    const auto &opened = stage.desk();
    const auto papers = usecase::ReadPrintTray(*opened.desk)(opened.actor);
    if (!papers)
        return End::Failed;
    for (const auto &paper : *papers) {
        const auto *kind = ui::paperKind(paper.kind);
        if (!kind || paper.kind == u"052" || stage.variant().round > 1)
            continue;
        const auto rendered = kind->render(*opened.desk, opened.actor, paper);
        QFile file(stage.player().folder().filePath(ui::paperFileName(paper)));
        if (!rendered || !file.open(QIODevice::WriteOnly) || file.write(rendered->pdf) != rendered->pdf.size())
            return End::Failed;
    }
    return End::Played;
}

/// The person registered today is attached nowhere: the law says what may be booked and what not.
End refuse(TourStage &stage)
{
    auto *page = bookingPage(stage);
    if (!page)
        return End::NotThere;
    stage.goTo("tirkeu::ui::RegistrationPage");
    clearSearch(stage);
    stage.player().type(tourPerson(stage.variant().round).iin);
    auto *list = stage.find<QTableView>("persons");
    stage.player().wait([&] { return list && list->model()->rowCount() == 1; }, "the person registered today");
    stage.press(QKeySequence(Qt::Key_Return));
    if (!stage.player().wait([&] { return stage.panel()->hasCard(); }, "a card") || !beginVisit(stage, *page) ||
        !fillVisit(stage, *page))
        return End::Failed;
    stage.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    stage.player().settle(800);
    stage.take(u"booking-verdict"_s);
    return End::Played;
}

/// On the column of the doctor who is away with people booked.
void standOnAbsentDoctor(ui::TimeGrid &grid)
{
    for (const auto &column : grid.columns()) {
        const auto absent = std::ranges::find(column.cells, ui::CellState::Absence, &ui::GridCell::state);
        if (absent == column.cells.end() || column.bookings.empty())
            continue;
        return grid.goTo(column.doctor.id, column.day, absent->from);
    }
}

/// Waiting list, journal, and who is affected when a doctor falls ill.
End lists(TourStage &stage)
{
    if (!bookingPage(stage))
        return End::NotThere;
    auto *page = stage.goTo("tirkeu::ui::BookingPage");
    standOnAbsentDoctor(*page->findChild<ui::TimeGrid *>());
    const std::pair<const char16_t *, QString> dialogs[]{{u"Ctrl+Shift+W", u"booking-waiting-list"_s},
                                                         {u"Ctrl+J", u"booking-journal"_s},
                                                         {u"Ctrl+I", u"booking-doctor-ill"_s}};
    bool shown = true;
    for (const auto &[key, picture] : dialogs) {
        shown = stage.player().inDialog(QKeySequence(QString::fromUtf16(key)), [&, name = picture](QDialog *dialog) {
            stage.player().settle(500);
            stage.take(dialog, name);
        }) && shown;
    }
    return shown ? End::Played : End::Failed;
}

End charts(TourStage &stage)
{
    if (!bookingPage(stage))
        return End::NotThere;
    stage.press(QKeySequence(u"Ctrl+Shift+G"_s));
    stage.player().settle(900);
    stage.take(u"booking-charts"_s);
    for (const auto &[key, name] :
         {std::pair(u"Alt+2"_s, u"booking-charts-waiting"_s), std::pair(u"Alt+3"_s, u"booking-charts-no-shows"_s),
          std::pair(u"Ctrl+Shift+A"_s, u"booking-charts-table"_s)}) {
        stage.press(QKeySequence(key));
        stage.player().settle(500);
        stage.take(name);
    }
    stage.press(QKeySequence(u"Ctrl+Shift+A"_s));
    stage.press(QKeySequence(u"Alt+1"_s));
    stage.press(QKeySequence(u"Ctrl+Shift+G"_s));
    return End::Played;
}

const TourScene scenes[]{
    {"booking grid", grid},
    {"charts", charts},
    {"booking", book},
    {"booking moved", move},
    {"booking refused", refuse},
    {"papers of bookings as PDF", savePapers},
    {"waiting list, journal, illness", lists},
};

} // namespace

TourScenes bookingScenes()
{
    return scenes;
}

} // namespace tirkeu::app
