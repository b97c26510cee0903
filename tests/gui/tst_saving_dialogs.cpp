#include "administration/list_entry_dialog.h"
#include "desk_fixture.h"
#include "gui/forms.h"
#include "shell/password_dialog.h"
#include "shell/user_form_dialog.h"
#include "timetable/staff_dialogs.h"
#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// Ctrl+Enter and, before the disk has answered, Esc: what is being saved is not "gone back" from. The dialog waits for
/// the answer and says it.
class TestSavingDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_desk = std::make_unique<DeskFixture>(Role::Administrator);
    }
    void cleanup()
    {
        m_desk->executor.wait();
        m_desk.reset();
    }
    void aPassword();
    void aUser();
    void aListEntry();
    void aDistrict();
    void escapeGoesBackAsEver();

private:
    static void saveAndEscape(QDialog &dialog)
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QTRY_VERIFY(!dialog.isVisible());
    }
    static Result<void> failed() { return failure(Error::Kind::Full); }

    std::unique_ptr<DeskFixture> m_desk;
};

void TestSavingDialogs::aPassword()
{
    PasswordDialog dialog(PasswordDialog::Whose::Others, u"saule"_s, nullptr);
    dialog.setJob([](const QString &, const QString &) { return Result<void>(); }, m_desk->executor);
    showActive(dialog);
    for (int line = 0; line < 2; ++line) {
        typeText(password);
        if (line == 0)
            press(Qt::Key_Return);
    }
    saveAndEscape(dialog);
}

void TestSavingDialogs::aUser()
{
    UserFormDialog dialog({}, {}, nullptr);
    bool fails = true;
    dialog.setJob([&](const User &, const QString &) { return fails ? failed() : Result<void>(); }, m_desk->executor);
    showActive(dialog);
    typeText(u"Сәуле"_s);
    press(Qt::Key_Return);
    typeText(u"saule"_s);
    pressOn(&dialog, "registrar", Qt::Key_Space);
    for (const char *name : {"newPassword", "newPasswordAgain"})
        typeInto(&dialog, name, {password});
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    m_desk->executor.wait();
    QCoreApplication::processEvents();
    QVERIFY(dialog.isVisible()); // it failed: the person hears of it, and nothing typed is lost
    fails = false;
    saveAndEscape(dialog);
}

void TestSavingDialogs::aListEntry()
{
    ListEntryDialog dialog(m_desk->place, {ListEntryDialog::Act::Add, ReferenceList::Holidays, {}, {}}, nullptr);
    showActive(dialog);
    QStringList typed{u"05.05.2027"_s, {}, u"Емхана күні"_s, u"День поликлиники"_s};
    for (const auto &line : typed) {
        typeText(line);
        press(Qt::Key_Return);
    }
    saveAndEscape(dialog);
    QCOMPARE(m_desk->disk.lastActs(1), QStringList{u"list.add"_s});
}

void TestSavingDialogs::aDistrict()
{
    DistrictDialog dialog(m_desk->place, {}, {}, nullptr);
    showActive(dialog);
    for (const char *name : {"number", "nameKk", "nameRu"})
        typeInto(&dialog, name, {u"7"_s});
    saveAndEscape(dialog);
}

void TestSavingDialogs::escapeGoesBackAsEver()
{
    UserFormDialog dialog({}, {}, nullptr);
    showActive(dialog);
    typeText(u"Сәуле"_s);
    press(Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestSavingDialogs)
#include "tst_saving_dialogs.moc"
