#include "scan/record_code.h"
#include "usecase/change_booking.h"
#include "usecase/queue_steps.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

/// Who is booked comes to the desk and stands in the queue of the doctor.
class TestCheckIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoIsBookedChecksIn_data();
    void whoIsBookedChecksIn();
    void whyACheckInIsNot();
    void severalBookingsAreAskedAbout();
};

void TestCheckIn::whoIsBookedChecksIn_data()
{
    QTest::addColumn<QString>("way");
    for (const auto *way : {"iin", "booking", "qr", "person"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestCheckIn::whoIsBookedChecksIn()
{
    QFETCH(QString, way);
    BookedDesk desk;
    const auto gp = desk.doctor();
    const auto person = desk.attached(1);
    const auto booked = desk.booked(person, gp, at(monday, 9, 15));
    CheckIn::Command command;
    if (way == u"iin")
        command.typed = syntheticIin(1).toString();
    else if (way == u"booking")
        command.typed = booked.number.toLower();
    else if (way == u"qr")
        command.typed = scan::recordCode({u"BOOK"_s, booked.id.uuid(), booked.number});
    else
        command.patient = person;
    const auto outcome = must(CheckIn(desk.desk())(desk.administrator(), command));
    QVERIFY(outcome.ticket);
    QCOMPARE(outcome.ticket->number, u"A-001"_s);
    QCOMPARE(outcome.ticket->place, QueuePlace::of(gp));
    QCOMPARE(outcome.ticket->room, u"101"_s);
    QCOMPARE(outcome.ticket->due, booked.start);
    QCOMPARE(outcome.before, 0);
    QCOMPARE(desk.countOf("SELECT count(*) FROM appointment WHERE status = 'arrived'"), 1);
    QCOMPARE(desk.lastActs(2), (QStringList{u"queue.take"_s, u"booking.arrived"_s}));
    const auto again = must(CheckIn(desk.desk())(desk.administrator(), command)); // comes to the desk once more
    QVERIFY(again.existed);
    QCOMPARE(again.ticket->id, outcome.ticket->id);
    QCOMPARE(desk.countOf("SELECT count(*) FROM ticket"), 1);
}

void TestCheckIn::whyACheckInIsNot()
{
    BookedDesk desk;
    const auto gp = desk.doctor();
    const auto person = desk.attached(1);
    const auto saidTo = [&](const QString &typed) {
        return must(CheckIn(desk.desk())(desk.administrator(), {typed, {}, {}})).obstacle.value_or(Message()).id;
    };
    QVERIFY(saidTo(u"R1-777777"_s).startsWith("Nobody was found"));
    QVERIFY(saidTo(syntheticIin(1).toString()).startsWith("The person is not booked"));
    const auto tomorrow = desk.booked(person, gp, at(monday.addDays(1), 9, 0));
    QVERIFY(saidTo(tomorrow.number).contains("not for today"));
    QVERIFY(saidTo(syntheticIin(1).toString()).startsWith("The person is not booked"));
    must(CancelBooking(desk.desk())(desk.administrator(), {tomorrow.id, 0, u"бас тартты"_s, false}));
    QVERIFY(saidTo(tomorrow.number).contains("cancelled"));
    QCOMPARE(desk.countOf("SELECT count(*) FROM ticket"), 0);
}

void TestCheckIn::severalBookingsAreAskedAbout()
{
    BookedDesk desk;
    const auto person = desk.attached(1);
    desk.booked(person, desk.doctor(), at(monday, 9, 15));
    const auto dentist = desk.doctor(u"dentist"_s, u"Оспанов"_s);
    BookSlot::Command command{{BookedDesk::visit(person, dentist, at(monday, 11, 0))}, {}, {}};
    command.terms.acknowledged = {BookingWarning::Kind::SameDay};
    must(BookSlot(desk.desk())(desk.administrator(), command));
    const auto asked = must(CheckIn(desk.desk())(desk.administrator(), {syntheticIin(1).toString(), {}, {}}));
    QVERIFY(!asked.ticket);
    QCOMPARE(asked.choices.size(), size_t(2));
    const auto chosen = asked.choices.back().appointment.id;
    const auto answered = must(CheckIn(desk.desk())(desk.administrator(), {{}, {}, chosen}));
    QCOMPARE(answered.ticket->place, QueuePlace::of(dentist));
}

QTEST_GUILESS_MAIN(TestCheckIn)
#include "tst_check_in.moc"
