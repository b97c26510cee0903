#pragma once
#include "base/result.h"
#include "usecase/desk.h"
#include <QLockFile>
#include <memory>

namespace tirkeu::usecase {

/// One import at a time on one desk, whatever the number of programs. A lock left by a crash is taken over.
inline Result<std::unique_ptr<QLockFile>> lockImports(const Desk &desk)
{
    auto lock = std::make_unique<QLockFile>(desk.place().database + QStringLiteral(".import"));
    lock->setStaleLockTime(0); // only the end of its process makes it stale
    if (!lock->tryLock(0))
        return failure(Error::Kind::Busy, QStringLiteral("another import is at work"));
    return lock;
}

} // namespace tirkeu::usecase
