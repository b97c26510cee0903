#include "tour.h"
#include "base/shifted_clock.h"
#include "composition.h"
#include "demo_desk.h"
#include "rules/calendar.h"
#include "tour_stage.h"
#include <cstdio>

namespace tirkeu::app {
namespace {

/// The main day of a desk as one play; the same in both languages and both colour schemes.
class Tour
{
public:
    Tour(TourStage &stage, const usecase::Actor &administrator)
        : m_stage(stage)
        , m_administrator(administrator)
    {
    }
    void play(const TourStage::Variant &variant);
    bool failed() const { return m_failed; }

private:
    void play(TourScenes scenes);

    TourStage &m_stage;
    const usecase::Actor m_administrator;
    bool m_failed = false;
};

void Tour::play(TourScenes scenes)
{
    for (const auto &scene : scenes) {
        switch (scene.play(m_stage)) {
        case TourScene::End::Played:
            break;
        case TourScene::End::NotThere:
            std::fprintf(stderr, "tour: left out, not in this program: %s\n", scene.name);
            break;
        case TourScene::End::Failed:
            std::fprintf(stderr, "tour: failed: %s\n", scene.name);
            m_failed = true;
            m_stage.player().closeDialogs();
        }
    }
}

void Tour::play(const TourStage::Variant &variant)
{
    m_stage.begin(variant);
    play(entranceScenes());
    m_stage.openWindow(m_stage.desk().actor);
    play(registrationScenes());
    play(duplicateWarningScenes());
    play(shellScenes());
    play(bookingScenes());
    play(queueScenes());
    m_stage.openWindow(m_administrator);
    play(importScenes());
    play(duplicateListScenes());
    play(administrationScenes());
    play(farewellScenes());
    m_stage.closeWindow();
}

bool playAll(Composition &composition, const usecase::OpenedDesk &opened, TourPlayer &player)
{
    const auto administrator = demoActor(*opened.desk, Role::Administrator);
    if (!administrator)
        return false;
    TourStage stage(composition, opened, player);
    Tour tour(stage, *administrator);
    int round = 0;
    for (const auto scheme : {ui::Theme::Scheme::Light, ui::Theme::Scheme::Dark}) {
        for (const auto language : {Language::Kazakh, Language::Russian})
            tour.play({language, scheme, ++round});
    }
    return !tour.failed() && !player.failed();
}

} // namespace

std::unique_ptr<Clock> tourClock()
{
    const QTime inTheMorning(10, 40);
    const rules::Calendar calendar(builtInSpecialDays());
    const QDate day = calendar.workingDayFrom(clinicDate(SystemClock()), rules::Week::FiveDay);
    return std::make_unique<ShiftedClock>(QDateTime(day, inTheMorning, clinicZone()));
}

int runTour(Composition &composition, const QString &folder)
{
    QDir desk(composition.services().place.database.section(u'/', 0, -2));
    TourPlayer player(folder);
    if (!player.folder().mkpath(QStringLiteral(".")))
        return 1;
    bool played = false;
    if (const auto opened = composition.enterDemo())
        played = playAll(composition, *opened, player);
    desk.removeRecursively();
    return played ? 0 : 1;
}

} // namespace tirkeu::app
