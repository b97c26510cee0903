#pragma once
#include "base/result.h"

namespace tirkeu::storage {

/// The file system of this folder has next to nothing left.
bool hasNoRoom(const QString &folder);

/// The error, called Full where there is no room. SQLite says of a log that finds no room that it cannot be opened, Qt
/// of a file that its device does not obey.
Error fullWithoutRoom(Error error, const QString &folder);

} // namespace tirkeu::storage
