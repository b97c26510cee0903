#include "usecase/queue_steps.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

/// Who goes first in the queue, and on what ground.
class TestQueuePriority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void certificatesHaveNoLane();
    void aGroundIsKeptAndAudited();
    void groundsAreTheClinicsOwn();
};

/// ДСМ-90 app.7 §7.
void TestQueuePriority::certificatesHaveNoLane()
{
    BookedDesk desk;
    TakeTicket::Command command;
    command.kind = TicketKind::Certificate;
    command.place = papers; // stands in the certificates' queue all the same
    command.priority = TicketPriority::Ground;
    command.ground = u"1-veteran"_s;
    const auto refused = must(TakeTicket(desk.desk())(desk.administrator(), command));
    QVERIFY(!refused.ticket);
    QCOMPARE(refused.refusal->reasons.front().citation, u"ДСМ-90 app.7 §7"_s);
    command.priority = TicketPriority::None;
    command.ground.clear();
    const auto ticket = *must(TakeTicket(desk.desk())(desk.administrator(), command)).ticket;
    QCOMPARE(ticket.place, QueuePlace::of(NamedQueue::Certificates));
    const auto outcome = must(
        SetPriority(desk.desk())(desk.administrator(), {ticket.id, 0, TicketPriority::Ground, u"1-veteran"_s, {}}));
    QVERIFY(outcome.refusal);
    QCOMPARE(desk.lastActs(1), QStringList{u"queue.take"_s});
}

void TestQueuePriority::aGroundIsKeptAndAudited()
{
    BookedDesk desk;
    const auto first = taken(desk);
    const auto second = taken(desk);
    const auto put = must(SetPriority(desk.desk())(
        desk.administrator(), {second.id, second.version, TicketPriority::Ground, u"1-veteran"_s, u"куәлік № 7"_s}));
    QCOMPARE(put.ticket.ground, u"1-veteran"_s);
    QCOMPARE(put.ticket.groundNote, u"куәлік № 7"_s);
    QCOMPARE(desk.lastActs(1), QStringList{u"queue.priority"_s});
    const auto view = viewOf(must(ReadQueue(desk.desk())(desk.administrator())), papers);
    QCOMPARE(view.rows.front().ticket.id, second.id);
    QVERIFY(!view.rows.front().groundKk.isEmpty());
    QCOMPARE(
        kindOf(SetPriority(desk.desk())(desk.administrator(), {first.id, 0, TicketPriority::Ground, u"no such"_s, {}})),
        Error::Kind::Invalid);
}

void TestQueuePriority::groundsAreTheClinicsOwn()
{
    BookedDesk desk;
    PriorityGrounds grounds(desk.desk());
    const auto added = must(grounds.save(desk.administrator(), {{}, u"Донор"_s, u"Донор крови"_s, true}));
    auto list = must(grounds.read(desk.administrator()));
    QVERIFY(std::ranges::find(list, added) != list.end());
    auto ended = list.front();
    ended.active = false;
    must(grounds.save(desk.administrator(), ended));
    const auto ticket = taken(desk);
    QCOMPARE(
        kindOf(SetPriority(desk.desk())(desk.administrator(), {ticket.id, 0, TicketPriority::Ground, ended.code, {}})),
        Error::Kind::Invalid);
    QCOMPARE(kindOf(grounds.save(desk.administrator(), {{}, u"Донор"_s, u" "_s, true})), Error::Kind::Invalid);
    QCOMPARE(kindOf(grounds.save(desk.actor(Role::Registrar), {{}, u"а"_s, u"б"_s, true})), Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestQueuePriority)
#include "tst_queue_priority.moc"
