#include "storage/key_slots_lock.h"
#include "storage/file_io.h"
#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {

Result<std::unique_ptr<KeySlotsLock>> KeySlotsLock::take(const DeskFiles &files)
{
    const QString path = files.keySlots() + u".lock"_s;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return tl::unexpected(errorOfErrno(errno, path));
    std::unique_ptr<KeySlotsLock> lock(new KeySlotsLock(descriptor));
    int locked = 0;
    do
        locked = ::flock(descriptor, LOCK_EX);
    while (locked != 0 && errno == EINTR);
    if (locked != 0)
        return tl::unexpected(errorOfErrno(errno, path));
    return lock;
}

KeySlotsLock::~KeySlotsLock()
{
    ::close(m_descriptor);
}

} // namespace tirkeu::storage
