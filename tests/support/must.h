#pragma once
#include "base/result.h"
#include <QtGlobal>

namespace tirkeu::test {

/// The value of a step that a test only stands on. Without it the test cannot go on: the program stops and says why.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("a step the test stands on failed: kind %d, %s", int(result.error().kind),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What went wrong; nothing when all went well. QCOMPARE(kindOf(result), Error::Kind::Busy) says both sides when it
/// fails.
template <class T>
std::optional<Error::Kind> kindOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace tirkeu::test
