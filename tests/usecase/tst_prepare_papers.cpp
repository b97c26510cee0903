#include "scan/scan.h"
#include "storage/desk_notes.h"
#include "support/booked_desk.h"
#include "usecase/change_booking.h"
#include "usecase/find_scanned.h"
#include "usecase/print_tray.h"
#include "usecase/queries/booking_papers.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;
using namespace tirkeu::usecase;

class TestPreparePapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theCodeOfACouponLeadsToBookingAndPerson();
    void aSecondCouponIsADuplicateOnEitherPaper();
    void theRefusalIsFoundByItsId();
    void theQuestionOfAJournalComesBack();
    void anExportIsAudited();
    void theCallListProposesForThoseStillOpen();
};

namespace {
const QDate tuesday(2026, 3, 3);
} // namespace

void TestPreparePapers::theCodeOfACouponLeadsToBookingAndPerson()
{
    BookedDesk desk;
    const auto person = desk.attached(1);
    const auto booked = desk.booked(person, desk.doctor(), at(tuesday, 9));
    const auto facts = must(PrepareBookingPapers(desk.desk()).coupon(desk.administrator(), booked.id));
    const auto scanned = scan::readScan(facts.recordCode, tuesday);
    const auto *code = std::get_if<scan::RecordCode>(&scanned);
    QVERIFY(code);
    QCOMPARE(code->kind, scan::bookingCode.toString());
    QCOMPARE(code->number, booked.number);
    const auto found = must(ReadBooking(desk.desk()).find(desk.administrator(), facts.recordCode));
    QVERIFY(found && found->appointment.id == booked.id);
    const auto whom = must(FindScanned(desk.desk())(desk.administrator(), facts.recordCode));
    QCOMPARE(whom.found, std::vector{person});
}

void TestPreparePapers::aSecondCouponIsADuplicateOnEitherPaper()
{
    BookedDesk desk;
    const auto actor = desk.administrator();
    const auto booked = desk.booked(desk.attached(1), desk.doctor(), at(tuesday, 9));
    const PrepareBookingPapers prepare(desk.desk());
    QVERIFY(!must(prepare.coupon(actor, booked.id)).duplicate);
    const auto paper = must(AskForPaper(desk.desk())(
        actor, {u"coupon"_s, booked.id.bytes(), PrepareBookingPapers::paperVersion, booked.patient}));
    QVERIFY(!must(prepare.coupon(actor, booked.id)).duplicate); // asked for is not printed
    must(PaperCameOut(desk.desk())(actor, paper, PaperProof::Printer));
    must(MarkVisit(desk.desk()).late(actor, {booked.id, booked.version})); // another version, the same coupon
    QVERIFY(must(prepare.coupon(actor, booked.id)).duplicate);
}

void TestPreparePapers::theRefusalIsFoundByItsId()
{
    BookedDesk desk;
    const auto person = desk.attached(1, Attachment::Elsewhere);
    const auto outcome = must(desk.book(person, desk.doctor(), at(tuesday, 9)));
    QVERIFY(outcome.refusal);
    const auto facts = must(PrepareBookingPapers(desk.desk()).refusal(desk.administrator(), outcome.refusal->id));
    QCOMPARE(facts.refusal.number, outcome.refusal->number);
    QCOMPARE(facts.refusal.decision.reasons.front().citation, u"ДСМ-90 app.5 §9 2)"_s);
    QVERIFY(!facts.patient.name.surname.isEmpty());
    const auto unknown = PrepareBookingPapers(desk.desk()).refusal(desk.administrator(), QUuid::createUuid());
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
}

void TestPreparePapers::theQuestionOfAJournalComesBack()
{
    BookingJournal::Filter filter;
    filter.from = tuesday;
    filter.to = tuesday.addDays(3);
    filter.by = BookingJournal::By::TakenDay;
    filter.specialty = u"gp"_s;
    filter.status = AppointmentStatus::NoShow;
    filter.channel = BookingChannel::Phone;
    filter.overbookedOnly = true;
    const auto back = journalFilter(journalSubject(filter));
    QVERIFY(back);
    QCOMPARE(back->from, filter.from);
    QCOMPARE(back->to, filter.to);
    QCOMPARE(back->by, filter.by);
    QCOMPARE(back->specialty, filter.specialty);
    QCOMPARE(back->status, filter.status);
    QCOMPARE(back->channel, filter.channel);
    QVERIFY(back->overbookedOnly && back->practitioner.isNull());
    QVERIFY(!journalFilter("not a question"));
}

void TestPreparePapers::anExportIsAudited()
{
    BookedDesk desk;
    desk.booked(desk.attached(1), desk.doctor(), at(tuesday, 9));
    BookingJournal::Filter filter;
    filter.from = tuesday;
    const auto actor = desk.administrator();
    QCOMPARE(ExportJournal(desk.desk())(actor, filter, u" "_s).error().kind, Error::Kind::Invalid);
    QCOMPARE(desk.countOf("SELECT count(*) FROM audit WHERE action = 'booking.export'"), 0);
    const auto lines = must(ExportJournal(desk.desk())(actor, filter, u"Inspection"_s));
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines[0].attached, Attachment::Here);
    QCOMPARE(desk.countOf("SELECT count(*) FROM audit WHERE action = 'booking.export'"), 1);
}

void TestPreparePapers::theCallListProposesForThoseStillOpen()
{
    BookedDesk desk;
    const auto ill = desk.doctor(u"gp"_s, u"Ахметов"_s);
    desk.doctor(u"gp"_s, u"Оспанов"_s);
    const auto booked = desk.booked(desk.attached(1), ill, at(tuesday, 9));
    Absence absence;
    absence.practitioner = ill;
    absence.span = clinicDay(tuesday);
    absence.reason = AbsenceReason::Ill;
    const auto actor = desk.administrator();
    must(DoctorIsIll(desk.desk()).declare(actor, absence));
    const auto facts = must(PrepareBookingPapers(desk.desk()).callList(actor, ill));
    QCOMPARE(facts.rows.size(), size_t(1));
    QCOMPARE(facts.rows[0].booking.appointment.id, booked.id);
    QVERIFY(facts.rows[0].proposal);
    QCOMPARE(facts.rows[0].proposedDoctor.surname, u"Оспанов"_s);
    QCOMPARE(facts.doctor.surname, u"Ахметов"_s);
}

QTEST_GUILESS_MAIN(TestPreparePapers)
#include "tst_prepare_papers.moc"
