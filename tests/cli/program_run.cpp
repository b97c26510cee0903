#include "cli/program_run.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tirkeu::test {
namespace {

constexpr uid_t nobody = 65534;

} // namespace

bool Answer::isError() const
{
    const auto whole = object();
    const auto error = whole.value("error"_L1).toObject();
    return whole.size() == 1 && error.size() == 2 && !error.value("kk"_L1).toString().isEmpty() &&
           !error.value("ru"_L1).toString().isEmpty();
}

ProgramRun::ProgramRun()
    : environment(QProcessEnvironment::systemEnvironment())
{
    for (const auto &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_RUNTIME_DIR"_s})
        environment.remove(name);
    environment.insert(u"XDG_DATA_HOME"_s, path(u"home"_s));
    environment.insert(u"TIRKEU_PASSWORD"_s, ctlPassword);
}

Answer ProgramRun::run(QProcess &process, const QStringList &words, const QByteArray &input) const
{
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QString::fromLocal8Bit(TIRKEUCTL), words);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString()};
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

Answer ProgramRun::operator()(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    return run(process, words, input);
}

Answer ProgramRun::on(const QString &name, const QStringList &words) const
{
    return (*this)(QStringList{u"--db"_s, desk(name)} + words);
}

Answer ProgramRun::asOrdinaryUser(const QStringList &words) const
{
    QProcess process;
    process.setChildProcessModifier([] {
        if (::getuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(99);
    });
    return run(process, words, {});
}

void ProgramRun::makeDemo(const QString &name, int patients) const
{
    const auto made = on(name, {u"init"_s, u"--demo"_s, u"--patients"_s, QString::number(patients), u"--doctors"_s,
                                u"3"_s, u"--seed"_s, u"7"_s, u"--now"_s, u"2026-03-02T09:00"_s});
    if (made.exit != 0)
        qFatal("no demo desk: %s", qPrintable(made.err));
}

void ProgramRun::copyDesk(const QString &from, const QString &to) const
{
    if (!QDir().mkpath(path(to)))
        qFatal("no folder %s", qPrintable(to));
    for (const auto &file : QDir(path(from)).entryList(QDir::Files)) {
        if (!QFile::copy(path(from) + u'/' + file, path(to) + u'/' + file))
            qFatal("not copied: %s", qPrintable(file));
    }
}

void ProgramRun::giveAway(const QString &name) const
{
    if (::getuid() != 0)
        return;
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther);
    QStringList all{path(name)};
    for (const auto &file : QDir(path(name)).entryList(QDir::Files))
        all += path(name) + u'/' + file;
    for (const auto &each : all) {
        if (::chown(QFile::encodeName(each).constData(), nobody, nobody) != 0)
            qFatal("not given away: %s", qPrintable(each));
    }
}

QString ProgramRun::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QByteArray ProgramRun::content(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}

} // namespace tirkeu::test
