#include "gui/scanner_fixture.h"
#include <QAction>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// What people type goes through the filter whole, in its order and soon.
class TestScannerTyping : public ScannerFilterTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void sevenKeysAreTyping();
    void givesTypingBack_data();
    void givesTypingBack();
    void aSlowKeyInTheMiddleGivesAllBack();
    void repeatedKeysAreNotHeld();
    void rolledKeysKeepTheirOrder();
    void nothingIsHeldLong();
    void typingFiresShortcutsInItsOrder();
    void keysThatWriteNothingPass();
    void aClickComesAfterWhatWasTyped();
    void passesEverythingWhenOff();
    void switchedOffInTheMiddleNothingIsLost();
};

void TestScannerTyping::sevenKeysAreTyping()
{
    QSignalSpy returns(m_line, &QLineEdit::returnPressed);
    WiredKeyboard keyboard(*m_window, KeyboardLayout::Kazakh);
    keyboard.scan(u"2345678"_s);
    QVERIFY(m_scans.isEmpty());
    QCOMPARE(m_line->text(), u"әіңғ,.ү"_s);
    QCOMPARE(returns.count(), 1);
}

void TestScannerTyping::givesTypingBack_data()
{
    QTest::addColumn<int>("gap");
    QTest::newRow("slow") << 150;
    QTest::newRow("fast typist") << 60;
    QTest::newRow("just not a scanner") << 35;
}

void TestScannerTyping::givesTypingBack()
{
    QFETCH(int, gap);
    WiredKeyboard keyboard(*m_window, KeyboardLayout::Kazakh);
    keyboard.gap = quint64(gap);
    keyboard.scan(u"Rfcsvjdf Fquek 2345"_s);
    QVERIFY(m_scans.isEmpty());
    m_filter->timeIsUp();
    QCOMPARE(m_line->text(), u"Касымова Айгул әіңғ"_s);
    QCOMPARE(m_waits, -1);
}

void TestScannerTyping::aSlowKeyInTheMiddleGivesAllBack()
{
    WiredKeyboard keyboard(*m_window);
    keyboard.scan(u"850101"_s, false);
    QCOMPARE(m_line->text(), QString());
    keyboard.now += 40;
    keyboard.scan(u"100012"_s); // six keys only, and Enter
    QVERIFY(m_scans.isEmpty());
    QCOMPARE(m_line->text(), u"850101100012"_s);
}

void TestScannerTyping::repeatedKeysAreNotHeld()
{
    WiredKeyboard keyboard(*m_window);
    keyboard.down(u'0');
    for (int i = 0; i < 20; ++i) {
        keyboard.now += 30;
        keyboard.down(u'0', true);
    }
    QCOMPARE(m_line->text(), QString(21, u'0'));
    keyboard.up(u'0');
    keyboard.tap(u'\n');
    QVERIFY(m_scans.isEmpty());
}

void TestScannerTyping::rolledKeysKeepTheirOrder()
{
    WiredKeyboard keyboard(*m_window);
    keyboard.down(u'a');
    m_filter->timeIsUp();
    keyboard.now += 50;
    keyboard.down(u'b'); // before a is up
    keyboard.now += 5;
    keyboard.up(u'a');
    keyboard.now += 5;
    keyboard.down(u'c');
    keyboard.up(u'b');
    keyboard.up(u'c');
    m_filter->timeIsUp();
    QCOMPARE(m_diary.lines, (QStringList{u"a↓"_s, u"b↓"_s, u"a↑"_s, u"c↓"_s, u"b↑"_s, u"c↑"_s}));
    QCOMPARE(m_line->text(), u"abc"_s);
}

void TestScannerTyping::nothingIsHeldLong()
{
    WiredKeyboard keyboard(*m_window);
    keyboard.tap(u'a');
    QCOMPARE(m_line->text(), QString());
    QCOMPARE(m_waits, ScannerFilter::patienceMs);
    QVERIFY(m_waits <= 40);
    m_filter->timeIsUp();
    QCOMPARE(m_line->text(), u"a"_s);
    keyboard.now += 1000;
    keyboard.tap(u'\n'); // Enter alone begins no scan
    QCOMPARE(m_waits, -1);
}

void TestScannerTyping::typingFiresShortcutsInItsOrder()
{
    QAction five;
    five.setShortcut(QKeySequence(u"5"_s));
    m_window->addAction(&five);
    QSignalSpy fived(&five, &QAction::triggered);
    QAction save;
    save.setShortcut(QKeySequence(u"Ctrl+S"_s));
    m_window->addAction(&save);
    QString whenSaved;
    connect(&save, &QAction::triggered, this, [&] { whenSaved = m_line->text(); });
    WiredKeyboard keyboard(*m_window);
    keyboard.tap(u'a');
    keyboard.key(Qt::Key_S, 39, Qt::ControlModifier); // at once
    QCOMPARE(whenSaved, u"a"_s);
    m_button->setFocus();
    keyboard.now += 1000;
    keyboard.tap(u'5');
    QCOMPARE(fived.count(), 0);
    m_filter->timeIsUp();
    QCOMPARE(fived.count(), 1);
}

void TestScannerTyping::keysThatWriteNothingPass()
{
    QAction find;
    find.setShortcut(QKeySequence(Qt::Key_F2));
    m_window->addAction(&find);
    QSignalSpy found(&find, &QAction::triggered);
    WiredKeyboard keyboard(*m_window);
    keyboard.scan(u"ab"_s, false);
    keyboard.key(Qt::Key_Left, 113);
    QCOMPARE(m_line->text(), u"ab"_s);
    keyboard.scan(u"c"_s, false);
    keyboard.key(Qt::Key_F2, 68);
    QCOMPARE(m_line->text(), u"acb"_s);
    QCOMPARE(found.count(), 1);
    QVERIFY(m_scans.isEmpty());
}

void TestScannerTyping::aClickComesAfterWhatWasTyped()
{
    QString whenClicked;
    connect(m_button, &QPushButton::clicked, this, [&] { whenClicked = m_line->text(); });
    WiredKeyboard keyboard(*m_window);
    keyboard.scan(u"ab"_s, false);
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, m_button->geometry().center());
    QCOMPARE(whenClicked, u"ab"_s);
}

void TestScannerTyping::passesEverythingWhenOff()
{
    m_on = false;
    WiredKeyboard keyboard(*m_window);
    QSignalSpy returns(m_line, &QLineEdit::returnPressed);
    keyboard.scan(iin);
    QVERIFY(m_scans.isEmpty());
    QCOMPARE(m_line->text(), iin);
    QCOMPARE(returns.count(), 1);
    QCOMPARE(m_waits, -1);
}

void TestScannerTyping::switchedOffInTheMiddleNothingIsLost()
{
    WiredKeyboard keyboard(*m_window);
    keyboard.scan(u"850101"_s, false);
    m_on = false;
    keyboard.scan(u"100012"_s);
    QVERIFY(m_scans.isEmpty());
    QCOMPARE(m_line->text(), iin);
}

QTEST_MAIN(TestScannerTyping)
#include "tst_scanner_typing.moc"
