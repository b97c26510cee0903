#include "support/child_process.h"
#include <QtGlobal>
#include <array>
#include <cerrno>
#include <csignal>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tirkeu::test {

ChildProcess::ChildProcess(const std::function<int(int out)> &work)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    m_pid = ::fork();
    if (m_pid < 0)
        qFatal("no fork");
    if (m_pid == 0) {
        ::close(ends[0]);
        ::signal(SIGABRT, SIG_DFL); // Qt Test would print where it stood
        ::_exit(work(ends[1]));
    }
    ::close(ends[1]);
    m_in = ends[0];
}

ChildProcess::~ChildProcess()
{
    if (m_pid > 0) {
        kill();
        wait();
    }
    ::close(m_in);
}

QByteArray ChildProcess::read(qsizetype atLeast)
{
    QByteArray all;
    std::array<char, 4096> part{};
    while (all.size() < atLeast) {
        const ssize_t got = ::read(m_in, part.data(), part.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        all.append(part.data(), got);
    }
    return all;
}

QByteArray ChildProcess::readToEnd()
{
    return read(std::numeric_limits<qsizetype>::max());
}

void ChildProcess::kill()
{
    ::kill(m_pid, SIGKILL);
}

int ChildProcess::wait()
{
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    m_pid = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int asOrdinaryUser(const std::function<int()> &work)
{
    constexpr uid_t nobody = 65534;
    ChildProcess child([&](int) {
        if (::getuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            return 99;
        return work();
    });
    return child.wait();
}

} // namespace tirkeu::test
