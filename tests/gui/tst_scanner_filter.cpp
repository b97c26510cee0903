#include "gui/scanner_fixture.h"
#include "scan/record_code.h"
#include <QAction>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// What a scanner sends is taken whole, and no widget sees a key of it.
class TestScannerFilter : public ScannerFilterTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void takesAScanUnderEveryLayout_data();
    void takesAScanUnderEveryLayout();
    void capsLockDoesNotMatter();
    void readsKeysWithoutAPlaceByTheirText();
    void anUnfinishedDocumentEndsByItself();
    void aCodeAsLongAsALineIsNotWaitedForLong();
    void doubledEntersBelongToTheScan();
    void aScanFiresNoShortcut();
};

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

QTEST_MAIN(TestScannerFilter)
#include "tst_scanner_filter.moc"
