#include "demo_desk.h"
#include "demo/demo_desk.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tirkeu::app {
namespace {

const QString demoPassword = u"tirkeu-demo"_s;

} // namespace

Result<void> makeDemoDesk(const usecase::DeskPlace &place)
{
    demo::DemoDesk wanted;
    wanted.password = demoPassword;
    wanted.options.today = clinicDate(place.clock);
    return demo::createDemoDesk(place, wanted).map([](const auto &) {});
}

Result<usecase::OpenedDesk> enterDemoDesk(const usecase::DeskPlace &place)
{
    auto opened = usecase::SignIn(place)(QString::fromLatin1(roleCode(Role::Registrar)), demoPassword);
    if (opened)
        opened->notices.prepend(demoHint());
    return opened;
}

/// The administrator's login is "admin"; the others are called like their roles.
Result<usecase::Actor> demoActor(usecase::Desk &desk, Role role)
{
    const QString login = role == Role::Administrator ? u"admin"_s : QString::fromLatin1(roleCode(role));
    return usecase::UnlockDesk(desk)(login, demoPassword);
}

Message demoHint()
{
    return {"demo",
            QT_TRANSLATE_NOOP("demo",
                              "Demo: nobody here lives. The logins are registrar, nurse, coordinator, doctor, head "
                              "and admin; the password of all is %1."),
            {demoPassword}};
}

} // namespace tirkeu::app
