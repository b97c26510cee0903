#pragma once
#include <QByteArray>
#include <functional>
#include <sys/types.h>

namespace tirkeu::test {

/// Another process of the same test. Nothing of SQLite may be open in the parent while it is made.
class ChildProcess
{
public:
    /// Runs `work` and ends with what it returns. What it writes to the descriptor comes to the parent.
    explicit ChildProcess(const std::function<int(int out)> &work);
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// What it has written, whole; waits until at least so many bytes came or the child ended.
    QByteArray read(qsizetype atLeast);
    QByteArray readToEnd();
    void kill(); ///< at once, by SIGKILL
    int wait();  ///< its exit code; -1: it did not end by itself

private:
    pid_t m_pid = -1;
    int m_in = -1;
};

/// Runs `work` as a user who may write nothing that is not everybody's. Root asks nobody for permission, so it steps
/// down.
int asOrdinaryUser(const std::function<int()> &work);

} // namespace tirkeu::test
