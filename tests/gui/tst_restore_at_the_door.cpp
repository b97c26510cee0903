#include "gui/forms.h"
#include "gui/shell_services.h"
#include "shell/first_run_wizard.h"
#include "shell/restore_backup_dialog.h"
#include "shell/sign_in_dialog.h"
#include "support/must.h"
#include "usecase/keep_backups.h"
#include "widgets/notice_bar.h"
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// A desk nobody can sign in to, or a new computer: the backup is put in place before there is a window, with keys
/// alone.
class TestRestoreAtTheDoor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aWholeDeskOffersNone();
    void aDamagedDeskComesBack();
    void aNewComputerGetsTheDesk();
    void wrongPasswordAndNoAdministratorAreSaid();
    void aDamagedBackupIsSaid();
    void everyControlHasAName();

private:
    void signInAndFail(QDialog &dialog);
    QPushButton *offered(QDialog &dialog) const { return dialog.findChild<QPushButton *>(u"restoreBackup"_s); }
    QString backup() const { return m_backup; }

    std::unique_ptr<DeskOnDisk> m_desk;
    std::unique_ptr<ShellServices> m_shell;
    QString m_backup;
};

void TestRestoreAtTheDoor::init()
{
    failOnWarnings();
    m_desk = std::make_unique<DeskOnDisk>();
    m_desk->registered(0);
    m_desk->actor(Role::Registrar);
    m_backup = must(usecase::MakeBackup(m_desk->desk())(m_desk->administrator())).path;
    m_desk->close();
    m_shell = std::make_unique<ShellServices>(m_desk->place(), m_desk->folder());
}

void TestRestoreAtTheDoor::cleanup()
{
    m_shell->executor.wait();
    m_shell.reset();
    m_desk.reset();
}

void TestRestoreAtTheDoor::signInAndFail(QDialog &dialog)
{
    showActive(dialog);
    typeText(adminLogin);
    press(Qt::Key_Return);
    typeText(password);
    press(Qt::Key_Return);
    QTRY_VERIFY(dialog.findChild<NoticeBar *>()->hasNotice());
}

void TestRestoreAtTheDoor::aWholeDeskOffersNone()
{
    SignInDialog dialog(m_shell->services);
    showActive(dialog);
    typeText(adminLogin);
    press(Qt::Key_Return);
    typeText(u"wrong"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(dialog.findChild<NoticeBar *>()->hasNotice());
    QVERIFY(!offered(dialog)->isVisible());
}

void TestRestoreAtTheDoor::aDamagedDeskComesBack()
{
    QVERIFY(QFile::resize(m_desk->files().database, 100));
    SignInDialog dialog(m_shell->services);
    signInAndFail(dialog);
    QVERIFY(offered(dialog)->isVisible());
    whenAsked([&](QWidget *restore) {
        QCOMPARE(child<QLineEdit>(restore, "backupFile")->text(), backup()); // the newest of the desk's own folder
        typeInto(restore, "login", {adminLogin});
        press(Qt::Key_Return);
        typeText(password);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    offered(dialog)->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(dialog.opened().desk);
    QVERIFY(!dialog.opened().notices.isEmpty()); // restored: compare the last hour
    m_desk->take(dialog.opened());
    QCOMPARE(m_desk->countOf("SELECT count(*) FROM patient"), 1);
}

void TestRestoreAtTheDoor::aNewComputerGetsTheDesk()
{
    QTemporaryDir stick;
    const QString file = stick.filePath(u"from the stick.tkb"_s);
    QVERIFY(QFile::copy(m_backup, file));
    QTemporaryDir computer;
    const usecase::DeskPlace place{computer.filePath(u"tirkeu.db"_s), m_desk->clock, m_desk->ids, true};
    ShellServices shell(place, computer.path());
    FirstRunWizard wizard(shell.services);
    showActive(wizard);
    QVERIFY(offered(wizard)->isVisible());
    whenAsked([&](QWidget *restore) {
        typeInto(restore, "backupFile", {file});
        press(Qt::Key_Return);
        typeText(adminLogin);
        press(Qt::Key_Return);
        typeText(password);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    offered(wizard)->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(wizard.result(), int(QDialog::Accepted));
    QVERIFY(wizard.opened().desk);
    QCOMPARE(wizard.opened().actor.login, adminLogin);
    QVERIFY(usecase::SignIn::deskExists(place));
}

void TestRestoreAtTheDoor::wrongPasswordAndNoAdministratorAreSaid()
{
    QVERIFY(QFile::resize(m_desk->files().database, 100));
    RestoreBackupDialog dialog(m_shell->services);
    showActive(dialog);
    typeInto(&dialog, "login", {adminLogin});
    typeInto(&dialog, "password", {u"another password"_s});
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *typed = child<QLineEdit>(&dialog, "password");
    QTRY_VERIFY(typed->accessibleDescription().contains(u"its own day"_s));
    typeInto(&dialog, "login", {u"registrar"_s});
    typeInto(&dialog, "password", {password});
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(child<QLineEdit>(&dialog, "login")->accessibleDescription().contains(u"no administrator"_s));
    QCOMPARE(QFileInfo(m_desk->files().database).size(), 100); // nothing was touched
}

void TestRestoreAtTheDoor::aDamagedBackupIsSaid()
{
    QVERIFY(QFile::resize(m_backup, 3000));
    RestoreBackupDialog dialog(m_shell->services);
    showActive(dialog);
    typeInto(&dialog, "login", {adminLogin});
    typeInto(&dialog, "password", {password});
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *bar = dialog.findChild<NoticeBar *>();
    QTRY_VERIFY(bar->hasNotice());
    QVERIFY(bar->text().contains(u"damaged"_s));
    QVERIFY(dialog.isVisible());
}

void TestRestoreAtTheDoor::everyControlHasAName()
{
    RestoreBackupDialog dialog(m_shell->services);
    showActive(dialog);
    QCOMPARE(namelessControls(dialog), QStringList());
    keepPicture(&dialog, u"restore-at-the-door"_s);
}

QTEST_MAIN(TestRestoreAtTheDoor)
#include "tst_restore_at_the_door.moc"
