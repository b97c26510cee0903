#include "gui/queue_page_fixture.h"
#include "widgets/clock_list.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The terms of the law for waiting and for serving (R2), told by shape and words on the page and in the column.
class TestQueueClocks : public QueuePageTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theTermIsToldByShapeAndWords_data();
    void theTermIsToldByShapeAndWords();
    void servingHasATermOfItsOwn();
    void whoComesEarlyDoesNotWaitYet();

private:
    static QImage imageOf(const QIcon &icon) { return icon.pixmap(16).toImage(); }
};

void TestQueueClocks::theTermIsToldByShapeAndWords_data()
{
    QTest::addColumn<TicketKind>("kind");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<ClockState>("state");
    QTest::addColumn<QString>("cellText");
    QTest::addColumn<QString>("columnText");
    const auto walkIn = TicketKind::WalkIn;
    QTest::newRow("10 min: begins") << walkIn << 0 << ClockState::Running << u"0 min"_s << u"10:00 left"_s;
    QTest::newRow("10 min: 4:59") << walkIn << 299 << ClockState::Running << u"4 min"_s << u"05:01 left"_s;
    QTest::newRow("10 min: 5:00") << walkIn << 300 << ClockState::Half << u"5 min"_s << u"05:00 left: half is gone"_s;
    QTest::newRow("10 min: 7:59") << walkIn << 479 << ClockState::Half << u"7 min"_s << u"02:01 left: half is gone"_s;
    QTest::newRow("10 min: 8:00") << walkIn << 480 << ClockState::LastFifth << u"8 min: nearly over"_s
                                  << u"02:00 left: hurry"_s;
    QTest::newRow("10 min: 9:59") << walkIn << 599 << ClockState::LastFifth << u"9 min: nearly over"_s
                                  << u"00:01 left: hurry"_s;
    QTest::newRow("10 min: 10:00") << walkIn << 600 << ClockState::Over << u"10 min: over the term"_s
                                   << u"late by 00:00"_s;
    const auto certificate = TicketKind::Certificate;
    QTest::newRow("30 min: 14:59") << certificate << 899 << ClockState::Running << u"14 min"_s << u"15:01 left"_s;
    QTest::newRow("30 min: 24:00") << certificate << 1440 << ClockState::LastFifth << u"24 min: nearly over"_s
                                   << u"06:00 left: hurry"_s;
    QTest::newRow("30 min: 30:00") << certificate << 1800 << ClockState::Over << u"30 min: over the term"_s
                                   << u"late by 00:00"_s;
}

void TestQueueClocks::theTermIsToldByShapeAndWords()
{
    QFETCH(TicketKind, kind);
    QFETCH(int, seconds);
    QFETCH(ClockState, state);
    QFETCH(QString, cellText);
    QFETCH(QString, columnText);
    given(kind, kind == TicketKind::Certificate ? certificates : papers);
    open();
    m_fixture->disk.clock.advance(seconds);
    m_page->presenter().tick();
    QCOMPARE(cell(0, QueueTableModel::Waiting), cellText);
    const auto cellIcon = table()->model()->index(0, QueueTableModel::Waiting).data(Qt::DecorationRole).value<QIcon>();
    QCOMPARE(imageOf(cellIcon), imageOf(clockIcon(state)));
    ClockListModel column;
    column.reset(m_page->clocks(), m_fixture->disk.clock.now());
    QCOMPARE(column.index(0).data().toString(),
             u"Ticket %1: waiting\n"_s.arg(cell(0, QueueTableModel::Number)) + columnText);
    QCOMPARE(imageOf(column.index(0).data(Qt::DecorationRole).value<QIcon>()), imageOf(cellIcon));
}

void TestQueueClocks::servingHasATermOfItsOwn()
{
    given(TicketKind::WalkIn, papers);
    open();
    choose(papers);
    m_fixture->disk.clock.advance(9 * 60);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::State), u"Called"_s);
    QCOMPARE(cell(0, QueueTableModel::Waiting), u"9 min: nearly over"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::State), u"Being served"_s);
    QCOMPARE(cell(0, QueueTableModel::Waiting), u"0 min"_s);
    QTRY_COMPARE(m_page->clocks().size(), size_t(1));
    QCOMPARE(m_page->clocks().front().citation, u"ДСМ-90 app.5 §3 3)"_s);
    m_fixture->disk.clock.advance(600);
    m_page->presenter().tick();
    QCOMPARE(cell(0, QueueTableModel::Waiting), u"10 min: over the term"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::State), u"Served"_s);
    QCOMPARE(cell(0, QueueTableModel::Waiting), QString());
    QVERIFY(m_page->clocks().empty());
}

void TestQueueClocks::whoComesEarlyDoesNotWaitYet()
{
    const auto gp = m_fixture->disk.doctor();
    const auto booked = m_fixture->disk.booked(m_fixture->disk.attached(1), gp, at(monday, 9, 15));
    must(usecase::CheckIn(m_fixture->disk.desk())(m_fixture->place.actor, {{}, {}, booked.id}));
    open();
    QCOMPARE(cell(0, QueueTableModel::Waiting), QString());
    m_fixture->disk.clock.advance(16 * 60);
    m_page->presenter().tick();
    QCOMPARE(cell(0, QueueTableModel::Waiting), u"1 min"_s);
}

QTEST_MAIN(TestQueueClocks)
#include "tst_queue_clocks.moc"
