#include "storage/file_io.h"
#include "storage/desk_files.h"
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

Result<void> writeAll(int fd, const QByteArray &content, const QString &path)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t written = ::write(fd, content.constData() + done, size_t(content.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return tl::unexpected(errorOfErrno(errno, path));
        done += written;
    }
    return {};
}

/// The file beside the one to be replaced, emptied and ours alone: two programs on one desk write one after the other.
Result<int> openPart(const QString &part)
{
    const QByteArray name = QFile::encodeName(part);
    for (;;) {
        const int fd = ::open(name.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        if (fd < 0)
            return tl::unexpected(errorOfErrno(errno, part));
        struct stat ours
        {
        }, there{};
        const bool locked = ::flock(fd, LOCK_EX) == 0 && ::fstat(fd, &ours) == 0;
        if (locked && ::stat(name.constData(), &there) == 0 && ours.st_ino == there.st_ino && ::ftruncate(fd, 0) == 0)
            return fd;
        const int code = errno;
        ::close(fd);
        if (!locked || (code != ENOENT && ours.st_ino == there.st_ino))
            return tl::unexpected(errorOfErrno(code, part));
        // The other program renamed or removed it meanwhile: begin again.
    }
}

Result<void> replace(const QString &path, const QByteArray &content, bool durable)
{
    const QString part = path + u".tmp"_s;
    const auto opened = openPart(part);
    if (!opened)
        return tl::unexpected(opened.error());
    const int fd = *opened;
    const QByteArray name = QFile::encodeName(part);
    auto written = writeAll(fd, content, part);
    if (written && durable && ::fsync(fd) != 0)
        written = tl::unexpected(errorOfErrno(errno, part));
    if (written && ::rename(name.constData(), QFile::encodeName(path).constData()) != 0)
        written = tl::unexpected(errorOfErrno(errno, path));
    if (!written)
        ::unlink(name.constData());
    ::close(fd); // the lock goes with it
    if (!written)
        return written;
    return durable ? syncFile(QFileInfo(path).absolutePath()) : Result<void>();
}

} // namespace

QString DeskFiles::deskState() const
{
    return folder() + u"/desk.state"_s;
}
QString DeskFiles::folder() const
{
    return QFileInfo(database).absolutePath();
}

Error errorOfErrno(int code, const QString &what)
{
    const QString detail = what + u": "_s + QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return {Error::Kind::Full, detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::Kind::ReadOnly, detail};
    case ENOENT:
    case ENOTDIR:
        return {Error::Kind::NotFound, detail};
    case EEXIST:
        return {Error::Kind::Exists, detail};
    default:
        return {Error::Kind::Io, detail};
    }
}

Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    return replace(path, content, true);
}
Result<void> replaceFileSoon(const QString &path, const QByteArray &content)
{
    return replace(path, content, false);
}

Result<QByteArray> readFile(const QString &path, qint64 atMost)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::ReadOnly, path + u": "_s + file.errorString());
    if (file.size() > atMost)
        return failure(Error::Kind::Foreign, path + u": too large"_s);
    return file.readAll();
}

Result<void> createPrivateFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return tl::unexpected(errorOfErrno(errno, path));
    ::close(fd);
    return {};
}

Result<void> syncFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return tl::unexpected(errorOfErrno(errno, path));
    const int synced = ::fsync(fd);
    const int code = errno;
    ::close(fd);
    if (synced != 0)
        return tl::unexpected(errorOfErrno(code, path));
    return {};
}

} // namespace tirkeu::storage
