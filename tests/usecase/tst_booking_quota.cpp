#include "support/booked_desk.h"
#include "usecase/change_booking.h"
#include "usecase/queries/find_slots.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

/// What a channel may take of a day, through moves, long visits and changed templates. 2026-03-02 is a Monday; the
/// clock stands at 09:00.
class TestBookingQuota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aMoveWithinTheDayTakesNothingMore();
    void aMoveToAnotherDayNeedsItsQuota();
    void aCancelledBookingGivesTheQuotaBack();
    void aMoveMayTakeTheTimeItGivesBackFromPaper();
    void bookingsOfAnotherSlotLengthStillCount();
    void timesGoneByAreNotKeptForPaper();
    void nothingIsOfferedThatWouldBeRefused();
    void overbookingIsNotCountedTwice();
    void theLongestVisitStaysWithinEightHours();
};

namespace {

const QDate monday(2026, 3, 2);
const QDate tuesday(2026, 3, 3);

void setQuota(BookedDesk &desk, BookingChannel channel, int quota)
{
    auto timetable = must(ReadTimetable(desk.desk())(desk.administrator())).templates;
    for (auto &source : timetable)
        source.quotas[size_t(channel)] = quota;
    must(EditTimetable(desk.desk()).saveTemplates(desk.administrator(), timetable));
}

BookSlot::Command byPhone(const VisitPlace &place)
{
    BookSlot::Command command{{place}, {}, {}};
    command.terms.channel = BookingChannel::Phone;
    return command;
}

BookingOutcome bookByPhone(BookedDesk &desk, const PractitionerId &doctor, const QDateTime &start, int person)
{
    return must(
        BookSlot(desk.desk())(desk.administrator(), byPhone(BookedDesk::visit(desk.attached(person), doctor, start))));
}

BookingAnswer moved(BookedDesk &desk, const Appointment &old, const QDateTime &start)
{
    const MoveBooking::Command command{old.id, old.version, old.practitioner, start};
    return must(MoveBooking(desk.desk())(desk.administrator(), command)).answer;
}

} // namespace

void TestBookingQuota::aMoveWithinTheDayTakesNothingMore()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    setQuota(desk, BookingChannel::Phone, 1);
    const auto old = bookByPhone(desk, doctor, at(tuesday, 9, 0), 1).booked.front();
    QCOMPARE(moved(desk, old, at(tuesday, 11, 0)), BookingAnswer::Booked);
    QCOMPARE(bookByPhone(desk, doctor, at(tuesday, 9, 0), 2).answer, BookingAnswer::QuotaSpent); // still one
}

void TestBookingQuota::aMoveToAnotherDayNeedsItsQuota()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    setQuota(desk, BookingChannel::Phone, 1);
    bookByPhone(desk, doctor, at(tuesday, 9, 0), 1);
    const auto other = bookByPhone(desk, doctor, at(tuesday.addDays(1), 9, 0), 2).booked.front();
    QCOMPARE(moved(desk, other, at(tuesday, 9, 15)), BookingAnswer::QuotaSpent);
}

void TestBookingQuota::aCancelledBookingGivesTheQuotaBack()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    setQuota(desk, BookingChannel::Phone, 1);
    const auto old = bookByPhone(desk, doctor, at(tuesday, 9, 0), 1).booked.front();
    must(CancelBooking(desk.desk())(desk.administrator(), {old.id, 0, u"келмейді"_s}));
    QVERIFY(bookByPhone(desk, doctor, at(tuesday, 9, 15), 2).isBooked());
}

void TestBookingQuota::aMoveMayTakeTheTimeItGivesBackFromPaper()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    setQuota(desk, BookingChannel::Paper, 10); // of 11
    const auto old = desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    QCOMPARE(moved(desk, old, at(tuesday, 11, 0)), BookingAnswer::Booked); // ten are free as before
}

void TestBookingQuota::bookingsOfAnotherSlotLengthStillCount()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    setQuota(desk, BookingChannel::Phone, 2);
    bookByPhone(desk, doctor, at(tuesday, 9, 0), 1);
    bookByPhone(desk, doctor, at(tuesday, 11, 0), 2);
    auto timetable = must(ReadTimetable(desk.desk())(desk.administrator())).templates;
    for (auto &source : timetable)
        source.slotMinutes = 20;
    must(EditTimetable(desk.desk()).saveTemplates(desk.administrator(), timetable));
    QCOMPARE(bookByPhone(desk, doctor, at(tuesday, 9, 40), 3).answer, BookingAnswer::QuotaSpent);
}

void TestBookingQuota::timesGoneByAreNotKeptForPaper()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    setQuota(desk, BookingChannel::Paper, 2);
    desk.clock.set(at(monday, 11, 20)); // 11:30 and 11:45 are left, and kept
    QCOMPARE(must(desk.book(desk.attached(1), doctor, at(monday, 11, 30))).answer, BookingAnswer::QuotaSpent);
}

void TestBookingQuota::nothingIsOfferedThatWouldBeRefused()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    setQuota(desk, BookingChannel::Phone, 1);
    FindSlots::Query query;
    query.practitioner = doctor;
    query.from = query.to = tuesday;
    query.channel = BookingChannel::Phone;
    query.kind = VisitKind::Repeat; // two slots
    QVERIFY(must(FindSlots(desk.desk())(desk.administrator(), query)).empty());
    query.kind = VisitKind::Primary;
    QVERIFY(!must(FindSlots(desk.desk())(desk.administrator(), query)).empty());
    query.kind = VisitKind::Repeat;
    query.alsoKept = true; // who asks for kept ones is shown them
    QVERIFY(!must(FindSlots(desk.desk())(desk.administrator(), query)).empty());
    auto place = BookedDesk::visit(desk.attached(1), doctor, at(tuesday, 9, 0));
    place.kind = VisitKind::Repeat;
    const auto outcome = must(BookSlot(desk.desk())(desk.administrator(), byPhone(place)));
    QCOMPARE(outcome.answer, BookingAnswer::QuotaSpent);
    QVERIFY(outcome.alternatives.empty());
}

void TestBookingQuota::overbookingIsNotCountedTwice()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    setQuota(desk, BookingChannel::Phone, 2);
    desk.booked(desk.attached(9), doctor, at(tuesday, 9, 0));
    auto command = byPhone(BookedDesk::visit(desk.attached(1), doctor, at(tuesday, 9, 0))); // over the other
    command.places.push_back(BookedDesk::visit(desk.attached(2), doctor, at(tuesday, 9, 15)));
    command.places.push_back(BookedDesk::visit(desk.attached(3), doctor, at(tuesday, 9, 30)));
    command.bundle = BookSlot::Bundle::Family;
    command.terms.overbook = true;
    command.terms.overbookReason = u"отбасы"_s;
    const auto booked = must(BookSlot(desk.desk())(desk.administrator(), command)).booked;
    QCOMPARE(booked.size(), size_t(3));
    QCOMPARE(booked[0].lane, 1);
    QCOMPARE(bookByPhone(desk, doctor, at(tuesday, 9, 45), 4).answer, BookingAnswer::QuotaSpent);
}

void TestBookingQuota::theLongestVisitStaysWithinEightHours()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    auto timetable = must(ReadTimetable(desk.desk())(desk.administrator())).templates;
    for (auto &source : timetable) {
        source.hours = {QTime(8, 0), QTime(18, 0)};
        source.slotMinutes = 35;
        source.breaks.clear();
    }
    must(EditTimetable(desk.desk()).saveTemplates(desk.administrator(), timetable));
    auto place = BookedDesk::visit(desk.attached(1), doctor, at(tuesday, 8, 0));
    place.minutes = 480; // in whole slots: 490
    const auto outcome = must(BookSlot(desk.desk())(desk.administrator(), {{place}, {}, {}}));
    QCOMPARE(outcome.booked.front().minutes, 455);
}

QTEST_GUILESS_MAIN(TestBookingQuota)
#include "tst_booking_quota.moc"
