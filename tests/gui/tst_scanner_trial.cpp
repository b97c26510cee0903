#include "gui/scanner_fixture.h"
#include "widgets/scanner_test.h"
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The field where a scanner is tried out.
class TestScannerTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void theTrialSaysWhatCame();
    void theTrialSaysWhenItWasTooSlow();
};

void TestScannerTrial::theTrialSaysWhatCame()
{
    ScannerTest trial;
    showActive(trial);
    QCOMPARE(namelessControls(trial), QStringList());
    auto *understood = trial.findChild<QLabel *>(u"understood"_s);
    QVERIFY(!understood->isVisible());
    WiredKeyboard keyboard(trial, KeyboardLayout::Kazakh);
    keyboard.scan(iin);
    QCOMPARE(trial.findChild<QLabel *>(u"received"_s)->text(), iin);
    QVERIFY(understood->isVisible());
    QVERIFY(understood->text().contains(u"IIN"_s));
    QVERIFY(trial.findChild<QLabel *>(u"speed"_s)->text().contains(u"5 ms"_s));
    keyboard.now += 1000;
    QString wrong = passport;
    wrong[60] = u'9';
    keyboard.scan(wrong);
    QVERIFY2(understood->text().contains(u"check digit"_s), qPrintable(understood->text()));
    keyboard.now += 1000;
    keyboard.scan(card);
    QVERIFY(understood->text().contains(u"D23145890"_s));
}

void TestScannerTrial::theTrialSaysWhenItWasTooSlow()
{
    ScannerTest trial;
    showActive(trial);
    WiredKeyboard keyboard(trial);
    keyboard.gap = 50;
    keyboard.scan(iin);
    QCOMPARE(trial.findChild<QLabel *>(u"received"_s)->text(), iin);
    const QString speed = trial.findChild<QLabel *>(u"speed"_s)->text();
    QVERIFY2(speed.contains(u"typing"_s) && speed.contains(u"50 ms"_s), qPrintable(speed));
}

QTEST_MAIN(TestScannerTrial)
#include "tst_scanner_trial.moc"
