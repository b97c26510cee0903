#include "support/booked_desk.h"
#include "usecase/doctor_is_ill.h"
#include "usecase/queries/find_slots.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

class TestTimetableChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRemovedMorningListsItsPeople();
    void aShorterSlotDropsNobody();
    void aCalledOffAbsenceRestores();
    void aDoctorWhoLeaves();
    void keptOnPurposeStaysKept();
    void flawedTemplatesWriteNothing();
    void whoComesTooLateIsTold();
    void anAbsenceOfAnotherDoctorFreesTheFirst();
    void anEmergencyWithAnAbsentDoctorIsKeptOnPurpose();
};

namespace {

const QDate monday(2026, 3, 2);
const QDate tuesday(2026, 3, 3);

std::vector<TimetableTemplate> templatesOf(BookedDesk &desk)
{
    return must(ReadTimetable(desk.desk())(desk.administrator())).templates;
}
TimetableTemplate tuesdays(BookedDesk &desk)
{
    for (const auto &source : templatesOf(desk)) {
        if (source.weekday == 2)
            return source;
    }
    qFatal("no template of Tuesday");
}
std::vector<AppointmentId> listed(BookedDesk &desk)
{
    std::vector<AppointmentId> ids;
    for (const auto &row : must(DoctorIsIll(desk.desk()).list(desk.administrator())))
        ids.push_back(row.booking.appointment.id);
    return ids;
}
Absence away(const PractitionerId &doctor, const QDateTime &from, const QDateTime &to)
{
    Absence made;
    made.practitioner = doctor;
    made.span = {from, to};
    made.reason = AbsenceReason::Ill;
    return made;
}

} // namespace

void TestTimetableChanges::aRemovedMorningListsItsPeople()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto lost = desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    desk.booked(desk.attached(2), doctor, at(tuesday.addDays(1), 9, 0));
    const auto source = tuesdays(desk);
    const auto outcome =
        must(EditTimetable(desk.desk()).removeTemplate(desk.administrator(), source.id, source.version));
    QCOMPARE(outcome.affected.size(), size_t(1));
    QCOMPARE(outcome.affected.front().appointment.id, lost.id);
    QCOMPARE(listed(desk), std::vector{lost.id});
    QCOMPARE(desk.countOf("SELECT count(*) FROM appointment WHERE status = 'booked'"), 2); // nobody was dropped
}

void TestTimetableChanges::aShorterSlotDropsNobody()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    desk.booked(desk.attached(1), doctor, at(tuesday, 9, 15));
    auto source = tuesdays(desk);
    source.slotMinutes = 20;
    QVERIFY(must(EditTimetable(desk.desk()).saveTemplates(desk.administrator(), {source})).affected.empty());
    FindSlots::Query query;
    query.practitioner = doctor;
    query.from = query.to = tuesday;
    const auto free = must(FindSlots(desk.desk())(desk.administrator(), query));
    QCOMPARE(free.front().slot.start, at(tuesday, 9, 40)); // 09:00 and 09:20 touch the booking of 09:15
}

void TestTimetableChanges::aCalledOffAbsenceRestores()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    const EditTimetable edit(desk.desk());
    QCOMPARE(
        must(edit.saveAbsence(desk.administrator(), away(doctor, at(tuesday, 8), at(tuesday, 20)))).affected.size(),
        size_t(1));
    auto absence = must(ReadTimetable(desk.desk())(desk.administrator())).absences.front();
    absence.cancelled = true;
    QCOMPARE(must(edit.saveAbsence(desk.administrator(), absence)).restored, 1);
    QVERIFY(listed(desk).empty());
    QCOMPARE(kindOf(edit.saveAbsence(desk.administrator(), absence)), Error::Kind::Conflict); // an old version
}

void TestTimetableChanges::aDoctorWhoLeaves()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    auto left = must(ReadTimetable(desk.desk())(desk.administrator())).practitioners.front();
    left.active = false;
    QCOMPARE(must(EditTimetable(desk.desk()).savePractitioner(desk.administrator(), left)).affected.size(), size_t(1));
    QCOMPARE(must(desk.book(desk.attached(2), doctor, at(tuesday, 9, 15))).answer, BookingAnswer::DoctorLeft);
    const auto rows = must(DoctorIsIll(desk.desk()).list(desk.administrator()));
    QCOMPARE(rows.front().state.cause, AffectedBooking::Cause::Practitioner);
    QVERIFY(!rows.front().proposal); // there is nobody else
}

void TestTimetableChanges::keptOnPurposeStaysKept()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto kept = desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    auto source = tuesdays(desk);
    const EditTimetable edit(desk.desk());
    source.hours.from = QTime(10, 0);
    must(edit.saveTemplates(desk.administrator(), {source}));
    must(DoctorIsIll(desk.desk()).keep(desk.administrator(), kept.id, u"дәрігер ертерек келеді"_s));
    QVERIFY(listed(desk).empty());
    source = tuesdays(desk);
    source.hours.from = QTime(11, 0);
    source.breaks.clear();
    QVERIFY(must(edit.saveTemplates(desk.administrator(), {source})).affected.empty());
    // Another cause is another question.
    QCOMPARE(
        must(edit.saveAbsence(desk.administrator(), away(doctor, at(tuesday, 8), at(tuesday, 20)))).affected.size(),
        size_t(1));
}

void TestTimetableChanges::flawedTemplatesWriteNothing()
{
    BookedDesk desk;
    desk.doctor();
    auto source = tuesdays(desk);
    source.id = {};
    source.version = 0;
    source.hours = {QTime(11, 0), QTime(14, 0)};
    source.breaks.clear();
    const EditTimetable edit(desk.desk());
    QCOMPARE(must(edit.saveTemplates(desk.administrator(), {source})).flaw, TimetableFlaw::Overlap);
    source.hours.from = QTime(12, 0);
    QVERIFY(must(edit.saveTemplates(desk.administrator(), {source})).isDone());
    QCOMPARE(must(edit.saveTemplates(desk.administrator(), {source, source})).flaw, TimetableFlaw::Overlap);
    QCOMPARE(templatesOf(desk).size(), size_t(6));
    QCOMPARE(kindOf(edit.saveTemplates(desk.actor(Role::Registrar), {source})), Error::Kind::Denied);
}

void TestTimetableChanges::whoComesTooLateIsTold()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto person = desk.attached(1);
    must(EditTimetable(desk.desk()).saveAbsence(desk.administrator(), away(doctor, at(tuesday, 8), at(tuesday, 20))));
    const auto outcome = must(desk.book(person, doctor, at(tuesday, 9, 0))); // from a grid read before
    QCOMPARE(outcome.answer, BookingAnswer::DoctorAbsent);
    QCOMPARE(outcome.alternatives.size(), size_t(3));
    QCOMPARE(outcome.alternatives.front().start, at(monday, 11, 45)); // the nearest free to it
}

void TestTimetableChanges::anAbsenceOfAnotherDoctorFreesTheFirst()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto other = desk.doctor(u"gp"_s, u"Оспанов"_s);
    desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    const auto second = desk.booked(desk.attached(2), other, at(tuesday, 9, 0));
    const EditTimetable edit(desk.desk());
    must(edit.saveAbsence(desk.administrator(), away(doctor, at(tuesday, 8), at(tuesday, 20))));
    auto absence = must(ReadTimetable(desk.desk())(desk.administrator())).absences.front();
    absence.practitioner = other; // it was the other one who fell ill
    const auto outcome = must(edit.saveAbsence(desk.administrator(), absence));
    QCOMPARE(outcome.restored, 1);
    QCOMPARE(outcome.affected.size(), size_t(1));
    QCOMPARE(listed(desk), std::vector{second.id});
}

void TestTimetableChanges::anEmergencyWithAnAbsentDoctorIsKeptOnPurpose()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    must(EditTimetable(desk.desk()).saveAbsence(desk.administrator(), away(doctor, at(tuesday, 8), at(tuesday, 20))));
    BookSlot::Command command{{BookedDesk::visit(desk.attached(1), doctor, at(tuesday, 9, 0))}, {}, {}};
    command.terms.form = FormOfCare::Emergency;
    command.terms.acknowledged = {BookingWarning::Kind::DoctorAway};
    QVERIFY(must(BookSlot(desk.desk())(desk.administrator(), command)).isBooked());
    QCOMPARE(desk.countOf("SELECT count(*) FROM affected_booking WHERE settled = 'kept' AND reason = '#emergency'"), 1);
    const auto source = tuesdays(desk);
    QVERIFY(must(EditTimetable(desk.desk()).saveTemplates(desk.administrator(), {source})).affected.empty());
}

QTEST_GUILESS_MAIN(TestTimetableChanges)
#include "tst_timetable_changes.moc"
