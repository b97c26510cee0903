#pragma once
#include "demo/polyclinic.h"
#include "usecase/sign_in.h"
#include <functional>

namespace tirkeu::demo {

struct DemoDesk
{
    QString login = QStringLiteral("admin"); ///< of the administrator
    QString password;                        ///< of everybody
    Options options;
    bool moreUsers = true; ///< registrar, nurse, coordinator, doctor, head: logins are their role codes
    std::function<bool(qint64 added)> progress = {};
};

/// A new desk, marked demo, with a made-up polyclinic in it.
Result<usecase::CreateDesk::Outcome> createDemoDesk(const usecase::DeskPlace &place, const DemoDesk &wanted);

} // namespace tirkeu::demo
