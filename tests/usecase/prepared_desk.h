#pragma once
#include "storage/key_slots.h"
#include "support/booked_desk.h"
#include "support/register_text.h"
#include "usecase/keep_desk.h"
#include "usecase/take_ticket.h"
#include <QDir>
#include <QDirIterator>

/// A desk with something of everything, to be laid anew for each fault tried on it.
namespace tirkeu::test {
using namespace Qt::StringLiterals;
using namespace tirkeu::usecase;

/// A desk as it lies on the disk, and what is known of it.
struct Prepared
{
    QMap<QString, QByteArray> files; ///< by their names below the folder
    QDateTime now;
    PatientRecord person, twin;
    Appointment tomorrow, today;
    PractitionerId doctor;
    QString recoveryCode;
};

/// The prepared desk in a folder of its own.
struct Copy
{
    explicit Copy(const Prepared &prepared)
        : known(prepared)
        , clock(prepared.now)
        , ids(clock)
    {
        for (auto file = known.files.begin(); file != known.files.end(); ++file) {
            QFileInfo(path(file.key())).dir().mkpath(u"."_s);
            writeFile(path(file.key()), file.value());
        }
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    DeskPlace place() { return {path(u"tirkeu.db"_s), clock, ids, true}; }
    Result<void> signIn(const QString &typed = password)
    {
        opened = {};
        auto signedIn = SignIn(place())(adminLogin, typed);
        if (!signedIn)
            return tl::unexpected(signedIn.error());
        opened = std::move(*signedIn);
        for (const Role role : allRoles)
            opened.actor.roles.add(role);
        return {};
    }
    Desk &desk() { return *opened.desk; }
    const Actor &actor() { return opened.actor; }
    int count(const char *sql)
    {
        return must(desk().database().read([&](storage::Snapshot &snapshot) -> Result<int> {
            return snapshot.connection().execAndGet(sql).getInt();
        }));
    }

    const Prepared &known;
    QTemporaryDir folder;
    FixedClock clock;
    UuidSource ids;
    OpenedDesk opened;
};

/// Everything below a folder.
inline QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

inline Prepared preparedDesk()
{
    Prepared prepared;
    BookedDesk desk;
    prepared.recoveryCode = desk.recoveryCode();
    prepared.doctor = desk.doctor();
    desk.actor(Role::Registrar);
    const auto attached = [&](int n) {
        const auto id = desk.attached(n);
        return must(desk.desk().database().read(
            [&](storage::Snapshot &snapshot) { return storage::PatientRepository(snapshot).find(id); }));
    };
    prepared.person = attached(1);
    for (int n = 2; n < 5; ++n)
        desk.registered(n);
    must(BackUpDesk(desk.desk())(desk.administrator(), desk.path(u"old.tkb"_s)));
    desk.registered(5);
    prepared.twin = attached(6);
    prepared.today = desk.booked(attached(7).id, prepared.doctor, at(QDate(2026, 3, 2), 9, 30));
    prepared.tomorrow = desk.booked(prepared.person.id, prepared.doctor, at(QDate(2026, 3, 3), 9, 0));
    TakeTicket::Command ticket;
    ticket.place = QueuePlace::of(NamedQueue::Papers);
    must(TakeTicket(desk.desk())(desk.administrator(), ticket));
    writeFile(desk.path(u"register.csv"_s), registerOf(500, 12));
    prepared.now = desk.clock.now();
    desk.close();
    prepared.files = filesBelow(desk.folder());
    return prepared;
}

/// A desk of an older version of the program (tst_migrations makes the samples), with its only user as administrator.
inline Prepared olderDesk()
{
    Prepared prepared;
    prepared.now = openingTime();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tirkeu.db"_s);
    if (!QFile::copy(QStringLiteral(TIRKEU_SOURCE_DIR "/tests/data/db/schema-5.db"), path))
        qFatal("no sample");
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    std::array<unsigned char, SecretKey::size> bytes{};
    std::iota(bytes.begin(), bytes.end(), static_cast<unsigned char>(1));
    const auto key = SecretKey::fromBytes(bytes);
    const auto user =
        storage::connect(path, key, SQLite::OPEN_READWRITE)->execAndGet("SELECT id FROM user_account").getString();
    storage::KeySlots keySlots;
    must(keySlots.put(UserId::fromBytes(QByteArray(user.c_str(), 16)), adminLogin, password, key, {16, 1, 1}));
    must(keySlots.save(path + u".keys"_s));
    prepared.files = filesBelow(folder.path());
    return prepared;
}

} // namespace tirkeu::test
