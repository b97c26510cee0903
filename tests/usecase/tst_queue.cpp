#include "storage/counters.h"
#include "support/child_process.h"
#include "support/role_rows.h"
#include "usecase/queue_steps.h"
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

/// The queue of the day: numbers given, called once and in order, whatever happens to the programs, and shown.
class TestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbersCountByKindAndDay();
    void numbersAreNotGivenAgainAfterARestoredCopy_data();
    void numbersAreNotGivenAgainAfterARestoredCopy();
    void theWayOfATicket();
    void aStepThatDoesNotFollowIsRefused();
    void theQueueSurvivesARestart();
    void twoProgramsNeverCallTheSameTicket();
    void theDatabaseCallsATicketOnce();
    void theBoardKnowsNumbersOnly();
    void roles_data();
    void roles();
};

void TestQueue::numbersCountByKindAndDay()
{
    BookedDesk desk;
    QCOMPARE(taken(desk).number, u"B-001"_s);
    QCOMPARE(taken(desk).number, u"B-002"_s);
    QCOMPARE(taken(desk, TicketKind::Filter, {}).number, u"E-001"_s);
    QCOMPARE(taken(desk, TicketKind::Certificate, {}).number, u"C-001"_s);
    desk.clock.advance(24 * 3600);
    const auto next = taken(desk);
    QCOMPARE(next.number, u"B-001"_s);
    QCOMPARE(next.arrival, 1);
    QCOMPARE(next.day, monday.addDays(1));
    QVERIFY(calledNext(desk)->id == next.id); // those of yesterday wait no more
    desk.clock.advance(-24 * 3600);           // the clock is set back: the numbers of that day go on
    QCOMPARE(taken(desk).number, u"B-003"_s);
}

void TestQueue::numbersAreNotGivenAgainAfterARestoredCopy_data()
{
    QTest::addColumn<bool>("beganBefore");
    QTest::newRow("the copy is of today") << true;
    QTest::newRow("the copy is of yesterday") << false;
}

void TestQueue::numbersAreNotGivenAgainAfterARestoredCopy()
{
    QFETCH(bool, beganBefore);
    BookedDesk desk;
    if (beganBefore)
        taken(desk);
    must(desk.desk().database().keepNote(desk.administrator().user, [](storage::Transaction &tx) -> Result<void> {
        storage::Counters(tx).jump();
        return {};
    }));
    const auto number = taken(desk).number;
    QVERIFY2(number.mid(2).toInt() > 1000, qPrintable(number));
    desk.clock.advance(24 * 3600);
    QCOMPARE(taken(desk).number, u"B-001"_s);
}

void TestQueue::theWayOfATicket()
{
    BookedDesk desk;
    const auto gp = desk.doctor();
    const auto booked = desk.booked(desk.attached(1), gp, at(monday, 9, 15));
    must(CheckIn(desk.desk())(desk.administrator(), {{}, {}, booked.id}));
    const auto place = QueuePlace::of(gp);
    const auto walkIn = taken(desk, TicketKind::WalkIn, place);
    desk.clock.advance(15 * 60);
    const auto first = *must(CallNext(desk.desk())(desk.administrator(), {place, u"7"_s}));
    QCOMPARE(first.number, u"A-001"_s);
    QCOMPARE(first.room, u"7"_s);
    QCOMPARE(desk.countOf("SELECT count(*) FROM appointment WHERE called_at IS NOT NULL"), 1);
    const auto recalled = must(Recall(desk.desk())(desk.administrator(), {first.id, first.version}));
    QCOMPARE(recalled.state, TicketState::Recalled);
    QCOMPARE(recalled.calls, 2);
    must(SkipTicket(desk.desk())(desk.administrator(), {first.id, 0}));
    QCOMPARE(calledNext(desk, place)->id, walkIn.id);
    QVERIFY(!calledNext(desk, place)); // who was passed over is not called by itself
    must(Recall(desk.desk())(desk.administrator(), {first.id, 0}));
    must(StartService(desk.desk())(desk.administrator(), {first.id, 0}));
    desk.clock.advance(5 * 60);
    const auto served = must(FinishService(desk.desk())(desk.administrator(), {first.id, 0}));
    QCOMPARE(served.state, TicketState::Served);
    QCOMPARE(served.servedAt.secsTo(served.finishedAt), 300);
    QCOMPARE(desk.countOf("SELECT count(*) FROM appointment WHERE status = 'fulfilled'"), 1);
    must(LeaveQueue(desk.desk())(desk.administrator(), {walkIn.id, 0}, u"кетіп қалды"_s));
    const auto view = viewOf(must(ReadQueue(desk.desk())(desk.administrator())), place);
    QCOMPARE(view.served, 1);
    QCOMPARE(view.waiting, 0);
}

void TestQueue::aStepThatDoesNotFollowIsRefused()
{
    BookedDesk desk;
    const auto ticket = taken(desk);
    const auto &actor = desk.administrator();
    QCOMPARE(kindOf(Recall(desk.desk())(actor, {ticket.id, 0})), Error::Kind::Invalid);
    QCOMPARE(kindOf(SkipTicket(desk.desk())(actor, {ticket.id, 0})), Error::Kind::Invalid);
    QCOMPARE(kindOf(StartService(desk.desk())(actor, {ticket.id, 0})), Error::Kind::Invalid);
    QCOMPARE(kindOf(FinishService(desk.desk())(actor, {ticket.id, 0})), Error::Kind::Invalid);
    calledNext(desk);
    QCOMPARE(kindOf(SkipTicket(desk.desk())(actor, {ticket.id, 1})), Error::Kind::Conflict);
    QCOMPARE(kindOf(SetPriority(desk.desk())(actor, {ticket.id, 0, TicketPriority::Emergency, {}, {}})),
             Error::Kind::Invalid);
    QCOMPARE(kindOf(SkipTicket(desk.desk())(actor, {TicketId(QUuid::createUuid()), 0})), Error::Kind::NotFound);
}

void TestQueue::theQueueSurvivesARestart()
{
    BookedDesk desk;
    const auto first = taken(desk);
    const auto second = taken(desk);
    calledNext(desk);
    desk.close();
    desk.take(must(desk.signIn()));
    QCOMPARE(calledNext(desk)->id, second.id);
    QCOMPARE(taken(desk).number, u"B-003"_s);
    QCOMPARE(must(ReadQueue(desk.desk()).ticket(desk.administrator(), first.id)).ticket.state, TicketState::Called);
}

void TestQueue::twoProgramsNeverCallTheSameTicket()
{
    constexpr int each = 40;
    BookedDesk desk;
    for (int i = 0; i < 2 * each; ++i)
        taken(desk);
    desk.close();
    const auto callAll = [&desk] {
        QByteArray numbers;
        for (int i = 0; i < each; ++i)
            numbers += calledNext(desk)->number.toLatin1() + '\n';
        return numbers;
    };
    ChildProcess other([&](int out) {
        desk.take(must(desk.signIn()));
        if (::write(out, "x", 1) != 1)
            return 1;
        const auto numbers = callAll();
        const bool written = ::write(out, numbers.constData(), size_t(numbers.size())) == numbers.size();
        desk.close();
        return written ? 0 : 2;
    });
    QCOMPARE(other.read(1).left(1), QByteArray("x"));
    desk.take(must(desk.signIn()));
    const auto mine = callAll();
    const auto theirs = other.readToEnd();
    QCOMPARE(other.wait(), 0);
    QSet<QByteArray> called;
    for (const auto &number : (mine + theirs).split('\n')) {
        const auto plain = number.startsWith('x') ? number.mid(1) : number;
        if (!plain.isEmpty())
            called += plain;
    }
    QCOMPARE(called.size(), 2 * each); // nobody twice, nobody forgotten
    QVERIFY(!calledNext(desk));
}

void TestQueue::theDatabaseCallsATicketOnce()
{
    BookedDesk desk;
    taken(desk);
    calledNext(desk);
    const auto raw = desk.raw();
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw->exec("UPDATE ticket SET state = 'called'"));
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw->exec("UPDATE ticket SET number = 'B-009'"));
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, raw->exec("DELETE FROM ticket"));
}

void TestQueue::theBoardKnowsNumbersOnly()
{
    BookedDesk desk;
    const auto gp = desk.doctor();
    const auto person = desk.attached(1);
    taken(desk, TicketKind::WalkIn, QueuePlace::of(gp), person);
    taken(desk, TicketKind::WalkIn, QueuePlace::of(gp));
    taken(desk, TicketKind::Filter, {});
    calledNext(desk, QueuePlace::of(gp));
    desk.clock.advance(60);
    calledNext(desk, QueuePlace::of(NamedQueue::Filter));
    const auto board = must(ReadBoard(desk.desk())());
    QCOMPARE(board.calls.size(), size_t(2));
    QCOMPARE(board.calls.front().number, u"E-001"_s); // the newest call on top
    QCOMPARE(board.calls.back().room, u"101"_s);
    QCOMPARE(board.queues.size(), size_t(1));
    QCOMPARE(board.queues.front().next, QStringList{u"B-002"_s});
}

void TestQueue::roles_data()
{
    addRoleRows(u"registrar nurse coordinator doctor administrator"_s);
}

void TestQueue::roles()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    BookedDesk desk;
    const auto actor = desk.actor(role);
    TakeTicket::Command command;
    command.place = papers;
    QCOMPARE(TakeTicket(desk.desk())(actor, command).has_value(), allowed);
    QCOMPARE(CallNext(desk.desk())(actor, {papers, {}}).has_value(), allowed);
    QVERIFY(ReadQueue(desk.desk())(actor));
}

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
