#include "rules/slots.h"
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::rules;

class TestSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anOrdinaryMorning();
    void slotsBeginAnewAfterABreak();
    void noSlotReachesPastTheEnd();
    void noneOnDaysOff_data();
    void noneOnDaysOff();
    void anAbsenceTakesWhatItTouches();
    void validityHasBothEnds_data();
    void validityHasBothEnds();
    void aLongVisitTakesNeighboursOnly();
    void aLongVisitStaysInOneTemplate();
    void theIdDependsOnDoctorAndMomentOnly();
    void flaws_data();
    void flaws();
    void anyTimetable_data();
    void anyTimetable();
};

namespace {

const PractitionerId doctor(QUuid(u"11111111-1111-7111-8111-111111111111"_s));
const QDate monday(2026, 3, 2);

TimetableTemplate morning()
{
    TimetableTemplate made;
    made.id = TemplateId(QUuid::createUuidV5(doctor.uuid(), u"morning"_s));
    made.practitioner = doctor;
    made.validFrom = QDate(2026, 1, 1);
    made.weekday = 1;
    made.hours = {QTime(9, 0), QTime(11, 0)};
    made.room = u"101"_s;
    made.slotMinutes = 20;
    return made;
}

Calendar calendar()
{
    return Calendar(builtInSpecialDays());
}

QStringList timesOf(const std::vector<Slot> &slots)
{
    QStringList times;
    for (const auto &slot : slots)
        times += inClinic(slot.start).time().toString(u"HH:mm"_s);
    return times;
}

QDateTime at(QDate day, int hour, int minute)
{
    return QDateTime(day, QTime(hour, minute), clinicZone()).toUTC();
}

Absence absence(const QDateTime &from, const QDateTime &to)
{
    Absence made;
    made.practitioner = doctor;
    made.span = {from, to};
    return made;
}

} // namespace

void TestSlots::anOrdinaryMorning()
{
    const auto slots = slotsOf({doctor, true, {morning()}, {}}, monday, calendar());
    QCOMPARE(timesOf(slots), QStringList({u"09:00"_s, u"09:20"_s, u"09:40"_s, u"10:00"_s, u"10:20"_s, u"10:40"_s}));
    QCOMPARE(slots.front().start, QDateTime(monday, QTime(4, 0), Qt::UTC)); // UTC+5 whatever this machine thinks
    QCOMPARE(slots.front().room, u"101"_s);
    QVERIFY(slotsOf({doctor, false, {morning()}, {}}, monday, calendar()).empty()); // works here no more
}

void TestSlots::slotsBeginAnewAfterABreak()
{
    auto source = morning();
    source.breaks = {{QTime(9, 30), QTime(9, 45)}};
    QCOMPARE(timesOf(slotsOf({doctor, true, {source}, {}}, monday, calendar())),
             QStringList({u"09:00"_s, u"09:45"_s, u"10:05"_s, u"10:25"_s}));
}

void TestSlots::noSlotReachesPastTheEnd()
{
    auto source = morning();
    source.hours.to = QTime(9, 55);
    QCOMPARE(timesOf(slotsOf({doctor, true, {source}, {}}, monday, calendar())), QStringList({u"09:00"_s, u"09:20"_s}));
}

void TestSlots::noneOnDaysOff_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("open");
    QTest::newRow("an ordinary Monday") << monday << true;
    QTest::newRow("moved day off, six-day week: Mon 9 March 2026") << QDate(2026, 3, 9) << false;
    QTest::newRow("Nauryz, Mon 23 March 2026") << QDate(2026, 3, 23) << false;
    QTest::newRow("Sunday") << QDate(2026, 3, 1) << false;
    QTest::newRow("Saturday is worked") << QDate(2026, 3, 7) << true;
}

void TestSlots::noneOnDaysOff()
{
    QFETCH(QDate, day);
    QFETCH(bool, open);
    auto source = morning();
    source.weekday = day.dayOfWeek();
    const DoctorTimetable timetable{doctor, true, {source}, {}};
    QCOMPARE(!slotsOf(timetable, day, calendar()).empty(), open);
    const Span visit{at(day, 9, 0), at(day, 9, 20)};
    QCOMPARE(timeFor(timetable, visit, calendar()), open ? NoTime::None : NoTime::ClosedDay);
}

void TestSlots::anAbsenceTakesWhatItTouches()
{
    const Absence away = absence(at(monday, 9, 30), at(monday, 10, 20));
    DoctorTimetable timetable{doctor, true, {morning()}, {away}};
    QCOMPARE(timesOf(slotsOf(timetable, monday, calendar())), QStringList({u"09:00"_s, u"10:20"_s, u"10:40"_s}));
    QCOMPARE(timeFor(timetable, {at(monday, 9, 20), at(monday, 9, 40)}, calendar()), NoTime::Absent);
    timetable.absences.front().cancelled = true;
    QCOMPARE(slotsOf(timetable, monday, calendar()).size(), size_t(6));
}

void TestSlots::validityHasBothEnds_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("works");
    QTest::newRow("first day") << monday << QDate() << true;
    QTest::newRow("begins tomorrow") << monday.addDays(1) << QDate() << false;
    QTest::newRow("last day") << monday.addDays(-7) << monday << true;
    QTest::newRow("ended yesterday") << monday.addDays(-7) << monday.addDays(-1) << false;
}

void TestSlots::validityHasBothEnds()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(bool, works);
    auto source = morning();
    source.validFrom = from;
    source.validTo = to;
    QCOMPARE(!slotsOf({doctor, true, {source}, {}}, monday, calendar()).empty(), works);
}

void TestSlots::aLongVisitTakesNeighboursOnly()
{
    auto source = morning();
    source.breaks = {{QTime(9, 40), QTime(10, 0)}};
    const auto slots = slotsOf({doctor, true, {source}, {}}, monday, calendar());
    QCOMPARE(runOf(slots, at(monday, 9, 0), 40).size(), size_t(2));
    QVERIFY(runOf(slots, at(monday, 9, 20), 40).empty());  // the break is in between
    QVERIFY(runOf(slots, at(monday, 10, 40), 40).empty()); // the day is over
    QVERIFY(runOf(slots, at(monday, 9, 10), 20).empty());  // no slot begins then
}

void TestSlots::aLongVisitStaysInOneTemplate()
{
    auto late = morning();
    late.id = TemplateId(QUuid::createUuidV5(doctor.uuid(), u"late"_s));
    late.hours = {QTime(11, 0), QTime(12, 0)};
    late.room = u"205"_s;
    const DoctorTimetable both{doctor, true, {morning(), late}, {}};
    const auto found = slotsOf(both, monday, calendar());
    QCOMPARE(found.size(), size_t(9));
    QVERIFY(runOf(found, at(monday, 10, 40), 40).empty()); // it would end in another room
    QCOMPARE(timeFor(both, {at(monday, 10, 40), at(monday, 11, 20)}, calendar()), NoTime::OutsideHours);
    QCOMPARE(runOf(found, at(monday, 11, 0), 40).size(), size_t(2));
}

void TestSlots::theIdDependsOnDoctorAndMomentOnly()
{
    const auto moment = at(monday, 9, 0);
    QCOMPARE(slotId(doctor, moment), slotId(doctor, inClinic(moment)));
    QCOMPARE(slotId(doctor, moment).uuid().version(), QUuid::Sha1);
    QVERIFY(slotId(doctor, moment) != slotId(doctor, moment.addSecs(60)));
    QVERIFY(slotId(PractitionerId(QUuid(u"21111111-1111-7111-8111-111111111111"_s)), moment) != slotId(doctor, moment));
}

void TestSlots::flaws_data()
{
    QTest::addColumn<TimetableTemplate>("candidate");
    QTest::addColumn<TimetableFlaw>("flaw");
    const auto row = [](const char *name, TimetableFlaw flaw, auto change) {
        auto candidate = morning();
        change(candidate);
        QTest::newRow(name) << candidate << flaw;
    };
    row("as it should be", TimetableFlaw::None, [](auto &) {});
    row("ends as it begins", TimetableFlaw::HoursEmpty, [](auto &t) { t.hours.to = t.hours.from; });
    row("09:03", TimetableFlaw::NotOnGrid, [](auto &t) { t.hours.from = QTime(9, 3); });
    row("slots of 7 minutes", TimetableFlaw::NotOnGrid, [](auto &t) { t.slotMinutes = 7; });
    row("slots of no length", TimetableFlaw::SlotLength, [](auto &t) { t.slotMinutes = 0; });
    row("slots longer than the hours", TimetableFlaw::SlotLength, [](auto &t) { t.slotMinutes = 125; });
    row("a break before the hours", TimetableFlaw::BreakOutside, [](auto &t) {
        t.breaks = {{QTime(8, 50), QTime(9, 10)}};
    });
    row("two breaks at once", TimetableFlaw::BreakOutside, [](auto &t) {
        t.breaks = {{QTime(9, 30), QTime(9, 45)}, {QTime(9, 40), QTime(9, 50)}};
    });
    row("home calls during visits", TimetableFlaw::HomeCalls, [](auto &t) {
        t.homeCalls = {QTime(10, 0), QTime(12, 0)};
    });
    row("ends before it begins to hold", TimetableFlaw::Dates, [](auto &t) { t.validTo = t.validFrom.addDays(-1); });
    row("no first day", TimetableFlaw::Dates, [](auto &t) { t.validFrom = {}; });
}

void TestSlots::flaws()
{
    QFETCH(TimetableTemplate, candidate);
    QFETCH(TimetableFlaw, flaw);
    QCOMPARE(flawOf(candidate), flaw);
}

namespace {

DaySpan someSpan(QRandomGenerator &random)
{
    const int from = 7 * 12 + int(random.bounded(10 * 12));
    const int to = from + 1 + int(random.bounded(6 * 12));
    return {QTime(from / 12, from % 12 * 5), QTime(to / 12, to % 12 * 5)};
}

TimetableTemplate someTemplate(QRandomGenerator &random)
{
    auto made = morning();
    made.id = TemplateId(QUuid::createUuidV5(doctor.uuid(), QString::number(random.generate())));
    made.weekday = 1 + int(random.bounded(7));
    made.hours = someSpan(random);
    made.slotMinutes = 5 * (1 + int(random.bounded(12)));
    for (unsigned i = random.bounded(4); i > 0; --i)
        made.breaks.push_back(someSpan(random));
    return made;
}

} // namespace

void TestSlots::anyTimetable_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whatever is laid down, even hours and breaks that overlap: never two slots at once, never outside, never on a day
/// off.
void TestSlots::anyTimetable()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    DoctorTimetable timetable{doctor, true, {}, {}};
    for (unsigned i = 1 + random.bounded(6); i > 0; --i)
        timetable.templates.push_back(someTemplate(random));
    for (unsigned i = random.bounded(3); i > 0; --i) {
        const auto from = at(monday.addDays(random.bounded(14)), int(random.bounded(24)), 0);
        timetable.absences.push_back(absence(from, from.addSecs(3600 * (1 + int(random.bounded(40))))));
    }
    const auto days = calendar();
    for (QDate day = monday; day < monday.addDays(28); day = day.addDays(1)) {
        const auto slots = slotsOf(timetable, day, days);
        QVERIFY(slots.empty() || days.isWorkingDay(day, Week::SixDay));
        for (size_t i = 0; i < slots.size(); ++i) {
            QVERIFY(i == 0 || slots[i - 1].end() <= slots[i].start);
            QCOMPARE(timeFor(timetable, slots[i].span(), days), NoTime::None);
            QCOMPARE(inClinic(slots[i].start).date(), day);
        }
    }
}

QTEST_GUILESS_MAIN(TestSlots)
#include "tst_slots.moc"
