#include "storage/audit_log.h"
#include "storage/patient_links.h"
#include "support/booked_desk.h"
#include "support/role_rows.h"
#include "usecase/change_booking.h"
#include "usecase/waiting_list.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

/// Who waits for a time is offered one that suits, each another one; only a booking of theirs takes them off the list.
/// 2026-03-02 is a Monday; the clock stands at 09:00.
class TestWaitingList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theHoursThatSuitAreLookedForAmongAll();
    void longVisitsAreOfferedDifferentTimes();
    void aBookingOfAnotherLeavesTheEntry();
    void aBookingOfTheSurvivorClosesTheEntry();
    void aFreedTimeIsNotOfferedToWhoGaveItBack();
    void aSecondSpecialtyIsOfferedToo();
    void theDeadAreNotPutOnTheList();
    void needsARole_data();
    void needsARole();
};

namespace {

const QDate monday(2026, 3, 2);
const QDate tuesday(2026, 3, 3);

WaitingEntry entryFor(const PatientId &person, QDate day, const QString &specialty = u"gp"_s)
{
    WaitingEntry entry;
    entry.patient = person;
    entry.specialty = specialty;
    entry.from = entry.to = day;
    return entry;
}

WaitingEntry added(BookedDesk &desk, const WaitingEntry &entry)
{
    return must(WaitingList(desk.desk()).add(desk.administrator(), entry));
}

std::vector<WaitingRow> read(BookedDesk &desk)
{
    return must(WaitingList(desk.desk()).read(desk.administrator()));
}

void merge(BookedDesk &desk, const PatientId &survivor, const PatientId &merged)
{
    must(desk.desk().database().atomically(desk.administrator().user, [&](storage::Transaction &tx) -> Result<void> {
        storage::AuditLog(tx).append({u"test.merge"_s});
        return storage::PatientLinks(tx).join(survivor, merged, u"бір адам"_s);
    }));
}

} // namespace

void TestWaitingList::theHoursThatSuitAreLookedForAmongAll()
{
    BookedDesk desk;
    for (int i = 0; i < 20; ++i) // 220 free times of the day, 20 of them suit
        desk.doctor(u"gp"_s, u"Дәрігер %1"_s.arg(i));
    auto entry = entryFor(desk.attached(1), tuesday);
    entry.hours = {QTime(11, 45), QTime(12, 0)};
    added(desk, entry);
    const auto offer = read(desk).front().offer;
    QVERIFY(offer.has_value());
    QCOMPARE(offer->start, at(tuesday, 11, 45));
}

void TestWaitingList::longVisitsAreOfferedDifferentTimes()
{
    BookedDesk desk;
    desk.doctor();
    for (int i = 0; i < 2; ++i) {
        auto entry = entryFor(desk.attached(i), tuesday);
        entry.kind = VisitKind::Repeat; // 30 minutes
        added(desk, entry);
        desk.clock.advance(1);
    }
    const auto rows = read(desk);
    QCOMPARE(rows[0].offer->start, at(tuesday, 9, 0));
    QCOMPARE(rows[1].offer->start, at(tuesday, 9, 30));
}

void TestWaitingList::aBookingOfAnotherLeavesTheEntry()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto entry = added(desk, entryFor(desk.attached(1), tuesday));
    BookSlot::Command command{{BookedDesk::visit(desk.attached(2), doctor, at(tuesday, 9, 0))}, {}, {}};
    command.terms.waiting = entry.id;
    QVERIFY(must(BookSlot(desk.desk())(desk.administrator(), command)).isBooked());
    QCOMPARE(read(desk).size(), size_t(1));
}

void TestWaitingList::aBookingOfTheSurvivorClosesTheEntry()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto survivor = desk.attached(1);
    const auto merged = desk.attached(2);
    const auto entry = added(desk, entryFor(merged, tuesday));
    merge(desk, survivor, merged);
    QCOMPARE(read(desk).front().name, person(1).name); // told by the record that lives on
    BookSlot::Command command{{BookedDesk::visit(survivor, doctor, at(tuesday, 9, 0))}, {}, {}};
    command.terms.waiting = entry.id;
    QVERIFY(must(BookSlot(desk.desk())(desk.administrator(), command)).isBooked());
    QVERIFY(read(desk).empty());
}

void TestWaitingList::aFreedTimeIsNotOfferedToWhoGaveItBack()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto survivor = desk.attached(1);
    const auto merged = desk.attached(2);
    added(desk, entryFor(merged, tuesday));
    const auto booked = desk.booked(survivor, doctor, at(tuesday, 9, 0));
    merge(desk, survivor, merged);
    const CancelBooking cancel(desk.desk());
    QVERIFY(must(cancel(desk.administrator(), {booked.id, 0, u"келмейді"_s})).fitting.empty());
}

void TestWaitingList::aSecondSpecialtyIsOfferedToo()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    auto both = must(ReadTimetable(desk.desk())(desk.administrator())).practitioners.front();
    both.moreSpecialties = {u"dentist"_s};
    must(EditTimetable(desk.desk()).savePractitioner(desk.administrator(), both));
    const auto entry = added(desk, entryFor(desk.attached(1), tuesday, u"dentist"_s));
    QCOMPARE(read(desk).front().offer->practitioner, doctor);
    const auto booked = desk.booked(desk.attached(2), doctor, at(tuesday, 9, 0));
    const CancelBooking cancel(desk.desk());
    QCOMPARE(must(cancel(desk.administrator(), {booked.id, 0, u"келмейді"_s})).fitting, std::vector{entry});
}

void TestWaitingList::theDeadAreNotPutOnTheList()
{
    BookedDesk desk;
    auto dead = person(1);
    dead.deceasedOn = monday.addDays(-1);
    const auto insert = [&](storage::Transaction &tx) {
        storage::AuditLog(tx).append({u"test.person"_s});
        return storage::PatientRepository(tx).insert(tx.ids().next<PatientId>(), dead, u"test"_s);
    };
    const auto id = must(desk.desk().database().atomically(desk.administrator().user, insert)).id;
    QCOMPARE(kindOf(WaitingList(desk.desk()).add(desk.administrator(), entryFor(id, tuesday))), Error::Kind::Invalid);
}

void TestWaitingList::needsARole_data()
{
    addRoleRows(u"registrar nurse coordinator doctor administrator"_s);
}

void TestWaitingList::needsARole()
{
    QFETCH(Role, role);
    QFETCH(bool, allowed);
    BookedDesk desk;
    const auto wanted = allowed ? std::nullopt : std::optional(Error::Kind::Denied);
    const auto entry = entryFor(desk.attached(1), tuesday);
    const auto known = added(desk, entry);
    QCOMPARE(kindOf(WaitingList(desk.desk()).add(desk.actor(role), entry)), wanted);
    QCOMPARE(kindOf(WaitingList(desk.desk()).withdraw(desk.actor(role), known.id, u"бас тартты"_s)), wanted);
}

QTEST_GUILESS_MAIN(TestWaitingList)
#include "tst_waiting_list.moc"
