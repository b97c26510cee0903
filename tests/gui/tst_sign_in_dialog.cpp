#include "gui/shell_services.h"
#include "shell/recover_dialog.h"
#include "shell/sign_in_dialog.h"
#include "widgets/form_field.h"
#include "widgets/notice_bar.h"
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

class TestSignInDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void loginAndPasswordOpenTheDesk();
    void nothingTypedCannotBeSent();
    void wrongPasswordIsSaidAndCanBeTypedAgain();
    void afterManyWrongPasswordsSecondsAreCountedDown();
    void anotherLoginNeedNotWait();
    void capsLockIsNoticed_data();
    void capsLockIsNoticed();
    void withoutADeskTheFirstRunIsWanted();
    void recoveryCodeGivesANewPassword();
    void wrongRecoveryCodeIsSaid();
    void languageAndColoursChangeAtOnce();
    void focusIsSeen();
    void everyControlHasAName();

private:
    QString notice() const { return m_dialog->findChild<NoticeBar *>()->text(); }
    QPushButton *button() const { return m_dialog->findChild<QPushButton *>(u"submit"_s); }
    void tryPassword(const QString &typed);
    std::unique_ptr<DeskOnDisk> m_desk;
    std::unique_ptr<ShellServices> m_shell;
    std::unique_ptr<SignInDialog> m_dialog;
};

void TestSignInDialog::init()
{
    failOnWarnings();
    m_desk = std::make_unique<DeskOnDisk>();
    m_desk->close();
    m_shell = std::make_unique<ShellServices>(m_desk->place(), m_desk->folder());
    m_dialog = std::make_unique<SignInDialog>(m_shell->services);
    showActive(*m_dialog);
}

void TestSignInDialog::cleanup()
{
    m_dialog.reset();
    m_shell.reset();
    m_desk.reset();
}

void TestSignInDialog::tryPassword(const QString &typed)
{
    typeText(typed);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_dialog->findChild<QLineEdit *>(u"password"_s)->isReadOnly());
}

void TestSignInDialog::loginAndPasswordOpenTheDesk()
{
    typeText(adminLogin);
    press(Qt::Key_Return); // goes on to the password
    typeText(password);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(m_dialog->opened().desk);
    QCOMPARE(m_dialog->opened().actor.login, adminLogin);
}

void TestSignInDialog::nothingTypedCannotBeSent()
{
    QVERIFY(!button()->isEnabled());
    typeText(adminLogin);
    QVERIFY(!button()->isEnabled());
    press(Qt::Key_Tab);
    typeText(u"x"_s);
    QVERIFY(button()->isEnabled());
}

void TestSignInDialog::wrongPasswordIsSaidAndCanBeTypedAgain()
{
    typeText(adminLogin);
    press(Qt::Key_Return);
    tryPassword(u"wrong"_s);
    QVERIFY(notice().contains(u"password is wrong"_s));
    for (const auto *line : m_dialog->findChildren<QLineEdit *>()) // the answer takes no room from them
        QTRY_VERIFY(line->visibleRegion().boundingRect().height() >= line->sizeHint().height());
    QVERIFY(m_dialog->findChild<QLineEdit *>(u"password"_s)->text().isEmpty());
    QVERIFY(m_dialog->findChild<QLineEdit *>(u"password"_s)->hasFocus());
    typeText(password);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestSignInDialog::afterManyWrongPasswordsSecondsAreCountedDown()
{
    typeText(adminLogin);
    press(Qt::Key_Return);
    for (int i = 0; i < 4; ++i)
        tryPassword(u"wrong"_s);
    QTRY_VERIFY(notice().contains(u"try again in"_s));
    const auto before = notice();
    typeText(password);
    QVERIFY(!button()->isEnabled());
    QTRY_VERIFY(notice() != before); // one second less
}

/// Whoever guessed at one login leaves; the next person has work to do.
void TestSignInDialog::anotherLoginNeedNotWait()
{
    QVERIFY(m_desk->signIn());
    m_desk->actor(Role::Registrar);
    m_desk->close();
    typeText(adminLogin);
    press(Qt::Key_Return);
    for (int i = 0; i < 4; ++i)
        tryPassword(u"wrong"_s);
    QTRY_VERIFY(notice().contains(u"try again in"_s));
    auto *login = m_dialog->findChild<QLineEdit *>(u"login"_s);
    login->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(u"registrar"_s);
    press(Qt::Key_Return);
    typeText(password);
    QVERIFY(button()->isEnabled());
    login->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(adminLogin.toUpper());
    QVERIFY(!button()->isEnabled()); // still locked
    press(Qt::Key_A, Qt::ControlModifier);
    typeText(u"registrar"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->opened().actor.login, u"registrar"_s);
}

void TestSignInDialog::capsLockIsNoticed_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<bool>("noticed");
    QTest::newRow("small") << u"a"_s << false << false;
    QTest::newRow("capital with Shift") << u"A"_s << true << false;
    QTest::newRow("capital without Shift") << u"A"_s << false << true;
    QTest::newRow("small with Shift") << u"ә"_s << true << true;
    QTest::newRow("a digit says nothing") << u"1"_s << false << false;
}

void TestSignInDialog::capsLockIsNoticed()
{
    QFETCH(QString, letter);
    QFETCH(bool, shift);
    QFETCH(bool, noticed);
    typeText(adminLogin);
    press(Qt::Key_Return);
    auto *editor = QApplication::focusWidget();
    QTest::sendKeyEvent(QTest::Click, editor, Qt::Key_unknown, letter, shift ? Qt::ShiftModifier : Qt::NoModifier);
    QCOMPARE(editor->accessibleDescription().contains(u"Caps Lock"_s), noticed);
}

void TestSignInDialog::withoutADeskTheFirstRunIsWanted()
{
    for (const auto &file : {m_desk->files().database, m_desk->files().keySlots()})
        QVERIFY(QFile::remove(file));
    QSignalSpy wanted(m_dialog.get(), &SignInDialog::firstRunWanted);
    typeText(adminLogin);
    press(Qt::Key_Return);
    typeText(password);
    press(Qt::Key_Return);
    QTRY_COMPARE(wanted.count(), 1);
}

void TestSignInDialog::recoveryCodeGivesANewPassword()
{
    RecoverDialog dialog(m_shell->services);
    showActive(dialog);
    typeText(m_desk->recoveryCode().toLower());
    press(Qt::Key_Return);
    typeText(adminLogin);
    press(Qt::Key_Return);
    typeText(u"quite another one"_s);
    press(Qt::Key_Return);
    typeText(u"quite another one"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *lastGroup = dialog.findChild<QLineEdit *>(u"lastGroup"_s);
    QTRY_VERIFY(lastGroup->isVisible());
    lastGroup->setFocus();
    typeText(u"nope"_s);
    press(Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QVERIFY(!lastGroup->accessibleDescription().isEmpty());
    QVERIFY(dialog.opened().desk);
}

void TestSignInDialog::wrongRecoveryCodeIsSaid()
{
    RecoverDialog dialog(m_shell->services);
    showActive(dialog);
    typeText(u"ABCD-EFGH"_s);
    press(Qt::Key_Return);
    typeText(adminLogin);
    press(Qt::Key_Return);
    typeText(u"quite another one"_s);
    press(Qt::Key_Return);
    typeText(u"quite another one"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *code = dialog.findChild<QLineEdit *>(u"recoveryCode"_s);
    QTRY_VERIFY(code->accessibleDescription().contains(u"does not open the desk"_s));
    QVERIFY(!dialog.opened().desk);
}

void TestSignInDialog::languageAndColoursChangeAtOnce()
{
    FakeTranslator kazakh;
    QCOMPARE(button()->text(), u"Sign in"_s);
    QCoreApplication::installTranslator(&kazakh);
    QCoreApplication::processEvents();
    QCOMPARE(button()->text(), u"[kk] Sign in"_s);
    QCoreApplication::removeTranslator(&kazakh);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_shell->language.current(), Language::Russian);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_shell->theme.scheme(), Theme::Scheme::Dark);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_shell->theme.textSize(), 110);
    const Preferences again(m_desk->path(u"tirkeu.ini"_s));
    QCOMPARE(again.language(), Language::Russian);
    QCOMPARE(again.colours(), Theme::Choice::Dark);
    QCOMPARE(again.textSize(), 110);
}

void TestSignInDialog::focusIsSeen()
{
    auto *login = m_dialog->findChild<QLineEdit *>(u"login"_s);
    QVERIFY(login->hasFocus());
    const auto picture = m_dialog->grab().toImage();
    const QPoint edge = login->mapTo(m_dialog.get(), QPoint(login->width() / 2, 0));
    QCOMPARE(picture.pixelColor(edge), Theme::colours(Theme::Scheme::Light).focus);
}

void TestSignInDialog::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_dialog), QStringList());
    RecoverDialog dialog(m_shell->services);
    showActive(dialog);
    QCOMPARE(namelessControls(dialog), QStringList());
}

QTEST_MAIN(TestSignInDialog)
#include "tst_sign_in_dialog.moc"
