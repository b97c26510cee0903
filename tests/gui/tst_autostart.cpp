#include "shell/autostart.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tirkeu::ui;
using namespace Qt::StringLiterals;

/// The entry that opens the program with the computer's session.
class TestAutostart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void switchesOnAndOff()
    {
        const QTemporaryDir home;
        const Autostart autostart(home.filePath(u"autostart"_s), u"/opt/Tirkeu 2/100%/tirkeu"_s);
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.set(false));
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.set(true));
        QVERIFY(autostart.isOn());
        QFile entry(home.filePath(u"autostart/tirkeu.desktop"_s));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray text = entry.readAll();
        QVERIFY(text.startsWith("[Desktop Entry]\n"));
        QVERIFY(text.contains("\nExec=\"/opt/Tirkeu 2/100%%/tirkeu\"\n"));
        QVERIFY(autostart.set(false));
        QVERIFY(!autostart.isOn());
    }

    void saysWhenItCannot()
    {
        const QTemporaryDir home;
        QFile inTheWay(home.filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!Autostart(home.filePath(u"autostart"_s), u"/usr/bin/tirkeu"_s).set(true));
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
