#include "gui/main_window_fixture.h"
#include "shell/user_form_dialog.h"
#include "widgets/ask.h"
#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The lock of the window: it hides everything, keeps what was typed, and opens for one who may.
class TestWindowLock : public MainWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void lockHidesTheWorkAndKeepsIt();
    void lockTakesDialogsAway();
    void lockKeepsWhatWasTypedIntoAUsersForm();
    void keptFormsAreNotForTheNextPerson();
    void userIsChangedByOneKey();
    void nobodyThereLocks();
    void wrongPasswordDoesNotUnlock();
    void anotherUserGetsTheirOwnPages();
};

void TestWindowLock::lockHidesTheWorkAndKeepsIt()
{
    typeText(u"half a word"_s);
    press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_window->isLocked());
    QVERIFY(!page()->isVisible());
    press(Qt::Key_1, Qt::ControlModifier); // no way round
    QVERIFY(m_window->isLocked());
    unlock(adminLogin, password);
    QTRY_VERIFY(!m_window->isLocked());
    QCOMPARE(page()->line->text(), u"half a word"_s);
    QVERIFY(page()->line->hasFocus());
}

void TestWindowLock::lockTakesDialogsAway()
{
    AskDialog dialog({u"Somebody's data"_s}, m_window.get());
    dialog.open();
    m_window->lock();
    QVERIFY(!dialog.isVisible());
    QVERIFY(m_window->isLocked());
}

/// A form of a new user is open and half filled in; the lock comes.
static void typeAndLock(MainWindow &window)
{
    UserFormDialog form({}, {}, &window);
    form.open();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QApplication::setActiveWindow(&form);
    QTRY_VERIFY(form.isAncestorOf(QApplication::focusWidget()));
    for (const auto &line : {u"Сәуле"_s, u"saule"_s}) {
        typeText(line);
        press(Qt::Key_Return);
    }
    press(Qt::Key_Space); // registrar
    form.findChild<QLineEdit *>(u"newPassword"_s)->setText(password);
    window.lock();
    QVERIFY(!form.isVisible());
    QApplication::setActiveWindow(&window);
}

void TestWindowLock::lockKeepsWhatWasTypedIntoAUsersForm()
{
    typeAndLock(*m_window);
    unlock(adminLogin, password);
    QTRY_VERIFY(!m_window->isLocked());
    User other;
    other.id = UserId(QUuid::createUuid());
    UserFormDialog notThis(other, {}, m_window.get());
    notThis.open();
    UserFormDialog again({}, {}, m_window.get());
    again.open();
    QStringList texts;
    for (const auto *line : again.findChildren<QLineEdit *>())
        texts += line->text();
    QVERIFY(texts.contains(u"Сәуле"_s) && texts.contains(u"saule"_s));
    QVERIFY(!texts.contains(password));
    QVERIFY(again.findChild<QCheckBox *>(u"registrar"_s)->isChecked());
    for (const auto *line : notThis.findChildren<QLineEdit *>())
        QVERIFY(line->text().isEmpty());
}

void TestWindowLock::keptFormsAreNotForTheNextPerson()
{
    m_desk->actor(Role::Registrar);
    typeAndLock(*m_window);
    unlock(u"registrar"_s, password);
    QTRY_VERIFY(!m_window->isLocked());
    UserFormDialog again({}, {}, m_window.get());
    again.open();
    for (const auto *line : again.findChildren<QLineEdit *>())
        QVERIFY(line->text().isEmpty());
}

void TestWindowLock::userIsChangedByOneKey()
{
    m_desk->actor(Role::Registrar);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->isLocked());
    auto *login = m_window->findChild<QLineEdit *>(u"login"_s);
    QVERIFY(login->hasFocus() && login->text().isEmpty());
    for (const auto &line : {u"registrar"_s, password}) {
        typeText(line);
        press(Qt::Key_Return);
    }
    QTRY_VERIFY(!m_window->isLocked());
    QCOMPARE(page()->who, u"registrar"_s);
}

void TestWindowLock::nobodyThereLocks()
{
    m_window->idleWatch().setLimit(std::chrono::milliseconds(10));
    QTRY_VERIFY(m_window->isLocked());
}

void TestWindowLock::wrongPasswordDoesNotUnlock()
{
    press(Qt::Key_L, Qt::ControlModifier);
    unlock(adminLogin, u"wrong"_s);
    auto *passwordField = m_window->findChild<QLineEdit *>(u"password"_s);
    QTRY_VERIFY(passwordField->text().isEmpty() && !passwordField->isReadOnly());
    QVERIFY(m_window->isLocked());
}

void TestWindowLock::anotherUserGetsTheirOwnPages()
{
    m_desk->actor(Role::Registrar);
    typeText(u"of the administrator"_s);
    press(Qt::Key_L, Qt::ControlModifier);
    unlock(u"registrar"_s, password);
    QTRY_VERIFY(!m_window->isLocked());
    QCOMPARE(page()->who, u"registrar"_s);
    QVERIFY(page()->line->text().isEmpty());
}

QTEST_MAIN(TestWindowLock)
#include "tst_window_lock.moc"
