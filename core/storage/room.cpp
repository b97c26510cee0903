#include "storage/room.h"
#include <QFile>
#include <sys/statvfs.h>

namespace tirkeu::storage {

bool hasNoRoom(const QString &folder)
{
    constexpr quint64 least = 64 * 1024; // the index of a log takes half of it
    struct statvfs found
    {
    };
    return ::statvfs(QFile::encodeName(folder).constData(), &found) == 0 && found.f_bavail * found.f_frsize < least;
}

Error fullWithoutRoom(Error error, const QString &folder)
{
    if ((error.kind == Error::Kind::ReadOnly || error.kind == Error::Kind::Io) && hasNoRoom(folder))
        error.kind = Error::Kind::Full;
    return error;
}

} // namespace tirkeu::storage
