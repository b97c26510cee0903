#pragma once
#include "storage/desk_files.h"

namespace tirkeu::storage {

/// Has another program this database open? Told by the lock SQLite holds on the index of the log while it is open. To
/// be asked only while this program has it closed: its own locks are not seen, and would be let go.
bool isOpenElsewhere(const DeskFiles &files);

} // namespace tirkeu::storage
