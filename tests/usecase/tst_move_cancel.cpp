#include "support/booked_desk.h"
#include "usecase/change_booking.h"
#include "usecase/queries/booking_journal.h"
#include "usecase/queries/day_load.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

class TestMoveCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aMoveBooksAnewAndCancels();
    void aMoveMayNeedItsOwnTime();
    void aMoveTellsOnlyWhatWasNotAcknowledged();
    void aMoveToAnotherSpecialtyIsJudgedAnew_data();
    void aMoveToAnotherSpecialtyIsJudgedAnew();
    void aMoveAgainstTheLawNamesItsReason();
    void aMoveToASoldTimeChangesNothing();
    void aStaleScreenMovesNothing();
    void aCancelledTimeIsFree();
    void aCancellationNeedsAReason();
    void stepsOfADay_data();
    void stepsOfADay();
    void whoComesAfterTheStartIsLate();
    void aStepIsTakenBack();
    void aSoldTimeIsNotTakenBack();
    void theDayInFigures();
    void theJournalFilters();
};

namespace {

const QDate monday(2026, 3, 2);
const QDate tuesday(2026, 3, 3);

AppointmentStatus statusOf(BookedDesk &desk, const AppointmentId &id)
{
    return must(ReadBooking(desk.desk())(desk.administrator(), id)).row.appointment.status;
}

} // namespace

void TestMoveCancel::aMoveBooksAnewAndCancels()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto other = desk.doctor(u"gp"_s, u"Оспанов"_s);
    const auto old = desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    const auto moved =
        must(MoveBooking(desk.desk())(desk.administrator(), {old.id, old.version, other, at(tuesday, 11, 0)}));
    QVERIFY(moved.isBooked());
    const auto card = must(ReadBooking(desk.desk())(desk.administrator(), old.id));
    QCOMPARE(card.row.appointment.status, AppointmentStatus::Cancelled);
    QCOMPARE(card.row.appointment.movedTo, moved.booked.front().id);
    QCOMPARE(moved.booked.front().movedFrom, old.id);
    QCOMPARE(moved.booked.front().reason, old.reason);
    QVERIFY(must(desk.book(desk.attached(2), doctor, at(tuesday, 9, 0))).isBooked()); // its time is free
    QCOMPARE(kindOf(MarkVisit(desk.desk()).undo(desk.administrator(), {old.id, 0})), Error::Kind::Invalid);
}

void TestMoveCancel::aMoveMayNeedItsOwnTime()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    auto place = BookedDesk::visit(desk.attached(1), doctor, at(tuesday, 9, 0));
    place.kind = VisitKind::Repeat;
    const auto old = must(BookSlot(desk.desk())(desk.administrator(), {{place}, {}, {}})).booked.front();
    const auto moved =
        must(MoveBooking(desk.desk())(desk.administrator(), {old.id, old.version, doctor, at(tuesday, 9, 15)}));
    QVERIFY(moved.isBooked());
    QCOMPARE(moved.booked.front().minutes, 30);
}

void TestMoveCancel::aMoveTellsOnlyWhatWasNotAcknowledged()
{
    using Kind = BookingWarning::Kind;
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto dentist = desk.doctor(u"dentist"_s, u"Оспанов"_s);
    const auto person = desk.attached(1);
    desk.booked(person, dentist, at(tuesday, 11, 0));
    const auto old = desk.booked(person, doctor, at(tuesday.addDays(1), 9, 0));
    MoveBooking::Command command{old.id, old.version, doctor, at(tuesday, 9, 0)};
    const auto asked = must(MoveBooking(desk.desk())(desk.administrator(), command));
    QCOMPARE(asked.answer, BookingAnswer::NeedsAck);
    QCOMPARE(asked.warnings.front().kind, Kind::SameDay);
    command.terms.acknowledged = {Kind::SameDay};
    const auto moved = must(MoveBooking(desk.desk())(desk.administrator(), command));
    QVERIFY(moved.isBooked() && moved.warnings.isEmpty());
}

void TestMoveCancel::aMoveToAnotherSpecialtyIsJudgedAnew_data()
{
    QTest::addColumn<QString>("specialty");
    QTest::addColumn<QString>("referral");
    QTest::addColumn<Attachment>("attachment");
    QTest::addColumn<BookingAnswer>("answer");
    const auto here = Attachment::Here;
    QTest::newRow("the same specialty") << u"gp"_s << QString() << here << BookingAnswer::Booked;
    QTest::newRow("840 ¶25: no referral") << u"cardiologist"_s << QString() << here << BookingAnswer::NeedsReason;
    QTest::newRow("a referral") << u"cardiologist"_s << u"№ 12"_s << here << BookingAnswer::Booked;
    QTest::newRow("not attached here") << u"dentist"_s << QString() << Attachment::Elsewhere << BookingAnswer::Refused;
    QTest::newRow("not attached here, the same specialty")
        << u"gp"_s << QString() << Attachment::Elsewhere << BookingAnswer::Booked;
}

void TestMoveCancel::aMoveToAnotherSpecialtyIsJudgedAnew()
{
    QFETCH(QString, specialty);
    QFETCH(QString, referral);
    QFETCH(Attachment, attachment);
    BookedDesk desk;
    const auto other = desk.doctor(specialty, u"Оспанов"_s);
    BookSlot::Command first{
        {BookedDesk::visit(desk.attached(1, attachment), desk.doctor(), at(tuesday, 9, 0))}, {}, {}};
    first.terms.overruleReason = u"уақытша тұрады"_s;
    const auto old = must(BookSlot(desk.desk())(desk.administrator(), first)).booked.front();
    MoveBooking::Command command{old.id, old.version, other, at(tuesday, 11, 0)};
    command.terms.referral = referral;
    const auto outcome = must(MoveBooking(desk.desk())(desk.administrator(), command));
    QTEST(outcome.answer, "answer");
    QCOMPARE(statusOf(desk, old.id), outcome.isBooked() ? AppointmentStatus::Cancelled : AppointmentStatus::Booked);
    QCOMPARE(desk.countOf("SELECT count(*) FROM refusal"), 0);
}

void TestMoveCancel::aMoveAgainstTheLawNamesItsReason()
{
    BookedDesk desk;
    const auto other = desk.doctor(u"cardiologist"_s, u"Оспанов"_s);
    const auto old = desk.booked(desk.attached(1), desk.doctor(), at(tuesday, 9, 0));
    MoveBooking::Command command{old.id, old.version, other, at(tuesday, 11, 0)};
    const auto asked = must(MoveBooking(desk.desk())(desk.administrator(), command));
    const auto referral = std::ranges::find(asked.decisions, u"referral"_s, &Decision::rule);
    QVERIFY(referral != asked.decisions.end() && referral->decision == u"referral_needed");
    command.terms.overruleReason = u"дәрігердің өтініші"_s;
    const auto moved = must(MoveBooking(desk.desk())(desk.administrator(), command));
    QVERIFY(moved.isBooked());
    const auto kept = must(ReadBooking(desk.desk())(desk.administrator(), moved.booked.front().id)).row.appointment;
    QCOMPARE(kept.overruleReason, u"дәрігердің өтініші"_s);
    QCOMPARE(kept.decisions, asked.decisions);
}

void TestMoveCancel::aMoveToASoldTimeChangesNothing()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto old = desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    desk.booked(desk.attached(2), doctor, at(tuesday, 9, 15));
    const auto outcome =
        must(MoveBooking(desk.desk())(desk.administrator(), {old.id, old.version, doctor, at(tuesday, 9, 15)}));
    QCOMPARE(outcome.answer, BookingAnswer::Taken);
    QCOMPARE(outcome.alternatives.size(), size_t(3));
    QCOMPARE(statusOf(desk, old.id), AppointmentStatus::Booked);
}

void TestMoveCancel::aStaleScreenMovesNothing()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto old = desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    must(MarkVisit(desk.desk()).late(desk.administrator(), {old.id, old.version}));
    const MoveBooking::Command stale{old.id, old.version, doctor, at(tuesday, 9, 15)};
    QCOMPARE(kindOf(MoveBooking(desk.desk())(desk.administrator(), stale)), Error::Kind::Conflict);
    QCOMPARE(kindOf(CancelBooking(desk.desk())(desk.administrator(), {old.id, old.version, u"келмейді"_s})),
             Error::Kind::Conflict);
}

void TestMoveCancel::aCancelledTimeIsFree()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto old = desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    must(CancelBooking(desk.desk())(desk.administrator(), {old.id, old.version, u"келмейді"_s}));
    QCOMPARE(desk.countOf("SELECT count(*) FROM slot_claim"), 0);
    desk.booked(desk.attached(2), doctor, at(tuesday, 9, 0));
    QCOMPARE(kindOf(CancelBooking(desk.desk())(desk.administrator(), {old.id, 0, u"келмейді"_s})),
             Error::Kind::Conflict);
}

void TestMoveCancel::aCancellationNeedsAReason()
{
    BookedDesk desk;
    const auto old = desk.booked(desk.attached(1), desk.doctor(), at(tuesday, 9, 0));
    QCOMPARE(kindOf(CancelBooking(desk.desk())(desk.administrator(), {old.id, old.version, u"  "_s})),
             Error::Kind::Invalid);
    QCOMPARE(kindOf(CancelBooking(desk.desk())(desk.actor(Role::Head), {old.id, old.version, u"келмейді"_s})),
             Error::Kind::Denied);
}

void TestMoveCancel::stepsOfADay_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("follows");
    const auto row = [](const char *name, const QString &before, const QString &step, bool follows) {
        QTest::newRow(name) << before << step << follows;
    };
    row("comes", u""_s, u"arrived"_s, true);
    row("comes twice", u"arrived"_s, u"arrived"_s, false);
    row("comes after all", u"noShow"_s, u"arrived"_s, true);
    row("is called in", u"arrived"_s, u"called"_s, true);
    row("is called in unseen by the desk", u""_s, u"called"_s, true);
    row("is called in twice", u"arrived called"_s, u"called"_s, false);
    row("was with the doctor", u"arrived called"_s, u"fulfilled"_s, true);
    row("did not come", u""_s, u"noShow"_s, true);
    row("did not come, though there", u"arrived"_s, u"noShow"_s, false);
    row("comes after the visit", u"fulfilled"_s, u"arrived"_s, false);
    row("says they will be late", u""_s, u"late"_s, true);
    row("late after arriving", u"arrived"_s, u"late"_s, false);
}

void TestMoveCancel::stepsOfADay()
{
    using Step = Result<MarkVisit::Outcome> (MarkVisit::*)(const Actor &, const MarkVisit::Command &) const;
    static const QMap<QString, Step> steps{{u"arrived"_s, &MarkVisit::arrived},
                                           {u"called"_s, &MarkVisit::called},
                                           {u"fulfilled"_s, &MarkVisit::fulfilled},
                                           {u"noShow"_s, &MarkVisit::noShow},
                                           {u"late"_s, &MarkVisit::late}};
    QFETCH(QString, before);
    QFETCH(QString, step);
    QFETCH(bool, follows);
    BookedDesk desk;
    const auto booked = desk.booked(desk.attached(1), desk.doctor(), at(monday, 9, 0));
    const MarkVisit mark(desk.desk());
    for (const QString &word : before.split(u' ', Qt::SkipEmptyParts))
        must((mark.*steps[word])(desk.administrator(), {booked.id, 0}));
    const auto outcome = (mark.*steps[step])(desk.administrator(), {booked.id, 0});
    QCOMPARE(kindOf(outcome), follows ? std::nullopt : std::optional(Error::Kind::Invalid));
}

void TestMoveCancel::whoComesAfterTheStartIsLate()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto inTime = desk.booked(desk.attached(1), doctor, at(monday, 9, 15));
    const auto tooLate = desk.booked(desk.attached(2), doctor, at(monday, 9, 0));
    desk.clock.advance(300);
    const MarkVisit mark(desk.desk());
    QVERIFY(!must(mark.arrived(desk.administrator(), {inTime.id, 0})).appointment.late);
    QVERIFY(must(mark.arrived(desk.administrator(), {tooLate.id, 0})).appointment.late);
    QCOMPARE(kindOf(mark.noShow(desk.administrator(), {inTime.id, 0})), Error::Kind::Invalid); // it has not begun
}

void TestMoveCancel::aStepIsTakenBack()
{
    BookedDesk desk;
    const auto booked = desk.booked(desk.attached(1), desk.doctor(), at(monday, 9, 0));
    const MarkVisit mark(desk.desk());
    must(mark.arrived(desk.administrator(), {booked.id, 0}));
    const auto undone = must(mark.undo(desk.administrator(), {booked.id, 2})).appointment;
    QCOMPARE(undone.status, AppointmentStatus::Booked);
    QVERIFY(!undone.arrivedAt.isValid());
    QCOMPARE(undone.version, 3);
    must(CancelBooking(desk.desk())(desk.administrator(), {booked.id, 3, u"қате"_s}));
    QCOMPARE(must(mark.undo(desk.administrator(), {booked.id, 4})).appointment.status, AppointmentStatus::Booked);
    QCOMPARE(desk.countOf("SELECT count(*) FROM slot_claim"), 3);
    QCOMPARE(must(ReadBooking(desk.desk())(desk.administrator(), booked.id)).versions.size(), size_t(5));
}

void TestMoveCancel::aSoldTimeIsNotTakenBack()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto old = desk.booked(desk.attached(1), doctor, at(tuesday, 9, 0));
    must(CancelBooking(desk.desk())(desk.administrator(), {old.id, 0, u"келмейді"_s}));
    desk.booked(desk.attached(2), doctor, at(tuesday, 9, 0));
    const auto undone = must(MarkVisit(desk.desk()).undo(desk.administrator(), {old.id, 0}));
    QVERIFY(undone.obstacle.has_value());
    QCOMPARE(statusOf(desk, old.id), AppointmentStatus::Cancelled);
}

void TestMoveCancel::theDayInFigures()
{
    BookedDesk desk;
    const auto doctor = desk.doctor();
    const auto came = desk.booked(desk.attached(1), doctor, at(monday, 9, 0));
    const auto absent = desk.booked(desk.attached(2), doctor, at(monday, 9, 15));
    const auto cancelled = desk.booked(desk.attached(3), doctor, at(monday, 9, 30));
    must(CancelBooking(desk.desk())(desk.administrator(), {cancelled.id, 0, u"келмейді"_s}));
    const MarkVisit mark(desk.desk());
    must(mark.arrived(desk.administrator(), {came.id, 0}));
    desk.clock.advance(12 * 60);
    must(mark.called(desk.administrator(), {came.id, 0}));
    desk.clock.advance(8 * 60);
    must(mark.noShow(desk.administrator(), {absent.id, 0}));
    desk.clock.advance(15 * 60);
    const auto figures = must(DayLoad(desk.desk())(desk.administrator(), monday));
    const auto &load = figures.doctors.front();
    QCOMPARE((std::array{load.slots, load.free, load.booked, load.arrived, load.noShow, load.cancelled}),
             (std::array{11, 9, 2, 1, 1, 1}));
    QCOMPARE(load.ahead, 8); // one has begun meanwhile
    QCOMPARE(figures.hours[9].served, 1);
    QCOMPARE(figures.hours[9].waitingMinutes, 12.0);
    QCOMPARE(figures.recent.back().second.noShow, 1);
}

void TestMoveCancel::theJournalFilters()
{
    BookedDesk desk;
    const auto gp = desk.doctor();
    const auto dentist = desk.doctor(u"dentist"_s);
    desk.booked(desk.attached(1), gp, at(tuesday, 9, 0));
    const auto second = desk.booked(desk.attached(2), dentist, at(monday, 9, 0));
    const BookingJournal journal(desk.desk());
    QCOMPARE(must(journal(desk.administrator(), {.from = monday, .to = {}})).size(), size_t(1));
    QCOMPARE(must(journal(desk.administrator(), {.from = monday, .to = tuesday})).size(), size_t(2));
    QCOMPARE(must(journal(desk.administrator(), {.from = monday, .to = {}, .by = BookingJournal::By::TakenDay})).size(),
             size_t(2));
    QCOMPARE(must(journal(desk.administrator(), {.from = monday, .to = tuesday, .specialty = u"dentist"_s}))
                 .front()
                 .appointment.id,
             second.id);
    QCOMPARE(must(journal(desk.administrator(), {.from = {}, .to = {}, .number = second.number})).size(), size_t(1));
    QCOMPARE(must(ReadBooking(desk.desk()).find(desk.administrator(), second.number.toLower()))->appointment.id,
             second.id);
}

QTEST_GUILESS_MAIN(TestMoveCancel)
#include "tst_move_cancel.moc"
