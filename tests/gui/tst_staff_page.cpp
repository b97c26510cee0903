#include "gui/records_fixture.h"
#include "timetable/staff_page.h"
#include "usecase/doctor_is_ill.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// Who works here: added, changed and let go by keyboard.
class TestStaffPage : public StaffPagesTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void addsADoctorByKeysAlone();
    void changesARoomByKeysAlone();
    void saysTheFlawBesideItsField();
    void asksWhenSomebodyElseChangedThem_data() { clashRows(); }
    void asksWhenSomebodyElseChangedThem();
    void showsWhomALeavingDoctorLeaves();
    void everythingHasAName();
};

void TestStaffPage::addsADoctorByKeysAlone()
{
    addDistrict(7, u"gp"_s);
    open<StaffPage>();
    whenDialog("practitionerDialog", [](QWidget *dialog) {
        typeLines({u"Сейітова"_s, u"Әлия"_s, u"Маратқызы"_s});
        press(Qt::Key_Return); // a doctor
        press(Qt::Key_Down);   // a therapist
        press(Qt::Key_Return);
        press(Qt::Key_Space); // a general practitioner too
        press(Qt::Key_Return);
        press(Qt::Key_Down); // district 7
        press(Qt::Key_Return);
        typeText(u"214"_s);
        keepPicture(dialog, u"practitioner"_s);
        pressSave();
    });
    pressAndSettle(Qt::Key_N);
    const auto staff = timetable().practitioners;
    QCOMPARE(staff.size(), size_t(2));
    const auto &added = staff.front().id == m_doctor ? staff.back() : staff.front();
    QCOMPARE(added.name.full(), u"Сейітова Әлия Маратқызы"_s);
    QCOMPARE(added.kind, StaffKind::Doctor);
    QCOMPARE(added.specialty, u"therapist"_s);
    QCOMPARE(added.moreSpecialties, QStringList{u"gp"_s});
    QCOMPARE(added.district, timetable().districts.front().id);
    QCOMPARE(added.room, u"214"_s);
    QVERIFY(added.active);
    QCOMPARE(lastToast(), u"The record was saved."_s);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestStaffPage::changesARoomByKeysAlone()
{
    open<StaffPage>();
    whenDialog("practitionerDialog", [](QWidget *dialog) {
        typeInto(dialog, "room", {u"305"_s});
        child<QWidget>(dialog, "more")->setFocus(); // saving goes from the list too
        pressSave();
    });
    pressAndSettle(Qt::Key_Return, Qt::NoModifier);
    QCOMPARE(cell(0, 4), u"305"_s);
    QCOMPARE(timetable().practitioners.front().room, u"305"_s);
}

void TestStaffPage::saysTheFlawBesideItsField()
{
    open<StaffPage>();
    SaidFlaw said;
    bool cleared = false;
    whenDialog("practitionerDialog", [&](QWidget *dialog) {
        typeInto(dialog, "room", {u"214"_s});
        pressSave();
        said = flawBeside(dialog, u"surname"_s);
        typeText(u"С"_s);
        cleared = !wordsOf(dialog).contains(said.sentence);
        press(Qt::Key_Escape);
    });
    pressAndSettle(Qt::Key_N);
    QCOMPARE(said.sentence, u"Write the surname."_s);
    QVERIFY(said.isFocused);
    QVERIFY(cleared);
    QCOMPARE(timetable().practitioners.size(), size_t(1));
}

void TestStaffPage::asksWhenSomebodyElseChangedThem()
{
    QFETCH(QString, verb);
    open<StaffPage>();
    Clash clash{"practitionerDialog", "room", u"9"_s, [&] {
                    auto theirs = timetable().practitioners.front();
                    theirs.room = u"501"_s;
                    must(elsewhere().savePractitioner(m_desk->disk.administrator(), theirs));
                }};
    clash.answer(verb);
    pressAndSettle(Qt::Key_E);
    QVERIFY(clash.asked.contains(u"there stands “501”, you wrote “9”"_s));
    QTEST(clash.left, "left");
    QTEST(timetable().practitioners.front().room, "kept");
    QTEST(cell(0, 4), "kept");
}

void TestStaffPage::showsWhomALeavingDoctorLeaves()
{
    m_desk->disk.booked(m_desk->disk.attached(1), m_doctor, at(tuesday, 9));
    open<StaffPage>();
    const auto leave = [&](const QString &verb) {
        QString asked;
        whenDialog("practitionerDialog", [&](QWidget *dialog) {
            pressOn(dialog, "active", Qt::Key_Space);
            whenDialog("askAffected", [&, dialog](QWidget *question) {
                asked = child<QTableView>(question, "affected")->model()->index(0, 1).data().toString();
                answerWith(question, verb);
                if (verb == u"Go back")
                    leaveLater(dialog);
            });
            pressSave();
        });
        pressAndSettle(Qt::Key_E);
        return asked;
    };
    const auto affected = [&] {
        return must(usecase::DoctorIsIll(m_desk->disk.desk()).list(m_desk->disk.administrator())).size();
    };
    QVERIFY(leave(u"Go back"_s).startsWith(u"Қасымова"_s));
    QVERIFY(timetable().practitioners.front().active);
    QCOMPARE(affected(), size_t(0));
    QVERIFY(leave(u"Save all the same"_s).startsWith(u"Қасымова"_s));
    QVERIFY(!timetable().practitioners.front().active);
    QCOMPARE(affected(), size_t(1));
    QVERIFY(notice()->text().contains(u"no time any more"_s));
    QCOMPARE(cell(0, 5), u"works here no more"_s);
}

void TestStaffPage::everythingHasAName()
{
    open<StaffPage>();
    QCOMPARE(namelessControls(*m_page), QStringList());
    QCOMPARE(lookAround("practitionerDialog", [&] { pressAndSettle(Qt::Key_N); }), QStringList());
}

QTEST_MAIN(TestStaffPage)
#include "tst_staff_page.moc"
