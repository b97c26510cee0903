#include "storage/desk_in_use.h"
#include <QFile>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {

bool isOpenElsewhere(const DeskFiles &files)
{
    // walformat.html, "WAL-index locks": 120 to 127; byte 128 is held by every connection as long as it is open.
    constexpr off_t first = 120;
    constexpr off_t count = 9;
    const QString path = files.database + u"-shm"_s;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false; // nobody has the log open
    struct flock asked = {};
    asked.l_type = F_WRLCK;
    asked.l_whence = SEEK_SET;
    asked.l_start = first;
    asked.l_len = count;
    const bool held = ::fcntl(descriptor, F_GETLK, &asked) == 0 && asked.l_type != F_UNLCK;
    ::close(descriptor);
    return held;
}

} // namespace tirkeu::storage
