#include "gui/backups_fixture.h"
#include "shell/closed_desk_dialog.h"
#include "usecase/keep_backups.h"
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// What is asked for on the page and done while the desk is closed: a backup tried out and restored, a new key.
class TestClosedDesk : public QObject, private OnBackupsPage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void aRestoreIsRehearsedFirst();
    void aWrongPasswordIsSaidBesideTheField();
    void aDamagedBackupIsNotRestored();
    void theDeskComesBackAsItWas();
    void aNewKeyAndTheSamePassword();

private:
    static QString codeShown(const QWidget &dialog);
};

namespace {

/// Goes through the dialog by keys: password, what it found, the desk's code.
void rehearseByKeys(QWidget *dialog, QStringList *seen)
{
    typeText(password);
    press(Qt::Key_Return);
    auto *code = dialog->findChild<QLineEdit *>(u"deskCode"_s);
    QTRY_VERIFY(code->isVisible());
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            *seen += label->text();
    }
    QVERIFY(code->hasFocus());
    typeText(u"X9"_s);
    press(Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // not the code of this desk
    code->clear();
    typeText(u"r1"_s);
    press(Qt::Key_Return);
}

} // namespace

void TestClosedDesk::aRestoreIsRehearsedFirst()
{
    open();
    makeOne();
    m_fixture->disk.clock.advance(3600);
    m_fixture->disk.registered(5);
    QSignalSpy wanted(m_page.get(), &BackupsPage::closedDeskWanted);
    QStringList seen;
    whenAsked([&](QWidget *dialog) { rehearseByKeys(dialog, &seen); });
    click(u"restoreBackup"_s);
    QCOMPARE(wanted.size(), 1);
    const auto request = wanted[0][0].value<ClosedDeskRequest>();
    QCOMPARE(request.backup, newestFile());
    QVERIFY(seen.contains(u"3"_s) && seen.contains(u"4"_s)); // persons then, and now
    QVERIFY(seen.contains(u"Поликлиника № 1"_s) || seen.contains(u"№ 1 емхана"_s));
    QVERIFY(seen.contains(u"02.03.2026 09:00"_s));
    QVERIFY(seen.join(u' ').contains(u"would be missing"_s));
    QCOMPARE(m_fixture->disk.countOf("SELECT count(*) FROM patient"), 4); // nothing was done yet
}

void TestClosedDesk::aWrongPasswordIsSaidBesideTheField()
{
    open();
    makeOne();
    QString said;
    whenAsked([&](QWidget *dialog) {
        auto *typed = dialog->findChild<QLineEdit *>(u"backupPassword"_s);
        QVERIFY(typed->hasFocus());
        typeText(u"басқа құпиясөз"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(typed->accessibleDescription().contains(u"does not open"_s));
        said = typed->accessibleDescription();
        press(Qt::Key_Escape);
    });
    click(u"restoreBackup"_s);
    QVERIFY(said.contains(u"its own day"_s));
}

void TestClosedDesk::aDamagedBackupIsNotRestored()
{
    open();
    makeOne();
    damage(newestFile());
    QSignalSpy wanted(m_page.get(), &BackupsPage::closedDeskWanted);
    QString said;
    whenAsked([&](QWidget *dialog) {
        typeText(password);
        press(Qt::Key_Return);
        auto *bar = dialog->findChild<NoticeBar *>();
        QTRY_VERIFY(bar->hasNotice());
        said = bar->text();
        press(Qt::Key_Escape);
    });
    click(u"restoreBackup"_s);
    QVERIFY(said.contains(u"damaged"_s));
    QVERIFY(wanted.isEmpty());
}

/// What the program does between two sign-ins.
void TestClosedDesk::theDeskComesBackAsItWas()
{
    auto &disk = m_fixture->disk;
    must(usecase::MakeBackup(disk.desk())(disk.administrator()));
    disk.clock.advance(3600);
    disk.registered(5);
    disk.close();
    ShellServices shell(disk.place(), disk.folder());
    ClosedDeskDialog dialog(shell.services, {ClosedDeskRequest::Kind::Restore, adminLogin, password, newestFile()});
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QTRY_VERIFY(dialog.findChild<QPushButton *>()->isVisible() || dialog.succeeded());
    QVERIFY(dialog.succeeded());
    press(Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(disk.signIn());
    QCOMPARE(disk.countOf("SELECT count(*) FROM patient"), 3);
    const auto aside = QDir(disk.folder()).entryList({u"tirkeu.db.before-restore-???????????????"_s});
    QCOMPARE(aside.size(), 1);
    disk.close();
    const usecase::DeskPlace newer{disk.path(aside[0]), disk.clock, disk.ids, true};
    const auto opened = must(usecase::SignIn(newer)(adminLogin, password)); // set aside, and a desk that opens
    QVERIFY(opened.desk);
    QVERIFY(disk.signIn());
}

QString TestClosedDesk::codeShown(const QWidget &dialog)
{
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->property("look").toString() == u"code"_s)
            return label->text();
    }
    return {};
}

void TestClosedDesk::aNewKeyAndTheSamePassword()
{
    open();
    QSignalSpy wanted(m_page.get(), &BackupsPage::closedDeskWanted);
    whenAsked([&](QWidget *dialog) {
        typeText(u"басқа құпиясөз"_s);
        press(Qt::Key_Return);
        typeText(u"R1"_s);
        press(Qt::Key_Return);
        auto *typed = dialog->findChild<QLineEdit *>(u"ownPassword"_s);
        QTRY_VERIFY(!typed->accessibleDescription().isEmpty());
        QVERIFY(typed->hasFocus());
        m_fixture->disk.clock.advance(60); // a wrong password makes the next wait
        typeText(password);
        dialog->findChild<QLineEdit *>(u"deskCode"_s)->setFocus();
        press(Qt::Key_Return);
    });
    click(u"changeKey"_s);
    QCOMPARE(wanted.size(), 1);
    const auto request = wanted[0][0].value<ClosedDeskRequest>();
    m_fixture->shell.executor.wait();
    m_page.reset();
    auto &disk = m_fixture->disk;
    const auto old = disk.recoveryCode();
    m_fixture->place.jobs.reset();
    disk.close();
    ShellServices shell(disk.place(), disk.folder());
    ClosedDeskDialog dialog(shell.services, request);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    auto *last = dialog.findChild<QLineEdit *>(u"lastGroup"_s);
    QTRY_VERIFY(last->isVisible());
    const QString code = codeShown(dialog);
    QVERIFY(!code.isEmpty() && !code.contains(old.left(4)));
    last->setFocus();
    typeText(code.right(4));
    press(Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(disk.signIn());
    QCOMPARE(disk.countOf("SELECT count(*) FROM patient"), 3);
}

QTEST_MAIN(TestClosedDesk)
#include "tst_closed_desk.moc"
