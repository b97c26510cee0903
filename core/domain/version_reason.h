#pragma once
#include <QString>

namespace tirkeu {

/// Why a version was made, when it was the program's own act; a person's reason is kept as typed.
namespace VersionReason {
inline QString registered()
{
    return QStringLiteral("#registered");
}
inline QString imported()
{
    return QStringLiteral("#imported");
}
inline QString importUndone()
{
    return QStringLiteral("#import_undone");
}
inline QString cardOpened()
{
    return QStringLiteral("#card_opened");
}
inline QString confirmed()
{
    return QStringLiteral("#confirmed");
}
inline QString joinUndone()
{
    return QStringLiteral("#join_undone");
}
inline QString corrected()
{
    return QStringLiteral("#corrected");
}
} // namespace VersionReason

} // namespace tirkeu
