#pragma once
#include <QString>

namespace tirkeu::ui {

/// What can be done only while nobody has the desk open: the window is left first, and the program signs in anew
/// afterwards.
struct ClosedDeskRequest
{
    enum class Kind
    {
        Restore,
        ChangeKey
    };
    Kind kind = Kind::Restore;
    QString login;
    QString password;
    QString backup = {}; ///< to be restored
};

} // namespace tirkeu::ui
