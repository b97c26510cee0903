#pragma once
#include "usecase/sign_in.h"

namespace tirkeu::app {

/// Makes the demo desk where there is none: a made-up polyclinic of a few thousand people with its users. Takes
/// seconds.
Result<void> makeDemoDesk(const usecase::DeskPlace &place);

/// Signs in the demo's registrar; the notices say which logins and which password the demo has.
Result<usecase::OpenedDesk> enterDemoDesk(const usecase::DeskPlace &place);

/// Who works on the open demo desk under the login of this role.
Result<usecase::Actor> demoActor(usecase::Desk &desk, Role role);

/// Logins and password of the demo, in a sentence.
Message demoHint();

} // namespace tirkeu::app
