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

const TourScene scenes[]{{"queue", queue}, {"board", board}};

} // namespace

TourScenes queueScenes()
{
    return scenes;
}

} // namespace tirkeu::app
