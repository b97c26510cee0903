#include "support/booked_desk.h"
#include "usecase/change_booking.h"
#include "usecase/doctor_is_ill.h"
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

class TestDoctorIll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everybodyOfTheDayIsListedWithAnotherTime();
    void theSubstituteNamedComesFirst();
    void allAreMovedInOneGo();
    void whoseTimeWasSoldMeanwhileStays();
    void theCallListRemembersWhoWasReached();
    void whoIsReachedKeepsTheReasonOfKeeping();
    void anotherSpecialtyIsJudgedAnew_data();
    void anotherSpecialtyIsJudgedAnew();
    void nobodyIsSentToTwoPlacesAtOnce();
    void everyMoveHasItsRowInTheAudit();
};

namespace {

const QDate tuesday(2026, 3, 3);

struct Ward
{
    BookedDesk desk;
    PractitionerId ill = desk.doctor(u"gp"_s, u"Ахметов"_s);
    PractitionerId colleague = desk.doctor(u"gp"_s, u"Оспанов"_s);
    PractitionerId dentist = desk.doctor(u"dentist"_s, u"Сейітов"_s);
    std::vector<Appointment> booked;

    explicit Ward(int people)
    {
        for (int i = 0; i < people; ++i)
            booked.push_back(desk.booked(desk.attached(i), ill, at(tuesday, 9, 15 * i)));
    }
    Absence absence(const PractitionerId &substitute = {}) const
    {
        Absence made;
        made.practitioner = ill;
        made.span = clinicDay(tuesday);
        made.reason = AbsenceReason::Ill;
        made.substitute = substitute;
        return made;
    }
    std::vector<AffectedRow> declare(const PractitionerId &substitute = {})
    {
        return must(DoctorIsIll(desk.desk()).declare(desk.administrator(), absence(substitute)));
    }
};

std::vector<DoctorIsIll::Move> movesOf(const std::vector<AffectedRow> &rows)
{
    std::vector<DoctorIsIll::Move> moves;
    for (const auto &row : rows)
        moves.push_back({row.booking.appointment.id, *row.proposal});
    return moves;
}

} // namespace

void TestDoctorIll::everybodyOfTheDayIsListedWithAnotherTime()
{
    Ward ward(4);
    ward.desk.booked(ward.desk.attached(9), ward.colleague, at(tuesday, 9, 15));
    const auto rows = ward.declare();
    QCOMPARE(rows.size(), size_t(4));
    QSet<SlotId> proposed;
    for (const auto &row : rows) {
        QVERIFY(row.proposal && row.proposal->practitioner == ward.colleague); // of the same specialty
        QCOMPARE(inClinic(row.proposal->start).date(), tuesday);
        QVERIFY(row.proposal->start != at(tuesday, 9, 15));
        proposed.insert(row.proposal->id);
        QCOMPARE(row.state.cause, AffectedBooking::Cause::Absence);
    }
    QCOMPARE(proposed.size(), 4); // nobody is offered another's
    QCOMPARE(rows.front().proposal->start, at(tuesday, 9, 0));
}

void TestDoctorIll::theSubstituteNamedComesFirst()
{
    Ward ward(1);
    QCOMPARE(ward.declare(ward.dentist).front().proposal->practitioner, ward.dentist);
}

void TestDoctorIll::allAreMovedInOneGo()
{
    Ward ward(4);
    const auto outcome =
        must(DoctorIsIll(ward.desk.desk()).moveAll(ward.desk.actor(Role::Registrar), movesOf(ward.declare())));
    QCOMPARE(outcome.moved.size(), size_t(4));
    QVERIFY(outcome.left.empty());
    QCOMPARE(outcome.moved.front().movedFrom, ward.booked.front().id);
    QVERIFY(must(DoctorIsIll(ward.desk.desk()).list(ward.desk.administrator())).empty());
    QCOMPARE(ward.desk.lastActs(1), QStringList{u"booking.moveAll"_s});
}

void TestDoctorIll::whoseTimeWasSoldMeanwhileStays()
{
    Ward ward(3);
    const auto moves = movesOf(ward.declare());
    ward.desk.booked(ward.desk.attached(9), moves[1].slot.practitioner, moves[1].slot.start);
    const DoctorIsIll ill(ward.desk.desk());
    const auto outcome = must(ill.moveAll(ward.desk.administrator(), moves));
    QCOMPARE(outcome.moved.size(), size_t(2));
    QCOMPARE(outcome.left, std::vector{ward.booked[1].id});
    QCOMPARE(outcome.notMoved.front().answer, BookingAnswer::Taken);
    QVERIFY(!outcome.notMoved.front().alternatives.empty());
    QCOMPARE(must(ill.list(ward.desk.administrator())).size(), size_t(1));
}

void TestDoctorIll::theCallListRemembersWhoWasReached()
{
    Ward ward(3);
    auto moves = movesOf(ward.declare());
    moves.pop_back();
    const DoctorIsIll ill(ward.desk.desk());
    must(ill.moveAll(ward.desk.administrator(), moves));
    must(ill.reached(ward.desk.administrator(), ward.booked[0].id, true, u"келеді"_s));
    must(ill.reached(ward.desk.administrator(), ward.booked[1].id, false, u"тұтқаны көтермеді"_s));
    const auto calls = must(ill.callList(ward.desk.administrator(), ward.ill));
    QCOMPARE(calls.size(), size_t(3));
    QVERIFY(calls[0].state.reached && calls[0].state.reachNote == u"келеді"_s);
    QCOMPARE(calls[0].proposal->start, moves[0].slot.start); // where they were moved to
    QVERIFY(!calls[1].state.reached && calls[1].state.reachedAt.isValid());
    QVERIFY(!calls[2].proposal && !calls[2].state.reachedAt.isValid());
    QVERIFY(!calls[0].booking.phone.isEmpty());
}

void TestDoctorIll::whoIsReachedKeepsTheReasonOfKeeping()
{
    Ward ward(1);
    ward.declare();
    const DoctorIsIll ill(ward.desk.desk());
    must(ill.keep(ward.desk.administrator(), ward.booked[0].id, u"дәрігер келеді"_s));
    must(ill.reached(ward.desk.administrator(), ward.booked[0].id, true, u"біледі"_s));
    QCOMPARE(ward.desk.countOf("SELECT count(*) FROM affected_booking WHERE settled = 'kept' AND reason <> ''"), 1);
}

void TestDoctorIll::anotherSpecialtyIsJudgedAnew_data()
{
    QTest::addColumn<QString>("specialty");
    QTest::addColumn<Attachment>("attachment");
    QTest::addColumn<BookingAnswer>("answer");
    QTest::addColumn<QString>("against");
    QTest::newRow("open to all") << u"dentist"_s << Attachment::Here << BookingAnswer::Booked << QString();
    QTest::newRow("840 ¶25: no referral")
        << u"cardiologist"_s << Attachment::Here << BookingAnswer::NeedsReason << u"referral"_s;
    QTest::newRow("not attached here") << u"dentist"_s << Attachment::Elsewhere << BookingAnswer::Refused
                                       << u"admission"_s;
}

/// As the move of one booking is (R10): who may not go to the substitute stays in the list and is told why.
void TestDoctorIll::anotherSpecialtyIsJudgedAnew()
{
    QFETCH(QString, specialty);
    QFETCH(Attachment, attachment);
    QFETCH(BookingAnswer, answer);
    QFETCH(QString, against);
    Ward ward(1);
    BookSlot::Command first{
        {BookedDesk::visit(ward.desk.attached(7, attachment), ward.ill, at(tuesday, 9, 15))}, {}, {}};
    first.terms.overruleReason = u"уақытша тұрады"_s;
    const auto judged = must(BookSlot(ward.desk.desk())(ward.desk.administrator(), first)).booked.front();
    const auto substitute = ward.desk.doctor(specialty, u"Сейітов Ж."_s);
    const auto rows = ward.declare(substitute);
    QVERIFY(rows[1].booking.appointment.id == judged.id);
    QCOMPARE(rows[1].proposal->practitioner, answer == BookingAnswer::Booked ? substitute : ward.colleague);
    auto slot = *rows[1].proposal;
    slot.practitioner = substitute; // asked for all the same
    const auto outcome = must(DoctorIsIll(ward.desk.desk()).moveAll(ward.desk.administrator(), {{judged.id, slot}}));
    QCOMPARE(outcome.moved.size(), size_t(answer == BookingAnswer::Booked ? 1 : 0));
    QCOMPARE(ward.desk.countOf("SELECT count(*) FROM refusal"), 0);
    if (outcome.moved.empty()) {
        const auto &no = outcome.notMoved.front();
        QCOMPARE(no.answer, answer);
        QCOMPARE(no.decisions.size(), 1);
        QCOMPARE(no.decisions.front().rule, against);
        QVERIFY(!no.decisions.front().reasons.front().citation.isEmpty());
        QVERIFY(no.message.id.contains("specialty") || no.message.id.contains("stays where it is"));
    }
}

void TestDoctorIll::nobodyIsSentToTwoPlacesAtOnce()
{
    Ward ward(0);
    const auto person = ward.desk.attached(1);
    ward.desk.booked(person, ward.ill, at(tuesday, 9, 0));
    BookSlot::Command command{{BookedDesk::visit(person, ward.dentist, at(tuesday, 9, 15))}, {}, {}};
    command.terms.acknowledged = {BookingWarning::Kind::SameDay};
    must(BookSlot(ward.desk.desk())(ward.desk.administrator(), command));
    const auto taken = ward.desk.booked(ward.desk.attached(2), ward.colleague, at(tuesday, 9, 0));
    const auto rows = ward.declare();
    QCOMPARE(rows.front().proposal->start, at(tuesday, 9, 30)); // at 09:15 the person is with the dentist
    auto slot = *rows.front().proposal;
    slot.start = at(tuesday, 9, 15); // chosen by hand all the same
    const auto outcome = must(DoctorIsIll(ward.desk.desk())
                                  .moveAll(ward.desk.administrator(), {{rows.front().booking.appointment.id, slot}}));
    QCOMPARE(outcome.notMoved.front().answer, BookingAnswer::NeedsAck);
    QCOMPARE(outcome.notMoved.front().warnings.front().kind, BookingWarning::Kind::SameTime);
    QVERIFY(taken.isActive());
}

void TestDoctorIll::everyMoveHasItsRowInTheAudit()
{
    Ward ward(2);
    must(DoctorIsIll(ward.desk.desk()).moveAll(ward.desk.administrator(), movesOf(ward.declare())));
    QCOMPARE(ward.desk.lastActs(3), (QStringList{u"booking.moveAll"_s, u"booking.move"_s, u"booking.move"_s}));
}

QTEST_GUILESS_MAIN(TestDoctorIll)
#include "tst_doctor_ill.moc"
