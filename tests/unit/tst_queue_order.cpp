#include "rules/queue_order.h"
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::rules;

/// The order of a queue, rule by rule, and what must hold of every order.
class TestQueueOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void order_data();
    void order();
    void everybodyIsToldWhy_data();
    void everybodyIsToldWhy();
    void certificatesAreInOrderOfComing();
    void everyWaitingTicketIsThereOnce();
    void theExplanationHoldsForEveryPair();
    void numbersAreReadUnderAnyLayout_data();
    void numbersAreReadUnderAnyLayout();
    void placesAreReadBack();
    void terms();
};

namespace {

const QDate monday(2026, 3, 2);

QDateTime at(int hour, int minute = 0)
{
    return QDateTime(monday, QTime(hour, minute), QTimeZone(5 * 3600)).toUTC();
}

/// A queue written in a line: "A1 due 10:00 came 9:50; B1 came 9:30; C1; E1!" ("!" emergency, "*" on a ground).
std::vector<Ticket> queueOf(const QString &text)
{
    std::vector<Ticket> made;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
        Ticket ticket;
        QString number = words.front();
        if (number.endsWith(u'!'))
            ticket.priority = TicketPriority::Emergency;
        if (number.endsWith(u'*')) {
            ticket.priority = TicketPriority::Ground;
            ticket.ground = u"1-veteran"_s;
        }
        number.remove(u'!').remove(u'*');
        ticket.number = number;
        for (const TicketKind kind : allTicketKinds) {
            if (number.front() == letterOf(kind))
                ticket.kind = kind;
        }
        const auto moment = [&](const QString &word) {
            const QTime time = QTime::fromString(words.value(words.indexOf(word) + 1), u"H:mm"_s);
            return words.contains(word) ? at(time.hour(), time.minute()) : QDateTime();
        };
        ticket.arrival = int(made.size()) + 1;
        ticket.takenAt = words.contains(u"came"_s) ? moment(u"came"_s) : at(9).addSecs(ticket.arrival);
        ticket.due = moment(u"due"_s);
        if (words.contains(u"called"_s))
            ticket.state = TicketState::Called;
        ticket.id = TicketId(QUuid(uint(ticket.arrival), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        made.push_back(ticket);
    }
    return made;
}

std::vector<QDateTime> startsOf(const QString &text)
{
    std::vector<QDateTime> starts;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QTime time = QTime::fromString(word, u"H:mm"_s);
        starts.push_back(at(time.hour(), time.minute()));
    }
    return starts;
}

QString numbers(const std::vector<OrderedTicket> &order)
{
    QStringList said;
    for (const auto &one : order)
        said += one.ticket.number;
    return said.join(u' ');
}

} // namespace

void TestQueueOrder::order_data()
{
    QTest::addColumn<QString>("queue");
    QTest::addColumn<QString>("booked");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("order");

    QTest::newRow("nobody") << u""_s << u""_s << at(9) << u""_s;
    QTest::newRow("without booking: by arrival") << u"B1; B2; B3"_s << u""_s << at(9, 30) << u"B1 B2 B3"_s;
    QTest::newRow("ДСМ-90 ¶9 1): an emergency comes first")
        << u"A1 due 9:15 came 9:00; B1; B2!"_s << u"9:15"_s << at(9, 20) << u"B2 A1 B1"_s;
    QTest::newRow("two emergencies: by arrival") << u"B1; B2!; B3!"_s << u""_s << at(9, 20) << u"B2 B3 B1"_s;
    QTest::newRow("a ground: after emergencies, before the booked who are due")
        << u"A1 due 9:15 came 9:00; B1*; B2!"_s << u"9:15"_s << at(9, 20) << u"B2 B1 A1"_s;
    QTest::newRow("booked: by their time and not by arrival")
        << u"A1 due 9:30 came 9:00; A2 due 9:15 came 9:10; B1"_s << u"9:15 9:30"_s << at(9, 30) << u"A2 A1 B1"_s;
    QTest::newRow("booked and due goes before those without booking who came earlier")
        << u"B1 came 8:30; A1 due 9:15 came 9:10"_s << u"9:15"_s << at(9, 15) << u"A1 B1"_s;
    QTest::newRow("a minute before the booked time: the gap")
        << u"B1 came 8:30; A1 due 9:15 came 9:10"_s << u"9:15"_s << at(9, 14) << u"B1 A1"_s;
    QTest::newRow("early and nobody else: called") << u"A1 due 9:15 came 9:00"_s << u"9:15"_s << at(9, 1) << u"A1"_s;
    QTest::newRow("early ones: by their time")
        << u"A1 due 10:00 came 9:00; A2 due 9:45 came 9:05"_s << u"9:45 10:00"_s << at(9, 10) << u"A2 A1"_s;
    QTest::newRow("late: after the next booked")
        << u"A2 due 9:15 came 9:10; A1 due 9:00 came 9:12"_s << u"9:00 9:15 9:30"_s << at(9, 15) << u"A2 A1"_s;
    QTest::newRow("late, but before the one after the next")
        << u"A1 due 9:00 came 9:12; A2 due 9:15 came 9:12; A3 due 9:30 came 9:13"_s << u"9:00 9:15 9:30"_s << at(9, 30)
        << u"A2 A1 A3"_s;
    QTest::newRow("late, the next booked has not come: nobody waits for them")
        << u"A1 due 9:00 came 9:12; B1"_s << u"9:00 9:15"_s << at(9, 15) << u"A1 B1"_s;
    QTest::newRow("late, before the next booked time: in the gap by arrival")
        << u"B1 came 9:01; A1 due 9:00 came 9:05; B2 came 9:06"_s << u"9:00 9:15"_s << at(9, 7) << u"B1 A1 B2"_s;
    QTest::newRow("late after the last booked time: due from the arrival on")
        << u"B1 came 9:01; A1 due 9:00 came 9:40"_s << u"9:00 9:15"_s << at(9, 40) << u"A1 B1"_s;
    QTest::newRow("the next one already called: the late one keeps the place after them")
        << u"A2 due 9:15 came 9:10 called; A1 due 9:00 came 9:12; A3 due 9:30 came 9:13"_s << u"9:00 9:15 9:30"_s
        << at(9, 31) << u"A1 A3"_s;
    QTest::newRow("ДСМ-90 ¶16: filter by arrival") << u"E2; E1; E3"_s << u""_s << at(9, 30) << u"E2 E1 E3"_s;
    QTest::newRow("filter: an emergency first") << u"E2; E1!; E3"_s << u""_s << at(9, 30) << u"E1 E2 E3"_s;
    QTest::newRow("app.7 §7: certificates by arrival") << u"C1; C2; C3"_s << u""_s << at(9, 30) << u"C1 C2 C3"_s;
    QTest::newRow("app.7 §7: no quicker service on any ground")
        << u"C1; C2*; C3!"_s << u""_s << at(9, 30) << u"C1 C2 C3"_s;
    QTest::newRow("the clock was set back: who came first stays first")
        << u"C1 came 9:30; C2 came 9:10; B1 came 9:00"_s << u""_s << at(9, 30) << u"C1 C2 B1"_s;
    QTest::newRow("called ones wait no more") << u"B1 called; B2"_s << u""_s << at(9, 30) << u"B2"_s;
}

void TestQueueOrder::order()
{
    QFETCH(QString, queue);
    QFETCH(QString, booked);
    QFETCH(QDateTime, now);
    const auto made = queueOrder(queueOf(queue), startsOf(booked), now);
    QTEST(numbers(made), "order");
    for (size_t i = 0; i < made.size(); ++i)
        QCOMPARE(made[i].position, int(i) + 1);
}

void TestQueueOrder::everybodyIsToldWhy_data()
{
    QTest::addColumn<QString>("queue");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArrayList>("reasons");
    QTest::addColumn<QString>("citation");

    QTest::newRow("emergency") << u"B1!"_s << at(9) << 0 << QByteArrayList{"An emergency: called first"}
                               << u"ДСМ-90 ¶9 1)"_s;
    QTest::newRow("ground") << u"B1*"_s << at(9) << 0
                            << QByteArrayList{"Out of turn, on a ground named at the registration desk"} << u""_s;
    QTest::newRow("due") << u"A1 due 9:15 came 9:00"_s << at(9, 15) << 0
                         << QByteArrayList{"Booked for %1: the time has come"} << u"ДСМ-90 ¶67"_s;
    QTest::newRow("early") << u"A1 due 9:15 came 9:00"_s << at(9, 14) << 0
                           << QByteArrayList{"Booked for %1: called at this time, before it only while nobody else "
                                             "waits"}
                           << u"ДСМ-90 ¶67"_s;
    QTest::newRow("late") << u"A1 due 9:00 came 9:05"_s << at(9, 20) << 0
                          << QByteArrayList{"Booked for %1 and late: called after the next booked person"}
                          << u"ДСМ-90 ¶67"_s;
    QTest::newRow("second without booking")
        << u"B1; B2"_s << at(9, 20) << 1
        << QByteArrayList{"Without booking: in the order of coming, while nobody booked is due",
                          "%1 is before: came earlier, at %2"}
        << u"ДСМ-90 ¶9 3)"_s;
    QTest::newRow("after a booked one")
        << u"B1 came 9:00; A1 due 9:15 came 9:10"_s << at(9, 20) << 1
        << QByteArrayList{"Without booking: in the order of coming, while nobody booked is due",
                          "%1 is before: booked for %2"}
        << u"ДСМ-90 ¶9 3)"_s;
    QTest::newRow("after an emergency")
        << u"B1 came 9:00; B2!"_s << at(9, 20) << 1
        << QByteArrayList{"Without booking: in the order of coming, while nobody booked is due",
                          "%1 is before: an emergency"}
        << u"ДСМ-90 ¶9 3)"_s;
    QTest::newRow("certificate with a ground: told that it does not count")
        << u"C1*"_s << at(9, 20) << 0
        << QByteArrayList{"Certificates are given strictly in the order of coming",
                          "For certificates there is neither booking nor quicker service: nobody is put before others"}
        << u"ДСМ-90 app.7 §7"_s;
    QTest::newRow("filter") << u"E1"_s << at(9, 20) << 0 << QByteArrayList{"To the filter in the order of coming"}
                            << u"ДСМ-90 ¶16"_s;
}

void TestQueueOrder::everybodyIsToldWhy()
{
    QFETCH(QString, queue);
    QFETCH(QDateTime, now);
    QFETCH(int, place);
    const auto order = queueOrder(queueOf(queue), startsOf(u"9:15"_s), now);
    QByteArrayList said;
    for (const auto &reason : order.at(size_t(place)).reasons)
        said += reason.message.id;
    QTEST(said, "reasons");
    QTEST(order.at(size_t(place)).reasons.front().citation, "citation");
}

namespace {

/// A queue nobody has thought of: any kinds, grounds, times and states.
std::vector<Ticket> randomQueue(QRandomGenerator &dice)
{
    std::vector<Ticket> made;
    const int count = dice.bounded(30);
    for (int i = 0; i < count; ++i) {
        Ticket ticket;
        ticket.kind = allTicketKinds[dice.bounded(4)];
        ticket.arrival = i + 1;
        ticket.number = u"%1-%2"_s.arg(letterOf(ticket.kind)).arg(i);
        ticket.takenAt = at(8).addSecs(60 * dice.bounded(180));
        if (ticket.kind == TicketKind::Booked)
            ticket.due = at(9).addSecs(900 * dice.bounded(8));
        ticket.priority = TicketPriority(dice.bounded(10) > 7 ? dice.bounded(3) : 0);
        ticket.state = TicketState(dice.bounded(10) > 7 ? dice.bounded(7) : 0);
        ticket.id = TicketId(QUuid(uint(i + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        made.push_back(ticket);
    }
    std::shuffle(made.begin(), made.end(), dice);
    return made;
}

template <class Check>
void forManyQueues(Check check)
{
    QRandomGenerator dice(20260302);
    for (int run = 0; run < 2000; ++run) {
        const auto tickets = randomQueue(dice);
        std::vector<QDateTime> booked;
        for (int i = 0; i < 8; ++i)
            booked.push_back(at(9).addSecs(900 * i));
        check(tickets, queueOrder(tickets, booked, at(9).addSecs(60 * dice.bounded(150))));
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace

void TestQueueOrder::certificatesAreInOrderOfComing()
{
    forManyQueues([](const auto &, const auto &order) {
        int last = 0;
        for (const auto &one : order) {
            if (one.ticket.kind != TicketKind::Certificate)
                continue;
            QVERIFY(one.ticket.arrival > last);
            last = one.ticket.arrival;
        }
    });
}

void TestQueueOrder::everyWaitingTicketIsThereOnce()
{
    forManyQueues([](const auto &tickets, const auto &order) {
        QSet<TicketId> waiting;
        QSet<TicketId> ordered;
        for (const auto &ticket : tickets) {
            if (ticket.isWaiting())
                waiting += ticket.id;
        }
        for (const auto &one : order)
            ordered += one.ticket.id;
        QCOMPARE(ordered.size(), qsizetype(order.size()));
        QCOMPARE(ordered, waiting);
    });
}

/// What is said of two neighbours is true of them.
void TestQueueOrder::theExplanationHoldsForEveryPair()
{
    forManyQueues([](const auto &, const auto &order) {
        for (size_t i = 1; i < order.size(); ++i) {
            const auto &a = order[i - 1];
            const auto &b = order[i];
            QVERIFY(a.turn <= b.turn);
            const QByteArray said = whyBefore(a, b).message.id;
            QVERIFY(b.reasons.contains(whyBefore(a, b)));
            QCOMPARE(whyBefore(a, b).message.arguments.front(), a.ticket.number);
            if (said.contains("came earlier"))
                QVERIFY(a.turn == b.turn && a.ticket.arrival < b.ticket.arrival);
            else if (said.contains("emergency"))
                QVERIFY(a.turn == Turn::Emergency && b.turn != Turn::Emergency);
            else if (said.contains("came in time"))
                QVERIFY(!a.ticket.isLate() && b.ticket.isLate() && a.at == b.at);
            else if (said.contains("booked for"))
                QVERIFY(a.ticket.due.isValid() && (a.turn < b.turn || a.at < b.at));
            else if (said.contains("has not come"))
                QVERIFY(b.turn == Turn::Early);
            else
                QVERIFY(a.turn == Turn::Ground && b.turn > Turn::Ground);
        }
    });
}

void TestQueueOrder::numbersAreReadUnderAnyLayout_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::newRow("as printed") << u"A-017"_s << u"A-017"_s;
    QTest::newRow("without anything") << u"a17"_s << u"A-017"_s;
    QTest::newRow("Cyrillic") << u"с 5"_s << u"C-005"_s;
    QTest::newRow("after a copy was found") << u"В-1012"_s << u"B-1012"_s;
    QTest::newRow("a letter we do not use") << u"X-1"_s << QString();
    QTest::newRow("a number of a booking") << u"A1-000123"_s << QString();
    QTest::newRow("an ЖСН") << u"900101300017"_s << QString();
}

void TestQueueOrder::numbersAreReadUnderAnyLayout()
{
    QFETCH(QString, typed);
    QTEST(ticketNumber(typed).value_or(QString()), "number");
}

void TestQueueOrder::placesAreReadBack()
{
    const QueuePlace doctor = QueuePlace::of(PractitionerId(QUuid::createUuid()));
    for (const auto &place : {doctor, QueuePlace::of(NamedQueue::Papers), QueuePlace::ofRoom(u" 205 "_s)})
        QCOMPARE(QueuePlace::parse(place.key()), std::optional(place));
    for (const auto &wrong : {u""_s, u"doctor:"_s, u"queue:none"_s, u"room: "_s, u"205"_s})
        QVERIFY(!QueuePlace::parse(wrong));
}

void TestQueueOrder::terms()
{
    QCOMPARE(waitingTerm(TicketKind::Certificate).minutes, 30);
    QCOMPARE(servingTerm(TicketKind::Certificate).minutes, 30);
    for (const TicketKind kind : {TicketKind::Booked, TicketKind::WalkIn, TicketKind::Filter}) {
        QCOMPARE(waitingTerm(kind).minutes, 10);
        QCOMPARE(servingTerm(kind).minutes, 10);
        QCOMPARE(mayPutFirst(kind).decision, u"allow"_s);
    }
    QCOMPARE(mayPutFirst(TicketKind::Certificate).decision, u"refuse"_s);
}

QTEST_GUILESS_MAIN(TestQueueOrder)
#include "tst_queue_order.moc"
