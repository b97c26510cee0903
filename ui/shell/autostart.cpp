#include "shell/autostart.h"
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

/// As the specification of desktop entries wants it: in double quotes, with \ before what is special there.
QString quoted(const QString &program)
{
    QString safe;
    for (const QChar c : program) {
        if (u"\"`$\\"_s.contains(c))
            safe += u"\\\\"_s; // once for the quotes, once for the file
        if (c == u'%')
            safe += c;
        safe += c;
    }
    return u'"' + safe + u'"';
}

} // namespace

Autostart::Autostart(const QString &folder, const QString &program)
    : m_folder(folder)
    , m_program(program)
{
}

Autostart Autostart::ofThisUser()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s,
            QCoreApplication::applicationFilePath()};
}

QString Autostart::path() const
{
    return m_folder + u"/tirkeu.desktop"_s;
}

bool Autostart::isOn() const
{
    return QFile::exists(path());
}

bool Autostart::set(bool on) const
{
    if (!on)
        return !isOn() || QFile::remove(path());
    QSaveFile entry(path());
    if (!QDir().mkpath(m_folder) || !entry.open(QIODevice::WriteOnly))
        return false;
    entry.write(u"[Desktop Entry]\nType=Application\nName=Tirkeu\nExec=%1\nIcon=tirkeu\nTerminal=false\n"_s
                    .arg(quoted(m_program))
                    .toUtf8());
    return entry.commit();
}

} // namespace tirkeu::ui
