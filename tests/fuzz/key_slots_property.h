#pragma once
#include "storage/key_slots.h"

namespace tirkeu::fuzz {

/// What holds for any bytes taken for a key file; empty, or in words what does not hold.
inline QString keySlotsTrouble(const QByteArray &data)
{
    const auto keySlots = storage::KeySlots::parse(data);
    if (!keySlots)
        return {};
    if (keySlots->slotList().isEmpty())
        return QStringLiteral("a key file without a slot");
    for (const auto &slot : keySlots->slotList()) {
        if (slot.salt.size() != 32 || slot.nonce.size() != 12 || slot.wrapped.size() != 48)
            return QStringLiteral("a slot with parts of other sizes");
        if (128 * slot.kdf.n * slot.kdf.r > 256 * 1024 * 1024 || slot.kdf.p > 4)
            return QStringLiteral("a slot that asks for too much");
    }
    const auto again = storage::KeySlots::parse(keySlots->serialize());
    if (!again || again->serialize() != keySlots->serialize())
        return QStringLiteral("what was read does not come back");
    const auto &first = keySlots->slotList().front();
    if (first.kdf.n * first.kdf.r * first.kdf.p <= 1024 &&
        keySlots->unlock(first.login, QStringLiteral("not the password")))
        return QStringLiteral("a slot opens with any password");
    return {};
}

} // namespace tirkeu::fuzz
