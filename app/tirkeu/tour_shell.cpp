// What the shell does whatever page is shown: palette, keys, settings, clocks, drafts.
#include "registration/card_editor.h"
#include "tour_people.h"
#include <QApplication>
#include <QDialog>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

using End = TourScene::End;

End ended(bool well)
{
    return well ? End::Played : End::Failed;
}

/// A command is found by its name in the language the interface does not speak.
End palette(TourStage &stage)
{
    return ended(stage.player().inDialog(QKeySequence(u"Ctrl+K"_s), [&](QDialog *dialog) {
        stage.take(dialog, u"palette"_s);
        stage.player().type(stage.words(u"настро"_s, u"бапта"_s));
        stage.take(dialog, u"palette-other-language"_s);
    }));
}

End keys(TourStage &stage)
{
    return ended(
        stage.player().inDialog(QKeySequence(Qt::Key_F1), [&](QDialog *dialog) { stage.take(dialog, u"keys"_s); }));
}

End settings(TourStage &stage)
{
    return ended(stage.player().inDialog(QKeySequence(u"Ctrl+,"_s),
                                         [&](QDialog *dialog) { stage.take(dialog, u"settings"_s); }));
}

/// The documents are taken in: the ten minutes of the service run at the right edge.
End clocks(TourStage &stage)
{
    stage.press(QKeySequence(u"Ctrl+T"_s));
    stage.player().settle(1200);
    stage.take(u"clocks"_s);
    stage.clickNamed(&stage.window(), "pinClocks");
    stage.take(u"clocks-pinned"_s);
    stage.clickNamed(&stage.window(), "pinClocks");
    stage.press(QKeySequence(u"Ctrl+T"_s));
    return End::Played;
}

/// Somebody begun and left is found among the drafts, and thrown away.
End drafts(TourStage &stage)
{
    clearSearch(stage);
    if (!newCard(stage))
        return End::Failed;
    fillField(stage, PatientField::Surname, u"Төлегенова"_s);
    fillField(stage, PatientField::GivenName, u"Айша"_s);
    auto &player = stage.player();
    return ended(player.inDialog(QKeySequence(u"Ctrl+D"_s), [&](QDialog *dialog) {
        auto *list = dialog->findChild<QTableWidget *>(u"draftList"_s);
        if (!player.wait([&] { return list && list->rowCount() > 0; }, "a draft"))
            return;
        stage.take(dialog, u"drafts"_s);
        const int begun = list->rowCount(); // a visit may have been left too
        player.inDialog(QKeySequence(Qt::Key_Delete), [&](QDialog *question) {
            stage.take(question, u"drafts-discard"_s);
            question->done(1);
        });
        player.wait([&] { return list->rowCount() < begun; }, "the draft to go");
    }));
}

const TourScene scenes[]{
    {"clocks", clocks}, {"palette", palette}, {"keys", keys}, {"settings", settings}, {"drafts", drafts},
};

} // namespace

TourScenes shellScenes()
{
    return scenes;
}

} // namespace tirkeu::app
