#include "usecase/queue_steps.h"
#include "usecase/reference_lists.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

constexpr auto list = ReferenceList::PriorityGrounds;

/// Who goes first in the queue, and on what ground.
class TestQueuePriority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void certificatesHaveNoLane();
    void aGroundIsKeptAndAudited();
    void groundsAreTheClinicsOwn();
    void aGroundRestsOnSomething();
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
    QCOMPARE(view.rows.front().ground.code, u"1-veteran"_s);
    QVERIFY(!view.rows.front().ground.groupKk.isEmpty());
    QCOMPARE(
        kindOf(SetPriority(desk.desk())(desk.administrator(), {first.id, 0, TicketPriority::Ground, u"no such"_s, {}})),
        Error::Kind::Invalid);
}

void TestQueuePriority::groundsAreTheClinicsOwn()
{
    BookedDesk desk;
    const auto &admin = desk.administrator();
    const EditReferenceList edit(desk.desk());
    const auto grounds = [&] { return must(ReadReferenceList(desk.desk())(admin, list, desk.desk().today())); };
    const auto ticket = taken(desk);
    const auto put = [&](const QString &ground) {
        return SetPriority(desk.desk())(admin, {ticket.id, 0, TicketPriority::Ground, ground, {}});
    };
    const ReferenceEntry donor{u"donor"_s,      monday.addDays(1), {}, u"Донор"_s, u"Донор крови"_s,
                               u"Бұйрық № 5"_s, u"Приказ № 5"_s};
    QVERIFY(!must(edit.add(admin, list, donor)));
    QCOMPARE(kindOf(put(u"donor"_s)), Error::Kind::Invalid); // from tomorrow on
    const auto ended = grounds().front();
    must(put(ended.code));
    QVERIFY(!must(edit.end(admin, list, ended, monday)));
    must(put(ended.code)); // its last day
    desk.clock.advance(24 * 3600);
    const auto next = taken(desk);
    QCOMPARE(kindOf(SetPriority(desk.desk())(admin, {next.id, 0, TicketPriority::Ground, ended.code, {}})),
             Error::Kind::Invalid);
    const auto known = must(SetPriority(desk.desk())(admin, {next.id, 0, TicketPriority::Ground, u"donor"_s, {}}));
    QCOMPARE(known.ticket.ground, u"donor"_s);
    const auto row = must(ReadQueue(desk.desk()).ticket(admin, next.id));
    QCOMPARE(row.ground.groupRu, u"Приказ № 5"_s);
}

/// Without what it rests on a ground is none; a code is one that can be typed anywhere.
void TestQueuePriority::aGroundRestsOnSomething()
{
    BookedDesk desk;
    const EditReferenceList edit(desk.desk());
    ReferenceEntry ground{u"donor"_s, monday, {}, u"Донор"_s, u"Донор крови"_s, u"Бұйрық № 5"_s, {}};
    QCOMPARE(must(edit.add(desk.administrator(), list, ground))->field, ReferenceField::Group);
    ground.groupRu = u"Приказ № 5"_s;
    ground.code = u"Донор"_s;
    QCOMPARE(must(edit.add(desk.administrator(), list, ground))->field, ReferenceField::Code);
    QCOMPARE(kindOf(edit.add(desk.actor(Role::Registrar), list, ground)), Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestQueuePriority)
#include "tst_queue_priority.moc"
