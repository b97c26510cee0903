#include "administration/backup_plan_form.h"
#include "administration/backups_page.h"
#include "gui/shell_services.h"
#include "shell/closed_desk_dialog.h"
#include "shell/job_clock.h"
#include "shell/main_window.h"
#include "usecase/keep_backups.h"
#include "usecase/timed_work.h"
#include "widgets/notice_bar.h"
#include <QAbstractItemModelTester>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

namespace {

/// A desk with its administrator at work, and the services of the program.
struct Fixture
{
    DeskOnDisk disk;
    ShellServices shell{disk.place(), disk.folder()};
    std::shared_ptr<usecase::Desk> desk{std::shared_ptr<void>(), &disk.desk()};
    Workplace place{desk,
                    disk.administrator(),
                    shell.executor,
                    shell.texts,
                    shell.language,
                    shell.tray,
                    std::make_shared<jobs::JobRunner>(desk)};
};

/// Answers the next modal dialog: `answer` runs once it is there.
template <typename Answer>
void whenAsked(Answer answer)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, answer] {
        auto *dialog = QApplication::activeModalWidget();
        if (!dialog || !dialog->isAncestorOf(QApplication::focusWidget()))
            return;
        timer->deleteLater();
        timer->stop();
        answer(dialog);
    });
    timer->start(10);
}

} // namespace

/// Backups by the keyboard: made, read back, tried out, restored, moved elsewhere; and the timed work that makes them.
class TestBackupsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void makesABackup();
    void readsItBack();
    void saysThatABackupIsDamaged();
    void saysWhereAndWhen();
    void saysWhatIsWrongWithAFolder();
    void showsTheTimedWorkAndRunsIt();
    void verifiesAndRebuilds();
    void aRestoreIsRehearsedFirst();
    void aWrongPasswordIsSaidBesideTheField();
    void aDamagedBackupIsNotRestored();
    void theDeskComesBackAsItWas();
    void aNewKeyAndTheSamePassword();
    void tellsOfLateWorkWithoutTakingTheFocus();
    void worksWhileTheDeskIsLocked();
    void everyControlHasAName();
    void pictures();

private:
    void open();
    NoticeBar *notice() const { return m_page->findChild<NoticeBar *>(); }
    QTableView *backups() const { return m_page->findChild<QTableView *>(u"backups"_s); }
    QTableView *jobTable() const { return m_page->findChild<QTableView *>(u"jobs"_s); }
    QString cell(const QTableView *table, int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    QString newestFile() const
    {
        QDir folder(m_fixture->disk.path(u"backups"_s));
        return folder.filePath(folder.entryList(QDir::Files, QDir::Name | QDir::Reversed).value(0));
    }
    void damage(const QString &path);
    void makeOne();
    void click(const QString &name) { m_page->findChild<QPushButton *>(name)->click(); }
    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<BackupsPage> m_page;
};

void TestBackupsPage::init()
{
    failOnWarnings();
    m_fixture = std::make_unique<Fixture>();
    for (int n = 0; n < 3; ++n)
        m_fixture->disk.registered(n);
}

void TestBackupsPage::cleanup()
{
    m_fixture->shell.executor.wait();
    m_page.reset();
    m_fixture.reset();
}

void TestBackupsPage::open()
{
    m_page = std::make_unique<BackupsPage>(m_fixture->place);
    new QAbstractItemModelTester(backups()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_page.get());
    new QAbstractItemModelTester(jobTable()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_page.get());
    m_page->resize(1000, 680);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->activate();
    QTRY_COMPARE(jobTable()->model()->rowCount(), 5);
}

void TestBackupsPage::makeOne()
{
    const int before = backups()->model()->rowCount();
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"verifyDesk"_s)->isEnabled());
    QTest::keyClick(backups(), Qt::Key_Insert);
    QTRY_COMPARE(backups()->model()->rowCount(), before + 1);
}

void TestBackupsPage::damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("damage") == 6);
}

void TestBackupsPage::makesABackup()
{
    open();
    QCOMPARE(backups()->model()->rowCount(), 0);
    makeOne();
    QCOMPARE(notice()->kind(), NoticeBar::Kind::Success);
    QCOMPARE(cell(backups(), 0, 0), u"02.03.2026 09:00"_s);
    QCOMPARE(cell(backups(), 0, 1), u"of the day"_s);
    QVERIFY(cell(backups(), 0, 2).endsWith(u" MB"_s));
    QCOMPARE(cell(backups(), 0, 3), u"whole, 02.03.2026 09:00"_s);
    QVERIFY(QFile::exists(newestFile()));
}

void TestBackupsPage::readsItBack()
{
    open();
    makeOne();
    m_fixture->disk.clock.advance(3600);
    QTest::keyClick(backups(), Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(cell(backups(), 0, 3), u"whole, 02.03.2026 10:00"_s);
    QVERIFY(notice()->text().contains(u"whole to its last byte"_s));
}

void TestBackupsPage::saysThatABackupIsDamaged()
{
    open();
    makeOne();
    damage(newestFile());
    QTest::keyClick(backups(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(notice()->text().contains(u"damaged"_s));
    QCOMPARE(notice()->kind(), NoticeBar::Kind::Error);
    QTRY_COMPARE(cell(backups(), 0, 3), u"damaged, 02.03.2026 09:00"_s);
}

void TestBackupsPage::saysWhereAndWhen()
{
    QVERIFY(QDir(m_fixture->disk.folder()).mkpath(u"elsewhere"_s));
    open();
    auto *save = m_page->findChild<QPushButton *>(u"savePlan"_s);
    QVERIFY(!save->isEnabled());
    m_page->findChild<QTimeEdit *>(u"backupTime"_s)->setTime(QTime(18, 15));
    auto *folder = m_page->findChild<QLineEdit *>(u"backupFolder"_s);
    folder->setFocus();
    type(m_fixture->disk.path(u"elsewhere"_s));
    QVERIFY(save->isEnabled());
    press(Qt::Key_Return);
    QTRY_COMPARE(cell(jobTable(), 0, 1), u"every day at 18:15"_s);
    QVERIFY(!save->isEnabled());
    QCOMPARE(notice()->kind(), NoticeBar::Kind::Success);
    makeOne();
    QCOMPARE(QDir(m_fixture->disk.path(u"elsewhere"_s)).entryList({u"*.tkb"_s}).size(), 1);
}

void TestBackupsPage::saysWhatIsWrongWithAFolder()
{
    open();
    auto *second = m_page->findChild<QLineEdit *>(u"secondFolder"_s);
    second->setFocus();
    type(u"/media/none"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(second->accessibleDescription().contains(u"no such folder"_s));
    QVERIFY(second->hasFocus());
    QCOMPARE(must(usecase::ReadBackups(*m_fixture->place.desk).plan()), BackupPlan());
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"verifyDesk"_s)->isEnabled());
    QCOMPARE(second->text(), u"/media/none"_s); // what was typed stays
    whenAsked([](QWidget *dialog) { static_cast<QDialog *>(dialog)->reject(); });
    QVERIFY(!m_page->mayLeave());
}

void TestBackupsPage::showsTheTimedWorkAndRunsIt()
{
    open();
    QCOMPARE(cell(jobTable(), 0, 0), u"Daily backup"_s);
    QCOMPARE(cell(jobTable(), 0, 2), u"never yet"_s);
    QCOMPARE(cell(jobTable(), 0, 4), u"in a moment"_s);
    QCOMPARE(cell(jobTable(), 1, 1), u"Mondays at 13:00"_s);
    QCOMPARE(cell(jobTable(), 2, 4), u"when nobody is typing"_s);
    jobTable()->setFocus();
    jobTable()->selectRow(2);
    QTest::keyClick(jobTable(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(cell(jobTable(), 2, 2), u"02.03.2026 09:00"_s);
    QCOMPARE(cell(jobTable(), 2, 4), u"03.03.2026 02:00"_s);
    QVERIFY(!cell(jobTable(), 2, 3).isEmpty());
    QCOMPARE(notice()->kind(), NoticeBar::Kind::Success);
}

void TestBackupsPage::verifiesAndRebuilds()
{
    open();
    click(u"verifyDesk"_s);
    QTRY_COMPARE(notice()->kind(), NoticeBar::Kind::Success);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"rebuildSearch"_s)->isEnabled());
    m_fixture->disk.raw()->exec("DELETE FROM patient_search WHERE id = 2");
    click(u"verifyDesk"_s);
    QTRY_VERIFY(notice()->text().contains(u"search index"_s));
    QCOMPARE(notice()->kind(), NoticeBar::Kind::Error);
    click(u"rebuildSearch"_s);
    QTRY_VERIFY(notice()->text().contains(u"The search is rebuilt"_s));
    click(u"verifyDesk"_s);
    QTRY_VERIFY(notice()->text().contains(u"The desk is whole"_s));
}

namespace {

/// Goes through the dialog by keys: password, what it found, the desk's code.
void rehearseByKeys(QWidget *dialog, QStringList *seen)
{
    type(password);
    press(Qt::Key_Return);
    auto *code = dialog->findChild<QLineEdit *>(u"deskCode"_s);
    QTRY_VERIFY(code->isVisible());
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            *seen += label->text();
    }
    QVERIFY(code->hasFocus());
    type(u"X9"_s);
    press(Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // not the code of this desk
    code->clear();
    type(u"r1"_s);
    press(Qt::Key_Return);
}

} // namespace

void TestBackupsPage::aRestoreIsRehearsedFirst()
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

void TestBackupsPage::aWrongPasswordIsSaidBesideTheField()
{
    open();
    makeOne();
    QString said;
    whenAsked([&](QWidget *dialog) {
        auto *typed = dialog->findChild<QLineEdit *>(u"backupPassword"_s);
        QVERIFY(typed->hasFocus());
        type(u"басқа құпиясөз"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(typed->accessibleDescription().contains(u"does not open"_s));
        said = typed->accessibleDescription();
        press(Qt::Key_Escape);
    });
    click(u"restoreBackup"_s);
    QVERIFY(said.contains(u"its own day"_s));
}

void TestBackupsPage::aDamagedBackupIsNotRestored()
{
    open();
    makeOne();
    damage(newestFile());
    QSignalSpy wanted(m_page.get(), &BackupsPage::closedDeskWanted);
    QString said;
    whenAsked([&](QWidget *dialog) {
        type(password);
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
void TestBackupsPage::theDeskComesBackAsItWas()
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

void TestBackupsPage::aNewKeyAndTheSamePassword()
{
    open();
    QSignalSpy wanted(m_page.get(), &BackupsPage::closedDeskWanted);
    whenAsked([&](QWidget *dialog) {
        type(u"басқа құпиясөз"_s);
        press(Qt::Key_Return);
        type(u"R1"_s);
        press(Qt::Key_Return);
        auto *typed = dialog->findChild<QLineEdit *>(u"ownPassword"_s);
        QTRY_VERIFY(!typed->accessibleDescription().isEmpty());
        QVERIFY(typed->hasFocus());
        m_fixture->disk.clock.advance(60); // a wrong password makes the next wait
        type(password);
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
    QString code;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->property("look").toString() == u"code"_s)
            code = label->text();
    }
    QVERIFY(!code.isEmpty() && !code.contains(old.left(4)));
    last->setFocus();
    type(code.right(4));
    press(Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(disk.signIn());
    QCOMPARE(disk.countOf("SELECT count(*) FROM patient"), 3);
}

void TestBackupsPage::tellsOfLateWorkWithoutTakingTheFocus()
{
    auto &disk = m_fixture->disk;
    must(m_fixture->place.jobs->runDue(disk.administrator(), true));
    disk.clock.advance(3 * 24 * 3600);
    QVERIFY(disk.signIn());
    ShellServices shell(disk.place(), disk.folder());
    const std::shared_ptr<usecase::Desk> desk(std::shared_ptr<void>(), &disk.desk());
    MainWindow window(shell.services, {desk, disk.administrator(), {}},
                      {{QKeySequence(u"Ctrl+1"_s),
                        [](Workplace &place, QWidget *parent) -> Page * { return new BackupsPage(place, parent); }}});
    showActive(window);
    auto *focus = QApplication::focusWidget();
    const auto notices = [&] {
        QStringList all;
        for (const auto *bar : window.findChildren<NoticeBar *>()) {
            if (bar->isVisible())
                all += bar->text();
        }
        return all.join(u'\n');
    };
    window.jobClock().look();
    QTRY_VERIFY(notices().contains(u"was missed while the program was closed"_s));
    QCOMPARE(QApplication::focusWidget(), focus);
    window.jobClock().stop();
    shell.executor.wait();
}

void TestBackupsPage::worksWhileTheDeskIsLocked()
{
    auto &disk = m_fixture->disk;
    ShellServices shell(disk.place(), disk.folder());
    const std::shared_ptr<usecase::Desk> desk(std::shared_ptr<void>(), &disk.desk());
    MainWindow window(shell.services, {desk, disk.actor(Role::Registrar), {}},
                      {{QKeySequence(u"Ctrl+1"_s),
                        [](Workplace &place, QWidget *parent) -> Page * { return new BackupsPage(place, parent); }}});
    showActive(window);
    window.lock();
    window.jobClock().look();
    const auto ran = [&] {
        const auto memory = must(usecase::TimedWork(disk.desk()).memory());
        return memory.last.size() == 5 && memory.last.value(u"tidy_file"_s).outcome == JobOutcome::Done;
    };
    QTRY_VERIFY(ran()); // those that wait for an idle desk too
    QVERIFY(window.isLocked());
    window.jobClock().stop();
    shell.executor.wait();
}

void TestBackupsPage::everyControlHasAName()
{
    open();
    QCOMPARE(namelessControls(*m_page), QStringList());
}

/// For who looks: TIRKEU_PICTURES names a folder.
void TestBackupsPage::pictures()
{
    const auto folder = qEnvironmentVariable("TIRKEU_PICTURES");
    if (folder.isEmpty())
        return;
    Theme theme(*qApp);
    open();
    for (int day = 0; day < 3; ++day) {
        makeOne();
        m_fixture->disk.clock.advance(24 * 3600);
    }
    m_page->resize(1040, 690);
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        theme.setScheme(scheme);
        const auto name = scheme == Theme::Scheme::Light ? u"light"_s : u"dark"_s;
        QVERIFY(m_page->grab().save(folder + u"/page-%1.png"_s.arg(name)));
        QStringList seen;
        whenAsked([&](QWidget *dialog) {
            dialog->grab().save(folder + u"/restore-form-%1.png"_s.arg(name));
            type(password);
            press(Qt::Key_Return);
            QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"deskCode"_s)->isVisible());
            dialog->grab().save(folder + u"/restore-%1.png"_s.arg(name));
            press(Qt::Key_Escape);
        });
        click(u"restoreBackup"_s);
        whenAsked([&](QWidget *dialog) {
            dialog->grab().save(folder + u"/key-%1.png"_s.arg(name));
            press(Qt::Key_Escape);
        });
        click(u"changeKey"_s);
    }
    theme.setTextSize(150);
    m_page->grab().save(folder + u"/page-150.png"_s);
    theme.setTextSize(100);
    theme.setScheme(Theme::Scheme::Light);
}

QTEST_MAIN(TestBackupsPage)
#include "tst_backups_page.moc"
