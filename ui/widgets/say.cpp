#include "widgets/say.h"
#include <QCoreApplication>

namespace tirkeu::ui {

QString say(const Message &message)
{
    if (message.id.isEmpty())
        return {};
    const QString text =
        QCoreApplication::translate(message.context.constData(), message.id.constData(), nullptr, message.count);
    QString whole; // all arguments at once, so that an argument that holds "%2" stays what it is
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place >= 1 && place <= message.arguments.size())
            whole += message.arguments[place - 1];
        else
            whole += text[i];
        i += place >= 1 && place <= message.arguments.size() ? 1 : 0;
    }
    return whole;
}

} // namespace tirkeu::ui
