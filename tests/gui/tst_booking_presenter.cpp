#include "booking/answer_steps.h"
#include "booking/day_presenter.h"
#include "booking/grid_words.h"
#include "booking/proposal_model.h"
#include "booking/visit_presenter.h"
#include "booking/waiting_dialog.h"
#include "booking_fixture.h"
#include "usecase/change_booking.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using usecase::BookingAnswer;
using Stage = VisitPresenter::Stage;

/// The booking without widgets: what the grid shows, what is typed, and every answer.
class TestBookingPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void aColumnHasNoGaps();
    void overbookedStandSideBySide();
    void seesWhatAnotherProgramWrote();
    void filtersDoctors();
    void showsTheWeekOfADoctor();
    void booksTheFirstProposal();
    void firstProposalIsTakenAsSoonAsItIsThere();
    void keepsTheFormWhenTheTimeWasTaken();
    void keepsWhatWasTypedForEachPerson();
    void answersHaveTheirSteps_data();
    void answersHaveTheirSteps();
    void explainsBadTimes_data();
    void explainsBadTimes();
    void explainsADoctorRemovedMeanwhile();
    void refusesLawfullyAndOverrulesWithAReason();
    void booksASeries();
    void booksAFamily();
    void modelsKeepTheirWord();

private:
    static usecase::FoundSlot slot(const PractitionerId &doctor, const QDateTime &start);
    static void choose(VisitPresenter &presenter, const PatientId &person, const usecase::FoundSlot &slot);
};

usecase::FoundSlot TestBookingPresenter::slot(const PractitionerId &doctor, const QDateTime &start)
{
    usecase::FoundSlot found;
    found.slot.practitioner = doctor;
    found.slot.start = start;
    found.specialty = u"gp"_s;
    return found;
}

void TestBookingPresenter::choose(VisitPresenter &presenter, const PatientId &person, const usecase::FoundSlot &found)
{
    presenter.setPerson(person);
    QTRY_VERIFY(presenter.person());
    presenter.choose(found);
    QCOMPARE(presenter.stage(), Stage::Filling);
    QTRY_VERIFY(presenter.verdict());
}

void TestBookingPresenter::aColumnHasNoGaps()
{
    BookingFixture desk;
    const auto doctor = desk.disk.doctor();
    desk.disk.booked(desk.disk.attached(1), doctor, at(tuesday, 9, 15));
    DayPresenter day(desk.place);
    day.show(tuesday);
    QTRY_COMPARE(day.state(), DayPresenter::State::Ready);
    const auto columns = day.columns();
    QCOMPARE(columns.size(), size_t(1));
    const auto &cells = columns.front().cells;
    QCOMPARE(cells.front().from, day.firstMinute());
    QCOMPARE(cells.back().to, day.lastMinute());
    for (size_t i = 1; i < cells.size(); ++i)
        QCOMPARE(cells[i].from, cells[i - 1].to);
    const auto stateAt = [&](int hour, int minute) {
        return cells[size_t(columns.front().cellAt(hour * 60 + minute))].state;
    };
    QCOMPARE(stateAt(9, 0), CellState::Free);
    QCOMPARE(stateAt(9, 20), CellState::Booked);
    QCOMPARE(stateAt(10, 30), CellState::Break);
    QCOMPARE(stateAt(13, 0), CellState::Closed);
    QCOMPARE(columns.front().freeCount, 10); // eleven slots, one booked
    const auto &booked = cells[size_t(columns.front().cellAt(9 * 60 + 15))];
    QVERIFY(cellSentence(columns.front(), booked).contains(person(1).name.full()));
}

void TestBookingPresenter::overbookedStandSideBySide()
{
    BookingFixture desk;
    const auto doctor = desk.disk.doctor();
    desk.disk.booked(desk.disk.attached(1), doctor, at(tuesday, 9, 0));
    usecase::BookSlot::Command over;
    over.places = {BookedDesk::visit(desk.disk.attached(2), doctor, at(tuesday, 9, 0))};
    over.terms.overbook = true;
    over.terms.overbookReason = u"fever"_s;
    QVERIFY(must(usecase::BookSlot(desk.disk.desk())(desk.disk.administrator(), over)).isBooked());
    DayPresenter day(desk.place);
    day.show(tuesday);
    QTRY_COMPARE(day.state(), DayPresenter::State::Ready);
    const auto column = day.columns().front();
    const auto &first = column.cells[size_t(column.cellAt(9 * 60, 0))];
    const auto &second = column.cells[size_t(column.cellAt(9 * 60, 1))];
    QCOMPARE(first.lanes, 2);
    QCOMPARE(second.lane, 1);
    QVERIFY(column.bookingOf(second)->appointment.isOverbooked());
}

void TestBookingPresenter::seesWhatAnotherProgramWrote()
{
    BookingFixture desk;
    const auto doctor = desk.disk.doctor();
    const auto one = desk.disk.attached(1);
    DayPresenter day(desk.place);
    day.show(tuesday);
    QTRY_COMPARE(day.state(), DayPresenter::State::Ready);
    desk.disk.booked(one, doctor, at(tuesday, 9, 0));
    QCOMPARE(day.columns().front().freeCount, 11);
    day.look();
    QTRY_COMPARE(day.columns().front().freeCount, 10);
}

void TestBookingPresenter::filtersDoctors()
{
    BookingFixture desk;
    desk.disk.doctor();
    desk.disk.doctor(u"cardiologist"_s, u"Сейітов"_s);
    DayPresenter day(desk.place);
    day.show(tuesday);
    QTRY_COMPARE(day.columns().size(), size_t(2));
    day.setSpecialty(u"cardiologist"_s);
    QCOMPARE(day.columns().size(), size_t(1));
    day.setSpecialty({});
    day.setText(u"сеи"_s);
    QCOMPARE(day.columns().size(), size_t(1));
    QCOMPARE(day.columns().front().doctor.name.surname, u"Сейітов"_s);
    day.setText(u"никто"_s);
    QVERIFY(day.columns().empty() && day.isFiltered());
}

void TestBookingPresenter::showsTheWeekOfADoctor()
{
    BookingFixture desk;
    const auto doctor = desk.disk.doctor();
    DayPresenter day(desk.place);
    day.show(tuesday);
    day.showWeek(doctor);
    QTRY_COMPARE(day.columns().size(), size_t(7));
    QCOMPARE(day.columns().front().day, monday);
    day.showDay();
    QTRY_COMPARE(day.columns().size(), size_t(1));
}

void TestBookingPresenter::booksTheFirstProposal()
{
    BookingFixture desk;
    const auto doctor = desk.disk.doctor();
    const auto one = desk.disk.attached(1);
    VisitPresenter presenter(desk.place);
    QSignalSpy booked(&presenter, &VisitPresenter::booked);
    presenter.setPerson(one);
    QTRY_VERIFY(!presenter.proposals().empty());
    QCOMPARE(presenter.stage(), Stage::Choosing);
    presenter.chooseFirst();
    QCOMPARE(presenter.stage(), Stage::Filling);
    QCOMPARE(presenter.draft().visit.practitioner, doctor);
    QTRY_VERIFY(presenter.verdict());
    QVERIFY(!presenter.isFinal() && presenter.verdict()->isBooked());
    QCOMPARE(desk.disk.countOf("SELECT count(*) FROM appointment"), 0); // a look ahead writes nothing
    presenter.book();
    QTRY_COMPARE(booked.count(), 1);
    QCOMPARE(desk.disk.countOf("SELECT count(*) FROM appointment"), 1);
}

void TestBookingPresenter::firstProposalIsTakenAsSoonAsItIsThere()
{
    BookingFixture desk;
    desk.disk.doctor();
    const auto one = desk.disk.attached(1);
    VisitPresenter presenter(desk.place);
    presenter.setPerson(one);
    presenter.chooseFirst(); // nothing is there yet
    QTRY_COMPARE(presenter.stage(), Stage::Filling);
}

void TestBookingPresenter::keepsTheFormWhenTheTimeWasTaken()
{
    BookingFixture desk;
    const auto doctor = desk.disk.doctor();
    const auto one = desk.disk.attached(1);
    const auto two = desk.disk.attached(2);
    VisitPresenter presenter(desk.place);
    choose(presenter, one, slot(doctor, at(tuesday, 9, 0)));
    auto draft = presenter.draft();
    draft.visit.note = u"with the results"_s;
    draft.visit.kind = VisitKind::Repeat;
    presenter.setDraft(draft);
    desk.disk.booked(two, doctor, at(tuesday, 9, 0)); // on another screen
    presenter.book();
    QTRY_VERIFY(presenter.isFinal());
    QCOMPARE(presenter.verdict()->answer, BookingAnswer::Taken);
    QCOMPARE(presenter.stage(), Stage::Filling);
    QCOMPARE(presenter.draft().visit.note, u"with the results"_s);
    QVERIFY(!presenter.verdict()->alternatives.empty());
    const auto instead = presenter.verdict()->alternatives.front();
    presenter.take(instead);
    QCOMPARE(presenter.draft().visit.start, instead.start);
    QCOMPARE(presenter.draft().visit.kind, VisitKind::Repeat);
    QSignalSpy booked(&presenter, &VisitPresenter::booked);
    presenter.book();
    QTRY_COMPARE(booked.count(), 1);
}

void TestBookingPresenter::keepsWhatWasTypedForEachPerson()
{
    BookingFixture desk;
    const auto doctor = desk.disk.doctor();
    const auto one = desk.disk.attached(1);
    const auto two = desk.disk.attached(2);
    VisitPresenter presenter(desk.place);
    choose(presenter, one, slot(doctor, at(tuesday, 9, 0)));
    auto draft = presenter.draft();
    draft.visit.note = u"typed"_s;
    presenter.setDraft(draft);
    presenter.setPerson(two);
    QTRY_COMPARE(presenter.person()->id, two);
    QVERIFY(presenter.draft().visit.note.isEmpty());
    presenter.setPerson(one);
    QTRY_COMPARE(presenter.person()->id, one);
    QCOMPARE(presenter.draft().visit.note, u"typed"_s);
}

void TestBookingPresenter::answersHaveTheirSteps_data()
{
    QTest::addColumn<int>("answer");
    for (int i = 0; i <= int(BookingAnswer::OverbookDenied); ++i)
        QTest::addRow("%d", i) << i;
}

void TestBookingPresenter::answersHaveTheirSteps()
{
    QFETCH(const int, answer);
    usecase::BookingOutcome outcome;
    outcome.answer = BookingAnswer(answer);
    outcome.message = {"booking", "words"};
    outcome.alternatives.resize(2);
    for (auto &time : outcome.alternatives)
        time.start = at(tuesday, 9, 0);
    const auto shown = shownAnswer(outcome, {true, true, false, monday});
    QCOMPARE(shown.headline, outcome.message);
    QVERIFY(shown.steps.size() >= 2); // the times offered at least
    QVERIFY(shown.steps.front().primary);
    outcome.alternatives.clear();
    const bool isOver = outcome.isBooked() || outcome.answer == BookingAnswer::PersonDeceased;
    QCOMPARE(shownAnswer(outcome, {true, true, false, monday}).steps.isEmpty(), isOver);
}

void TestBookingPresenter::explainsBadTimes_data()
{
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<int>("answer");
    QTest::newRow("past") << at(monday, 8, 0) << int(BookingAnswer::Past);
    QTest::newRow("holiday") << at(QDate(2026, 3, 8), 9, 0) << int(BookingAnswer::ClosedDay);
    QTest::newRow("outside the template") << at(tuesday, 15, 0) << int(BookingAnswer::OutsideHours);
    QTest::newRow("break") << at(tuesday, 10, 30) << int(BookingAnswer::OutsideHours);
    QTest::newRow("absent doctor") << at(QDate(2026, 3, 4), 9, 0) << int(BookingAnswer::DoctorAbsent);
}

void TestBookingPresenter::explainsBadTimes()
{
    QFETCH(const QDateTime, start);
    QFETCH(const int, answer);
    BookingFixture desk;
    const auto doctor = desk.disk.doctor();
    Absence absence;
    absence.practitioner = doctor;
    absence.span = clinicDay(QDate(2026, 3, 4));
    absence.reason = AbsenceReason::Ill;
    must(usecase::EditTimetable(desk.disk.desk()).saveAbsence(desk.disk.administrator(), absence));
    VisitPresenter presenter(desk.place);
    choose(presenter, desk.disk.attached(1), slot(doctor, start));
    presenter.book();
    QTRY_VERIFY(presenter.isFinal());
    QCOMPARE(int(presenter.verdict()->answer), answer);
    QVERIFY(!presenter.verdict()->alternatives.empty());
    QCOMPARE(presenter.draft().visit.start, start); // the form is kept
}

void TestBookingPresenter::explainsADoctorRemovedMeanwhile()
{
    BookingFixture desk;
    const auto doctor = desk.disk.doctor();
    const auto timetable = must(usecase::ReadTimetable(desk.disk.desk())(desk.disk.administrator()));
    VisitPresenter presenter(desk.place);
    choose(presenter, desk.disk.attached(1), slot(doctor, at(tuesday, 9, 0)));
    auto gone = timetable.practitioners.front();
    gone.active = false;
    must(usecase::EditTimetable(desk.disk.desk()).savePractitioner(desk.disk.administrator(), gone));
    presenter.book();
    QTRY_VERIFY(presenter.isFinal());
    QCOMPARE(presenter.verdict()->answer, BookingAnswer::DoctorLeft);
    QCOMPARE(presenter.stage(), Stage::Filling);
}

void TestBookingPresenter::refusesLawfullyAndOverrulesWithAReason()
{
    BookingFixture desk;
    const auto doctor = desk.disk.doctor();
    VisitPresenter presenter(desk.place);
    QSignalSpy refused(&presenter, &VisitPresenter::refused);
    QSignalSpy booked(&presenter, &VisitPresenter::booked);
    choose(presenter, desk.disk.attached(1, Attachment::Elsewhere), slot(doctor, at(tuesday, 9, 0)));
    QCOMPARE(presenter.verdict()->answer, BookingAnswer::Refused);
    QVERIFY(!presenter.verdict()->refusal); // a look ahead records nothing
    presenter.book();
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(presenter.verdict()->refusal);
    presenter.overrule(u"the head allows it"_s);
    QTRY_COMPARE(booked.count(), 1);
}

void TestBookingPresenter::booksASeries()
{
    BookingFixture desk;
    const auto doctor = desk.disk.doctor();
    VisitPresenter presenter(desk.place);
    choose(presenter, desk.disk.attached(1), slot(doctor, at(tuesday, 9, 0)));
    presenter.repeat(7, 3);
    QTRY_COMPARE(presenter.draft().more.size(), size_t(2));
    presenter.book();
    QTRY_VERIFY(presenter.isFinal());
    if (presenter.verdict() && presenter.verdict()->answer == BookingAnswer::NeedsAck)
        presenter.acknowledge(); // the same specialty more than once
    QTRY_COMPARE(desk.disk.countOf("SELECT count(*) FROM appointment"), 3);
}

void TestBookingPresenter::booksAFamily()
{
    BookingFixture desk;
    const auto doctor = desk.disk.doctor();
    const auto child = desk.disk.attached(2);
    VisitPresenter presenter(desk.place);
    QSignalSpy booked(&presenter, &VisitPresenter::booked);
    choose(presenter, desk.disk.attached(1), slot(doctor, at(tuesday, 9, 0)));
    presenter.addMember(child, person(2).name);
    QTRY_COMPARE(presenter.draft().more.size(), size_t(1));
    QCOMPARE(presenter.draft().more.front().place.start, at(tuesday, 9, 15));
    presenter.addMember(child, person(2).name); // once only
    QCOMPARE(presenter.draft().more.size(), size_t(1));
    presenter.book();
    QTRY_COMPARE(booked.count(), 1);
    QCOMPARE(desk.disk.countOf("SELECT count(*) FROM appointment"), 2);
}

void TestBookingPresenter::modelsKeepTheirWord()
{
    BookingFixture desk;
    const auto doctor = desk.disk.doctor();
    ProposalModel proposals;
    QAbstractItemModelTester first(&proposals, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proposals.reset({slot(doctor, at(monday, 9, 0)), slot(doctor, at(tuesday, 9, 0))}, monday);
    QCOMPARE(proposals.rowCount(), 2);
    QVERIFY(proposals.data(proposals.index(0)).toString().startsWith(u"09:00 today"_s));
    proposals.reset({}, monday);
    WaitingTableModel waiting;
    QAbstractItemModelTester second(&waiting, QAbstractItemModelTester::FailureReportingMode::QtTest);
    waiting.reset(std::vector<usecase::WaitingRow>(2), monday);
    QCOMPARE(waiting.rowCount(), 2);
}

QTEST_MAIN(TestBookingPresenter)
#include "tst_booking_presenter.moc"
