#pragma once
#include "storage/database.h"
#include "storage/key_slots.h"

namespace tirkeu::storage {

/// A change of the key file that is an act of somebody: both or neither. The new file is written beside the old one,
/// with all the room it takes, before the act is committed, and takes its place afterwards. The commit decides: what a
/// kill left in between is settled by whoever opens the desk next.
Result<void> changeKeySlots(Database &database, const UserId &author,
                            const std::function<Result<void>(KeySlots &)> &change, ///< before the act
                            const std::function<Result<void>(Transaction &)> &act);

/// Puts a file that was left beside in its place when its act was committed, otherwise away. False: there was none.
Result<bool> settleKeySlots(Database &database);

} // namespace tirkeu::storage
