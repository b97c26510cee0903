#include "audit/card_readers_dialog.h"
#include "desk_fixture.h"
#include "registration/registration_page.h"
#include "usecase/read_card.h"
#include "widgets/key_button.h"
#include <QAbstractItemModelTester>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// Who may read the audit sees by one key who opened a card; who may not is not offered it.
class TestCardReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void tellsWhoOpenedIt();
    void isOpenedByKeyFromThePanel();
    void aRegistrarIsNotOfferedIt();
};

void TestCardReaders::tellsWhoOpenedIt()
{
    DeskFixture desk(Role::Head);
    const auto record = desk.disk.registered(1);
    const auto nurse = desk.disk.actor(Role::Nurse);
    desk.disk.clock.advance(60);
    must(usecase::ReadCard(desk.disk.desk())(nurse, record.id).map([](const auto &) {}));
    must(usecase::ReadCard(desk.disk.desk())(nurse, desk.disk.registered(2).id).map([](const auto &) {}));
    CardReadersDialog dialog(desk.place, record, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *model = dialog.findChild<QTableView *>(u"readers"_s)->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model->rowCount(), 3); // this look, the nurse's, the registration; nothing of the other card
    QCOMPARE(model->index(1, 0).data().toString(), u"02.03.2026 09:01:00"_s);
    QCOMPARE(model->index(1, 1).data().toString(), nurse.name);
    QCOMPARE(model->index(1, 2).data().toString(), u"Opened a card"_s);
    press(Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestCardReaders::isOpenedByKeyFromThePanel()
{
    DeskFixture desk(Role::Head);
    const auto record = desk.disk.registered(1);
    RegistrationPage page(desk.place);
    page.show();
    page.activate();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(page.showPerson(record.id));
    QTRY_VERIFY(page.findChild<PersonPanel *>()->hasCard());
    bool shown = false;
    whenAsked([&](QWidget *dialog) {
        shown = qobject_cast<CardReadersDialog *>(dialog);
        press(Qt::Key_Escape);
    });
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shown);
}

void TestCardReaders::aRegistrarIsNotOfferedIt()
{
    DeskFixture desk(Role::Registrar);
    const auto record = desk.disk.registered(1);
    RegistrationPage page(desk.place);
    page.show();
    QVERIFY(page.showPerson(record.id));
    auto *panel = page.findChild<PersonPanel *>();
    QTRY_VERIFY(panel->hasCard());
    for (const auto *button : panel->findChildren<KeyButton *>())
        QVERIFY(button->label() != u"Who opened this card"_s || !button->isVisible());
}

QTEST_MAIN(TestCardReaders)
#include "tst_card_readers.moc"
