#pragma once
#include "base/message.h"
#include <QAction>
#include <optional>

namespace tirkeu::ui {

/// Names an action for the palette of commands and the help of keys, which know it in both languages and say it anew
/// when the language changes. What has no name is not offered there. Sets the text of the action too.
void describe(QAction *action, const Message &name);

/// The name given by describe(); empty: none.
std::optional<Message> commandName(const QAction *action);

} // namespace tirkeu::ui
