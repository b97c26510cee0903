// The doors: the first run, the sign-in, the lock, the change of user.
#include "shell/first_run_wizard.h"
#include "shell/sign_in_dialog.h"
#include "tour_stage.h"

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

using End = TourScene::End;

End firstRun(TourStage &stage)
{
    ui::FirstRunWizard wizard(stage.services());
    wizard.show();
    stage.take(&wizard, u"first-run"_s);
    return End::Played;
}

End signIn(TourStage &stage)
{
    ui::SignInDialog dialog(stage.services());
    dialog.show();
    stage.take(&dialog, u"sign-in"_s);
    return End::Played;
}

End lock(TourStage &stage)
{
    stage.press(QKeySequence(u"Ctrl+L"_s));
    if (!stage.player().wait([&] { return stage.window().isLocked(); }, "the lock"))
        return End::Failed;
    stage.take(u"lock"_s);
    return End::Played;
}

const TourScene doors[]{{"first run", firstRun}, {"sign-in", signIn}};
const TourScene farewell[]{{"lock", lock}};

} // namespace

TourScenes entranceScenes()
{
    return doors;
}

TourScenes farewellScenes()
{
    return farewell;
}

} // namespace tirkeu::app
