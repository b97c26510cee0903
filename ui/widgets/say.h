#pragma once
#include "base/message.h"
#include <QString>

namespace tirkeu::ui {

/// The sentence in the language the interface speaks now. Keep the Message, not the text, and say it again on
/// QEvent::LanguageChange.
QString say(const Message &message);

} // namespace tirkeu::ui
