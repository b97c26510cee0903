#include "gui/timetable_fixture.h"
#include "timetable/week_view.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// When a doctor is away: noted, changed and called off by keyboard.
class TestTimetableAbsences : public TimetablePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void isNotedAndCalledOff();
    void saysEachFlawBesideItsField_data();
    void saysEachFlawBesideItsField();
    void asksBeforePeopleLoseTheirTime();
    void givesTheTimeBackWhenCalledOff();
    void asksWhenSomebodyElseChangedIt();

private:
    void pressNew() { pressIn("absences", Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); }
    Absence away(QDate first, QDate last)
    {
        Absence made;
        made.practitioner = m_doctor;
        made.span = {clinicDay(first).from, clinicDay(last).to};
        must(elsewhere().saveAbsence(m_desk->disk.administrator(), made));
        return timetable().absences.front();
    }
};

void TestTimetableAbsences::isNotedAndCalledOff()
{
    QSignalSpy toasts(m_page.get(), &Page::toast);
    whenDialog("absenceDialog", [](QWidget *dialog) {
        typeInto(dialog, "fromDay", {u"04.03.2026"_s});
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        typeInto(dialog, "toDay", {u"06.03.2026"_s});
        pressOn(dialog, "substitute", Qt::Key_Down);
        keepPicture(dialog, u"absence"_s);
        pressSave();
    });
    pressNew();
    settle();
    QCOMPARE(toasts.count(), 1);
    auto *model = absences()->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, AbsenceModel::When).data().toString(), u"04.03.2026–06.03.2026"_s);
    QCOMPARE(model->index(0, AbsenceModel::Substitute).data().toString(), u"Сейітов Е."_s);
    QVERIFY(child<WeekView>(m_page.get(), "week")->sentence().contains(u"away"_s));
    whenDialog("absenceDialog", [](QWidget *dialog) { pressOn(dialog, "callOff", Qt::Key_Space); });
    pressIn("absences", Qt::Key_Return, Qt::NoModifier);
    settle();
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(!child<WeekView>(m_page.get(), "week")->sentence().contains(u"away"_s));
}

void TestTimetableAbsences::saysEachFlawBesideItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("ends before it begins")
        << u"toDay"_s << u"01.03.2026"_s << u"The absence must end after it begins."_s;
    QTest::newRow("no first day") << u"fromDay"_s << QString() << u"Write the first day."_s;
    QTest::newRow("no day") << u"toDay"_s << u"soon"_s << u"Write the day like 31.12.2026."_s;
    QTest::newRow("no time") << u"fromTime"_s << u"99:00"_s << u"Write the times like 08:30."_s;
}

void TestTimetableAbsences::saysEachFlawBesideItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    SaidFlaw said;
    whenDialog("absenceDialog", [&](QWidget *dialog) {
        typeInto(dialog, field.toLatin1().constData(), {typed});
        pressSave();
        said = flawBeside(dialog, field);
        press(Qt::Key_Escape);
    });
    pressNew();
    QTEST(said.sentence, "sentence");
    QVERIFY(said.isFocused);
    QVERIFY(timetable().absences.empty());
}

void TestTimetableAbsences::asksBeforePeopleLoseTheirTime()
{
    const auto patient = m_desk->disk.attached(1);
    m_desk->disk.booked(patient, m_doctor, at(QDate(2026, 3, 4), 9));
    m_desk->disk.booked(m_desk->disk.attached(2), m_doctor, at(QDate(2026, 3, 4), 11));
    int asked = 0;
    whenDialog("absenceDialog", [&](QWidget *dialog) {
        typeInto(dialog, "fromDay", {u"04.03.2026"_s});
        typeInto(dialog, "toDay", {u"04.03.2026"_s});
        typeInto(dialog, "toTime", {u"1030"_s}); // there again for the second one
        whenDialog("askAffected", [&](QWidget *question) {
            asked = child<QTableView>(question, "affected")->model()->rowCount();
            answerWith(question, u"Save all the same"_s);
        });
        pressSave();
    });
    pressNew();
    settle();
    QCOMPARE(asked, 1);
    const auto listed = affected();
    QCOMPARE(listed.size(), size_t(1));
    QCOMPARE(listed.front().booking.appointment.patient, patient);
    QVERIFY(notice()->text().contains(u"no time any more"_s));
}

void TestTimetableAbsences::givesTheTimeBackWhenCalledOff()
{
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(QDate(2026, 3, 4), 9));
    away(QDate(2026, 3, 4), QDate(2026, 3, 4));
    QCOMPARE(affected().size(), size_t(1));
    readAgain();
    whenDialog("absenceDialog", [](QWidget *dialog) { pressOn(dialog, "callOff", Qt::Key_Space); });
    pressIn("absences", Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(affected().empty());
    QVERIFY(notice()->text().contains(u"have their time again"_s));
}

void TestTimetableAbsences::asksWhenSomebodyElseChangedIt()
{
    auto theirs = away(QDate(2026, 3, 4), QDate(2026, 3, 4));
    readAgain();
    Clash clash{"absenceDialog", "note", u"cold"_s, [&] {
                    theirs.note = u"flu"_s;
                    must(elsewhere().saveAbsence(m_desk->disk.administrator(), theirs));
                }};
    clash.answer(u"Take theirs"_s);
    pressIn("absences", Qt::Key_Return, Qt::NoModifier);
    settle();
    QCOMPARE(clash.left, u"flu"_s);
    QCOMPARE(timetable().absences.front().note, u"flu"_s);
}

QTEST_MAIN(TestTimetableAbsences)
#include "tst_timetable_absences.moc"
