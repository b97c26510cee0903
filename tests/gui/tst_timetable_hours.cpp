#include "domain/timetable.h"
#include "gui/timetable_fixture.h"
#include <QCheckBox>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The hours of a doctor: laid down, changed and copied by keyboard.
class TestTimetableHours : public TimetablePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void areLaidDownForSeveralDays();
    void saysEachFlawBesideItsField_data();
    void saysEachFlawBesideItsField();
    void breaksAreWrittenAndTakenAway();
    void saysThatTheDoctorHasOtherHoursThen();
    void areCopiedToAnotherDoctor();
    void areCopiedToOtherDays();
    void asksWhenSomebodyElseChangedThem_data() { clashRows(); }
    void asksWhenSomebodyElseChangedThem();
    void areLaidDownAnewWhenSomebodyRemovedThem();

private:
    std::vector<TimetableTemplate> templates() { return timetable().templates; }
    TimetableTemplate mondayHours()
    {
        for (const auto &one : templates()) {
            if (one.practitioner == m_doctor && one.weekday == 1)
                return one;
        }
        qFatal("no hours on Monday");
    }
};

void TestTimetableHours::areLaidDownForSeveralDays()
{
    whenDialog("templateDialog", [](QWidget *dialog) {
        press(Qt::Key_Space); // not Monday, which is offered
        pressOn(dialog, "day6", Qt::Key_Space);
        pressOn(dialog, "day7", Qt::Key_Space);
        typeInto(dialog, "hours", {u"8"_s, u"1330"_s});
        typeInto(dialog, "room", {u"7"_s});
        typeInto(dialog, "validTo", {u"31.12.2026"_s});
        typeInto(dialog, "slot", {u"20"_s});
        typeInto(dialog, "length1", {u"40"_s});
        pressOn(dialog, "addBreak", Qt::Key_Space); // left empty: none
        typeInto(dialog, "homeCalls", {u"14"_s, u"1600"_s});
        typeInto(dialog, "quota2", {u"5"_s});
        keepPicture(dialog, u"hours"_s);
        pressSave();
    });
    QSignalSpy toasts(m_page.get(), &Page::toast);
    pressIn("hours", Qt::Key_N);
    settle();
    QCOMPARE(toasts.count(), 1);
    std::vector<TimetableTemplate> found;
    std::ranges::copy_if(templates(), std::back_inserter(found), [](const auto &one) { return one.weekday >= 6; });
    QCOMPARE(templates().size(), size_t(12));
    QCOMPARE(found.size(), size_t(2));
    const auto &saturday = found.front();
    QCOMPARE(saturday.hours, (DaySpan{QTime(8, 0), QTime(13, 30)}));
    QCOMPARE(saturday.homeCalls, (DaySpan{QTime(14, 0), QTime(16, 0)}));
    QCOMPARE(saturday.breaks.size(), size_t(1)); // as of the hours chosen
    QCOMPARE(saturday.room, u"7"_s);
    QCOMPARE(saturday.slotMinutes, 20);
    QCOMPARE(saturday.lengths[1], 40);
    QCOMPARE(saturday.quotas[2], std::optional(5));
    QVERIFY(!saturday.quotas[0]);
    QCOMPARE(saturday.validTo, QDate(2026, 12, 31));
}

void TestTimetableHours::saysEachFlawBesideItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("beside");
    const auto row = [](const char *name, const char *field, QStringList texts, TimetableFlaw flaw,
                        const char *beside = nullptr) {
        QTest::newRow(name) << QString::fromLatin1(field) << texts << QString::fromUtf8(flawText(flaw).id)
                            << QString::fromLatin1(beside ? beside : field);
    };
    row("end before beginning", "hours", {u"1200"_s, u"900"_s}, TimetableFlaw::HoursEmpty);
    row("not on the grid", "hours", {u"9:02"_s, u"12:00"_s}, TimetableFlaw::NotOnGrid);
    row("shorter than a slot", "hours", {u"1030"_s, u"1040"_s}, TimetableFlaw::SlotLength, "slot");
    row("break outside", "break0", {u"1200"_s, u"1230"_s}, TimetableFlaw::BreakOutside, "breaks");
    row("break not on the grid", "break0", {u"1001"_s, u"1010"_s}, TimetableFlaw::NotOnGrid, "breaks");
    row("home calls over visits", "homeCalls", {u"11"_s, u"13"_s}, TimetableFlaw::HomeCalls);
    row("last day before the first", "validTo", {u"01.12.2025"_s}, TimetableFlaw::Dates);
    row("no first day", "validFrom", {QString()}, TimetableFlaw::Dates);
    const auto said = [](const char *name, const char *field, QStringList texts, const char *sentence) {
        QTest::newRow(name) << QString::fromLatin1(field) << texts << QString::fromUtf8(sentence)
                            << QString::fromLatin1(field);
    };
    said("no time", "hours", {u"abc"_s, u"12"_s}, "Write the times like 08:30.");
    said("half a span", "homeCalls", {u"14"_s}, "Write the times like 08:30.");
    said("no day", "validFrom", {u"soon"_s}, "Write the day like 31.12.2026.");
}

void TestTimetableHours::saysEachFlawBesideItsField()
{
    QFETCH(QString, field);
    QFETCH(QStringList, texts);
    QFETCH(QString, beside);
    SaidFlaw said;
    whenDialog("templateDialog", [&](QWidget *dialog) {
        typeInto(dialog, field.toLatin1().constData(), texts);
        pressSave();
        said = flawBeside(dialog, beside);
        press(Qt::Key_Escape);
    });
    pressIn("hours", Qt::Key_E);
    settle();
    QTEST(said.sentence, "sentence");
    QVERIFY(said.isFocused);
    QCOMPARE(templates().size(), size_t(10));
    QVERIFY(std::ranges::all_of(templates(), [](const auto &one) { return one.version == 1; }));
}

void TestTimetableHours::breaksAreWrittenAndTakenAway()
{
    whenDialog("templateDialog", [](QWidget *dialog) {
        pressOn(dialog, "addBreak", Qt::Key_Space);
        typeText(u"1130"_s); // it opens with the cursor in it
        press(Qt::Key_Return);
        typeText(u"1145"_s);
        pressSave();
    });
    pressIn("hours", Qt::Key_E);
    settle();
    const std::vector<DaySpan> both{{QTime(10, 30), QTime(10, 45)}, {QTime(11, 30), QTime(11, 45)}};
    QCOMPARE(mondayHours().breaks, both);
    whenDialog("templateDialog", [](QWidget *dialog) {
        child<QWidget>(dialog, "break0")->setFocus();
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        press(Qt::Key_Space); // takes this one away
        pressSave();
    });
    pressIn("hours", Qt::Key_E);
    settle();
    QCOMPARE(mondayHours().breaks, std::vector<DaySpan>{both.back()});
}

void TestTimetableHours::saysThatTheDoctorHasOtherHoursThen()
{
    SaidFlaw said;
    whenDialog("templateDialog", [&](QWidget *dialog) {
        typeInto(dialog, "hours", {u"11"_s, u"15"_s}); // Monday, 09:00–12:00 stands
        typeInto(dialog, "break0", {QString(), QString()});
        pressSave();
        said = flawBeside(dialog, u"hours"_s);
        press(Qt::Key_Escape);
    });
    pressIn("hours", Qt::Key_N);
    QCOMPARE(said.sentence, QString::fromUtf8(flawText(TimetableFlaw::Overlap).id));
    QVERIFY(said.isFocused);
    QCOMPARE(templates().size(), size_t(10));
}

void TestTimetableHours::areCopiedToAnotherDoctor()
{
    for (const auto &one : templates()) {
        if (one.practitioner == m_other)
            must(elsewhere().removeTemplate(m_desk->disk.administrator(), one.id, one.version));
    }
    QString ontoItself;
    whenDialog("copyDialog", [&](QWidget *dialog) {
        pressOn(dialog, "what", Qt::Key_Down); // the whole week
        pressSave();
        ontoItself = flawBeside(dialog, u"toWhom"_s).sentence;
        auto *doctors = child<QListWidget>(dialog, "toWhom");
        doctors->setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        pressSave();
    });
    pressIn("hours", Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(!ontoItself.isEmpty());
    QCOMPARE(std::ranges::count(templates(), m_other, &TimetableTemplate::practitioner), 5);
    QCOMPARE(std::ranges::count(templates(), m_doctor, &TimetableTemplate::practitioner), 5);
}

void TestTimetableHours::areCopiedToOtherDays()
{
    whenDialog("copyDialog", [](QWidget *dialog) {
        pressOn(dialog, "day6", Qt::Key_Space);
        typeInto(dialog, "validFrom", {u"01.04.2026"_s});
        pressSave();
    });
    pressIn("hours", Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    const auto all = templates();
    const auto saturday = std::ranges::find(all, 6, &TimetableTemplate::weekday);
    QVERIFY(saturday != all.end());
    QCOMPARE(saturday->practitioner, m_doctor);
    QCOMPARE(saturday->hours, mondayHours().hours);
    QCOMPARE(saturday->validFrom, QDate(2026, 4, 1));
}

void TestTimetableHours::asksWhenSomebodyElseChangedThem()
{
    QFETCH(QString, verb);
    Clash clash{"templateDialog", "room", u"9"_s, [&] {
                    auto theirs = mondayHours();
                    theirs.room = u"501"_s;
                    must(elsewhere().saveTemplates(m_desk->disk.administrator(), {theirs}));
                }};
    clash.answer(verb);
    pressIn("hours", Qt::Key_E);
    settle();
    QVERIFY(clash.asked.contains(u"there stands “501”, you wrote “9”"_s));
    QTEST(clash.left, "left");
    QTEST(mondayHours().room, "kept");
    QTEST(hours()->model()->index(0, TemplateModel::Room).data().toString(), "kept");
}

void TestTimetableHours::areLaidDownAnewWhenSomebodyRemovedThem()
{
    bool said = false;
    whenDialog("templateDialog", [&](QWidget *dialog) {
        const auto gone = mondayHours();
        must(elsewhere().removeTemplate(m_desk->disk.administrator(), gone.id, gone.version));
        typeInto(dialog, "room", {u"9"_s});
        pressSave();
        auto *bar = dialog->findChild<NoticeBar *>();
        said = QTest::qWaitFor([&] { return bar->text().contains(u"Somebody removed these hours"_s); });
        pressSave();
    });
    pressIn("hours", Qt::Key_E);
    settle();
    QVERIFY(said);
    QCOMPARE(mondayHours().room, u"9"_s);
}

QTEST_MAIN(TestTimetableHours)
#include "tst_timetable_hours.moc"
