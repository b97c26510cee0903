#include "scan/record_code.h"
#include "usecase/change_booking.h"
#include "usecase/correct_patient.h"
#include "usecase/queue_steps.h"
#include "usecase/read_card.h"
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
    void whoseBookingIsCancelledIsNotCalled();
    void aCancellationTakenBackKeepsTheTurn();
    void aTicketOfAnEarlierDayIsOver();
    void whoWentAwayBeforeStaysAway();
    void whoseBookingIsMovedIsNotCalled();
    void whoHasDiedIsNotCalled();
};

namespace {

std::optional<Ticket> checkedIn(BookedDesk &desk, const Appointment &booked)
{
    return must(CheckIn(desk.desk())(desk.administrator(), {{}, {}, booked.id})).ticket;
}

} // namespace

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

void TestCheckIn::whoseBookingIsCancelledIsNotCalled()
{
    BookedDesk desk;
    const auto gp = desk.doctor();
    const auto first = desk.booked(desk.attached(1), gp, at(monday, 9, 15));
    const auto second = desk.booked(desk.attached(2), gp, at(monday, 9, 30));
    checkedIn(desk, first);
    const auto next = checkedIn(desk, second);
    must(CancelBooking(desk.desk())(desk.administrator(), {first.id, 0, u"бас тартты"_s, false}));
    QCOMPARE(desk.lastActs(2), (QStringList{u"queue.leave"_s, u"booking.cancel"_s}));
    QCOMPARE(calledNext(desk, QueuePlace::of(gp))->id, next->id);
}

void TestCheckIn::aCancellationTakenBackKeepsTheTurn()
{
    BookedDesk desk;
    const auto gp = desk.doctor();
    const auto first = desk.booked(desk.attached(1), gp, at(monday, 9, 15));
    const auto ticket = checkedIn(desk, first);
    QCOMPARE(calledNext(desk, QueuePlace::of(gp))->id, ticket->id);
    desk.clock.advance(60);
    must(CancelBooking(desk.desk())(desk.administrator(), {first.id, 0, u"қате"_s, true}));
    QVERIFY(!calledNext(desk, QueuePlace::of(gp)));
    desk.clock.advance(60);
    QVERIFY(!must(MarkVisit(desk.desk()).undo(desk.administrator(), {first.id, 0})).ticketIsOver);
    QCOMPARE(desk.lastActs(2), (QStringList{u"queue.back"_s, u"booking.undo"_s}));
    const auto again = calledNext(desk, QueuePlace::of(gp));
    QVERIFY(again);
    QCOMPARE(again->number, ticket->number);
    QCOMPARE(again->arrival, ticket->arrival);
    QCOMPARE(again->calls, 1);
}

void TestCheckIn::aTicketOfAnEarlierDayIsOver()
{
    BookedDesk desk;
    const auto gp = desk.doctor();
    const auto booked = desk.booked(desk.attached(1), gp, at(monday, 9, 15));
    checkedIn(desk, booked);
    must(CancelBooking(desk.desk())(desk.administrator(), {booked.id, 0, u"қате"_s, true}));
    desk.clock.advance(24 * 60 * 60);
    const auto undone = must(MarkVisit(desk.desk()).undo(desk.administrator(), {booked.id, 0}));
    QVERIFY(undone.ticketIsOver);
    QVERIFY(undone.appointment.isActive());
    QVERIFY(!calledNext(desk, QueuePlace::of(gp)));
}

void TestCheckIn::whoWentAwayBeforeStaysAway()
{
    BookedDesk desk;
    const auto gp = desk.doctor();
    const auto booked = desk.booked(desk.attached(1), gp, at(monday, 9, 15));
    const auto ticket = checkedIn(desk, booked);
    must(LeaveQueue(desk.desk())(desk.administrator(), {ticket->id, 0, {}}));
    desk.clock.advance(60);
    must(CancelBooking(desk.desk())(desk.administrator(), {booked.id, 0, u"қате"_s, true}));
    must(MarkVisit(desk.desk()).undo(desk.administrator(), {booked.id, 0}));
    QVERIFY(!calledNext(desk, QueuePlace::of(gp)));
}

void TestCheckIn::whoseBookingIsMovedIsNotCalled()
{
    BookedDesk desk;
    const auto gp = desk.doctor();
    const auto booked = desk.booked(desk.attached(1), gp, at(monday, 9, 15));
    checkedIn(desk, booked);
    must(MarkVisit(desk.desk()).undo(desk.administrator(), {booked.id, 0})); // arrived by mistake
    QVERIFY(must(MoveBooking(desk.desk())(desk.administrator(), {booked.id, 0, gp, at(monday.addDays(1), 9, 0)}))
                .isBooked());
    QVERIFY(!calledNext(desk, QueuePlace::of(gp)));
}

void TestCheckIn::whoHasDiedIsNotCalled()
{
    BookedDesk desk;
    const auto gp = desk.doctor();
    const auto person = desk.attached(1);
    checkedIn(desk, desk.booked(person, gp, at(monday, 9, 15)));
    taken(desk, TicketKind::WalkIn, papers, person);
    auto record = must(ReadCard(desk.desk())(desk.administrator(), person));
    record.patient.deceasedOn = monday;
    must(CorrectPatient(desk.desk())(desk.administrator(), {person, record.version, record.patient}));
    QVERIFY(!calledNext(desk, QueuePlace::of(gp)));
    QVERIFY(!calledNext(desk));
}

QTEST_GUILESS_MAIN(TestCheckIn)
#include "tst_check_in.moc"
