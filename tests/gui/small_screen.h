#pragma once
#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

namespace tirkeu::test {

/// The smallest screen of the desk, for the platform that shows nothing: 1366×768. Make it before the application.
class SmallScreen
{
public:
    SmallScreen()
    {
        const QString path = m_folder.filePath(QStringLiteral("screen.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no folder for the screen");
        file.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [{
            "name": "smallest", "x": 0, "y": 0, "width": 1366, "height": 768,
            "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
            qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toUtf8());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tirkeu::test
