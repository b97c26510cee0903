#pragma once
#include "base/ids.h"
#include "base/result.h"
#include "base/secret.h"
#include <QList>

namespace tirkeu::storage {

/// scrypt (RFC 7914). The parameters are kept with each slot; tests inject a cheap set.
struct KdfParameters
{
    quint64 n = 1 << 16; ///< 176 ms and 64 MiB on the reference machine
    quint64 r = 8;
    quint64 p = 1;
    friend bool operator==(const KdfParameters &, const KdfParameters &) = default;
};

/// One way to the key of the database: AES-256-GCM under a key made of a password.
struct KeySlot
{
    enum class Kind
    {
        Password,
        Recovery
    };
    UserId user;
    QString login; ///< as typed at the sign-in; the recovery slot has none
    Kind kind = Kind::Password;
    KdfParameters kdf;
    QByteArray salt;    ///< 32 bytes
    QByteArray nonce;   ///< 12 bytes
    QByteArray wrapped; ///< 32 bytes of key and 16 of tag
};

/// The file tirkeu.db.keys: every slot opens the same key. Without a slot nobody can read the database.
class KeySlots
{
public:
    static Result<KeySlots> load(const QString &path); ///< NotFound, Foreign (not ours), Corrupt
    static Result<KeySlots> parse(const QByteArray &bytes);
    QByteArray serialize() const;
    Result<void> save(const QString &path) const;

    /// WrongPassword when no slot of this login opens with it. Takes as long for an unknown login as for a known one.
    Result<SecretKey> unlock(const QString &login, const QString &password) const;
    Result<SecretKey> unlockWithRecovery(const QString &code) const;
    std::optional<UserId> userOf(const QString &login) const;

    /// Adds the slot or replaces the one the user has.
    Result<void> put(const UserId &user, const QString &login, const QString &password, const SecretKey &key,
                     const KdfParameters &kdf = {});
    /// Replaces the recovery slot; the code is to be printed and kept in a safe. Shown once, stored nowhere.
    Result<QString> renewRecovery(const SecretKey &key, const KdfParameters &kdf = {});
    void remove(const UserId &user);
    const QList<KeySlot> &slotList() const { return m_slots; }

    /// Row of the audit: the act the file was last changed by; see changeKeySlots.
    struct Act
    {
        qint64 row = 0;
        QByteArray hash = {};
    };
    const Act &act() const { return m_act; }
    void setAct(const Act &act) { m_act = act; }

private:
    QList<KeySlot> m_slots;
    Act m_act;
};

/// "ABCD-EFGH-…": 160 bits in letters and digits that are not mistaken for one another.
QString makeRecoveryCode();
/// What people type of it: lower case, spaces, O for 0, I and L for 1.
QString tidyRecoveryCode(const QString &typed);

} // namespace tirkeu::storage
