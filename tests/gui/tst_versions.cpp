#include "desk_fixture.h"
#include "registration/versions_dialog.h"
#include "support/people.h"
#include "usecase/correct_patient.h"
#include <QLabel>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void namesFieldsAndCodes();
    void showsWhatAVersionChanged();
    void saysWhoConfirmedTheCard();
};

void TestVersions::namesFieldsAndCodes()
{
    const Texts texts;
    LanguageSwitch language(texts);
    const CardWords words(language);
    Patient before = person(1);
    before.citizenship = u"KAZ"_s;
    Patient after = before;
    after.citizenship = u"UZB"_s;
    after.socialStatus = SocialStatus::Pensioner;
    after.phones.clear();
    const auto at = QDateTime(QDate(2026, 3, 2), QTime(4, 5), Qt::UTC);
    const auto steps = versionSteps({{3, at, {}, u"Айгүл"_s, u"moved"_s, after},
                                     {2, at, {}, u"Айгүл"_s, u"#confirmed"_s, before},
                                     {1, at, {}, u"Айгүл"_s, u"#registered"_s, before}},
                                    words);
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps[0].when, u"02.03.2026 09:05"_s); // the clinic's clock
    QCOMPARE(steps[0].reason, u"moved"_s);
    QCOMPARE(steps[1].reason, u"Confirmed"_s);
    QCOMPARE(steps[2].reason, u"Registered"_s);
    QVERIFY(steps[1].changes.isEmpty());
    const auto changes = steps[0].changes;
    QVERIFY(changes.contains(FieldChange{u"Citizenship"_s, u"Қазақстан"_s, u"Өзбекстан"_s}));
    const auto phone =
        std::find_if(changes.begin(), changes.end(), [](const auto &c) { return c.field == u"Phone"_s; });
    QVERIFY(phone != changes.end());
    QVERIFY(phone->before.startsWith(u"+7 "_s) && phone->after.isEmpty());
    const auto status =
        std::find_if(changes.begin(), changes.end(), [](const auto &c) { return c.field == u"Social status"_s; });
    QVERIFY(status != changes.end());
    QCOMPARE(status->after, u"Pensioner"_s);
}

void TestVersions::showsWhatAVersionChanged()
{
    DeskFixture desk;
    auto record = desk.disk.registered(1);
    Patient moved = record.patient;
    moved.workPlace = u"Мектеп № 5"_s;
    record = *must(usecase::CorrectPatient(desk.disk.desk())(desk.place.actor, {record.id, record.version, moved, {}}))
                  .record;
    const CardWords words(desk.language);
    VersionsDialog dialog(desk.place, words, record, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *list = dialog.findChild<QTableWidget *>(u"versions"_s);
    auto *changes = dialog.findChild<QTableWidget *>(u"changes"_s);
    QTRY_COMPARE(list->rowCount(), record.version);
    QCOMPARE(list->item(0, 1)->text(), desk.place.actor.name);
    QCOMPARE(list->item(0, 2)->text(), u"Corrected"_s);
    QCOMPARE(changes->rowCount(), 1);
    QCOMPARE(changes->item(0, 2)->text(), u"Мектеп № 5"_s);
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(list->currentRow(), record.version - 1);
    QCOMPARE(changes->rowCount(), 0);
    press(Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestVersions::saysWhoConfirmedTheCard()
{
    DeskFixture desk;
    const auto nurse = desk.disk.actor(Role::Nurse);
    auto record = desk.disk.registered(1);
    const CardWords words(desk.language);
    {
        VersionsDialog dialog(desk.place, words, record, nullptr);
        QVERIFY(dialog.findChild<QLabel *>(u"state"_s)->text().startsWith(u"Not confirmed yet"_s));
    }
    record = must(usecase::ConfirmCard(desk.disk.desk())(nurse, record.id, record.version));
    VersionsDialog dialog(desk.place, words, record, nullptr);
    auto *state = dialog.findChild<QLabel *>(u"state"_s);
    QTRY_VERIFY2(state->text().contains(nurse.name), qPrintable(state->text()));
    QVERIFY(state->text().contains(u"02.03.2026 09:00"_s));
}

QTEST_MAIN(TestVersions)
#include "tst_versions.moc"
