#include "support/booked_desk.h"
#include "usecase/change_booking.h"
#include "usecase/doctor_is_ill.h"
#include "usecase/reference_lists.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

/// An edit of the list of holidays is an edit of the timetable: whoever loses a time is listed at once. 2026-03-02 is a
/// Monday; the clock stands at 09:00.
class TestHolidaysAndBookings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNewHolidayListsItsPeople();
    void aHolidayThatBeginsToHoldLaterListsThemNow();
    void aHolidayTakenBackRestores();
    void aListFromAFileListsThemToo();
    void otherListsChangeNothing();
};

namespace {

const QDate monday(2026, 3, 2);
const QDate tuesday(2026, 3, 10);

ReferenceEntry dayOff(QDate day, QDate validFrom)
{
    return {specialDayCode(day, DayKind::Holiday), validFrom, {}, u"Қала күні"_s, u"День города"_s};
}

struct Town
{
    BookedDesk desk;
    PractitionerId doctor = desk.doctor();
    Appointment booked = desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    Appointment other = desk.booked(desk.attached(2), doctor, at(tuesday.addDays(1), 9, 0));

    void add(const ReferenceEntry &entry)
    {
        if (must(EditReferenceList(desk.desk()).add(desk.administrator(), ReferenceList::Holidays, entry)))
            qFatal("the entry has a flaw");
    }
    std::vector<AppointmentId> listed()
    {
        std::vector<AppointmentId> ids;
        for (const auto &row : must(DoctorIsIll(desk.desk()).list(desk.administrator())))
            ids.push_back(row.booking.appointment.id);
        return ids;
    }
};

} // namespace

void TestHolidaysAndBookings::aNewHolidayListsItsPeople()
{
    Town town;
    town.add(dayOff(tuesday, monday));
    QCOMPARE(town.listed(), std::vector{town.booked.id});
    QCOMPARE(must(town.desk.book(town.desk.attached(3), town.doctor, at(tuesday, 9, 15))).answer,
             BookingAnswer::ClosedDay);
    QCOMPARE(town.desk.countOf("SELECT count(*) FROM appointment WHERE status = 'booked'"), 2); // nobody was dropped
}

void TestHolidaysAndBookings::aHolidayThatBeginsToHoldLaterListsThemNow()
{
    Town town;
    town.add(dayOff(tuesday, monday.addDays(3))); // on that day nobody edits anything
    QCOMPARE(town.listed(), std::vector{town.booked.id});
    QCOMPARE(must(town.desk.book(town.desk.attached(3), town.doctor, at(tuesday, 9, 15))).answer,
             BookingAnswer::ClosedDay);
}

void TestHolidaysAndBookings::aHolidayTakenBackRestores()
{
    Town town;
    const auto entry = dayOff(tuesday, monday);
    town.add(entry);
    const EditReferenceList edit(town.desk.desk());
    const auto all =
        must(ReadReferenceList(town.desk.desk()).everything(town.desk.administrator(), ReferenceList::Holidays));
    const auto kept = *std::ranges::find(all, entry.code, &ReferenceEntry::code);
    QVERIFY(!must(edit.end(town.desk.administrator(), ReferenceList::Holidays, kept, monday.addDays(-1))));
    QVERIFY(town.listed().empty());
    QVERIFY(must(town.desk.book(town.desk.attached(3), town.doctor, at(tuesday, 9, 15))).isBooked());
}

void TestHolidaysAndBookings::aListFromAFileListsThemToo()
{
    Town town;
    const QByteArray csv = "date,kind,name_kk,name_ru\n2026-03-10,holiday,Қала күні,День города\n";
    const auto report =
        must(ImportReferenceList(town.desk.desk())(town.desk.administrator(), ReferenceList::Holidays, csv, monday));
    QCOMPARE(report.added, 1);
    QCOMPARE(town.listed(), std::vector{town.booked.id});
}

void TestHolidaysAndBookings::otherListsChangeNothing()
{
    Town town;
    const ReferenceEntry reason{u"3.99"_s, monday, {}, u"Сынақ"_s, u"Проба"_s, u"Топ"_s, u"Группа"_s};
    QVERIFY(
        !must(EditReferenceList(town.desk.desk()).add(town.desk.administrator(), ReferenceList::VisitReasons, reason)));
    QVERIFY(town.listed().empty());
}

QTEST_GUILESS_MAIN(TestHolidaysAndBookings)
#include "tst_holidays_and_bookings.moc"
