#pragma once
#include "domain/reference_list.h"
#include <array>
#include <mutex>

namespace tirkeu {

/// The lists built in, each read when it is first asked for and then kept. From any thread.
class BuiltInLists
{
public:
    const std::vector<ReferenceEntry> &of(ReferenceList list) const
    {
        Kept &kept = m_kept[size_t(list)];
        std::call_once(kept.once, [&] { kept.entries = builtInReferences(list); });
        return kept.entries;
    }

private:
    struct Kept
    {
        std::once_flag once;
        std::vector<ReferenceEntry> entries;
    };
    mutable std::array<Kept, std::size(allReferenceLists)> m_kept;
};

} // namespace tirkeu
