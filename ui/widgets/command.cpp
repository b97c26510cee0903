#include "widgets/command.h"
#include "widgets/say.h"
#include <QVariant>

namespace tirkeu::ui {

namespace {
constexpr const char *nameProperty = "tirkeuCommandName";
}

void describe(QAction *action, const Message &name)
{
    action->setProperty(nameProperty, QVariant::fromValue(name));
    action->setText(say(name));
}

std::optional<Message> commandName(const QAction *action)
{
    const auto name = action->property(nameProperty);
    return name.isValid() ? std::optional(name.value<Message>()) : std::nullopt;
}

} // namespace tirkeu::ui
