#pragma once
#include "storage/database.h"

namespace tirkeu::storage {

/// `PRAGMA optimize` and the write-ahead log back into the file. Where readers are at work the log stays as long as it
/// is: no failure, the next time will do.
Result<void> tidyFile(Database &database);

} // namespace tirkeu::storage
