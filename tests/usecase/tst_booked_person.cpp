#include "storage/audit_log.h"
#include "storage/patient_links.h"
#include "support/booked_desk.h"
#include "usecase/change_booking.h"
#include "usecase/correct_patient.h"
#include "usecase/queries/booking_journal.h"
#include "usecase/queries/read_queue.h"
#include "usecase/take_ticket.h"
#include "usecase/waiting_list.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

/// What becomes of bookings when their person is merged, parted again, or dies. 2026-03-02 is a Monday; the clock
/// stands at 09:00.
class TestBookedPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bookingsFollowTheSurvivorAndComeBack();
    void aTicketFollowsTheSurvivorAndComesBack();
    void whoWasMergedChecksInByTheSurvivor();
    void aMoveAfterTheMergeBelongsToTheSurvivor();
    void onePersonTwiceInAFamilyIsWarnedOf();
    void deathGivesTheTimesBack();
    void deathLeavesThePastAndTheOthersAlone();
    void aDeathSetRightLeavesTheTimeToBeTakenBack();
    void aBookingMadeTwiceNamesTheFirst();
};

namespace {

const QDate monday(2026, 3, 2);
const QDate tuesday(2026, 3, 3);

struct Pair
{
    BookedDesk desk;
    PractitionerId doctor = desk.doctor();
    PatientId survivor = desk.attached(1);
    PatientId merged = desk.attached(2);

    void merge()
    {
        act([&](storage::Transaction &tx) { return storage::PatientLinks(tx).join(survivor, merged, u"бір адам"_s); });
    }
    void part()
    {
        act([&](storage::Transaction &tx) {
            return storage::PatientLinks(tx).part(merged, u"екі адам"_s).map([](const auto &) {});
        });
    }
    std::vector<AppointmentId> bookingsOf(const PatientId &person)
    {
        std::vector<AppointmentId> ids;
        for (const auto &row : must(ReadBooking(desk.desk()).ofPerson(desk.administrator(), person)))
            ids.push_back(row.appointment.id);
        return ids;
    }
    AppointmentStatus statusOf(const Appointment &booked)
    {
        return must(ReadBooking(desk.desk())(desk.administrator(), booked.id)).row.appointment.status;
    }
    void setDeath(const PatientId &person, QDate day)
    {
        const auto read = [&](storage::Snapshot &snapshot) {
            return storage::PatientRepository(snapshot).find(person);
        };
        const auto record = must(desk.desk().database().read(read));
        auto patient = record.patient;
        patient.deceasedOn = day;
        const CorrectPatient::Command command{person, record.version, patient, u"анықтама № 7"_s};
        const auto outcome = must(CorrectPatient(desk.desk())(desk.administrator(), command));
        if (outcome.refusal != CorrectPatient::Refusal::None)
            qFatal("the death was refused: %d", int(outcome.refusal));
    }

private:
    void act(const std::function<Result<void>(storage::Transaction &)> &work)
    {
        must(desk.desk().database().atomically(desk.administrator().user, [&](storage::Transaction &tx) {
            storage::AuditLog(tx).append({u"test.link"_s});
            return work(tx);
        }));
    }
};

} // namespace

void TestBookedPerson::bookingsFollowTheSurvivorAndComeBack()
{
    Pair pair;
    const auto first = pair.desk.booked(pair.survivor, pair.doctor, at(tuesday, 9, 0)).id;
    const auto second = pair.desk.booked(pair.merged, pair.doctor, at(tuesday, 9, 15)).id;
    pair.merge();
    QCOMPARE(pair.bookingsOf(pair.survivor), (std::vector{first, second}));
    QCOMPARE(pair.bookingsOf(pair.merged), (std::vector{first, second})); // led to the survivor
    const auto card = must(ReadBooking(pair.desk.desk())(pair.desk.administrator(), second));
    QCOMPARE(card.row.name, person(1).name);
    QCOMPARE(card.row.person, pair.survivor);
    QCOMPARE(card.row.appointment.patient, pair.merged); // never rewritten
    pair.part();
    QCOMPARE(pair.bookingsOf(pair.survivor), std::vector{first});
    QCOMPARE(pair.bookingsOf(pair.merged), std::vector{second});
}

void TestBookedPerson::aTicketFollowsTheSurvivorAndComesBack()
{
    Pair pair;
    const auto place = QueuePlace::of(pair.doctor);
    const TakeTicket::Command command{TicketKind::WalkIn, place, {}, pair.merged};
    const auto ticket = must(TakeTicket(pair.desk.desk())(pair.desk.administrator(), command)).ticket;
    const auto nameOf = [&] {
        return must(ReadQueue(pair.desk.desk()).ticket(pair.desk.administrator(), ticket->id)).name;
    };
    pair.merge();
    QCOMPARE(nameOf(), person(1).name);
    pair.part();
    QCOMPARE(nameOf(), person(2).name);
}

void TestBookedPerson::whoWasMergedChecksInByTheSurvivor()
{
    Pair pair;
    const auto booked = pair.desk.booked(pair.merged, pair.doctor, at(monday, 9, 15));
    pair.merge();
    CheckIn::Command command;
    command.typed = person(1).iin->toString();
    const auto outcome = must(CheckIn(pair.desk.desk())(pair.desk.administrator(), command));
    QVERIFY(!outcome.obstacle);
    QVERIFY(outcome.ticket.has_value());
    QCOMPARE(outcome.ticket->appointment, booked.id);
}

void TestBookedPerson::aMoveAfterTheMergeBelongsToTheSurvivor()
{
    Pair pair;
    const auto old = pair.desk.booked(pair.merged, pair.doctor, at(tuesday, 9, 0));
    pair.merge();
    const auto moved = must(MoveBooking(pair.desk.desk())(pair.desk.administrator(),
                                                          {old.id, old.version, pair.doctor, at(tuesday, 11, 0)}));
    QVERIFY(moved.isBooked());
    QCOMPARE(moved.livesOn, pair.survivor);
    pair.part(); // what was done since stays with the survivor
    QCOMPARE(pair.bookingsOf(pair.survivor), std::vector{moved.booked.front().id});
    QCOMPARE(pair.bookingsOf(pair.merged), std::vector{old.id});
}

void TestBookedPerson::onePersonTwiceInAFamilyIsWarnedOf()
{
    Pair pair;
    const auto other = pair.desk.doctor(u"gp"_s, u"Оспанов"_s);
    pair.merge();
    BookSlot::Command command{{BookedDesk::visit(pair.survivor, pair.doctor, at(tuesday, 9, 0)),
                               BookedDesk::visit(pair.merged, other, at(tuesday, 9, 0))},
                              {},
                              BookSlot::Bundle::Family};
    const BookSlot book(pair.desk.desk());
    const auto outcome = must(book(pair.desk.administrator(), command));
    QCOMPARE(outcome.answer, BookingAnswer::NeedsAck);
    QCOMPARE(outcome.warnings.front().kind, BookingWarning::Kind::SameTime);
    QCOMPARE(outcome.warnings.front().place, 1);
    command.places[1].start = at(tuesday, 11, 0);
    QCOMPARE(must(book(pair.desk.administrator(), command)).warnings.front().kind, BookingWarning::Kind::SameDay);
    command.places[1].start = at(tuesday.addDays(7), 9, 0); // a series is meant to be so
    QVERIFY(must(book(pair.desk.administrator(), command)).isBooked());
}

void TestBookedPerson::deathGivesTheTimesBack()
{
    Pair pair;
    const auto own = pair.desk.booked(pair.survivor, pair.doctor, at(tuesday, 9, 0));
    const auto ofMerged = pair.desk.booked(pair.merged, pair.doctor, at(tuesday, 9, 15));
    WaitingEntry entry;
    entry.patient = pair.merged;
    entry.specialty = u"dentist"_s;
    entry.from = entry.to = tuesday;
    must(WaitingList(pair.desk.desk()).add(pair.desk.administrator(), entry));
    pair.merge();
    pair.setDeath(pair.survivor, monday.addDays(-1));
    QCOMPARE(pair.statusOf(own), AppointmentStatus::Cancelled);
    QCOMPARE(pair.statusOf(ofMerged), AppointmentStatus::Cancelled);
    QCOMPARE(pair.desk.countOf("SELECT count(*) FROM slot_claim"), 0);
    QCOMPARE(pair.desk.countOf("SELECT count(*) FROM waiting_entry WHERE state = 'waiting'"), 0);
    const auto card = must(ReadBooking(pair.desk.desk())(pair.desk.administrator(), own.id));
    QVERIFY(ownReason(card.row.appointment.cancelReason).has_value()); // told in words
    QCOMPARE(pair.desk.countOf("SELECT count(*) FROM audit WHERE action = 'booking.cancel'"), 2);
    QCOMPARE(pair.desk.countOf("SELECT count(*) FROM audit WHERE action = 'waiting.withdraw'"), 1);
    QVERIFY(must(pair.desk.book(pair.desk.attached(3), pair.doctor, at(tuesday, 9, 0))).isBooked());
}

void TestBookedPerson::deathLeavesThePastAndTheOthersAlone()
{
    Pair pair;
    const auto past = pair.desk.booked(pair.survivor, pair.doctor, at(monday, 9, 0));
    const auto other = pair.desk.booked(pair.merged, pair.doctor, at(tuesday, 9, 15));
    pair.desk.clock.set(at(monday, 9, 30));
    pair.setDeath(pair.survivor, monday);
    QCOMPARE(pair.statusOf(past), AppointmentStatus::Booked);
    QCOMPARE(pair.statusOf(other), AppointmentStatus::Booked);
}

void TestBookedPerson::aDeathSetRightLeavesTheTimeToBeTakenBack()
{
    Pair pair;
    const auto own = pair.desk.booked(pair.survivor, pair.doctor, at(tuesday, 9, 0));
    pair.setDeath(pair.survivor, monday.addDays(-1));
    const MarkVisit mark(pair.desk.desk());
    const auto held = must(mark.undo(pair.desk.administrator(), {own.id, 0}));
    QVERIFY(held.obstacle.has_value()); // the dead are not booked
    QCOMPARE(pair.statusOf(own), AppointmentStatus::Cancelled);
    pair.setDeath(pair.survivor, {});
    QVERIFY(!must(mark.undo(pair.desk.administrator(), {own.id, 0})).obstacle);
    QCOMPARE(pair.statusOf(own), AppointmentStatus::Booked);
}

void TestBookedPerson::aBookingMadeTwiceNamesTheFirst()
{
    Pair pair; // the answer to the first call was lost, and it is made again
    const auto first = pair.desk.booked(pair.survivor, pair.doctor, at(tuesday, 9, 0));
    const auto again = must(pair.desk.book(pair.survivor, pair.doctor, at(tuesday, 9, 0)));
    QCOMPARE(again.answer, BookingAnswer::Taken);
    QCOMPARE(again.warnings.size(), 1);
    QCOMPARE(again.warnings.front().kind, BookingWarning::Kind::SameTime);
    QCOMPARE(again.warnings.front().other, first.id);
    const auto other = must(pair.desk.book(pair.merged, pair.doctor, at(tuesday, 9, 0)));
    QVERIFY(other.warnings.isEmpty()); // of somebody else nothing is told
}

QTEST_GUILESS_MAIN(TestBookedPerson)
#include "tst_booked_person.moc"
