#pragma once
#include "base/result.h"
#include <QLockFile>
#include <memory>

namespace tirkeu::storage {

/// A piece of work that one program at a time may do. A lock left by a crash is taken over. Busy: another program is at
/// it; Full, ReadOnly: the lock itself cannot be written.
Result<std::unique_ptr<QLockFile>> lockPrograms(const QString &path);

} // namespace tirkeu::storage
