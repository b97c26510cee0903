#include "usecase/move_ticket.h"
#include "usecase/queue_steps.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

const auto certificates = QueuePlace::of(NamedQueue::Certificates);

/// A ticket goes to another queue; the day is closed.
class TestQueueMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theNumberGoesToTheOtherQueue();
    void whoWasCalledWaitsThereAnew();
    void certificatesAreInTheOrderOfComing();
    void aCertificateTicketBecomesAnother();
    void whatCannotBeSent();
    void theDayIsClosed();
};

void TestQueueMoves::theNumberGoesToTheOtherQueue()
{
    BookedDesk desk;
    const auto gp = QueuePlace::of(desk.doctor());
    const auto first = taken(desk);
    const auto second = taken(desk, TicketKind::WalkIn, gp);
    const auto sent =
        must(TransferTicket(desk.desk())(desk.administrator(), {{first.id, first.version}, gp, u"қате"_s}));
    QCOMPARE(sent.number, first.number);
    QCOMPARE(sent.room, u"101"_s);
    QCOMPARE(desk.lastActs(1), QStringList{u"queue.transfer"_s});
    const auto day = must(ReadQueue(desk.desk())(desk.administrator()));
    QCOMPARE(viewOf(day, papers).rows.size(), size_t(0));
    QCOMPARE(viewOf(day, gp).rows.front().ticket.id, first.id); // came before the one who waits there
    QCOMPARE(calledNext(desk, gp)->id, first.id);
    QCOMPARE(calledNext(desk, gp)->id, second.id);
}

void TestQueueMoves::whoWasCalledWaitsThereAnew()
{
    BookedDesk desk;
    const auto registration = QueuePlace::of(NamedQueue::Registration);
    taken(desk);
    const auto called = *calledNext(desk);
    const auto sent = must(TransferTicket(desk.desk())(desk.administrator(), {{called.id, 0}, registration}));
    QCOMPARE(sent.state, TicketState::Waiting);
    QCOMPARE(sent.calls, 0);
    const auto again = *calledNext(desk, registration);
    QCOMPARE(again.id, called.id);
    QCOMPARE(again.calls, 1);
}

/// ДСМ-90 app.7 §7: who came to another queue earlier is not before those who wait for a certificate.
void TestQueueMoves::certificatesAreInTheOrderOfComing()
{
    BookedDesk desk;
    const auto person = desk.attached(1);
    const auto elsewhere = taken(desk, TicketKind::WalkIn, papers, person);
    const auto waiting = taken(desk, TicketKind::Certificate, {});
    must(SetPriority(desk.desk())(desk.administrator(), {elsewhere.id, 0, TicketPriority::Ground, u"1-veteran"_s, {}}));
    const auto sent = must(TransferTicket(desk.desk())(desk.administrator(), {{elsewhere.id, 0}, certificates}));
    QCOMPARE(sent.number, u"C-002"_s);
    QCOMPARE(sent.priority, TicketPriority::None);
    QCOMPARE(sent.patient, person);
    QCOMPARE(must(ReadQueue(desk.desk()).ticket(desk.administrator(), elsewhere.id)).ticket.state, TicketState::Left);
    QCOMPARE(calledNext(desk, certificates)->id, waiting.id);
}

void TestQueueMoves::aCertificateTicketBecomesAnother()
{
    BookedDesk desk;
    const auto ticket = taken(desk, TicketKind::Certificate, {});
    const auto sent =
        must(TransferTicket(desk.desk())(desk.administrator(), {{ticket.id, 0}, QueuePlace::of(NamedQueue::Filter)}));
    QCOMPARE(sent.number, u"E-001"_s);
    QVERIFY(!calledNext(desk, certificates));
}

void TestQueueMoves::whatCannotBeSent()
{
    BookedDesk desk;
    const TransferTicket transfer(desk.desk());
    const auto ticket = taken(desk);
    QCOMPARE(kindOf(transfer(desk.administrator(), {{ticket.id, 0}, papers})), Error::Kind::Invalid);
    QCOMPARE(kindOf(transfer(desk.administrator(), {{ticket.id, 7}, certificates})), Error::Kind::Conflict);
    calledNext(desk);
    must(StartService(desk.desk())(desk.administrator(), {ticket.id, 0}));
    QCOMPARE(kindOf(transfer(desk.administrator(), {{ticket.id, 0}, certificates})), Error::Kind::Invalid);
    auto stranger = desk.administrator();
    stranger.roles = {};
    QCOMPARE(kindOf(transfer(stranger, {{ticket.id, 0}, certificates})), Error::Kind::Denied);
}

void TestQueueMoves::theDayIsClosed()
{
    BookedDesk desk;
    for (int n = 0; n < 4; ++n)
        taken(desk);
    const auto serving = *calledNext(desk);
    must(StartService(desk.desk())(desk.administrator(), {serving.id, 0}));
    const auto skipped = *calledNext(desk);
    must(SkipTicket(desk.desk())(desk.administrator(), {skipped.id, 0}));
    calledNext(desk);
    const auto closed = must(CloseQueues(desk.desk())(desk.administrator()));
    QCOMPARE(closed.tickets, 3);
    QCOMPARE(closed.serving, 1);
    QCOMPARE(desk.lastActs(1), QStringList{u"queue.close"_s});
    QVERIFY(!calledNext(desk));
    const auto board = must(ReadBoard(desk.desk())());
    QCOMPARE(board.calls.size(), size_t(1));
    must(FinishService(desk.desk())(desk.administrator(), {serving.id, 0}));
    QCOMPARE(must(CloseQueues(desk.desk())(desk.administrator())).tickets, 0);
    QCOMPARE(taken(desk).number, u"B-005"_s); // who comes late still gets a ticket
}

QTEST_GUILESS_MAIN(TestQueueMoves)
#include "tst_queue_moves.moc"
