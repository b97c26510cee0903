#pragma once
#include "printing/cups_printing.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <arpa/inet.h>
#include <array>
#include <mutex>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

/// A printing service and a printer for tests; nothing of it leaves this computer.
namespace tirkeu::test {

using namespace Qt::StringLiterals;
using printing::CupsPrinting;

/// Listens on a free port of loopback and never says a word.
class SilentServer
{
public:
    SilentServer()
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        const bool listening = ::bind(m_socket, generic, size) == 0 && ::listen(m_socket, 8) == 0 &&
                               ::getsockname(m_socket, generic, &size) == 0;
        Q_ASSERT(listening);
        port = ntohs(address.sin_port);
    }
    ~SilentServer() { ::close(m_socket); }
    SilentServer(const SilentServer &) = delete;
    SilentServer &operator=(const SilentServer &) = delete;

    int port = 0;

protected:
    const int m_socket;
};

/// A printer of the kind that takes what is sent to its port, as office printers do.
class SocketPrinter : public SilentServer
{
public:
    SocketPrinter()
        : m_thread([this] { takePapers(); })
    {
    }
    ~SocketPrinter()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        m_thread.join();
    }
    bool has(const QByteArray &paper)
    {
        const std::scoped_lock lock(m_mutex);
        return m_papers.contains(paper);
    }

private:
    void takePapers()
    {
        for (int sender = ::accept(m_socket, nullptr, nullptr); sender >= 0;
             sender = ::accept(m_socket, nullptr, nullptr)) {
            QByteArray paper;
            std::array<char, 4096> part{};
            for (auto n = ::read(sender, part.data(), part.size()); n > 0; n = ::read(sender, part.data(), part.size()))
                paper.append(part.data(), n);
            const std::scoped_lock lock(m_mutex);
            m_papers.append(paper);
            ::close(sender);
        }
    }

    std::mutex m_mutex;
    QByteArrayList m_papers;
    std::thread m_thread;
};

inline int freePort()
{
    return SilentServer().port;
}

/// A CUPS server of the test's own, on loopback, with raw queues to a printer on loopback too.
class PrivateCups
{
public:
    bool start()
    {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)); // its filters run as another user
        for (const auto &name : {u"cache"_s, u"state"_s, u"spool"_s, u"tmp"_s})
            QDir(m_folder.path()).mkdir(name);
        write(u"cupsd.conf"_s,
              u"Listen 127.0.0.1:%1\nDirtyCleanInterval 0\nBrowsing Off\nWebInterface No\nDefaultAuthType None\n"
              "<Location />\nOrder allow,deny\nAllow from 127.0.0.1\n</Location>\n"
              "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n"
              "<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n"_s.arg(m_port));
        write(u"cups-files.conf"_s,
              u"ServerRoot %1\nCacheDir %1/cache\nStateDir %1/state\nRequestRoot %1/spool\n"
              "TempDir %1/tmp\nAccessLog %1/access\nErrorLog %1/error\nPageLog %1/page\n"_s.arg(m_folder.path()));
        m_server.start(u"/usr/sbin/cupsd"_s,
                       {u"-f"_s, u"-c"_s, path(u"cupsd.conf"_s), u"-s"_s, path(u"cups-files.conf"_s)});
        return m_server.waitForStarted() && QTest::qWaitFor([this] { return bool(printing().printers()); }, 20000);
    }
    PrivateCups() = default;
    PrivateCups(const PrivateCups &) = delete;
    PrivateCups &operator=(const PrivateCups &) = delete;
    ~PrivateCups()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(5000))
            m_server.kill();
        m_server.waitForFinished();
    }

    CupsPrinting printing() const { return CupsPrinting({u"127.0.0.1"_s, m_port}); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    SocketPrinter printer;

    bool addQueue(const QString &name) const
    {
        return tool(u"/usr/sbin/lpadmin"_s,
                    {u"-p"_s, name, u"-E"_s, u"-v"_s, u"socket://127.0.0.1:%1/?snmp=false"_s.arg(printer.port), u"-m"_s,
                     u"raw"_s, u"-D"_s, u"Тіркеу орны"_s, u"-L"_s, u"101"_s});
    }
    bool tool(const QString &program, QStringList arguments) const
    {
        QProcess process;
        process.start(program, QStringList{u"-h"_s, u"127.0.0.1:%1"_s.arg(m_port)} + arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

private:
    void write(const QString &name, const QString &text)
    {
        QFile file(path(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
        Q_ASSERT(written);
    }

    const int m_port = freePort();
    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace tirkeu::test
