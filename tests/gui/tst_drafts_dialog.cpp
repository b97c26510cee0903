#include "desk_fixture.h"
#include "registration/drafts_dialog.h"
#include "registration/registration_page.h"
#include "usecase/drafts.h"
#include "widgets/key_button.h"
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using F = PatientField;

/// Drafts are found again without knowing whose card it was.
class TestDraftsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void tellsWhoseAndWhatIsFilled();
    void goesOnWithACardByKeys();
    void goesOnWithANewPerson();
    void discardsAfterAsking();

private:
    static void keep(DeskFixture &desk, const PatientId &id, int base, const PatientForm &form)
    {
        must(usecase::Drafts(desk.disk.desk()).keep(desk.place.actor, {id, base, form, {}}));
    }
};

void TestDraftsDialog::tellsWhoseAndWhatIsFilled()
{
    DeskFixture desk;
    const auto record = desk.disk.registered(1);
    auto form = formOf(record.patient);
    form.insert(F::WorkPlace, u"№ 12 мектеп"_s);
    keep(desk, record.id, record.version, form);
    desk.disk.clock.advance(60);
    keep(desk, {}, 0, {{F::Surname, u"Жаңаова"_s}});
    const CardWords words(desk.language);
    DraftsDialog dialog(desk.place, words, nullptr);
    auto *list = dialog.findChild<QTableWidget *>(u"draftList"_s);
    QTRY_COMPARE(list->rowCount(), 2);
    QVERIFY(list->item(0, 0)->text().startsWith(u"Жаңаова"_s));
    QCOMPARE(list->item(0, 2)->text(), words.name(F::Surname));
    QVERIFY(list->item(1, 0)->text().contains(record.cardNumber));
    QCOMPARE(list->item(1, 1)->text(), u"02.03.2026 09:00"_s);
    QCOMPARE(list->item(1, 2)->text(), words.name(F::WorkPlace)); // what the card says already is not told
}

void TestDraftsDialog::goesOnWithACardByKeys()
{
    DeskFixture desk;
    const auto record = desk.disk.registered(1);
    auto form = formOf(record.patient);
    form.insert(F::WorkPlace, u"№ 12 мектеп"_s);
    keep(desk, record.id, record.version, form);
    RegistrationPage page(desk.place);
    page.show();
    page.activate();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    whenAsked([](QWidget *dialog) {
        auto *list = dialog->findChild<QTableWidget *>(u"draftList"_s);
        QTRY_COMPARE(list->rowCount(), 1);
        press(Qt::Key_O, Qt::ControlModifier);
    });
    QVERIFY(page.showDrafts());
    QTRY_VERIFY(page.findChild<CardEditor *>()); // made when first needed
    auto *editor = page.findChild<CardEditor *>();
    QTRY_COMPARE(editor->presenter().form().value(F::WorkPlace), u"№ 12 мектеп"_s);
    QVERIFY(editor->isVisible());
    QVERIFY(!editor->presenter().foundDraft()); // taken, not asked about once more
    QCOMPARE(desk.disk.lastActs(1), QStringList{u"patient.read"_s});
}

void TestDraftsDialog::goesOnWithANewPerson()
{
    DeskFixture desk;
    keep(desk, {}, 0, {{F::Surname, u"Жаңаова"_s}});
    RegistrationPage page(desk.place);
    page.show();
    page.activate();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    whenAsked([](QWidget *dialog) {
        auto *list = dialog->findChild<QTableWidget *>(u"draftList"_s);
        QTRY_COMPARE(list->rowCount(), 1);
        press(Qt::Key_O, Qt::ControlModifier);
    });
    QVERIFY(page.showDrafts());
    QTRY_VERIFY(page.findChild<CardEditor *>()); // made when first needed
    auto *editor = page.findChild<CardEditor *>();
    QTRY_COMPARE(editor->presenter().form().value(F::Surname), u"Жаңаова"_s);
    QVERIFY(editor->presenter().isNew());
}

void TestDraftsDialog::discardsAfterAsking()
{
    DeskFixture desk;
    keep(desk, {}, 0, {{F::Surname, u"Жаңаова"_s}});
    const CardWords words(desk.language);
    DraftsDialog dialog(desk.place, words, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *list = dialog.findChild<QTableWidget *>(u"draftList"_s);
    QTRY_COMPARE(list->rowCount(), 1);
    QTRY_VERIFY(list->hasFocus());
    whenAsked([](QWidget *) { press(Qt::Key_Escape); });
    press(Qt::Key_Delete);
    QCOMPARE(must(usecase::Drafts(desk.disk.desk()).all(desk.place.actor)).size(), size_t(1));
    QApplication::setActiveWindow(&dialog); // offscreen no window manager gives it back
    QTRY_VERIFY(list->hasFocus());
    QSignalSpy changed(&dialog, &DraftsDialog::draftsChanged);
    whenAsked([](QWidget *) {
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
    });
    press(Qt::Key_Delete);
    QTRY_COMPARE(changed.count(), 1);
    QTRY_COMPARE(list->rowCount(), 0);
    QVERIFY(must(usecase::Drafts(desk.disk.desk()).all(desk.place.actor)).empty());
}

QTEST_MAIN(TestDraftsDialog)
#include "tst_drafts_dialog.moc"
