#include "storage/audit_log.h"
#include "storage/patient_links.h"
#include "support/booked_desk.h"
#include "support/role_rows.h"
#include "usecase/queries/booking_journal.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

/// 2026-03-02 is a Monday; the clock stands at 09:00 in the clinic.
class TestBookSlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aBookingLeavesItsTraces();
    void answers_data();
    void answers();
    void needsARole_data();
    void needsARole();
    void aSoldSlotOffersTheNearestFree();
    void aLongVisitTakesTheFollowingSlots();
    void overbookingIsADeliberateAct();
    void emergenciesAreAlwaysAdmitted();
    void aLawfulRefusalIsRecorded();
    void anOverruledRefusalIsBookedAndAudited();
    void theClockMovedBack();
    void aMergedPersonIsBookedAsTheSurvivor();
};

namespace {

const QDate monday(2026, 3, 2);
const QDate tuesday(2026, 3, 3);

struct Case
{
    QDateTime start = at(tuesday, 9, 0);
    QString specialty = u"gp"_s;
    QString reason = u"3.2"_s;
    Attachment attachment = Attachment::Here;
    BookingTerms terms = {};
    BookingAnswer answer = BookingAnswer::Booked;
};

} // namespace
Q_DECLARE_METATYPE(Case)

void TestBookSlot::aBookingLeavesItsTraces()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto person = desk.attached(1);
    const auto booked = desk.booked(person, doctor, at(tuesday, 9, 0));
    QCOMPARE(booked.minutes, 15);
    QCOMPARE(booked.lane, 0);
    QVERIFY(booked.number.endsWith(u"-000001"_s));
    QCOMPARE(desk.lastActs(1), QStringList{u"booking.book"_s});
    QCOMPARE(desk.countOf("SELECT count(*) FROM slot_claim"), 3);
    QCOMPARE(desk.countOf("SELECT count(*) FROM change_log WHERE entity = 'appointment'"), 1);
    const auto card = must(ReadBooking(desk.desk())(desk.administrator(), booked.id));
    QCOMPARE(card.row.appointment, booked);
    QVERIFY(!booked.decisions.isEmpty() && !booked.decisions.front().reasons.front().citation.isEmpty());
    const auto records = must(BookingJournal(desk.desk()).monitoring(desk.administrator(), monday, monday));
    QCOMPARE(records.size(), size_t(1)); // R17
    QVERIFY(records.front().isInTime() && !records.front().refused);
    QCOMPARE(records.front().receivedAt.secsTo(records.front().dueAt), 600); // ДСМ-90 app.5 §3
}

void TestBookSlot::answers_data()
{
    using enum BookingAnswer;
    QTest::addColumn<Case>("one");
    const auto row = [](const char *name, BookingAnswer answer, auto change) {
        Case one;
        one.answer = answer;
        change(one);
        QTest::newRow(name) << one;
    };
    row("a free slot of tomorrow", Booked, [](auto &) {});
    row("the slot that begins now", Booked, [](auto &c) { c.start = at(monday, 9, 0); });
    row("yesterday's", Past, [](auto &c) { c.start = at(monday.addDays(-3), 9, 0); });
    row("moved day off: 9 March 2026", ClosedDay, [](auto &c) { c.start = at(QDate(2026, 3, 9), 9, 0); });
    row("Sunday", ClosedDay, [](auto &c) { c.start = at(QDate(2026, 3, 8), 9, 0); });
    row("Saturday, outside the template", OutsideHours, [](auto &c) { c.start = at(QDate(2026, 3, 7), 9, 0); });
    row("before the hours", OutsideHours, [](auto &c) { c.start = at(tuesday, 8, 45); });
    row("after the hours", OutsideHours, [](auto &c) { c.start = at(tuesday, 12, 0); });
    row("in the break", OutsideHours, [](auto &c) { c.start = at(tuesday, 10, 30); });
    row("between two slots", OutsideHours, [](auto &c) { c.start = at(tuesday, 9, 5); });
    row("further than is open", BeyondHorizon, [](auto &c) { c.start = at(monday.addDays(7 * 13), 9, 0); });
    row("¶16: acute illness goes to the filter", NeedsReason, [](auto &c) { c.reason = u"1.2"_s; });
    row("¶16: with a reason booked all the same", Booked, [](auto &c) {
        c.reason = u"1.2"_s;
        c.terms.overruleReason = u"сүзгі жабық"_s;
    });
    row("840 ¶25: a cardiologist without referral", NeedsReason, [](auto &c) { c.specialty = u"cardiologist"_s; });
    row("840 ¶25: with a referral", Booked, [](auto &c) {
        c.specialty = u"cardiologist"_s;
        c.terms.referral = u"№ 12"_s;
    });
    row("840 ¶25 2): a dentist needs none", Booked, [](auto &c) { c.specialty = u"dentist"_s; });
    row("R3: documents found unreliable", Refused, [](auto &c) { c.terms.documentsReliable = false; });
    row("R3: attached elsewhere", Refused, [](auto &c) { c.attachment = Attachment::Elsewhere; });
    row("R3: refused before the time is looked at", Refused, [](auto &c) {
        c.attachment = Attachment::Elsewhere;
        c.start = at(tuesday, 8, 45);
    });
    row("¶9 1): emergency, attached elsewhere", Booked, [](auto &c) {
        c.attachment = Attachment::Elsewhere;
        c.terms.form = FormOfCare::Emergency;
    });
    row("R1: asked for while the desk is closed", NeedsAck, [](auto &c) { c.terms.receivedAt = at(monday, 7, 30); });
}

void TestBookSlot::answers()
{
    QFETCH(Case, one);
    BookedDesk desk;
    const auto doctor = desk.doctor(one.specialty);
    const auto person = desk.attached(1, one.attachment);
    auto place = BookedDesk::visit(person, doctor, one.start);
    place.reason = one.reason;
    const BookSlot::Command command{{place}, one.terms, {}};
    const auto foretold = must(BookSlot(desk.desk()).check(desk.administrator(), command));
    QCOMPARE(foretold.answer, one.answer);
    QVERIFY(foretold.booked.empty() && !foretold.refusal);
    QCOMPARE(desk.countOf("SELECT count(*) FROM appointment"), 0);
    const auto outcome = must(BookSlot(desk.desk())(desk.administrator(), command));
    QCOMPARE(outcome.answer, one.answer);
    QVERIFY(!outcome.message.id.isEmpty());
    QCOMPARE(outcome.booked.size(), size_t(outcome.isBooked() ? 1 : 0));
    QCOMPARE(desk.countOf("SELECT count(*) FROM appointment"), outcome.isBooked() ? 1 : 0);
}

void TestBookSlot::needsARole_data()
{
    addRoleRows(u"registrar nurse coordinator doctor administrator"_s);
}

void TestBookSlot::needsARole()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    BookedDesk desk;
    const BookSlot::Command command{{BookedDesk::visit(desk.attached(1), desk.doctor(), at(tuesday, 9, 0))}, {}, {}};
    const auto outcome = BookSlot(desk.desk())(desk.actor(role), command);
    QCOMPARE(kindOf(outcome), allowed ? std::nullopt : std::optional(Error::Kind::Denied));
}

void TestBookSlot::aSoldSlotOffersTheNearestFree()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    desk.booked(desk.attached(1), doctor, at(tuesday, 9, 30));
    const auto outcome = must(desk.book(desk.attached(2), doctor, at(tuesday, 9, 30)));
    QCOMPARE(outcome.answer, BookingAnswer::Taken);
    std::vector<QDateTime> starts;
    for (const auto &slot : outcome.alternatives)
        starts.push_back(slot.start);
    QCOMPARE(starts, (std::vector{at(tuesday, 9, 15), at(tuesday, 9, 45), at(tuesday, 9, 0)}));
}

void TestBookSlot::aLongVisitTakesTheFollowingSlots()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    auto place = BookedDesk::visit(desk.attached(1), doctor, at(tuesday, 9, 0));
    place.kind = VisitKind::Repeat; // 30 minutes
    const auto outcome = must(BookSlot(desk.desk())(desk.administrator(), {{place}, {}, {}}));
    QCOMPARE(outcome.booked.front().minutes, 30);
    QCOMPARE(must(desk.book(desk.attached(2), doctor, at(tuesday, 9, 15))).answer, BookingAnswer::Taken);
    place.patient = desk.attached(3);
    place.start = at(tuesday, 10, 15); // the break follows
    QCOMPARE(must(BookSlot(desk.desk())(desk.administrator(), {{place}, {}, {}})).answer, BookingAnswer::OutsideHours);
    place.start = at(tuesday, 9, 30);
    place.minutes = 20; // a slot and a bit: two
    QCOMPARE(must(BookSlot(desk.desk())(desk.administrator(), {{place}, {}, {}})).booked.front().minutes, 30);
}

void TestBookSlot::overbookingIsADeliberateAct()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    BookSlot::Command command{{BookedDesk::visit(desk.attached(2), doctor, at(tuesday, 9, 0))}, {}, {}};
    command.terms.overbook = true;
    const BookSlot book(desk.desk());
    QCOMPARE(must(book(desk.actor(Role::Registrar), command)).answer, BookingAnswer::OverbookDenied);
    QCOMPARE(must(book(desk.actor(Role::Coordinator), command)).answer, BookingAnswer::NeedsOverbookReason);
    command.terms.overbookReason = u"бас дәрігердің тапсырмасы"_s;
    const auto outcome = must(book(desk.actor(Role::Coordinator), command));
    QCOMPARE(outcome.answer, BookingAnswer::Booked);
    QCOMPARE(outcome.booked.front().lane, 1);
    command.places.front().patient = desk.attached(3);
    QCOMPARE(must(book(desk.actor(Role::Coordinator), command)).booked.front().lane, 2);
    command.places.front() = BookedDesk::visit(desk.attached(4), doctor, at(tuesday, 13, 0));
    QVERIFY(must(book(desk.actor(Role::Coordinator), command)).booked.front().outside);
}

void TestBookSlot::emergenciesAreAlwaysAdmitted()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    desk.booked(desk.attached(1), doctor, at(monday, 9, 15));
    BookSlot::Command command{
        {BookedDesk::visit(desk.attached(2, Attachment::None), doctor, at(monday, 9, 15))}, {}, {}};
    command.terms.form = FormOfCare::Emergency;
    const BookSlot book(desk.desk());
    QCOMPARE(must(book(desk.actor(Role::Registrar), command)).booked.front().lane, 1);
    command.places.front() = BookedDesk::visit(desk.attached(3), doctor, at(monday, 14, 0));
    QVERIFY(must(book(desk.actor(Role::Registrar), command)).booked.front().outside);
    command.places.front() = BookedDesk::visit(desk.attached(4), doctor, at(QDate(2026, 3, 8), 10, 0)); // Sunday
    QVERIFY(must(book(desk.actor(Role::Registrar), command)).isBooked());
}

void TestBookSlot::aLawfulRefusalIsRecorded()
{
    BookedDesk desk;
    const auto outcome = must(desk.book(desk.attached(1, Attachment::Elsewhere), desk.doctor(), at(tuesday, 9, 0)));
    QCOMPARE(outcome.answer, BookingAnswer::Refused);
    QVERIFY(outcome.refusal.has_value());
    const auto refusals = must(BookingJournal(desk.desk()).refusals(desk.administrator(), monday, monday));
    QCOMPARE(refusals, std::vector{*outcome.refusal});
    const auto records = must(BookingJournal(desk.desk()).monitoring(desk.administrator(), monday, monday));
    QVERIFY(records.front().refused && !records.front().ground.isEmpty());
    QCOMPARE(desk.lastActs(1), QStringList{u"booking.refuse"_s});
}

void TestBookSlot::anOverruledRefusalIsBookedAndAudited()
{
    BookedDesk desk;
    BookSlot::Command command{
        {BookedDesk::visit(desk.attached(1, Attachment::Elsewhere), desk.doctor(), at(tuesday, 9, 0))}, {}, {}};
    command.terms.overruleReason = u"бекіту өтініші берілді"_s;
    const auto outcome = must(BookSlot(desk.desk())(desk.administrator(), command));
    QVERIFY(outcome.isBooked());
    QCOMPARE(outcome.booked.front().decisions.front().decision, u"refuse"_s); // kept as it was
    QCOMPARE(desk.countOf("SELECT count(*) FROM audit WHERE action = 'booking.book' AND why <> ''"), 1);
}

void TestBookSlot::theClockMovedBack()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    desk.clock.advance(-119); // two programs on one desk
    desk.booked(desk.attached(2), doctor, at(tuesday, 9, 15));
    desk.clock.advance(-3600);
    BookSlot::Command command{{BookedDesk::visit(desk.attached(3), doctor, at(tuesday, 9, 30))}, {}, {}};
    command.terms.acknowledged = {BookingWarning::Kind::DeskClosed};
    QCOMPARE(must(BookSlot(desk.desk())(desk.administrator(), command)).answer, BookingAnswer::ClockMovedBack);
    command.terms.clockConfirmed = true;
    QVERIFY(must(BookSlot(desk.desk())(desk.administrator(), command)).isBooked());
    command = {{BookedDesk::visit(desk.attached(4), doctor, at(tuesday, 9, 45))}, {}, {}};
    command.terms.acknowledged = {BookingWarning::Kind::DeskClosed};
    QVERIFY(must(BookSlot(desk.desk())(desk.administrator(), command)).isBooked()); // asked once
}

void TestBookSlot::aMergedPersonIsBookedAsTheSurvivor()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto survivor = desk.attached(1);
    const auto merged = desk.attached(2);
    desk.booked(merged, doctor, at(tuesday, 9, 0));
    must(desk.desk().database().atomically(desk.administrator().user, [&](storage::Transaction &tx) -> Result<void> {
        storage::AuditLog(tx).append({u"test.merge"_s});
        return storage::PatientLinks(tx).join(survivor, merged, u"бір адам"_s);
    }));
    const auto again = must(desk.book(merged, doctor, at(tuesday, 11, 0)));
    QCOMPARE(again.answer, BookingAnswer::NeedsAck); // the booking of the merged record is seen
    QCOMPARE(again.livesOn, survivor);
    const auto booked = must(desk.book(merged, desk.doctor(u"dentist"_s), at(tuesday.addDays(1), 9, 0)));
    QVERIFY(booked.isBooked());
    QCOMPARE(booked.booked.front().patient, survivor);
    QCOMPARE(must(ReadBooking(desk.desk()).ofPerson(desk.administrator(), survivor)).size(), size_t(2));
    QCOMPARE(must(desk.book(PatientId(QUuid::createUuid()), doctor, at(tuesday, 9, 45))).answer,
             BookingAnswer::PersonUnknown);
}

QTEST_GUILESS_MAIN(TestBookSlot)
#include "tst_book_slot.moc"
