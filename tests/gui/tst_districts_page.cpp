#include "domain/version_reason.h"
#include "gui/records_fixture.h"
#include "storage/audit_log.h"
#include "timetable/staff_page.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The districts and how full they are, by keyboard.
class TestDistrictsPage : public StaffPagesTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void addsADistrictByKeysAlone();
    void givesADistrictAnotherDoctor();
    void saysTheFlawsBesideTheirFields_data();
    void saysTheFlawsBesideTheirFields();
    void asksWhenSomebodyElseChangedOne();
    void warnsOfMoreThanTheLawAllows_data();
    void warnsOfMoreThanTheLawAllows();
    void everythingHasAName();

private:
    /// People from the number `first` on, attached to the district.
    void settlePeople(const DistrictId &district, int first, int count, QDate born);
};

void TestDistrictsPage::settlePeople(const DistrictId &district, int first, int count, QDate born)
{
    must(m_desk->disk.desk().database().atomically(
        m_desk->disk.administrator().user, [&](storage::Transaction &tx) -> Result<void> {
            for (int n = first; n < first + count; ++n) {
                auto one = person(n);
                one.birthDate = born;
                one.district = district;
                one.attachment.kind = Attachment::Here;
                must(storage::PatientRepository(tx).insert(tx.ids().next<PatientId>(), one,
                                                           VersionReason::registered()));
            }
            storage::AuditLog(tx).append({u"test.people"_s});
            return {};
        }));
}

void TestDistrictsPage::addsADistrictByKeysAlone()
{
    open<DistrictsPage>();
    whenDialog("districtDialog", [](QWidget *) {
        typeLines({u"12"_s, u"Абай учаскесі"_s, u"Участок Абая"_s});
        press(Qt::Key_Down); // of therapists
        press(Qt::Key_Return);
        press(Qt::Key_Down); // the one doctor
        pressSave();
    });
    pressAndSettle(Qt::Key_N);
    const auto districts = timetable().districts;
    QCOMPARE(districts.size(), size_t(1));
    QCOMPARE(districts.front().number, 12);
    QCOMPARE(districts.front().nameKk, u"Абай учаскесі"_s);
    QCOMPARE(districts.front().nameRu, u"Участок Абая"_s);
    QCOMPARE(districts.front().kind, u"therapist"_s);
    QCOMPARE(districts.front().doctor, m_doctor);
    QCOMPARE(cell(0, DistrictModel::Name), u"№ 12 Абай учаскесі"_s);
    QCOMPARE(cell(0, DistrictModel::Attached), u"0"_s);
    QCOMPARE(cell(0, DistrictModel::Load), u"within the bound"_s);
    QCOMPARE(lastToast(), u"The record was saved."_s);
}

void TestDistrictsPage::givesADistrictAnotherDoctor()
{
    addDistrict(3, u"gp"_s);
    addDistrict(7, u"gp"_s);
    open<DistrictsPage>();
    QCOMPARE(cell(1, DistrictModel::Doctor), u"—"_s);
    press(Qt::Key_Down);
    whenDialog("districtDialog", [](QWidget *dialog) {
        pressOn(dialog, "doctor", Qt::Key_Down);
        pressSave();
    });
    pressAndSettle(Qt::Key_E);
    QCOMPARE(cell(0, DistrictModel::Doctor), u"—"_s);
    QVERIFY(cell(1, DistrictModel::Doctor).startsWith(u"Ахметов"_s));
    QCOMPARE(table()->currentIndex().row(), 1); // the list stays where one was
}

void TestDistrictsPage::saysTheFlawsBesideTheirFields_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << u"0"_s << u"Абай"_s << u"number"_s << u"The number is from 1 to 999."_s;
    QTest::newRow("too great") << u"1000"_s << u"Абай"_s << u"number"_s << u"The number is from 1 to 999."_s;
    QTest::newRow("no number") << u"seven"_s << u"Абай"_s << u"number"_s << u"The number is from 1 to 999."_s;
    QTest::newRow("taken") << u"7"_s << u"Абай"_s << u"number"_s << u"Another district has this number."_s;
    QTest::newRow("no name") << u"8"_s << QString() << u"nameKk"_s << u"Write the name in Kazakh."_s;
}

void TestDistrictsPage::saysTheFlawsBesideTheirFields()
{
    QFETCH(QString, number);
    QFETCH(QString, name);
    QFETCH(QString, beside);
    addDistrict(7, u"gp"_s);
    open<DistrictsPage>();
    SaidFlaw said;
    whenDialog("districtDialog", [&](QWidget *dialog) {
        typeLines({number});
        typeText(name);
        pressSave();
        said = flawBeside(dialog, beside);
        press(Qt::Key_Escape);
    });
    pressAndSettle(Qt::Key_N);
    QTEST(said.sentence, "sentence");
    QVERIFY(said.isFocused);
    QCOMPARE(timetable().districts.size(), size_t(1));
}

void TestDistrictsPage::asksWhenSomebodyElseChangedOne()
{
    addDistrict(7, u"gp"_s);
    open<DistrictsPage>();
    Clash clash{"districtDialog", "nameRu", u"Мой"_s, [&] {
                    auto theirs = timetable().districts.front();
                    theirs.nameRu = u"Их"_s;
                    must(elsewhere().saveDistrict(m_desk->disk.administrator(), theirs));
                }};
    clash.answer(u"Take theirs"_s);
    pressAndSettle(Qt::Key_E);
    QVERIFY(clash.asked.contains(u"there stands “Их”, you wrote “Мой”"_s));
    QCOMPARE(clash.left, u"Их"_s);
    QCOMPARE(timetable().districts.front().nameRu, u"Их"_s);
}

/// ДСМ-90 ¶8: 1700 of a general practitioner, 2200 of a therapist, 500 children under seven of a paediatrician.
void TestDistrictsPage::warnsOfMoreThanTheLawAllows_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("bound");
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QString>("load");
    const QDate grown(1980, 5, 1);
    QTest::newRow("general practitioner") << u"gp"_s << 1700 << grown << u"above 1700"_s;
    QTest::newRow("therapist") << u"therapist"_s << 2200 << grown << u"over the bound"_s;
    QTest::newRow("paediatrician") << u"paediatric"_s << 500 << QDate(2022, 5, 1) << u"over the bound"_s;
}

void TestDistrictsPage::warnsOfMoreThanTheLawAllows()
{
    QFETCH(QString, kind);
    QFETCH(int, bound);
    QFETCH(QDate, born);
    const auto district = addDistrict(7, kind);
    settlePeople(district, 0, bound, born);
    open<DistrictsPage>();
    QCOMPARE(cell(0, DistrictModel::Load), u"within the bound"_s);
    settlePeople(district, bound, 1, born);
    open<DistrictsPage>();
    QVERIFY(cell(0, DistrictModel::Attached).startsWith(QString::number(bound + 1)));
    QTEST(cell(0, DistrictModel::Load), "load");
    const QString beneath = wordsOf(m_page.get());
    QVERIFY(beneath.contains(QString::number(bound)));
    QVERIFY(beneath.contains(u"DSM-90"_s) || beneath.contains(u"ДСМ-90"_s)); // the law is named
}

void TestDistrictsPage::everythingHasAName()
{
    addDistrict(7, u"gp"_s);
    open<DistrictsPage>();
    QCOMPARE(namelessControls(*m_page), QStringList());
    QCOMPARE(lookAround("districtDialog", [&] { pressAndSettle(Qt::Key_E); }), QStringList());
}

QTEST_MAIN(TestDistrictsPage)
#include "tst_districts_page.moc"
