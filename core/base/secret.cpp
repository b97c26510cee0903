#include "base/secret.h"
#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace tirkeu {

void wipe(void *data, size_t size)
{
    OPENSSL_cleanse(data, size);
}

SecretKey SecretKey::random()
{
    SecretKey key;
    const int done = RAND_bytes(key.m_bytes.data(), size);
    Q_ASSERT_X(done == 1, "SecretKey", "the system's random generator failed");
    return key;
}

SecretKey SecretKey::fromBytes(const std::array<unsigned char, size> &bytes)
{
    SecretKey key;
    key.m_bytes = bytes;
    return key;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    const int done = RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count);
    Q_ASSERT_X(done == 1, "randomBytes", "the system's random generator failed");
    return bytes;
}

QByteArray sha256(QByteArrayView data)
{
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(reinterpret_cast<const unsigned char *>(data.data()), size_t(data.size()),
           reinterpret_cast<unsigned char *>(digest.data()));
    return digest;
}

QByteArray hmacSha256(const SecretKey &key, QByteArrayView data)
{
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    unsigned length = 0;
    HMAC(EVP_sha256(), key.data(), SecretKey::size, reinterpret_cast<const unsigned char *>(data.data()),
         size_t(data.size()), reinterpret_cast<unsigned char *>(digest.data()), &length);
    return digest;
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

void hardenProcess()
{
#ifdef Q_OS_LINUX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace tirkeu
