#include "storage/program_lock.h"
#include "storage/room.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {

Result<std::unique_ptr<QLockFile>> lockPrograms(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // only the end of its process makes it stale
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return failure(Error::Kind::Busy, path + u": another program is at work"_s);
    return tl::unexpected(fullWithoutRoom({Error::Kind::ReadOnly, path}, QFileInfo(path).absolutePath()));
}

} // namespace tirkeu::storage
