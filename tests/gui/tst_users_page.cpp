#include "gui/records_fixture.h"
#include "shell/users_page.h"
#include "usecase/administer_users.h"
#include "usecase/drafts.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// Who may sign in: added, changed, given another password and removed by keyboard.
class TestUsersPage : public RecordsPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }

    void addsAUserByKeysAlone();
    void saysTheFlawsBesideTheirFields_data();
    void saysTheFlawsBesideTheirFields();
    void saysThatARoleIsWanted();
    void saysThatTheLoginIsTaken();
    void changesTheRoles();
    void givesANewPassword();
    void removesAUserOnceSaidSo();
    void saysWhatARemovedUserHasNotFinished();
    void keepsTheLastAdministrator();
    void everythingHasAName();

private:
    static constexpr int roles = 2;
    static constexpr int state = 3;

    /// Writes a new user's form but for Ctrl+Enter. Names of the roles' boxes are their codes.
    static void fillIn(QWidget *dialog, const QString &login, const QString &typed, const QString &again)
    {
        typeLines({u"Сәуле"_s, login});
        pressOn(dialog, "registrar", Qt::Key_Space);
        typeInto(dialog, "newPassword", {typed});
        typeInto(dialog, "newPasswordAgain", {again});
    }
    void choose(const QString &login)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, 1) == login)
                return table()->selectRow(row);
        }
        QFAIL("no such user");
    }
    void addOne()
    {
        User one;
        one.login = u"saule"_s;
        one.displayName = u"Сәуле"_s;
        one.roles = {Role::Registrar};
        must(usecase::AdministerUsers(m_desk->disk.desk()).add(m_desk->disk.administrator(), one, password));
        open<UsersPage>();
        choose(u"saule"_s);
    }
    /// Whether this login opens the desk, tried at the door.
    Result<usecase::OpenedDesk> signIn(const QString &login, const QString &typed)
    {
        m_toasts.reset();
        m_page.reset();
        m_desk->disk.close();
        return m_desk->disk.signIn(login, typed);
    }
};

void TestUsersPage::init()
{
    setUp(Role::Administrator);
}

void TestUsersPage::addsAUserByKeysAlone()
{
    open<UsersPage>();
    whenAsked([](QWidget *dialog) {
        typeLines({u"Сәуле"_s, u"saule"_s});
        press(Qt::Key_Space); // registrar
        for (int i = 0; i < 7; ++i)
            press(Qt::Key_Return); // past the other roles and the district
        typeLines({u"қар жауып тұр"_s});
        typeText(u"қар жауып тұр"_s);
        keepPicture(dialog, u"user"_s);
        pressSave();
    });
    pressAndSettle(Qt::Key_N);
    QCOMPARE(lastToast(), u"The user was added and can sign in."_s);
    choose(u"saule"_s);
    QCOMPARE(cell(table()->currentIndex().row(), 0), u"Сәуле"_s);
    QCOMPARE(cell(table()->currentIndex().row(), state), u"may sign in"_s);
    const auto opened = signIn(u"saule"_s, u"қар жауып тұр"_s);
    QVERIFY(opened);
    QCOMPARE(opened->actor.roles, Roles{Role::Registrar});
}

void TestUsersPage::saysTheFlawsBesideTheirFields_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QString>("sentence");
    const auto good = password;
    QTest::newRow("no login") << QString() << good << good << u"login"_s << u"Write a login."_s;
    QTest::newRow("too short") << u"saule"_s << u"short"_s << u"short"_s << u"newPassword"_s
                               << u"The password has at least eight characters."_s;
    QTest::newRow("the login again") << u"saule.kz"_s << u"saule.kz"_s << u"saule.kz"_s << u"newPassword"_s
                                     << u"The password must not be the login itself."_s;
    QTest::newRow("two passwords") << u"saule"_s << good << u"another one"_s << u"newPasswordAgain"_s
                                   << u"The two passwords are not the same. Type them again."_s;
}

void TestUsersPage::saysTheFlawsBesideTheirFields()
{
    QFETCH(QString, login);
    QFETCH(QString, typed);
    QFETCH(QString, again);
    QFETCH(QString, beside);
    open<UsersPage>();
    SaidFlaw said;
    whenAsked([&](QWidget *dialog) {
        fillIn(dialog, login, typed, again);
        pressSave();
        said = flawBeside(dialog, beside);
        press(Qt::Key_Escape);
    });
    press(Qt::Key_N, Qt::ControlModifier);
    QTEST(said.sentence, "sentence");
    QVERIFY(said.isFocused);
    QCOMPARE(m_toasts->count(), 0);
}

void TestUsersPage::saysThatARoleIsWanted()
{
    addOne();
    QString said;
    whenAsked([&](QWidget *dialog) {
        pressOn(dialog, "registrar", Qt::Key_Space);
        pressSave();
        said = wordsOf(dialog);
        press(Qt::Key_Escape);
    });
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(said.contains(u"Choose at least one role."_s));
}

void TestUsersPage::saysThatTheLoginIsTaken()
{
    addOne();
    SaidFlaw said;
    whenAsked([&](QWidget *dialog) {
        fillIn(dialog, u"SAULE"_s, password, password);
        pressSave();
        said = flawBeside(dialog, u"login"_s);
        press(Qt::Key_Escape);
    });
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(said.sentence.contains(u"This login is taken."_s));
    QVERIFY(said.isFocused);
}

void TestUsersPage::changesTheRoles()
{
    addOne();
    whenAsked([](QWidget *dialog) {
        pressOn(dialog, "coordinator", Qt::Key_Space);
        pressSave();
    });
    pressAndSettle(Qt::Key_Return, Qt::NoModifier);
    QVERIFY(lastToast().startsWith(u"The user was changed."_s));
    QCOMPARE(cell(table()->currentIndex().row(), 1), u"saule"_s);
    const auto opened = signIn(u"saule"_s, password);
    QVERIFY(opened);
    QVERIFY(opened->actor.roles.has(Role::Registrar) && opened->actor.roles.has(Role::Coordinator));
}

void TestUsersPage::givesANewPassword()
{
    addOne();
    QString title;
    whenAsked([&](QWidget *dialog) {
        title = dialog->windowTitle();
        typeLines({u"басқа құпиясөз"_s});
        typeText(u"басқа құпиясөз"_s);
        pressSave();
    });
    pressAndSettle(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(title, u"New password for saule"_s);
    QCOMPARE(lastToast(), u"The new password is set."_s);
    QVERIFY(!signIn(u"saule"_s, password));
    QVERIFY(m_desk->disk.signIn(u"saule"_s, u"басқа құпиясөз"_s));
}

void TestUsersPage::removesAUserOnceSaidSo()
{
    addOne();
    whenAsked([](QWidget *question) { answerWith(question, u"Keep the user"_s); });
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(cell(table()->currentIndex().row(), state), u"may sign in"_s);
    whenAsked([](QWidget *question) { answerWith(question, u"Remove the user"_s); });
    pressAndSettle(Qt::Key_Delete);
    QCOMPARE(lastToast(), u"The user was removed."_s);
    choose(u"saule"_s);
    QCOMPARE(cell(table()->currentIndex().row(), state), u"removed"_s);
    comeBack();
    press(Qt::Key_E, Qt::ControlModifier); // nothing can be done with them any more
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!signIn(u"saule"_s, password));
}

void TestUsersPage::saysWhatARemovedUserHasNotFinished()
{
    const auto nurse = m_desk->disk.actor(Role::Nurse);
    usecase::CardDraft draft;
    draft.form.insert(PatientField::Surname, u"Әлиева"_s);
    must(usecase::Drafts(m_desk->disk.desk()).keep(nurse, draft));
    open<UsersPage>();
    choose(nurse.login);
    QString said;
    whenAsked([&](QWidget *question) {
        said = question->accessibleDescription();
        press(Qt::Key_Escape);
    });
    comeBack();
    press(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY2(said.contains(u"1 draft"_s), qPrintable(said));
    QVERIFY(!said.contains(u"Әлиева"_s));
    choose(adminLogin);
    whenAsked([&](QWidget *question) {
        said = question->accessibleDescription();
        press(Qt::Key_Escape);
    });
    comeBack();
    press(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(!said.contains(u"draft"_s));
}

void TestUsersPage::keepsTheLastAdministrator()
{
    open<UsersPage>();
    choose(adminLogin);
    whenAsked([](QWidget *question) { answerWith(question, u"Remove the user"_s); });
    press(Qt::Key_Delete, Qt::ControlModifier);
    QTRY_VERIFY(notice()->hasNotice());
    QVERIFY(notice()->text().contains(u"one administrator must remain"_s));
    QCOMPARE(cell(table()->currentIndex().row(), state), u"may sign in"_s);
}

void TestUsersPage::everythingHasAName()
{
    addOne();
    QCOMPARE(namelessControls(*m_page), QStringList());
    QCOMPARE(lookAround(nullptr, [&] { press(Qt::Key_N, Qt::ControlModifier); }), QStringList());
    comeBack();
    const auto withShift = Qt::ControlModifier | Qt::ShiftModifier;
    QCOMPARE(lookAround(nullptr, [&] { press(Qt::Key_E, withShift); }), QStringList());
    comeBack();
    QCOMPARE(lookAround(nullptr, [&] { press(Qt::Key_Delete, Qt::ControlModifier); }), QStringList());
}

QTEST_MAIN(TestUsersPage)
#include "tst_users_page.moc"
