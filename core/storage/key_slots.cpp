#include "storage/key_slots.h"
#include "storage/file_io.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <memory>
#include <openssl/err.h>
#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr int saltSize = 32;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;
constexpr quint64 mostMemory = 256 * 1024 * 1024;
constexpr auto recoveryAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;
Cipher makeCipher()
{
    return Cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Sane bounds, so that a crafted key file cannot ask for all the memory there is.
bool isAcceptable(const KdfParameters &kdf)
{
    const bool powerOfTwo = kdf.n >= 2 && (kdf.n & (kdf.n - 1)) == 0;
    const bool inRange = powerOfTwo && kdf.n <= (1u << 20) && kdf.r >= 1 && kdf.r <= 16 && kdf.p >= 1 && kdf.p <= 4;
    return inRange && 128 * kdf.n * kdf.r <= mostMemory;
}

Result<SecretKey> deriveKey(const QString &password, const QByteArray &salt, const KdfParameters &kdf)
{
    if (!isAcceptable(kdf))
        return failure(Error::Kind::Corrupt, u"key slot: parameters out of range"_s);
    QByteArray typed = password.normalized(QString::NormalizationForm_C).toUtf8();
    std::array<unsigned char, SecretKey::size> derived{};
    // The default maxmem (32 MiB) makes OpenSSL refuse these parameters: name what is needed.
    const quint64 memory = 128 * kdf.r * (kdf.n + kdf.p + 2) + 1024 * 1024;
    const int done = EVP_PBE_scrypt(typed.constData(), size_t(typed.size()), raw(salt), size_t(salt.size()), kdf.n,
                                    kdf.r, kdf.p, memory, derived.data(), derived.size());
    wipe(typed.data(), size_t(typed.size()));
    if (done != 1)
        return failure(Error::Kind::Io, u"scrypt failed: out of memory?"_s);
    const SecretKey key = SecretKey::fromBytes(derived);
    wipe(derived.data(), derived.size());
    return key;
}

/// Binds the slot to its user and kind: a slot cannot be passed off as another's.
QByteArray associated(const KeySlot &slot)
{
    return "tirkeu-key-slot-1|" + slot.user.bytes() + '|' + slot.login.toUtf8() + '|' +
           (slot.kind == KeySlot::Kind::Recovery ? "recovery" : "password");
}

QByteArray wrap(const SecretKey &key, const SecretKey &under, const KeySlot &slot)
{
    const auto cipher = makeCipher();
    const QByteArray bound = associated(slot);
    QByteArray out(SecretKey::size + tagSize, Qt::Uninitialized);
    auto *bytes = reinterpret_cast<unsigned char *>(out.data());
    int length = 0;
    const bool done =
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, under.data(), raw(slot.nonce)) == 1 &&
        EVP_EncryptUpdate(cipher.get(), nullptr, &length, raw(bound), int(bound.size())) == 1 &&
        EVP_EncryptUpdate(cipher.get(), bytes, &length, key.data(), SecretKey::size) == 1 &&
        EVP_EncryptFinal_ex(cipher.get(), bytes + length, &length) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize, bytes + SecretKey::size) == 1;
    Q_ASSERT_X(done, "KeySlots", "AES-GCM failed");
    return out;
}

std::optional<SecretKey> unwrap(const KeySlot &slot, const SecretKey &under)
{
    const auto cipher = makeCipher();
    const QByteArray bound = associated(slot);
    std::array<unsigned char, SecretKey::size> out{};
    QByteArray tag = slot.wrapped.mid(SecretKey::size);
    int length = 0;
    const bool opened =
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, under.data(), raw(slot.nonce)) == 1 &&
        EVP_DecryptUpdate(cipher.get(), nullptr, &length, raw(bound), int(bound.size())) == 1 &&
        EVP_DecryptUpdate(cipher.get(), out.data(), &length, raw(slot.wrapped), SecretKey::size) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), out.data() + length, &length) == 1;
    ERR_clear_error();
    if (!opened)
        return std::nullopt;
    const SecretKey key = SecretKey::fromBytes(out);
    wipe(out.data(), out.size());
    return key;
}

QString tidyLogin(const QString &login)
{
    return login.trimmed().toLower();
}

Result<void> fill(KeySlot &slot, const QString &password, const SecretKey &key)
{
    slot.salt = randomBytes(saltSize);
    slot.nonce = randomBytes(nonceSize);
    const auto under = deriveKey(password, slot.salt, slot.kdf);
    if (!under)
        return tl::unexpected(under.error());
    slot.wrapped = wrap(key, *under, slot);
    return {};
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject toJson(const KeySlot &slot)
{
    return {{u"user"_s, slot.user.toString()},
            {u"login"_s, slot.login},
            {u"kind"_s, slot.kind == KeySlot::Kind::Recovery ? u"recovery"_s : u"password"_s},
            {u"kdf"_s, u"scrypt"_s},
            {u"n"_s, qint64(slot.kdf.n)},
            {u"r"_s, qint64(slot.kdf.r)},
            {u"p"_s, qint64(slot.kdf.p)},
            {u"salt"_s, base64(slot.salt)},
            {u"nonce"_s, base64(slot.nonce)},
            {u"wrapped"_s, base64(slot.wrapped)}};
}

std::optional<KeySlot> fromJson(const QJsonObject &object)
{
    KeySlot slot;
    const auto bytes = [&](QLatin1StringView name) {
        return QByteArray::fromBase64(object.value(name).toString().toLatin1());
    };
    const QString kind = object.value("kind"_L1).toString();
    slot.user = UserId::parse(object.value("user"_L1).toString()).value_or(UserId());
    slot.login = object.value("login"_L1).toString();
    slot.kind = kind == u"recovery" ? KeySlot::Kind::Recovery : KeySlot::Kind::Password;
    slot.kdf = {quint64(object.value("n"_L1).toInteger()), quint64(object.value("r"_L1).toInteger()),
                quint64(object.value("p"_L1).toInteger())};
    slot.salt = bytes("salt"_L1);
    slot.nonce = bytes("nonce"_L1);
    slot.wrapped = bytes("wrapped"_L1);
    const bool known = (kind == u"recovery" || kind == u"password") && object.value("kdf"_L1).toString() == u"scrypt";
    if (!known || slot.salt.size() != saltSize || slot.nonce.size() != nonceSize ||
        slot.wrapped.size() != SecretKey::size + tagSize || !isAcceptable(slot.kdf))
        return std::nullopt;
    return slot;
}

} // namespace

Result<KeySlots> KeySlots::load(const QString &path)
{
    const auto bytes = readFile(path, 1024 * 1024);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parse(*bytes);
}

Result<KeySlots> KeySlots::parse(const QByteArray &bytes)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Kind::Corrupt, u"key file: not whole"_s);
    const QJsonObject root = document.object();
    if (root.value("format"_L1).toString() != u"tirkeu-keys")
        return failure(Error::Kind::Foreign, u"key file: not ours"_s);
    if (root.value("version"_L1).toInt() > 1)
        return failure(Error::Kind::Newer, u"key file: newer version"_s);
    KeySlots found;
    found.m_act = {root.value("actRow"_L1).toInteger(),
                   QByteArray::fromHex(root.value("actHash"_L1).toString().toLatin1())};
    for (const auto &value : root.value("slots"_L1).toArray()) {
        auto slot = fromJson(value.toObject());
        if (!slot)
            return failure(Error::Kind::Corrupt, u"key file: a slot is damaged"_s);
        found.m_slots += *slot;
    }
    if (found.m_slots.isEmpty())
        return failure(Error::Kind::Corrupt, u"key file: no slots"_s);
    return found;
}

QByteArray KeySlots::serialize() const
{
    QJsonArray list;
    for (const auto &slot : m_slots)
        list += toJson(slot);
    QJsonObject root{{u"format"_s, u"tirkeu-keys"_s}, {u"version"_s, 1}, {u"slots"_s, list}};
    if (!m_act.hash.isEmpty()) {
        root.insert(u"actRow"_s, m_act.row);
        root.insert(u"actHash"_s, QString::fromLatin1(m_act.hash.toHex()));
    }
    return QJsonDocument(root).toJson();
}

Result<void> KeySlots::save(const QString &path) const
{
    return replaceFile(path, serialize());
}

Result<SecretKey> KeySlots::unlock(const QString &login, const QString &password) const
{
    const QString name = tidyLogin(login);
    for (const auto &slot : m_slots) {
        if (slot.kind != KeySlot::Kind::Password || slot.login != name)
            continue;
        const auto under = deriveKey(password, slot.salt, slot.kdf);
        if (!under)
            return under;
        if (const auto key = unwrap(slot, *under))
            return *key;
        return failure(Error::Kind::WrongPassword);
    }
    // An unknown login costs the same time: the sign-in does not tell who works here.
    const auto spent =
        deriveKey(password, QByteArray(saltSize, 'x'), m_slots.isEmpty() ? KdfParameters() : m_slots.front().kdf);
    return failure(Error::Kind::WrongPassword, spent ? QString() : spent.error().detail);
}

Result<SecretKey> KeySlots::unlockWithRecovery(const QString &code) const
{
    for (const auto &slot : m_slots) {
        if (slot.kind != KeySlot::Kind::Recovery)
            continue;
        const auto under = deriveKey(tidyRecoveryCode(code), slot.salt, slot.kdf);
        if (!under)
            return under;
        if (const auto key = unwrap(slot, *under))
            return *key;
    }
    return failure(Error::Kind::WrongPassword);
}

std::optional<UserId> KeySlots::userOf(const QString &login) const
{
    for (const auto &slot : m_slots) {
        if (slot.kind == KeySlot::Kind::Password && slot.login == tidyLogin(login))
            return slot.user;
    }
    return std::nullopt;
}

Result<void> KeySlots::put(const UserId &user, const QString &login, const QString &password, const SecretKey &key,
                           const KdfParameters &kdf)
{
    KeySlot slot;
    slot.user = user;
    slot.login = tidyLogin(login);
    slot.kdf = kdf;
    if (const auto filled = fill(slot, password, key); !filled)
        return filled;
    remove(user);
    m_slots += slot;
    return {};
}

Result<QString> KeySlots::renewRecovery(const SecretKey &key, const KdfParameters &kdf)
{
    const QString code = makeRecoveryCode();
    KeySlot slot;
    slot.kind = KeySlot::Kind::Recovery;
    slot.kdf = kdf;
    if (const auto filled = fill(slot, tidyRecoveryCode(code), key); !filled)
        return tl::unexpected(filled.error());
    m_slots.removeIf([](const KeySlot &old) { return old.kind == KeySlot::Kind::Recovery; });
    m_slots += slot;
    return code;
}

void KeySlots::remove(const UserId &user)
{
    m_slots.removeIf([&](const KeySlot &slot) { return slot.kind == KeySlot::Kind::Password && slot.user == user; });
}

QString makeRecoveryCode()
{
    const QByteArray random = randomBytes(32);
    QString code;
    for (int i = 0; i < 32; ++i) {
        if (i > 0 && i % 4 == 0)
            code += u'-';
        code += QLatin1Char(recoveryAlphabet[uchar(random[i]) % 32]);
    }
    return code;
}

QString tidyRecoveryCode(const QString &typed)
{
    QString tidy;
    for (QChar c : typed.toUpper()) {
        if (c == u'O')
            c = u'0';
        else if (c == u'I' || c == u'L')
            c = u'1';
        if (c.unicode() < 128 && c.isLetterOrNumber())
            tidy += c;
    }
    return tidy;
}

} // namespace tirkeu::storage
