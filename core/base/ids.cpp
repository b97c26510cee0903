#include "base/ids.h"
#include <QRandomGenerator>

namespace tirkeu {

QUuid UuidSource::next()
{
    const std::scoped_lock lock(m_mutex);
    auto *random = QRandomGenerator::system();
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    if (now > m_lastMs) {
        m_lastMs = now;
        m_counter = quint16(random->bounded(0x800)); // leaves room to count upwards
    } else if (++m_counter > 0xfff) {
        ++m_lastMs; // the clock stands or went back: ids go on growing all the same
        m_counter = 0;
    }
    std::array<quint8, 16> bytes;
    for (int i = 0; i < 6; ++i)
        bytes[size_t(i)] = quint8(m_lastMs >> (40 - 8 * i));
    bytes[6] = quint8(0x70 | (m_counter >> 8));
    bytes[7] = quint8(m_counter);
    const quint64 tail = random->generate64();
    for (int i = 0; i < 8; ++i)
        bytes[size_t(8 + i)] = quint8(tail >> (8 * i));
    bytes[8] = quint8(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

} // namespace tirkeu
