#pragma once
#include <QByteArray>
#include <QStringList>

namespace tirkeu {

/// A sentence that can be said in any of our languages later: kept and stored as this, never as finished text.
/// The id is the English source text marked with QT_TRANSLATE_NOOP(context, id).
struct Message
{
    QByteArray context;
    QByteArray id;
    QStringList arguments = {}; ///< for %1, %2…
    int count = -1;             ///< for %n; -1: none

    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace tirkeu
