#include "gui/timetable_fixture.h"
#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// Hours of a doctor that end, and those that are over, by keyboard.
class TestTimetableEnding : public TimetablePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void hoursAreGivenALastDay();
    void thoseThatAreOverAreShownWhenAskedFor();
    void hoursThatHaveNotBegunAreTakenAway();
    void saysTheFlawBesideTheLastDay_data();
    void saysTheFlawBesideTheLastDay();
    void saysThatSomebodyElseChangedThem();
    void everythingHasAName();

private:
    QString cell(int row, int column) const { return hours()->model()->index(row, column).data().toString(); }
    TimetableTemplate mondayHours()
    {
        const auto all = timetable().templates;
        return *std::ranges::find_if(all,
                                     [&](const auto &one) { return one.practitioner == m_doctor && one.weekday == 1; });
    }
};

void TestTimetableEnding::hoursAreGivenALastDay()
{
    whenDialog("endHoursDialog", [](QWidget *) {
        typeText(u"31032026"_s); // over the day that is offered
        pressSave();
    });
    QSignalSpy toasts(m_page.get(), &Page::toast);
    pressIn("hours", Qt::Key_Delete);
    settle();
    QCOMPARE(toasts.count(), 1);
    QCOMPARE(cell(0, TemplateModel::InForce), u"01.01.2026–31.03.2026"_s);
    QCOMPARE(mondayHours().validTo, QDate(2026, 3, 31));
}

void TestTimetableEnding::thoseThatAreOverAreShownWhenAskedFor()
{
    auto ended = mondayHours();
    ended.validTo = QDate(2026, 3, 1);
    must(elsewhere().saveTemplates(m_desk->disk.administrator(), {ended}));
    readAgain();
    QCOMPARE(hours()->model()->rowCount(), 4);
    pressIn("ended", Qt::Key_Space, Qt::NoModifier);
    QCOMPARE(hours()->model()->rowCount(), 5);
    QCOMPARE(cell(0, TemplateModel::InForce), u"01.01.2026–01.03.2026"_s);
    pressIn("ended", Qt::Key_Space, Qt::NoModifier);
    QCOMPARE(hours()->model()->rowCount(), 4);
}

void TestTimetableEnding::hoursThatHaveNotBegunAreTakenAway()
{
    auto later = m_desk->disk.hoursOf(m_doctor, 6);
    later.validFrom = QDate(2026, 4, 1);
    must(elsewhere().saveTemplates(m_desk->disk.administrator(), {later}));
    readAgain();
    QCOMPARE(hours()->model()->rowCount(), 6);
    comeBack();
    hours()->setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    whenDialog("endHoursDialog", [](QWidget *dialog) { pressOn(dialog, "takeAway", Qt::Key_Space); });
    press(Qt::Key_Delete, Qt::ControlModifier);
    settle();
    QCOMPARE(hours()->model()->rowCount(), 5);
    QCOMPARE(timetable().templates.size(), size_t(10));
}

void TestTimetableEnding::saysTheFlawBesideTheLastDay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QString() << u"Write the last day."_s;
    QTest::newRow("no day") << u"soon"_s << u"Write the day like 31.12.2026."_s;
    QTest::newRow("before they began") << u"01.12.2025"_s << QString::fromUtf8(flawText(TimetableFlaw::Dates).id);
}

void TestTimetableEnding::saysTheFlawBesideTheLastDay()
{
    QFETCH(QString, typed);
    SaidFlaw said;
    whenDialog("endHoursDialog", [&](QWidget *dialog) {
        typeInto(dialog, "lastDay", {typed});
        pressSave();
        said = flawBeside(dialog, u"lastDay"_s);
        press(Qt::Key_Escape);
    });
    pressIn("hours", Qt::Key_Delete);
    settle();
    QTEST(said.sentence, "sentence");
    QVERIFY(said.isFocused);
    QVERIFY(!mondayHours().validTo.isValid());
}

void TestTimetableEnding::saysThatSomebodyElseChangedThem()
{
    QString said;
    whenDialog("endHoursDialog", [&](QWidget *dialog) {
        auto theirs = mondayHours();
        theirs.room = u"501"_s;
        must(elsewhere().saveTemplates(m_desk->disk.administrator(), {theirs}));
        pressSave();
        auto *bar = dialog->findChild<NoticeBar *>();
        (void)QTest::qWaitFor([&] { return bar->hasNotice(); });
        said = bar->text();
        press(Qt::Key_Escape);
    });
    pressIn("hours", Qt::Key_Delete);
    settle();
    QVERIFY(said.contains(u"Somebody changed these hours meanwhile."_s));
    QCOMPARE(cell(0, TemplateModel::Room), u"501"_s);
    QVERIFY(!mondayHours().validTo.isValid());
}

void TestTimetableEnding::everythingHasAName()
{
    QCOMPARE(lookAround("endHoursDialog", [&] { pressIn("hours", Qt::Key_Delete); }), QStringList());
}

QTEST_MAIN(TestTimetableEnding)
#include "tst_timetable_ending.moc"
