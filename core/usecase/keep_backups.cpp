#include "usecase/keep_backups.h"
#include "storage/audit_log.h"
#include "storage/backup.h"
#include "storage/file_io.h"
#include "storage/job_repository.h"
#include "storage/room.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {

using storage::AuditLog;
using storage::JobRepository;
using storage::Snapshot;
using storage::Transaction;

namespace {

QString folderOf(const BackupPlan &plan, const Desk &desk)
{
    return plan.folder.isEmpty() ? desk.place().backupFolder() : plan.folder;
}

/// Only the desk's own folder is made: another that is not there is a disk that is not plugged in.
Result<void> prepareFolder(const QString &path, bool own)
{
    if (own && !QDir().mkpath(path))
        return failure(Error::Kind::ReadOnly, path);
    if (own)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return QFileInfo(path).isDir() ? Result<void>() : failure(Error::Kind::NotFound, path);
}

/// As it came out when the file was read back last, if it is the same file still.
std::optional<BackupCheck> checkOf(JobRepository jobs, const QFileInfo &file)
{
    auto check = jobs.check(file.filePath());
    if (check && check->size != file.size())
        check.reset();
    return check;
}

/// Only what was made of this desk goes, and what is known to be damaged keeps nothing else from staying. What was just
/// made stays, though a clock set back makes it look older than another of its day.
Result<void> makeRoomBeside(const Desk &desk, const QString &made)
{
    const QString path = QFileInfo(made).absolutePath();
    return desk.database().read([&](Snapshot &snapshot) -> Result<void> {
        QDir folder(path);
        auto names = storage::backupsOf(storage::databaseId(snapshot), folder);
        names.removeIf([&](const QString &name) {
            const auto check = checkOf(JobRepository(snapshot), QFileInfo(folder.filePath(name)));
            return check && !check->whole;
        });
        for (const auto &old : storage::backupsToDrop(names, desk.today())) {
            if (old != QFileInfo(made).fileName())
                folder.remove(old);
        }
        return {};
    });
}

/// Another desk may have taken the name, or a clock that was set back comes by a second time.
QString freeName(const QDir &folder, const QString &wanted)
{
    QString name = wanted;
    for (int n = 2; folder.exists(name); ++n)
        name = QFileInfo(wanted).completeBaseName() + u"-%1.tkb"_s.arg(n);
    return folder.filePath(name);
}

/// Under another name until it is whole; read back under the key.
Result<QString> copyBackup(const QString &from, const QString &folder, const SecretKey &key)
{
    if (const auto ready = prepareFolder(folder, false); !ready)
        return tl::unexpected(ready.error());
    const QString to = freeName(QDir(folder), QFileInfo(from).fileName());
    const QString part = to + u".part"_s;
    QFile::remove(part);
    if (!QFile::copy(from, part)) {
        QFile::remove(part);
        return tl::unexpected(storage::fullWithoutRoom({Error::Kind::Io, part}, folder));
    }
    if (const auto whole = storage::verifyBackup(part, key); !whole) {
        QFile::remove(part);
        return tl::unexpected(whole.error());
    }
    if (const auto synced = storage::syncFile(part); !synced)
        return tl::unexpected(synced.error());
    if (!QFile::rename(part, to))
        return failure(Error::Kind::ReadOnly, to);
    return storage::syncFile(folder).map([&] { return to; });
}

Result<void> note(Desk &desk, const UserId &user, const QJsonObject &detail)
{
    return desk.database().atomically(user, [&](Transaction &tx) -> Result<void> {
        AuditLog(tx).append({u"desk.backup"_s, {}, {}, {}, detail});
        return {};
    });
}

Result<void> remember(Desk &desk, const UserId &user, const QString &path, bool whole)
{
    return desk.database().keepNote(user, [&](Transaction &tx) -> Result<void> {
        JobRepository(tx).saveCheck(path, {QFileInfo(path).size(), tx.now(), whole});
        return {};
    });
}

} // namespace

Result<BackupPlan> ReadBackups::plan() const
{
    return m_desk.database().read(
        [](Snapshot &snapshot) -> Result<BackupPlan> { return JobRepository(snapshot).plan(); });
}

Result<BackupShelf> ReadBackups::operator()(const Actor &actor) const
{
    if (const auto allowed = require(actor, Permission::MakeBackup); !allowed)
        return tl::unexpected(allowed.error());
    return m_desk.database().read([&](Snapshot &snapshot) -> Result<BackupShelf> {
        JobRepository jobs(snapshot);
        BackupShelf shelf{jobs.plan(), {}, {}};
        shelf.folder = folderOf(shelf.plan, m_desk);
        const QDir folder(shelf.folder);
        const auto databaseId = storage::databaseId(snapshot);
        const auto periods = storage::backupPeriods(storage::backupsOf(databaseId, folder), m_desk.today());
        for (const auto &file : folder.entryInfoList({u"tirkeu-*.tkb"_s}, QDir::Files)) {
            const auto manifest = storage::readManifest(file.filePath());
            if (manifest && manifest->databaseId != databaseId)
                continue; // another desk keeps its backups here too
            shelf.backups.push_back({file.filePath(), manifest ? manifest->madeAt : QDateTime(), file.size(),
                                     periods.value(file.fileName(), BackupPeriod::None), checkOf(jobs, file)});
        }
        std::sort(shelf.backups.begin(), shelf.backups.end(), [](const ListedBackup &a, const ListedBackup &b) {
            return storage::backupStamp(QFileInfo(a.path).fileName()) >
                   storage::backupStamp(QFileInfo(b.path).fileName());
        });
        return shelf;
    });
}

QList<ChangeBackupPlan::Flaw> ChangeBackupPlan::flaws(const BackupPlan &plan) const
{
    QList<Flaw> flaws;
    if (!plan.at.isValid())
        flaws.append({Field::Time, {"backups", QT_TRANSLATE_NOOP("backups", "Write a time, like 19:30.")}});
    const auto check = [&](const QString &path, Field field) {
        const QFileInfo folder(path);
        if (path.isEmpty())
            return;
        if (!folder.isAbsolute() || !folder.isDir())
            flaws.append({field,
                          {"backups", QT_TRANSLATE_NOOP("backups", "There is no such folder. Is its disk plugged "
                                                                   "in? Choose the folder from the list.")}});
        else if (!folder.isWritable())
            flaws.append({field, {"backups", QT_TRANSLATE_NOOP("backups", "This folder cannot be written.")}});
    };
    check(plan.folder, Field::Folder);
    check(plan.secondFolder, Field::SecondFolder);
    if (!plan.secondFolder.isEmpty() && QDir(plan.secondFolder) == QDir(folderOf(plan, m_desk)))
        flaws.append({Field::SecondFolder,
                      {"backups", QT_TRANSLATE_NOOP("backups", "The backups are in this folder already. A second copy "
                                                               "belongs on another disk.")}});
    return flaws;
}

Result<void> ChangeBackupPlan::operator()(const Actor &actor, const BackupPlan &plan) const
{
    if (const auto allowed = require(actor, Permission::MakeBackup); !allowed)
        return allowed;
    if (const auto found = flaws(plan); !found.isEmpty())
        return failure(Error::Kind::Invalid, QString::fromUtf8(found.front().sentence.id));
    return m_desk.database().atomically(actor.user, [&](Transaction &tx) -> Result<void> {
        JobRepository(tx).savePlan(plan);
        AuditLog(tx).append({u"desk.backupPlan"_s,
                             {},
                             {},
                             {},
                             {{u"at"_s, plan.at.toString(u"HH:mm"_s)},
                              {u"ownFolder"_s, plan.folder.isEmpty()},
                              {u"secondCopy"_s, !plan.secondFolder.isEmpty()}}});
        return {};
    });
}

Result<MakeBackup::Made> MakeBackup::operator()(const Actor &actor) const
{
    if (const auto allowed = require(actor, Permission::MakeBackup); !allowed)
        return tl::unexpected(allowed.error());
    // The act is in the audit before the copy, so that the copy holds it too.
    if (const auto noted = note(m_desk, actor.user, {}); !noted)
        return tl::unexpected(noted.error());
    auto made = write();
    if (made)
        (void)remember(m_desk, actor.user, made->path, true); // at worst it is shown as not read back
    return made;
}

Result<MakeBackup::Made> MakeBackup::byItself(const Actor &actor) const
{
    if (const auto noted = note(m_desk, actor.user, {{u"automatic"_s, true}}); !noted)
        return tl::unexpected(noted.error());
    auto made = write();
    if (made)
        (void)remember(m_desk, actor.user, made->path, true);
    return made;
}

Result<MakeBackup::Made> MakeBackup::write() const
{
    const auto plan = ReadBackups(m_desk).plan();
    if (!plan)
        return tl::unexpected(plan.error());
    const QString folder = folderOf(*plan, m_desk);
    if (const auto ready = prepareFolder(folder, plan->folder.isEmpty()); !ready)
        return tl::unexpected(ready.error());
    const QString name = storage::backupFileName(m_desk.clock().now(), m_desk.organization().deskCode);
    Made made{freeName(QDir(folder), name), {}};
    if (const auto written = storage::writeBackup(m_desk.database(), made.path); !written)
        return tl::unexpected(written.error());
    (void)makeRoomBeside(m_desk, made.path); // at worst the old ones stay until the next time
    if (!plan->secondFolder.isEmpty()) {
        if (const auto copied = copyBackup(made.path, plan->secondFolder, m_desk.database().key()); !copied)
            made.secondCopy = copied.error();
        else
            (void)makeRoomBeside(m_desk, *copied); // at worst the old ones stay until the next time
    }
    return made;
}

Result<CheckBackup::Finding> CheckBackup::operator()(const Actor &actor, const QString &path) const
{
    if (const auto allowed = require(actor, Permission::MakeBackup); !allowed)
        return tl::unexpected(allowed.error());
    const auto head = storage::readManifest(path);
    const auto read = head ? storage::verifyBackup(path, m_desk.database().key()) : head;
    const auto kind = read ? std::nullopt : std::optional(read.error().kind);
    if (kind && kind != Error::Kind::Corrupt && kind != Error::Kind::Foreign)
        return tl::unexpected(read.error());
    const bool otherKey = head && kind == Error::Kind::Foreign;
    if (!otherKey) {
        if (const auto kept = remember(m_desk, actor.user, path, !kind); !kept)
            return tl::unexpected(kept.error());
    }
    return otherKey ? Finding::OtherKey : kind ? Finding::Damaged : Finding::Whole;
}

Result<CheckBackup::Finding> CheckBackup::newest(const Actor &actor) const
{
    const auto shelf = ReadBackups(m_desk)(actor);
    if (!shelf)
        return tl::unexpected(shelf.error());
    if (shelf->backups.empty())
        return failure(Error::Kind::NotFound, u"no backup in "_s + shelf->folder);
    return (*this)(actor, shelf->backups.front().path);
}

} // namespace tirkeu::usecase
