#pragma once
#include "storage/program_lock.h"
#include "usecase/desk.h"

namespace tirkeu::usecase {

/// One import at a time on one desk, whatever the number of programs.
inline Result<std::unique_ptr<QLockFile>> lockImports(const Desk &desk)
{
    return storage::lockPrograms(desk.place().database + QStringLiteral(".import"));
}

} // namespace tirkeu::usecase
