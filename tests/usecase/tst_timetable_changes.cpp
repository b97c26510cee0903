#include "storage/appointment_repository.h"
#include "storage/booking_notes.h"
#include "support/booked_desk.h"
#include "usecase/change_booking.h"
#include "usecase/doctor_is_ill.h"
#include "usecase/queries/find_slots.h"
#include "usecase/timetable_view.h"
#include <QRandomGenerator>
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
    void anyEdits_data();
    void anyEdits();
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

namespace {

/// Random edits by the administrator, as many of them as refuse themselves.
class Editor
{
public:
    Editor(BookedDesk &desk, quint32 seed, std::vector<PractitionerId> doctors)
        : m_desk(desk)
        , m_random(seed)
        , m_doctors(std::move(doctors))
    {
    }
    void act()
    {
        switch (m_random.bounded(6)) {
        case 0:
            return changeHours();
        case 1:
            return removeTemplate();
        case 2:
            return saveAbsence();
        case 3:
            return callOffAbsence();
        case 4:
            return dismissOrTakeBack();
        default:
            return bookOrCancel();
        }
    }

private:
    Timetable timetable() { return must(ReadTimetable(m_desk.desk())(m_desk.administrator())); }
    PractitionerId anyDoctor() { return m_doctors[m_random.bounded(quint32(m_doctors.size()))]; }
    QDateTime anyTime()
    {
        return at(monday.addDays(m_random.bounded(10)), 8 + int(m_random.bounded(5)), 15 * int(m_random.bounded(4)));
    }
    void changeHours()
    {
        auto all = timetable().templates;
        auto changed = all.empty() ? BookedDesk::hoursOf(anyDoctor(), 2) : all[m_random.bounded(quint32(all.size()))];
        changed.hours.from = QTime(8 + int(m_random.bounded(4)), 5 * int(m_random.bounded(12)));
        changed.slotMinutes = 5 * (1 + int(m_random.bounded(6)));
        changed.breaks.clear();
        if (m_random.bounded(3) == 0)
            changed.validTo = monday.addDays(m_random.bounded(14));
        static_cast<void>(must(EditTimetable(m_desk.desk()).saveTemplates(m_desk.administrator(), {changed})));
    }
    void removeTemplate()
    {
        const auto all = timetable().templates;
        if (all.size() < 4)
            return;
        const auto &one = all[m_random.bounded(quint32(all.size()))];
        must(EditTimetable(m_desk.desk()).removeTemplate(m_desk.administrator(), one.id, one.version));
    }
    void saveAbsence()
    {
        const auto from = anyTime();
        must(EditTimetable(m_desk.desk())
                 .saveAbsence(m_desk.administrator(),
                              away(anyDoctor(), from, from.addSecs(900 * (1 + int(m_random.bounded(60)))))));
    }
    void callOffAbsence()
    {
        auto all = timetable().absences;
        if (all.empty())
            return;
        auto &one = all[m_random.bounded(quint32(all.size()))];
        one.cancelled = true;
        must(EditTimetable(m_desk.desk()).saveAbsence(m_desk.administrator(), one));
    }
    void dismissOrTakeBack()
    {
        auto all = timetable().practitioners;
        auto &one = all[m_random.bounded(quint32(all.size()))];
        one.active = !one.active;
        must(EditTimetable(m_desk.desk()).savePractitioner(m_desk.administrator(), one));
    }
    void bookOrCancel()
    {
        const auto outcome = must(m_desk.book(m_desk.attached(m_next++), anyDoctor(), anyTime()));
        if (outcome.isBooked() && m_random.bounded(4) == 0)
            must(CancelBooking(m_desk.desk())(m_desk.administrator(), {outcome.booked.front().id, 0, u"жоқ"_s, false}));
    }

    BookedDesk &m_desk;
    QRandomGenerator m_random;
    std::vector<PractitionerId> m_doctors;
    int m_next = 100;
};

/// Every active booking either has time in the timetable as it is now, or is in the list, and never both.
void compareWithList(BookedDesk &desk)
{
    const auto wrong = must(desk.desk().database().read([&](storage::Snapshot &snapshot) -> Result<QStringList> {
        QStringList numbers;
        const TimetableView view(snapshot, desk.clock.now(), {monday, monday.addDays(60)});
        storage::BookingNotes notes(snapshot);
        storage::BookingFilter filter;
        filter.activeOnly = true;
        for (const auto &row : storage::AppointmentRepository(snapshot).rows(filter)) {
            const auto &booked = row.appointment;
            const auto time = rules::timeFor(view.timetable(booked.practitioner), booked.span(), view.calendar());
            const auto state = notes.affected(booked.id);
            const bool isListed = state && state->settled == AffectedBooking::Settled::Open;
            if ((time == rules::NoTime::None) == isListed)
                numbers += booked.number;
        }
        return numbers;
    }));
    QCOMPARE(wrong, QStringList());
}

} // namespace

void TestTimetableChanges::anyEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTimetableChanges::anyEdits()
{
    QFETCH(quint32, seed);
    BookedDesk desk;
    const std::vector doctors{desk.doctor(), desk.doctor(u"gp"_s, u"Оспанов"_s)};
    for (int i = 0; i < 12; ++i)
        desk.booked(desk.attached(i), doctors[size_t(i % 2)], at(tuesday.addDays(i / 4), 9, 15 * (i % 4)));
    Editor editor(desk, seed, doctors);
    for (int i = 0; i < 40; ++i) {
        editor.act();
        compareWithList(desk);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(TestTimetableChanges)
#include "tst_timetable_changes.moc"
