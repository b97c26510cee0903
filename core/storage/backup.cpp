#include "storage/backup.h"
#include "storage/desk_in_use.h"
#include "storage/file_io.h"
#include "storage/key_slots.h"
#include "storage/key_slots_lock.h"
#include "storage/migrations.h"
#include "storage/room.h"
#include "storage/set_aside.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryFile>
#include <QtEndian>
#include <SQLiteCpp/Backup.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

constexpr QByteArrayView magic = "TIRKEU-BACKUP-1\n";
constexpr qint64 tagSize = 32;
constexpr qint64 blockSize = 1 << 20;

/// HMAC-SHA-256 of what passes by.
class Seal
{
public:
    explicit Seal(const SecretKey &key)
        : m_mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr))
        , m_context(EVP_MAC_CTX_new(m_mac))
    {
        std::array<char, 7> digest{"SHA256"};
        const std::array parameters{OSSL_PARAM_construct_utf8_string("digest", digest.data(), 0),
                                    OSSL_PARAM_construct_end()};
        EVP_MAC_init(m_context, key.data(), SecretKey::size, parameters.data());
    }
    ~Seal()
    {
        EVP_MAC_CTX_free(m_context);
        EVP_MAC_free(m_mac);
    }
    Q_DISABLE_COPY_MOVE(Seal)
    void add(QByteArrayView bytes)
    {
        EVP_MAC_update(m_context, reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size()));
    }
    QByteArray tag()
    {
        QByteArray tag(int(tagSize), Qt::Uninitialized);
        size_t length = 0;
        EVP_MAC_final(m_context, reinterpret_cast<unsigned char *>(tag.data()), &length, size_t(tag.size()));
        return tag;
    }

private:
    EVP_MAC *m_mac;
    EVP_MAC_CTX *m_context;
};

/// Tells keys apart without telling anything of them.
QByteArray markOf(const SecretKey &key)
{
    Seal seal(key);
    seal.add("the key of a backup");
    return seal.tag().left(8);
}

Error errorOfFile(const QFileDevice &file)
{
    const QString detail = file.fileName() + u": "_s + file.errorString();
    const auto error = file.error();
    const bool refused = error == QFileDevice::OpenError || error == QFileDevice::PermissionsError;
    const Error found = error == QFileDevice::ResourceError ? Error{Error::Kind::Full, detail}
                        : refused                           ? Error{Error::Kind::ReadOnly, detail}
                                                            : errorOfErrno(errno, detail);
    return fullWithoutRoom(found, QFileInfo(file.fileName()).absolutePath());
}

QByteArray manifestBytes(const BackupManifest &manifest)
{
    return QJsonDocument(QJsonObject{{u"database"_s, QString::fromLatin1(manifest.databaseId.toHex())},
                                     {u"madeAt"_s, manifest.madeAt.toString(Qt::ISODateWithMs)},
                                     {u"schema"_s, manifest.schema},
                                     {u"key"_s, QString::fromLatin1(manifest.keyMark.toHex())},
                                     {u"keys"_s, manifest.keySlotsSize},
                                     {u"pages"_s, manifest.pagesSize}})
        .toJson(QJsonDocument::Compact);
}

/// The parts of a container that lies open; the file stands at the first page afterwards.
struct Opened
{
    BackupManifest manifest;
    QByteArray head; ///< everything before the pages
    KeySlots keySlots;
};

Result<Opened> openContainer(QFile &file)
{
    if (!file.exists())
        return failure(Error::Kind::NotFound, file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(errorOfFile(file));
    Opened opened;
    opened.head = file.read(magic.size() + 8);
    if (!opened.head.startsWith(magic.toByteArray()) || opened.head.size() != magic.size() + 8)
        return failure(Error::Kind::Foreign, u"not a backup of Tirkeu"_s);
    const quint64 manifestSize = qFromLittleEndian<quint64>(opened.head.constData() + magic.size());
    if (manifestSize > 64 * 1024)
        return failure(Error::Kind::Corrupt, u"backup: manifest"_s);
    const QByteArray manifest = file.read(qint64(manifestSize));
    const QJsonObject object = QJsonDocument::fromJson(manifest).object();
    opened.manifest = {QByteArray::fromHex(object.value("database"_L1).toString().toLatin1()),
                       QDateTime::fromString(object.value("madeAt"_L1).toString(), Qt::ISODateWithMs),
                       object.value("schema"_L1).toInt(),
                       object.value("keys"_L1).toInteger(),
                       object.value("pages"_L1).toInteger(),
                       QByteArray::fromHex(object.value("key"_L1).toString().toLatin1())};
    const auto &sizes = opened.manifest;
    if (sizes.keySlotsSize <= 0 || sizes.keySlotsSize > 1024 * 1024 || sizes.pagesSize <= 0 ||
        file.pos() + sizes.keySlotsSize + sizes.pagesSize + tagSize != file.size())
        return failure(Error::Kind::Corrupt, u"backup: cut off or damaged"_s);
    const QByteArray keys = file.read(sizes.keySlotsSize);
    const auto keySlots = KeySlots::parse(keys);
    if (!keySlots)
        return tl::unexpected(keySlots.error());
    opened.keySlots = *keySlots;
    opened.head += manifest + keys;
    return opened;
}

/// Copies the pages to `out` (when given) and checks the seal over the whole container.
Result<void> copyPages(QFile &file, const Opened &opened, const SecretKey &key, QFileDevice *out)
{
    Seal seal(key);
    seal.add(opened.head);
    for (qint64 left = opened.manifest.pagesSize; left > 0;) {
        const QByteArray block = file.read(std::min(left, blockSize));
        if (block.isEmpty())
            return failure(Error::Kind::Corrupt, u"backup: cannot be read to the end"_s);
        seal.add(block);
        if (out && out->write(block) != block.size())
            return tl::unexpected(errorOfFile(*out));
        left -= block.size();
    }
    if (!sameBytes(file.read(tagSize), seal.tag())) {
        const auto &mark = opened.manifest.keyMark;
        if (!mark.isEmpty() && mark != markOf(key))
            return failure(Error::Kind::Foreign, u"backup: made under another key"_s);
        return failure(Error::Kind::Corrupt, u"backup: the seal does not agree"_s);
    }
    return {};
}

/// The pages open with the key, are a whole database of ours, and not of a newer program.
Result<void> checkPages(const QString &path, const SecretKey &key,
                        const std::function<Result<void>(Snapshot &)> &admit = {})
{
    try {
        const auto connection = connect(path, key, SQLite::OPEN_READWRITE);
        if (connection->execAndGet("PRAGMA application_id").getInt() != Database::applicationId)
            return failure(Error::Kind::Foreign, u"not a Tirkeu database"_s);
        if (schemaVersion(*connection) > int(shippedMigrations().size()))
            return failure(Error::Kind::Newer, u"backup of a newer version"_s);
        if (connection->execAndGet("PRAGMA integrity_check(1)").getString() != "ok")
            return failure(Error::Kind::Corrupt, u"backup: integrity check"_s);
        const BuiltInLists builtIn;
        Snapshot snapshot(*connection, builtIn);
        return admit ? admit(snapshot) : Result<void>();
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(fullWithoutRoom(errorOfSqlite(exception), QFileInfo(path).absolutePath()));
    }
}

/// The pages in a file of their own: in the folder of the backup, gone with the object.
struct PagesFile
{
    explicit PagesFile(QString file)
        : path(std::move(file))
    {
        remove();
    }
    ~PagesFile() { remove(); }
    Q_DISABLE_COPY_MOVE(PagesFile)
    void remove() const
    {
        for (const auto *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1StringView(suffix));
    }
    QString path;
};

Result<BackupManifest> copyDatabase(Database &database, const QString &path)
{
    BackupManifest manifest;
    manifest.madeAt = database.clock().now();
    const auto copied = database.withWriter([&](SQLite::Database &source) -> Result<void> {
        if (const auto made = createPrivateFile(path); !made)
            return made;
        const auto copy = connect(path, database.key(), SQLite::OPEN_READWRITE);
        SQLite::Backup(*copy, source).executeStep(-1);
        copy->exec("PRAGMA journal_mode=DELETE");
        manifest.schema = schemaVersion(source);
        manifest.databaseId =
            QUuid::fromString(QString::fromStdString(
                                  source.execAndGet("SELECT value FROM meta WHERE key = 'database_id'").getString()))
                .toRfc4122();
        return {};
    });
    if (!copied)
        return tl::unexpected(fullWithoutRoom(copied.error(), QFileInfo(path).absolutePath()));
    manifest.pagesSize = QFileInfo(path).size();
    return manifest;
}

Result<void> composeContainer(const QString &path, const QString &pages, BackupManifest &manifest,
                              const QByteArray &keys, const SecretKey &key)
{
    manifest.keySlotsSize = keys.size();
    manifest.keyMark = markOf(key);
    const QByteArray described = manifestBytes(manifest);
    std::array<char, 8> size;
    qToLittleEndian<quint64>(quint64(described.size()), size.data());
    const QByteArray head = magic.toByteArray() + QByteArray(size.data(), 8) + described + keys;

    QFile in(pages);
    QSaveFile out(path);
    if (!in.open(QIODevice::ReadOnly))
        return tl::unexpected(errorOfFile(in));
    if (!out.open(QIODevice::WriteOnly))
        return tl::unexpected(errorOfFile(out));
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    Seal seal(key);
    const auto put = [&](const QByteArray &bytes) {
        seal.add(bytes);
        return out.write(bytes) == bytes.size();
    };
    bool written = put(head);
    while (written && !in.atEnd())
        written = put(in.read(blockSize));
    const QByteArray tag = seal.tag();
    if (!written || out.write(tag) != tag.size() || !out.flush() || ::fsync(out.handle()) != 0 || !out.commit())
        return tl::unexpected(errorOfFile(out));
    return syncFile(QFileInfo(path).absolutePath());
}

} // namespace

Result<BackupManifest> writeBackup(Database &database, const QString &path)
{
    if (QFile::exists(path))
        return failure(Error::Kind::Exists, path);
    const auto keys = readFile(database.files().keySlots(), 1024 * 1024);
    if (!keys)
        return tl::unexpected(keys.error());
    const PagesFile pages(path + u".pages"_s);
    auto manifest = copyDatabase(database, pages.path);
    if (!manifest)
        return manifest;
    if (const auto whole = checkPages(pages.path, database.key()); !whole)
        return tl::unexpected(whole.error());
    if (const auto composed = composeContainer(path, pages.path, *manifest, *keys, database.key()); !composed)
        return tl::unexpected(composed.error());
    return verifyBackup(path, database.key());
}

Result<BackupManifest> readManifest(const QString &path)
{
    QFile file(path);
    return openContainer(file).map([](const Opened &opened) { return opened.manifest; });
}

Result<BackupManifest> verifyBackup(const QString &path, const SecretKey &key)
{
    QFile file(path);
    const auto opened = openContainer(file);
    if (!opened)
        return tl::unexpected(opened.error());
    if (const auto read = copyPages(file, *opened, key, nullptr); !read)
        return tl::unexpected(read.error());
    return opened->manifest;
}

namespace {

/// The pages of a container in a file of their own, read to the end, whole, and let in by who asks.
struct TakenOut
{
    Opened opened;
    SecretKey key;
};
Result<TakenOut> takeOut(const RestoreSettings &settings, const BackupUnlock &unlock, const PagesFile &pages)
{
    QFile file(settings.backup);
    const auto opened = openContainer(file);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto key = unlock(opened->keySlots);
    if (!key)
        return tl::unexpected(key.error());
    {
        QFile out(pages.path);
        if (!out.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
            return tl::unexpected(errorOfFile(out));
        if (const auto copied = copyPages(file, *opened, *key, &out); !copied)
            return tl::unexpected(copied.error());
        if (!out.flush() || ::fsync(out.handle()) != 0)
            return tl::unexpected(errorOfFile(out));
    }
    if (const auto whole = checkPages(pages.path, *key, settings.admit); !whole)
        return tl::unexpected(whole.error());
    return TakenOut{*opened, *key};
}

} // namespace

Result<BackupManifest> rehearseRestore(const RestoreSettings &settings, const BackupUnlock &unlock)
{
    const PagesFile pages(settings.target.database + u".rehearsal"_s);
    return takeOut(settings, unlock, pages).map([](const TakenOut &taken) { return taken.opened.manifest; });
}

namespace {

bool opens(const QString &database, const SecretKey &key)
{
    try {
        return QFile::exists(database) &&
               connect(database, key, SQLite::OPEN_READWRITE)->execAndGet("PRAGMA user_version").getInt() >= 0;
    } catch (const SQLite::Exception &) {
        return false;
    }
}

/// First the key file in waiting, then the database, then the key file in its place: whatever comes between, one of the
/// key files opens the database that lies there. With the same key the old key file does.
Result<void> putInPlace(const TakenOut &taken, const QString &pages, const DeskFiles &target, bool sameKey)
{
    const QByteArray keys = taken.opened.keySlots.serialize();
    if (!sameKey) {
        if (const auto pending = replaceFile(target.newKeySlots(), keys); !pending)
            return pending;
    }
    for (const auto *suffix : {"-wal", "-shm"})
        QFile::remove(target.database + QLatin1StringView(suffix));
    if (::rename(QFile::encodeName(pages).constData(), QFile::encodeName(target.database).constData()) != 0)
        return tl::unexpected(errorOfErrno(errno, target.database));
    if (const auto synced = syncFile(target.folder()); !synced)
        return synced;
    if (const auto saved = replaceFile(target.keySlots(), keys); !saved)
        return saved;
    QFile::remove(target.newKeySlots());
    QFile::remove(target.preparedKeySlots());
    // desk.state is not part of a backup: without it the database is known to be a restored one at the next sign-in.
    QFile::remove(target.deskState());
    return syncFile(target.folder());
}

} // namespace

Result<BackupManifest> restoreBackup(const RestoreSettings &settings, const BackupUnlock &unlock)
{
    const PagesFile pages(settings.target.database + u".restoring"_s);
    const auto taken = takeOut(settings, unlock, pages);
    if (!taken)
        return tl::unexpected(taken.error());
    const auto lock = KeySlotsLock::take(settings.target);
    if (!lock)
        return tl::unexpected(lock.error());
    if (isOpenElsewhere(settings.target)) // it would go on writing into the files set aside
        return failure(Error::Kind::Busy, u"another program has the desk open"_s);
    const bool sameKey = opens(settings.target.database, taken->key);
    SetAside aside(settings.target, settings.now);
    if (const auto kept = aside.keep(); !kept)
        return tl::unexpected(kept.error());
    if (const auto placed = putInPlace(*taken, pages.path, settings.target, sameKey); !placed) {
        QFile::remove(settings.target.newKeySlots());
        return tl::unexpected(placed.error());
    }
    aside.stay();
    return taken->opened.manifest;
}

} // namespace tirkeu::storage
