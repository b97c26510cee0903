#include "demo_desk.h"
#include "demo/polyclinic.h"
#include "usecase/administer_users.h"
#include "usecase/keep_desk.h"
#include "usecase/register_patient.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

constexpr int people = 5000;
const QString demoPassword = u"tirkeu-demo"_s;
const QString registrar = u"aigul"_s;

struct DemoUser
{
    QString login;
    QString name;
    Roles roles;
};

QList<DemoUser> demoUsers()
{
    return {{registrar, u"Айгүл Нұрланова"_s, {Role::Registrar}},
            {u"saule"_s, u"Сәуле Ахметова"_s, {Role::Nurse}},
            {u"marat"_s, u"Марат Жұмабаев"_s, {Role::Coordinator, Role::Head}}};
}

Result<void> addUsers(const usecase::OpenedDesk &opened, const std::vector<District> &districts)
{
    const usecase::AdministerUsers administer(*opened.desk);
    for (const auto &user : demoUsers()) {
        const DistrictId district = districts.empty() ? DistrictId() : districts.front().id;
        if (const auto added =
                administer.add(opened.actor, {{}, user.login, user.name, user.roles, district}, demoPassword);
            !added)
            return tl::unexpected(added.error());
    }
    return {};
}

} // namespace

Result<void> makeDemoDesk(const usecase::DeskPlace &place)
{
    demo::Generator generator({.patients = people, .today = clinicDate(place.clock)});
    usecase::CreateDesk::Command command{generator.organization(), u"admin"_s, u"Демо Әкімші"_s, demoPassword};
    const auto created = usecase::CreateDesk(place)(command);
    if (!created)
        return tl::unexpected(created.error());
    const auto &opened = created->opened;
    const auto districts = generator.districts();
    if (const auto furnished = usecase::FurnishDesk(*opened.desk)(opened.actor, generator.practitioners(), districts);
        !furnished)
        return furnished;
    if (const auto added = addUsers(opened, districts); !added)
        return added;
    int left = people;
    const auto next = [&]() -> std::optional<Patient> {
        return left-- > 0 ? std::optional(generator.next()) : std::nullopt;
    };
    return usecase::AddPatients(*opened.desk)(opened.actor, next, true).map([](qint64) {});
}

Result<usecase::OpenedDesk> enterDemoDesk(const usecase::DeskPlace &place)
{
    auto opened = usecase::SignIn(place)(registrar, demoPassword);
    if (opened)
        opened->notices.prepend(demoHint());
    return opened;
}

Message demoHint()
{
    return {"demo",
            QT_TRANSLATE_NOOP(
                "demo",
                "Demo: nobody here lives. The logins are aigul, saule, marat and admin; the password of all is %1."),
            {demoPassword}};
}

} // namespace tirkeu::app
