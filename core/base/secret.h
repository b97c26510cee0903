#pragma once
#include "base/result.h"
#include <QByteArray>
#include <array>

namespace tirkeu {

/// Overwrites the bytes so that the compiler cannot leave it out.
void wipe(void *data, size_t size);

/// The 256-bit key of a database. Wiped when it goes; never printed, never turned into text.
class SecretKey
{
public:
    static constexpr int size = 32;
    static SecretKey random();
    static SecretKey fromBytes(const std::array<unsigned char, size> &bytes);
    SecretKey(const SecretKey &) = default;
    SecretKey &operator=(const SecretKey &) = default;
    ~SecretKey() { wipe(m_bytes.data(), m_bytes.size()); }

    const unsigned char *data() const { return m_bytes.data(); }
    friend bool operator==(const SecretKey &, const SecretKey &) = default;

private:
    SecretKey() = default;
    std::array<unsigned char, size> m_bytes{};
};

QByteArray randomBytes(int count);                                ///< from the system's generator
QByteArray sha256(QByteArrayView data);                           ///< 32 bytes
QByteArray hmacSha256(const SecretKey &key, QByteArrayView data); ///< 32 bytes
bool sameBytes(const QByteArray &a, const QByteArray &b);         ///< in constant time

/// No core dumps and no ptrace by other processes of the user: the key and patients' data stay in this process.
void hardenProcess();

} // namespace tirkeu
