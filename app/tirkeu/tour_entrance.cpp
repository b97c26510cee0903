// The doors: the first run, the sign-in, the lock, the change of user.
#include "shell/first_run_wizard.h"
#include "shell/sign_in_dialog.h"
#include "tour_stage.h"
#include "widgets/notice_bar.h"
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

using End = TourScene::End;

End firstRun(TourStage &stage)
{
    ui::FirstRunWizard wizard(stage.services());
    wizard.show();
    stage.take(&wizard, u"first-run"_s);
    stage.clickNamed(&wizard, "next");
    stage.take(&wizard, u"first-run-missing"_s);
    auto lines = wizard.findChildren<QLineEdit *>();
    std::ranges::stable_sort(lines, {}, [&](const QLineEdit *line) { return line->mapTo(&wizard, QPoint()).y(); });
    lines.removeIf([](const QLineEdit *line) { return !line->isVisible(); });
    for (const auto &text : {u"«Гүлалма» қалалық емханасы"_s, u"Городская поликлиника «Гулалма»"_s, QString(),
                             u"Алматы қаласы, Абай даңғылы, 1"_s, QString(), u"R1"_s})
        lines.takeFirst()->setText(text);
    stage.clickNamed(&wizard, "next");
    stage.take(&wizard, u"first-run-administrator"_s);
    return End::Played;
}

End signIn(TourStage &stage)
{
    ui::SignInDialog dialog(stage.services());
    dialog.show();
    stage.take(&dialog, u"sign-in"_s);
    const auto lines = dialog.findChildren<QLineEdit *>();
    lines[0]->setText(u"registrar"_s);
    lines[1]->setText(u"not the password"_s);
    auto *notice = dialog.findChild<ui::NoticeBar *>();
    stage.clickNamed(&dialog, "submit");
    if (!stage.player().wait([&] { return notice->hasNotice(); }, "the answer at the door"))
        return End::Failed;
    stage.take(&dialog, u"sign-in-refused"_s);
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
