#include "support/faulty_disk.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <algorithm>
#include <list>
#include <mutex>
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace tirkeu::test {
namespace {

struct Write
{
    qint64 offset = 0;
    QByteArray bytes; ///< of a truncation: none
    bool truncates = false;
};

/// What one file has on the disk for sure, and what is still on its way there.
struct Tracked
{
    QByteArray synced;
    std::vector<Write> since;
};

/// SQLite has one table of functions for files that are locked and another for the rest: each gets one of ours.
struct Methods
{
    sqlite3_io_methods ours{};
    const sqlite3_io_methods *real = nullptr;
};

/// SQLite calls plain functions: what they need lies here while a FaultyDisk stands.
struct State
{
    std::mutex mutex;
    sqlite3_vfs *original = nullptr; ///< the encrypting one that was the default
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    std::list<Methods> methods;
    qint64 left = -1; ///< bytes that still fit; -1: no limit
    qint64 refused = 0;
    QHash<sqlite3_file *, QString> paths;
    QHash<QString, Tracked> files;
};
State state;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void note(sqlite3_file *file, Write write)
{
    if (const auto path = state.paths.constFind(file); path != state.paths.constEnd())
        state.files[*path].since.push_back(std::move(write));
}

const sqlite3_io_methods *realOf(const sqlite3_file *file)
{
    const auto found = std::find_if(state.methods.begin(), state.methods.end(),
                                    [&](const Methods &methods) { return &methods.ours == file->pMethods; });
    return found->real;
}

int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    const std::scoped_lock lock(state.mutex);
    const QByteArray bytes(static_cast<const char *>(data), size);
    if (state.left >= 0 && size > state.left) {
        ++state.refused;
        if (state.left > 0) { // as a real disk: a part of it still went
            realOf(file)->xWrite(file, data, int(state.left), offset);
            note(file, {offset, bytes.left(state.left)});
        }
        state.left = 0;
        return SQLITE_FULL;
    }
    if (state.left >= 0)
        state.left -= size;
    note(file, {offset, bytes});
    return realOf(file)->xWrite(file, data, size, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const std::scoped_lock lock(state.mutex);
    note(file, {size, {}, true});
    return realOf(file)->xTruncate(file, size);
}

int sync(sqlite3_file *file, int flags)
{
    const std::scoped_lock lock(state.mutex);
    if (const auto path = state.paths.constFind(file); path != state.paths.constEnd())
        state.files[*path] = {contentOf(*path), {}};
    return realOf(file)->xSync(file, flags);
}

int close(sqlite3_file *file)
{
    const std::scoped_lock lock(state.mutex);
    state.paths.remove(file);
    return realOf(file)->xClose(file);
}

const sqlite3_io_methods *oursFor(const sqlite3_io_methods *real)
{
    for (const Methods &methods : state.methods) {
        if (methods.real == real)
            return &methods.ours;
    }
    Methods &methods = state.methods.emplace_back(Methods{*real, real});
    methods.ours.xWrite = write;
    methods.ours.xTruncate = truncate;
    methods.ours.xSync = sync;
    methods.ours.xClose = close;
    return &methods.ours;
}

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    const int result = state.real->xOpen(state.real, name, file, flags, outFlags);
    if (result != SQLITE_OK || !file->pMethods)
        return result;
    const std::scoped_lock lock(state.mutex);
    file->pMethods = oursFor(file->pMethods);
    if (name && !(flags & SQLITE_OPEN_DELETEONCLOSE)) {
        const QString path = QFile::decodeName(name);
        state.paths.insert(file, path);
        if (!state.files.contains(path))
            state.files.insert(path, {contentOf(path), {}});
    }
    return result;
}

void apply(QByteArray &content, const Write &write, qint64 bytes)
{
    if (write.truncates) {
        content.truncate(qsizetype(write.offset));
        return;
    }
    if (content.size() < write.offset + bytes)
        content.append(qsizetype(write.offset + bytes) - content.size(), '\0');
    content.replace(qsizetype(write.offset), qsizetype(bytes), write.bytes.left(qsizetype(bytes)));
}

QByteArray afterPowerCut(const Tracked &tracked, QRandomGenerator &random)
{
    QByteArray content = tracked.synced;
    for (const Write &write : tracked.since) {
        const auto luck = random.bounded(3);
        if (luck == 0)
            apply(content, write, write.bytes.size());
        else if (luck == 1) // torn between two sectors
            apply(content, write, random.bounded(write.bytes.size() / 512 + 1) * 512);
    }
    return content;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    Q_ASSERT(!state.real);
    sqlite3_initialize();
    state.original = sqlite3_vfs_find(nullptr);
    state.real = sqlite3_vfs_find("unix");
    state.vfs = *state.real;
    state.vfs.pNext = nullptr;
    state.vfs.zName = "tirkeu-faulty";
    state.vfs.xOpen = open;
    state.left = -1;
    state.refused = 0;
    sqlite3_vfs_register(&state.vfs, 0);
    const int made = sqlite3mc_vfs_create("tirkeu-faulty", 1);
    Q_ASSERT(made == SQLITE_OK);
}

FaultyDisk::~FaultyDisk()
{
    Q_ASSERT(state.paths.isEmpty());
    sqlite3_vfs_register(state.original, 1);
    sqlite3mc_vfs_destroy("multipleciphers-tirkeu-faulty");
    sqlite3_vfs_unregister(&state.vfs);
    state.real = nullptr;
    state.files.clear();
}

void FaultyDisk::fullAfter(qint64 bytes)
{
    const std::scoped_lock lock(state.mutex);
    state.left = bytes;
}

void FaultyDisk::roomAgain()
{
    fullAfter(-1);
}

qint64 FaultyDisk::refused() const
{
    return state.refused;
}

void FaultyDisk::copyAfterPowerCut(const QString &folder, const QString &to, QRandomGenerator &random) const
{
    const std::scoped_lock lock(state.mutex);
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        if (info.fileName().endsWith(u"-shm"_s))
            continue; // memory, not disk
        QFile out(to + u'/' + info.fileName());
        const auto tracked = state.files.constFind(info.absoluteFilePath());
        const QByteArray content =
            tracked == state.files.constEnd() ? contentOf(info.absoluteFilePath()) : afterPowerCut(*tracked, random);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(out.fileName()));
    }
}

} // namespace tirkeu::test
