#pragma once
#include "base/result.h"
#include "storage/desk_files.h"
#include <memory>

namespace tirkeu::storage {

/// Held from reading the key file to writing it: two programs that change it at once would lose a slot. The system lets
/// it go when its program ends, however that ends. The empty file beside the key file stays.
class KeySlotsLock
{
public:
    /// Waits for the other program, which holds it for a moment only.
    static Result<std::unique_ptr<KeySlotsLock>> take(const DeskFiles &files);
    ~KeySlotsLock();
    Q_DISABLE_COPY_MOVE(KeySlotsLock)

private:
    explicit KeySlotsLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor;
};

} // namespace tirkeu::storage
