#pragma once
#include "support/disk_journal.h"
#include <QByteArray>
#include <QString>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Every call of this process that changes something on the disk, counted or written down, and one of them made to
/// fail: SQLite's, Qt's and ours alike, since the functions of libc are replaced here. To be included by one source
/// file of a program.
namespace tirkeu::test {

struct DiskCalls
{
    enum class Fault
    {
        None, ///< only counts
        Full, ///< a half of it still goes to the disk, then there is no room, and none afterwards
        Kill  ///< the process is killed before it
    };
    QByteArray folder; ///< only what happens below it; empty: nothing is counted
    Fault fault = Fault::None;
    int at = 0; ///< which of the calls, from 1 on
    int seen = 0;
    bool struck = false;
    DiskJournal *journal = nullptr; ///< is told of every call that was made

    void record(const QString &path, DiskJournal &into)
    {
        watch(path, Fault::None, 0);
        journal = &into;
    }
    void watch(const QString &path, Fault wanted, int call) { *this = {path.toUtf8(), wanted, call}; }
    void stop() { folder.clear(); } ///< room again

    /// Whether the call may be made. A call that takes no room is only counted when the process can be killed at it.
    bool admit(bool takesRoom)
    {
        if (fault == Fault::Full && !takesRoom)
            return true;
        ++seen;
        if (fault == Fault::None || seen < at)
            return true;
        struck = true;
        if (fault == Fault::Kill) {
            ::kill(::getpid(), SIGKILL);
            ::pause();
        }
        return false;
    }
    bool watches(const char *path) const
    {
        return !folder.isEmpty() && qstrncmp(path, folder.constData(), size_t(folder.size())) == 0;
    }
    bool watches(int descriptor) const { return !folder.isEmpty() && watches(pathOf(descriptor).constData()); }
    static QByteArray pathOf(int descriptor)
    {
        std::array<char, 64> link{};
        std::array<char, PATH_MAX> path{};
        std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", descriptor);
        return ::readlink(link.data(), path.data(), path.size() - 1) > 0 ? QByteArray(path.data()) : QByteArray();
    }
};
inline DiskCalls diskCalls; // NOLINT: the functions below have no other way to it

inline struct stat statOf(int descriptor)
{
    struct stat found
    {
    };
    ::fstat(descriptor, &found);
    return found;
}

/// The file or folder a descriptor stands for was told to the disk.
inline int syncAndNote(long call, int descriptor)
{
    const bool watched = diskCalls.watches(descriptor);
    if (watched)
        diskCalls.admit(false);
    const int result = int(::syscall(call, descriptor));
    if (result != 0 || !watched || !diskCalls.journal)
        return result;
    const auto found = statOf(descriptor);
    if (S_ISDIR(found.st_mode))
        diskCalls.journal->folderSynced(DiskCalls::pathOf(descriptor));
    else
        diskCalls.journal->synced(found.st_ino);
    return result;
}

/// Names changed by a call that went well.
template <typename Note>
int noted(int result, const char *path, Note note)
{
    if (result == 0 && diskCalls.journal && diskCalls.watches(path))
        note(*diskCalls.journal);
    return result;
}

inline ssize_t writeOrFail(int descriptor, const void *bytes, size_t size, off64_t at)
{
    const bool watched = diskCalls.watches(descriptor);
    const auto put = [&](size_t count) {
        const ssize_t done = at < 0 ? ::syscall(SYS_write, descriptor, bytes, count)
                                    : ::syscall(SYS_pwrite64, descriptor, bytes, count, at);
        if (done > 0 && watched && diskCalls.journal)
            diskCalls.journal->wrote(statOf(descriptor).st_ino,
                                     at < 0 ? ::lseek(descriptor, 0, SEEK_CUR) - done : qint64(at),
                                     QByteArray(static_cast<const char *>(bytes), done));
        return done;
    };
    if (!watched)
        return put(size);
    const bool first = !diskCalls.struck;
    if (diskCalls.admit(true))
        return put(size);
    if (first && size > 1)
        return put(size / 2);
    errno = ENOSPC;
    return -1;
}

inline int openOrFail(const char *path, int flags, mode_t mode)
{
    struct stat there
    {
    };
    const bool makes = (flags & O_CREAT) != 0 && diskCalls.watches(path) && ::stat(path, &there) != 0;
    const bool makesNameless = (flags & O_TMPFILE) == O_TMPFILE && diskCalls.watches(path);
    if ((makes || makesNameless) && !diskCalls.admit(true)) {
        errno = ENOSPC;
        return -1;
    }
    const int opened = int(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    if (opened >= 0 && diskCalls.journal && diskCalls.watches(path)) {
        if (makes || makesNameless)
            diskCalls.journal->made(makes ? QByteArray(path) : QByteArray(), statOf(opened).st_ino);
        else if ((flags & O_TRUNC) != 0)
            diskCalls.journal->cut(statOf(opened).st_ino, 0);
    }
    return opened;
}

inline int cutAndNote(int descriptor, off64_t size)
{
    const bool watched = diskCalls.watches(descriptor);
    if (watched)
        diskCalls.admit(false);
    const int result = int(::syscall(SYS_ftruncate, descriptor, size));
    if (result == 0 && watched && diskCalls.journal)
        diskCalls.journal->cut(statOf(descriptor).st_ino, size);
    return result;
}

/// A call on names or lengths: it takes no room that would be missing, but the process may die before it.
template <typename Where>
void beforeChange(Where where)
{
    if (diskCalls.watches(where))
        diskCalls.admit(false);
}

} // namespace tirkeu::test

// The parameters have the names and types of libc.
extern "C" {
inline int tirkeuOpen(const char *path, int flags, va_list more)
{
    const mode_t mode = (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    return tirkeu::test::openOrFail(path, flags, mode);
}
int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const int result = tirkeuOpen(path, flags, more);
    va_end(more);
    return result;
}
int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const int result = tirkeuOpen(path, flags, more);
    va_end(more);
    return result;
}
ssize_t write(int descriptor, const void *bytes, size_t size)
{
    return tirkeu::test::writeOrFail(descriptor, bytes, size, -1);
}
ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    return tirkeu::test::writeOrFail(descriptor, bytes, size, at);
}
/// Past write(): whoever copies so is told to read and write instead.
ssize_t sendfile(int to, int from, off_t *at, size_t size) noexcept
{
    if (!tirkeu::test::diskCalls.watches(to))
        return ::syscall(SYS_sendfile, to, from, at, size);
    errno = ENOSYS;
    return -1;
}
int ftruncate(int descriptor, off_t size) noexcept
{
    return tirkeu::test::cutAndNote(descriptor, size);
}
int ftruncate64(int descriptor, off64_t size) noexcept
{
    return tirkeu::test::cutAndNote(descriptor, size);
}
int fsync(int descriptor)
{
    return tirkeu::test::syncAndNote(SYS_fsync, descriptor);
}
int fdatasync(int descriptor)
{
    return tirkeu::test::syncAndNote(SYS_fdatasync, descriptor);
}
int rename(const char *from, const char *to) noexcept
{
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0);
}
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    tirkeu::test::beforeChange(to);
    return tirkeu::test::noted(int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags)), to,
                               [&](auto &journal) { journal.renamed(from, to); });
}
int link(const char *from, const char *to) noexcept
{
    return linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
}
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    tirkeu::test::beforeChange(to);
    struct stat linked
    {
    };
    return tirkeu::test::noted(
        int(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags)), to,
        [&](auto &journal) { journal.linked(::stat(to, &linked) == 0 ? linked.st_ino : 0, to); });
}
int statvfs(const char *path, struct statvfs *found) noexcept
{
    const bool full = tirkeu::test::diskCalls.watches(path) && tirkeu::test::diskCalls.struck;
    *found = {};
    found->f_frsize = 4096;
    found->f_bavail = full ? 0 : 1 << 20;
    return 0;
}
int unlink(const char *path) noexcept
{
    tirkeu::test::beforeChange(path);
    return tirkeu::test::noted(int(::syscall(SYS_unlink, path)), path, [&](auto &journal) { journal.removed(path); });
}
}
