#include "gui/main_window_fixture.h"
#include "shell/user_form_dialog.h"
#include "widgets/ask.h"
#include "widgets/notice_bar.h"
#include <QCheckBox>
#include <QTimer>

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
    void nothingOpensOverTheLock();
    void whatWasToldIsToldAfterTheLock();
    void anotherUserDoesNotDiscardInSilence();
    void leavingOverTheLockAsksToo();
    void unreadNoticesAreForTheNextPersonToo();
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
    whenAsked([](QWidget *) { // it would be lost
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
    });
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

/// What was asked for before the lock comes to its end after it: a question with a person's data would stand open.
void TestWindowLock::nothingOpensOverTheLock()
{
    m_window->lock();
    AskDialog dialog({u"Is this the same person?"_s}, page());
    dialog.addSafe(u"No"_s);
    dialog.open();
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(m_window->isLocked());
    unlock(adminLogin, password);
    QTRY_VERIFY(!m_window->isLocked());
    dialog.open();
    QCoreApplication::processEvents();
    QVERIFY(dialog.isVisible());
}

void TestWindowLock::whatWasToldIsToldAfterTheLock()
{
    QTimer::singleShot(20, m_window.get(), [this] { m_window->lock(); }); // before anybody has read it
    tell(page(), u"The backup was not made"_s, u"The disk is full."_s);
    QVERIFY(m_window->isLocked());
    tell(page(), u"The paper was not printed"_s, u"No paper."_s);
    QStringList told;
    const auto read = [&](QWidget *dialog) {
        told += dialog->accessibleName();
        press(Qt::Key_Escape);
    };
    whenAsked([&](QWidget *dialog) {
        read(dialog);
        whenAsked(read);
    });
    unlock(adminLogin, password);
    QTRY_COMPARE(told, QStringList({u"The backup was not made"_s, u"The paper was not printed"_s}));
    QVERIFY(!m_window->isLocked());
}

void TestWindowLock::anotherUserDoesNotDiscardInSilence()
{
    m_desk->actor(Role::Registrar);
    page()->unsaved = true;
    m_window->lock();
    bool asked = false;
    whenAsked([&](QWidget *) {
        asked = true;
        press(Qt::Key_Escape);
    });
    unlock(u"registrar"_s, password);
    QTRY_VERIFY(asked);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(m_window->isLocked());
    unlock(adminLogin, password);
    QTRY_VERIFY(!m_window->isLocked());
    QVERIFY(page()->unsaved); // the same page still
    m_window->lock();
    whenAsked([&](QWidget *) {
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
    });
    unlock(u"registrar"_s, password);
    QTRY_VERIFY(!m_window->isLocked());
    QCOMPARE(page()->who, u"registrar"_s);
}

void TestWindowLock::leavingOverTheLockAsksToo()
{
    page()->unsaved = true;
    m_window->lock();
    QSignalSpy left(m_window.get(), &MainWindow::left);
    bool asked = false;
    whenAsked([&](QWidget *) {
        asked = true;
        press(Qt::Key_Escape);
    });
    QVERIFY(!m_window->close());
    QVERIFY(asked);
    m_shell->executor.wait();
    QCOMPARE(left.count(), 0);
    page()->unsaved = false;
    m_window->close();
    QTRY_COMPARE(left.count(), 1);
}

/// The evening backup failed behind the lock; in the morning somebody else comes.
void TestWindowLock::unreadNoticesAreForTheNextPersonToo()
{
    m_desk->actor(Role::Registrar);
    m_window->lock();
    Q_EMIT m_window->jobClock().told({Message{"jobs", "The daily backup did not succeed."}});
    unlock(u"registrar"_s, password);
    QTRY_VERIFY(!m_window->isLocked());
    const auto bars = m_window->findChildren<NoticeBar *>();
    const auto unread = std::find_if(bars.begin(), bars.end(), [](const auto *bar) {
        return bar->isVisible() && bar->text().contains(u"daily backup"_s);
    });
    QVERIFY(unread != bars.end());
    Q_EMIT(*unread)->closed();
    m_window->lock();
    unlock(adminLogin, password);
    QTRY_VERIFY(!m_window->isLocked());
    for (const auto *bar : m_window->findChildren<NoticeBar *>())
        QVERIFY(!bar->isVisible() || !bar->text().contains(u"daily backup"_s));
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
