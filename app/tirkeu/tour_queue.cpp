// The queue and the public board.
#include "queue/board_window.h"
#include "queue/queue_page.h"
#include "tour_stage.h"
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

using End = TourScene::End;

End queue(TourStage &stage)
{
    auto *page = qobject_cast<ui::QueuePage *>(stage.goTo("tirkeu::ui::QueuePage"));
    if (!page)
        return End::NotThere;
    auto &player = stage.player();
    if (!player.wait([&] { return page->presenter().isRead(); }, "the queue"))
        return End::Failed;
    page->findChild<QTableView *>(u"tickets"_s)->setFocus();
    player.settle();
    stage.take(u"queue"_s);
    const bool taken = player.inDialog(QKeySequence(Qt::Key_F8), [&](QDialog *dialog) {
        player.settle(300);
        stage.take(dialog, u"queue-ticket"_s);
    });
    return taken ? End::Played : End::Failed;
}

/// On the first one who waits: why there, another place, another queue, the end of the day.
End queueQuestions(TourStage &stage)
{
    auto *page = stage.goTo("tirkeu::ui::QueuePage");
    if (!page)
        return End::NotThere;
    auto *tickets = page->findChild<QTableView *>(u"tickets"_s);
    tickets->selectRow(std::min(2, tickets->model()->rowCount() - 1));
    stage.player().settle();
    stage.take(u"queue-waiting"_s);
    const std::pair<const char16_t *, QString> dialogs[]{{u"Ctrl+W", u"queue-why"_s},
                                                         {u"Ctrl+P", u"queue-order"_s},
                                                         {u"Ctrl+T", u"queue-transfer"_s},
                                                         {u"Ctrl+Shift+Del", u"queue-leave"_s},
                                                         {u"Ctrl+Shift+E", u"queue-day-close"_s}};
    bool shown = true;
    for (const auto &[key, picture] : dialogs) {
        shown = stage.player().inDialog(QKeySequence(QString::fromUtf16(key)), [&, name = picture](QDialog *dialog) {
            stage.player().settle(300);
            stage.take(dialog, name);
        }) && shown;
    }
    return shown ? End::Played : End::Failed;
}

/// The second screen: numbers and rooms, never names.
End board(TourStage &stage)
{
    if (!stage.goTo("tirkeu::ui::QueuePage"))
        return End::NotThere;
    stage.press(QKeySequence(Qt::CTRL | Qt::Key_B));
    auto *board = ui::BoardWindow::of(&stage.window());
    if (!board)
        return End::Failed;
    stage.player().settle(700);
    stage.take(board, u"board"_s);
    board->close();
    stage.window().activateWindow();
    return stage.player().wait([&] { return stage.window().isActiveWindow(); }, "the window") ? End::Played
                                                                                              : End::Failed;
}

const TourScene scenes[]{{"queue", queue}, {"questions of the queue", queueQuestions}, {"board", board}};

} // namespace

TourScenes queueScenes()
{
    return scenes;
}

} // namespace tirkeu::app
