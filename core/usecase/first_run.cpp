#include "usecase/first_run.h"
#include "storage/file_io.h"
#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tirkeu::usecase {
namespace {

QString markOf(const storage::DeskFiles &files)
{
    return files.database + u".first-run"_s;
}

} // namespace

bool FirstRun::isUnfinished(const storage::DeskFiles &files)
{
    return QFile::exists(markOf(files));
}

Result<std::unique_ptr<FirstRun>> FirstRun::begin(const storage::DeskFiles &files)
{
    const bool unfinished = isUnfinished(files);
    if (!unfinished && (QFile::exists(files.database) || QFile::exists(files.keySlots())))
        return failure(Error::Kind::Exists, files.database);
    const QString mark = markOf(files);
    const int descriptor = ::open(QFile::encodeName(mark).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return tl::unexpected(storage::errorOfErrno(errno, mark));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return failure(Error::Kind::Busy, u"another program makes a desk here"_s);
    }
    std::unique_ptr<FirstRun> run(new FirstRun(files, descriptor));
    if (unfinished)
        run->clearAway();
    run->m_over = false;
    if (const auto synced = storage::syncFile(files.folder()); !synced)
        return tl::unexpected(synced.error());
    return run;
}

void FirstRun::clearAway()
{
    for (const auto &path : {m_files.database, m_files.database + u"-wal"_s, m_files.database + u"-shm"_s,
                             m_files.keySlots(), m_files.deskState()})
        QFile::remove(path);
    m_over = true;
}

FirstRun::~FirstRun()
{
    if (m_over)
        QFile::remove(markOf(m_files));
    ::close(m_descriptor);
}

} // namespace tirkeu::usecase
