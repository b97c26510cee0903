#include "support/booked_desk.h"
#include "usecase/change_booking.h"
#include "usecase/queries/booking_journal.h"
#include "usecase/queries/find_slots.h"
#include "usecase/queries/read_day.h"
#include "usecase/register_patient.h"
#include "usecase/waiting_list.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

/// Several bookings at once, and bookings beside others. 2026-03-02 is a Monday; the clock stands at 09:00.
class TestBookingTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void warningsAreToldOnce();
    void aFamilyIsBookedTogetherOrNotAtAll();
    void aSeriesHasOneId();
    void theQuotaOfAChannel();
    void slotsForPaperAreKept();
    void ownDistrictDoctorComesFirst();
    void theWaitingListIsClosedByABooking();
    void theGridShowsTheDay();
};

namespace {

const QDate tuesday(2026, 3, 3);

} // namespace

void TestBookingTogether::warningsAreToldOnce()
{
    using Kind = BookingWarning::Kind;
    BookedDesk desk;
    const auto gp = desk.doctor();
    const auto dentist = desk.doctor(u"dentist"_s, u"Оспанов"_s);
    const auto person = desk.attached(1);
    const auto first = desk.booked(person, gp, at(tuesday, 9, 0));
    const auto kindsOf = [&](const PractitionerId &doctor, const QDateTime &start) {
        QList<Kind> kinds;
        for (const auto &warning : must(desk.book(person, doctor, start)).warnings) {
            kinds += warning.kind;
            if (warning.other != first.id)
                qFatal("the warning does not name the booking");
        }
        return kinds;
    };
    QCOMPARE(kindsOf(dentist, at(tuesday, 9, 0)), QList{Kind::SameTime});
    QCOMPARE(kindsOf(dentist, at(tuesday, 11, 0)), QList{Kind::SameDay});
    QCOMPARE(kindsOf(gp, at(tuesday.addDays(1), 9, 0)), QList{Kind::SameSpecialty});
    BookSlot::Command command{{BookedDesk::visit(person, dentist, at(tuesday, 11, 0))}, {}, {}};
    command.terms.acknowledged = {Kind::SameDay};
    QVERIFY(must(BookSlot(desk.desk())(desk.administrator(), command)).isBooked());
}

void TestBookingTogether::aFamilyIsBookedTogetherOrNotAtAll()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    desk.booked(desk.attached(9), doctor, at(tuesday, 9, 30));
    BookSlot::Command command{{BookedDesk::visit(desk.attached(1), doctor, at(tuesday, 9, 0)),
                               BookedDesk::visit(desk.attached(2), doctor, at(tuesday, 9, 15)),
                               BookedDesk::visit(desk.attached(3), doctor, at(tuesday, 9, 30))},
                              {},
                              BookSlot::Bundle::Family};
    const auto refused = must(BookSlot(desk.desk())(desk.administrator(), command));
    QCOMPARE(refused.answer, BookingAnswer::Taken);
    QCOMPARE(refused.place, 2);
    QCOMPARE(desk.countOf("SELECT count(*) FROM appointment"), 1);
    command.places[2].start = at(tuesday, 9, 15); // of one of themselves
    QCOMPARE(must(BookSlot(desk.desk())(desk.administrator(), command)).answer, BookingAnswer::Taken);
    command.places[2].start = at(tuesday, 9, 45);
    const auto booked = must(BookSlot(desk.desk())(desk.administrator(), command)).booked;
    QCOMPARE(booked.size(), size_t(3));
    QVERIFY(!booked[0].group.isNull() && booked[0].group == booked[1].group && booked[1].group == booked[2].group);
}

void TestBookingTogether::aSeriesHasOneId()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    desk.booked(desk.attached(9), doctor, at(tuesday.addDays(7), 9, 0));
    FindSlots::Query query;
    query.practitioner = doctor;
    query.near = at(tuesday, 9, 0);
    const auto found = must(FindSlots(desk.desk()).series(desk.administrator(), query, 7, 3));
    BookSlot::Command command{{}, {}, BookSlot::Bundle::Series};
    const auto person = desk.attached(1);
    for (const auto &one : found)
        command.places.push_back(BookedDesk::visit(person, doctor, one.slot.start));
    const auto booked = must(BookSlot(desk.desk())(desk.administrator(), command)).booked;
    QCOMPARE(booked.size(), size_t(3));
    QCOMPARE(booked[1].start, at(tuesday.addDays(7), 9, 15)); // the nearest of that day
    QCOMPARE(booked[2].start, at(tuesday.addDays(14), 9, 0));
    QCOMPARE(booked[0].series, booked[2].series);
    QCOMPARE(must(ReadBooking(desk.desk())(desk.administrator(), booked[0].id)).bundle.size(), size_t(2));
}

void TestBookingTogether::theQuotaOfAChannel()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    auto timetable = must(ReadTimetable(desk.desk())(desk.administrator())).templates;
    for (auto &source : timetable)
        source.quotas[size_t(BookingChannel::Phone)] = 1;
    must(EditTimetable(desk.desk()).saveTemplates(desk.administrator(), timetable));
    BookSlot::Command command{{BookedDesk::visit(desk.attached(1), doctor, at(tuesday, 9, 0))}, {}, {}};
    command.terms.channel = BookingChannel::Phone;
    QVERIFY(must(BookSlot(desk.desk())(desk.administrator(), command)).isBooked());
    command.places = {BookedDesk::visit(desk.attached(2), doctor, at(tuesday, 9, 15))};
    QCOMPARE(must(BookSlot(desk.desk())(desk.administrator(), command)).answer, BookingAnswer::QuotaSpent);
    command.terms.channel = BookingChannel::Desk;
    QVERIFY(must(BookSlot(desk.desk())(desk.administrator(), command)).isBooked());
}

void TestBookingTogether::slotsForPaperAreKept()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    auto timetable = must(ReadTimetable(desk.desk())(desk.administrator())).templates;
    for (auto &source : timetable)
        source.quotas[size_t(BookingChannel::Paper)] = 10; // of 11 slots
    must(EditTimetable(desk.desk()).saveTemplates(desk.administrator(), timetable));
    desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    QCOMPARE(must(desk.book(desk.attached(2), doctor, at(tuesday, 9, 15))).answer, BookingAnswer::QuotaSpent);
    BookSlot::Command command{{BookedDesk::visit(desk.attached(3), doctor, at(tuesday, 9, 15))}, {}, {}};
    command.terms.channel = BookingChannel::Paper;
    QVERIFY(must(BookSlot(desk.desk())(desk.administrator(), command)).isBooked());
}

void TestBookingTogether::ownDistrictDoctorComesFirst()
{
    BookedDesk desk;
    const auto stranger = desk.doctor(u"gp"_s, u"Абаев"_s);
    const auto own = desk.doctor(u"gp"_s, u"Яковлев"_s);
    District district;
    district.number = 7;
    district.nameKk = district.nameRu = u"№ 7"_s;
    district.kind = u"gp"_s;
    district.doctor = own;
    must(EditTimetable(desk.desk()).saveDistrict(desk.administrator(), district));
    const auto districts = must(ReadTimetable(desk.desk())(desk.administrator())).districts;
    auto patient = person(1);
    patient.district = districts.front().id;
    patient.attachment.kind = Attachment::Here;
    const auto id = must(RegisterPatient(desk.desk())(desk.administrator(), {patient})).record->id;
    FindSlots::Query query;
    query.patient = id;
    query.specialty = u"gp"_s;
    query.limit = 500;
    const auto found = must(FindSlots(desk.desk())(desk.administrator(), query));
    QVERIFY(found.front().ownDistrict && found.front().slot.practitioner == own);
    QCOMPARE(found.back().slot.practitioner, stranger);
    query.near = at(tuesday, 10, 0);
    query.limit = 4;
    const auto near = must(FindSlots(desk.desk())(desk.administrator(), query));
    QCOMPARE(near.front().slot.start, at(tuesday, 10, 0));
    QVERIFY(near.front().ownDistrict);
    query.specialty.clear(); // nobody named: the own doctor
    for (const auto &one : must(FindSlots(desk.desk())(desk.administrator(), query)))
        QCOMPARE(one.slot.practitioner, own);
}

void TestBookingTogether::theWaitingListIsClosedByABooking()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto holder = desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    WaitingEntry entry;
    entry.patient = desk.attached(2);
    entry.specialty = u"gp"_s;
    entry.from = entry.to = tuesday;
    entry.hours = {QTime(9, 0), QTime(9, 15)};
    const WaitingList waiting(desk.desk());
    entry = must(waiting.add(desk.administrator(), entry));
    QVERIFY(!must(waiting.read(desk.administrator())).front().offer);
    const auto cancelled =
        must(CancelBooking(desk.desk())(desk.administrator(), {holder.id, holder.version, u"ауырды"_s, false}));
    QCOMPARE(cancelled.fitting, std::vector{entry});
    const auto offer = must(waiting.read(desk.administrator())).front().offer;
    QCOMPARE(offer->start, at(tuesday, 9, 0));
    BookSlot::Command command{{BookedDesk::visit(entry.patient, doctor, offer->start)}, {}, {}};
    command.terms.waiting = entry.id;
    QVERIFY(must(BookSlot(desk.desk())(desk.administrator(), command)).isBooked());
    QVERIFY(must(waiting.read(desk.administrator())).empty());
}

void TestBookingTogether::theGridShowsTheDay()
{
    BookedDesk desk;
    const auto gp = desk.doctor();
    const auto dentist = desk.doctor(u"dentist"_s);
    desk.booked(desk.attached(1), gp, at(tuesday, 9, 0));
    const auto grid = must(ReadDay(desk.desk())(desk.administrator(), tuesday));
    QCOMPARE(grid.doctors.size(), size_t(2));
    QCOMPARE(grid.doctors[0].doctor.id, gp); // district doctors first
    QCOMPARE(grid.doctors[0].slots.size(), size_t(11));
    QCOMPARE(grid.doctors[0].slots.front().state, SlotState::Booked);
    QCOMPARE(grid.doctors[0].bookings.front().name, person(1).name);
    QCOMPARE(grid.span, (DaySpan{QTime(9, 0), QTime(12, 0)}));
    desk.booked(desk.attached(2), dentist, at(tuesday, 9, 0));
    QVERIFY(must(ReadDay(desk.desk()).changeMark()) > grid.changeMark);
    const auto week = must(ReadWeek(desk.desk())(desk.administrator(), gp, tuesday));
    QCOMPARE(week.size(), size_t(7));
    QVERIFY(week[6].closed && week[6].slots.empty());
}

QTEST_GUILESS_MAIN(TestBookingTogether)
#include "tst_booking_together.moc"
