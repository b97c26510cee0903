#include "base/secret.h"
#include "command_line.h"
#include "composition.h"
#include <QApplication>
#include <QFontInfo>
#include <cstdio>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    ::umask(0077); // whatever the program writes is its user's alone
    tirkeu::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tirkeu"_s);
    QApplication::setApplicationVersion(QLatin1StringView(TIRKEU_VERSION));
    QApplication::setDesktopFileName(u"tirkeu"_s);

    const auto line = tirkeu::app::readCommandLine(QApplication::arguments());
    if (line.answer) {
        std::fputs(line.answer->text.toLocal8Bit().constData(), line.answer->exitCode == 0 ? stdout : stderr);
        return line.answer->exitCode;
    }
    // The first text waits for the list of the system's fonts, which takes a while: it is read while the rest is made.
    const std::jthread fonts([font = QApplication::font()] { (void)QFontInfo(font).family(); });
    return tirkeu::app::Composition(application, line).run();
}
