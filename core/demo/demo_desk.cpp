#include "demo/demo_desk.h"
#include "demo/queue_day.h"
#include "demo/timetable.h"
#include "usecase/administer_users.h"
#include "usecase/keep_desk.h"
#include "usecase/register_patient.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::demo {
namespace {

struct DemoUser
{
    Role role;
    const char16_t *name;
};

constexpr DemoUser users[]{
    {Role::Registrar, u"Айгүл Нұрланқызы Серікова"},   {Role::Nurse, u"Сәуле Ерланқызы Ахметова"},
    {Role::Coordinator, u"Гүлнар Болатқызы Оспанова"}, {Role::Doctor, u"Ержан Маратұлы Жұмабаев"},
    {Role::Head, u"Бақыт Дәулетұлы Сейітов"},
};

Result<void> addUsers(usecase::Desk &desk, const usecase::Actor &administrator, const QString &password,
                      const DistrictId &district)
{
    const usecase::AdministerUsers administer(desk);
    for (const auto &user : users) {
        User wanted;
        wanted.login = QString::fromLatin1(roleCode(user.role));
        wanted.displayName = QString::fromUtf16(user.name);
        wanted.roles = {user.role};
        wanted.district = district;
        if (const auto added = administer.add(administrator, wanted, password); !added)
            return tl::unexpected(added.error());
    }
    return {};
}

/// The clock of `place` tells the story of the day from its beginning and ends where the day has come to.
Result<usecase::CreateDesk::Outcome> tellDemoDay(const usecase::DeskPlace &place, FixedClock &clock,
                                                 const QDateTime &now, const DemoDesk &wanted)
{
    Generator generator(wanted.options);
    usecase::CreateDesk::Command command;
    command.organization = generator.organization();
    command.organization.demo = true;
    command.login = wanted.login;
    command.displayName = u"Демо әкімші"_s;
    command.password = wanted.password;
    auto outcome = usecase::CreateDesk(place)(command);
    if (!outcome)
        return outcome;
    usecase::Desk &desk = *outcome->opened.desk;
    const usecase::Actor &administrator = outcome->opened.actor;
    if (const auto furnished =
            usecase::FurnishDesk(desk)(administrator, generator.practitioners(), generator.districts());
        !furnished)
        return tl::unexpected(furnished.error());
    if (wanted.moreUsers) {
        if (const auto added = addUsers(desk, administrator, wanted.password, generator.districts().front().id); !added)
            return tl::unexpected(added.error());
    }
    int left = wanted.options.patients;
    const auto next = [&]() -> std::optional<Patient> {
        return left-- > 0 ? std::optional(generator.next()) : std::nullopt;
    };
    const auto added = usecase::AddPatients(desk)(administrator, next, true, wanted.progress);
    if (!added)
        return tl::unexpected(added.error());
    if (const auto filled = fillTimetable(desk, administrator, wanted.options, now); !filled)
        return tl::unexpected(filled.error());
    if (const auto queued = fillQueue(desk, administrator, clock, now); !queued)
        return tl::unexpected(queued.error());
    return outcome;
}

} // namespace

Result<usecase::CreateDesk::Outcome> createDemoDesk(const usecase::DeskPlace &place, const DemoDesk &wanted)
{
    const QDateTime now = place.clock.now();
    const QDateTime midnight(inClinic(now).date(), QTime(0, 0), clinicZone());
    FixedClock clock(std::max(midnight, now.addSecs(-60 * queueStoryMinutes))); // tickets count from 1 every day
    auto outcome = tellDemoDay({place.database, clock, place.ids, place.cheapKeys}, clock, now, wanted);
    if (!outcome)
        return outcome;
    outcome->opened = {}; // it keeps the time of the story
    auto opened = usecase::SignIn(place)(wanted.login, wanted.password);
    if (!opened)
        return tl::unexpected(opened.error());
    outcome->opened = std::move(*opened);
    return outcome;
}

} // namespace tirkeu::demo
