#include "gui/scanner_keys.h"
#include "scan/record_code.h"
#include "widgets/scanner_filter.h"
#include "widgets/scanner_test.h"
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

namespace {

// ICAO 9303 part 5 and part 4: the specimens of Utopia.
const auto card = u"I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;
const auto passport = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                      "L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
const auto iin = u"850101100012"_s;

/// Every key event a widget is given, "a↓ a↑".
class KeyDiary : public QObject
{
public:
    QStringList lines;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->key() != Qt::Key_Shift)
                lines += key->text() + (event->type() == QEvent::KeyPress ? u"↓"_s : u"↑"_s);
        }
        return false;
    }
};

} // namespace

class TestScannerFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void takesAScanUnderEveryLayout_data();
    void takesAScanUnderEveryLayout();
    void capsLockDoesNotMatter();
    void readsKeysWithoutAPlaceByTheirText();
    void anUnfinishedDocumentEndsByItself();
    void aCodeAsLongAsALineIsNotWaitedForLong();
    void doubledEntersBelongToTheScan();
    void sevenKeysAreTyping();
    void givesTypingBack_data();
    void givesTypingBack();
    void aSlowKeyInTheMiddleGivesAllBack();
    void repeatedKeysAreNotHeld();
    void rolledKeysKeepTheirOrder();
    void nothingIsHeldLong();
    void aScanFiresNoShortcut();
    void typingFiresShortcutsInItsOrder();
    void keysThatWriteNothingPass();
    void aClickComesAfterWhatWasTyped();
    void passesEverythingWhenOff();
    void switchedOffInTheMiddleNothingIsLost();
    void theTrialSaysWhatCame();
    void theTrialSaysWhenItWasTooSlow();

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_line = nullptr;
    QPushButton *m_button = nullptr;
    KeyDiary m_diary;
    std::unique_ptr<ScannerFilter> m_filter;
    QList<ScannedText> m_scans;
    int m_waits = -1; ///< what the filter waits for now
    bool m_on = true;
};

void TestScannerFilter::init()
{
    failOnWarnings();
    m_on = true;
    m_waits = -1;
    m_scans.clear();
    m_diary.lines.clear();
    m_window = std::make_unique<QWidget>();
    m_line = new QLineEdit(m_window.get());
    m_button = new QPushButton(m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_line);
    column->addWidget(m_button);
    m_line->installEventFilter(&m_diary);
    showActive(*m_window);
    m_line->setFocus();
    m_filter = std::make_unique<ScannerFilter>([this](const QWindow *) { return m_on; }, nullptr,
                                               [this](int ms) { m_waits = ms; });
    connect(m_filter.get(), &ScannerFilter::scanned, this, [this](const ScannedText &scan) { m_scans += scan; });
}

void TestScannerFilter::cleanup()
{
    m_filter.reset();
    m_window.reset();
}

void TestScannerFilter::takesAScanUnderEveryLayout_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<QString>("code");
    const QString paper = scan::recordCode({u"052"_s, QUuid(u"{0189c0de-0000-7000-8000-000000000001}"_s), u"AB-17"_s});
    const std::array names{"kk", "ru", "en"};
    for (int layout = 0; layout < 3; ++layout) {
        const auto row = [&](const char *what) -> QTestData & {
            return QTest::addRow("%s %s", names[size_t(layout)], what) << layout;
        };
        row("IIN") << iin;
        row("every digit and sign of the upper row") << u"1234567890-="_s;
        row("identity card") << card;
        row("passport") << passport;
        row("paper of ours") << paper;
        row("number of a card") << u"AB-00000017"_s;
        row("all signs") << u"~!@#$%^&*()_+{}|:\"<>?`[]\\;',./ qQzZ"_s;
        row("a card without inner Enters") << QString(card).remove(u'\n');
        row("eight keys") << u"12345678"_s;
    }
}

void TestScannerFilter::takesAScanUnderEveryLayout()
{
    QFETCH(int, layout);
    QFETCH(QString, code);
    WiredKeyboard keyboard(*m_window, KeyboardLayout(layout));
    keyboard.scan(code);
    QCOMPARE(m_scans.size(), 1);
    QCOMPARE(m_scans[0].text, code);
    QCOMPARE(m_scans[0].keys, int(code.size()) + 1);
    QCOMPARE(m_scans[0].slowestMs, quint64(5));
    QCOMPARE(m_line->text(), QString());
    QCOMPARE(m_diary.lines, QStringList()); // not even a release
    QCOMPARE(m_waits, -1);
    keyboard.now += 500;
    keyboard.scan(code);
    QCOMPARE(m_scans.size(), 2);
    QCOMPARE(m_diary.lines, QStringList());
}

void TestScannerFilter::capsLockDoesNotMatter()
{
    WiredKeyboard keyboard(*m_window);
    keyboard.capsLock = true;
    keyboard.scan(passport);
    QCOMPARE(m_scans.size(), 1);
    QCOMPARE(m_scans[0].text, passport);
}

void TestScannerFilter::readsKeysWithoutAPlaceByTheirText()
{
    WiredKeyboard keyboard(*m_window, KeyboardLayout::Kazakh);
    keyboard.withoutScanCodes = true;
    keyboard.scan(card);
    QCOMPARE(m_scans.size(), 1);
    QCOMPARE(m_scans[0].text, card);
}

void TestScannerFilter::anUnfinishedDocumentEndsByItself()
{
    WiredKeyboard keyboard(*m_window);
    keyboard.scan(card, false);
    QVERIFY(m_scans.isEmpty());
    QVERIFY(m_waits > 0);
    m_filter->timeIsUp();
    QCOMPARE(m_scans.size(), 1);
    QCOMPARE(m_scans[0].text, card);
    QCOMPARE(m_line->text(), QString());

    keyboard.now += 1000;
    keyboard.scan(card.left(40), false); // pulled away
    m_filter->timeIsUp();
    QCOMPARE(m_scans.size(), 2);
    QCOMPARE(m_line->text(), QString());
}

void TestScannerFilter::aCodeAsLongAsALineIsNotWaitedForLong()
{
    WiredKeyboard keyboard(*m_window);
    const QString code = u"ABCDEFGHIJ1234567890ABCDEFGHIJ"_s;
    keyboard.scan(code);
    QVERIFY(m_scans.isEmpty()); // two more lines may come
    QVERIFY(m_waits > 0 && m_waits <= int(ScanBurst::lineGapMs));
    keyboard.now += 1000;
    keyboard.tap(u'x'); // somebody types on
    QCOMPARE(m_scans.size(), 1);
    QCOMPARE(m_scans[0].text, code);
    m_filter->timeIsUp();
    QCOMPARE(m_line->text(), u"x"_s);
}

void TestScannerFilter::doubledEntersBelongToTheScan()
{
    QSignalSpy returns(m_line, &QLineEdit::returnPressed);
    WiredKeyboard keyboard(*m_window);
    keyboard.scan(iin);
    keyboard.tap(u'\n');
    QCOMPARE(m_scans.size(), 1);
    keyboard.now += 1000;
    keyboard.scan(QString(card).replace(u'\n', u"\n\n"_s));
    keyboard.tap(u'\n');
    QCOMPARE(m_scans.size(), 2);
    QCOMPARE(m_scans[1].text, card);
    QCOMPARE(m_diary.lines, QStringList());
    keyboard.now += 1000;
    keyboard.tap(u'\n'); // by hand
    QCOMPARE(returns.count(), 1);
}

void TestScannerFilter::sevenKeysAreTyping()
{
    QSignalSpy returns(m_line, &QLineEdit::returnPressed);
    WiredKeyboard keyboard(*m_window, KeyboardLayout::Kazakh);
    keyboard.scan(u"2345678"_s);
    QVERIFY(m_scans.isEmpty());
    QCOMPARE(m_line->text(), u"әіңғ,.ү"_s);
    QCOMPARE(returns.count(), 1);
}

void TestScannerFilter::givesTypingBack_data()
{
    QTest::addColumn<int>("gap");
    QTest::newRow("slow") << 150;
    QTest::newRow("fast typist") << 60;
    QTest::newRow("just not a scanner") << 35;
}

void TestScannerFilter::givesTypingBack()
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

void TestScannerFilter::aSlowKeyInTheMiddleGivesAllBack()
{
    WiredKeyboard keyboard(*m_window);
    keyboard.scan(u"850101"_s, false);
    QCOMPARE(m_line->text(), QString());
    keyboard.now += 40;
    keyboard.scan(u"100012"_s); // six keys only, and Enter
    QVERIFY(m_scans.isEmpty());
    QCOMPARE(m_line->text(), u"850101100012"_s);
}

void TestScannerFilter::repeatedKeysAreNotHeld()
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

void TestScannerFilter::rolledKeysKeepTheirOrder()
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

void TestScannerFilter::nothingIsHeldLong()
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

void TestScannerFilter::aScanFiresNoShortcut()
{
    QSignalSpy clicks(m_button, &QPushButton::clicked);
    m_button->setShortcut(QKeySequence(u"5"_s));
    QAction enter;
    enter.setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_window->addAction(&enter);
    QSignalSpy entered(&enter, &QAction::triggered);
    m_button->setFocus();
    WiredKeyboard keyboard(*m_window);
    keyboard.scan(iin);
    QCOMPARE(m_scans.size(), 1);
    QCOMPARE(clicks.count(), 0);
    QCOMPARE(entered.count(), 0);
}

void TestScannerFilter::typingFiresShortcutsInItsOrder()
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

void TestScannerFilter::keysThatWriteNothingPass()
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

void TestScannerFilter::aClickComesAfterWhatWasTyped()
{
    QString whenClicked;
    connect(m_button, &QPushButton::clicked, this, [&] { whenClicked = m_line->text(); });
    WiredKeyboard keyboard(*m_window);
    keyboard.scan(u"ab"_s, false);
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, m_button->geometry().center());
    QCOMPARE(whenClicked, u"ab"_s);
}

void TestScannerFilter::passesEverythingWhenOff()
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

void TestScannerFilter::switchedOffInTheMiddleNothingIsLost()
{
    WiredKeyboard keyboard(*m_window);
    keyboard.scan(u"850101"_s, false);
    m_on = false;
    keyboard.scan(u"100012"_s);
    QVERIFY(m_scans.isEmpty());
    QCOMPARE(m_line->text(), iin);
}

void TestScannerFilter::theTrialSaysWhatCame()
{
    m_filter.reset();
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

void TestScannerFilter::theTrialSaysWhenItWasTooSlow()
{
    m_filter.reset();
    ScannerTest trial;
    showActive(trial);
    WiredKeyboard keyboard(trial);
    keyboard.gap = 50;
    keyboard.scan(iin);
    QCOMPARE(trial.findChild<QLabel *>(u"received"_s)->text(), iin);
    const QString speed = trial.findChild<QLabel *>(u"speed"_s)->text();
    QVERIFY2(speed.contains(u"typing"_s) && speed.contains(u"50 ms"_s), qPrintable(speed));
}

QTEST_MAIN(TestScannerFilter)
#include "tst_scanner_filter.moc"
