#include "gui/backups_fixture.h"
#include "usecase/keep_backups.h"
#include <QDialog>
#include <QLineEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// Backups by the keyboard: made, read back, moved elsewhere; the timed work that makes them, and the desk looked over.
class TestBackupsPage : public QObject, private OnBackupsPage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void makesABackup();
    void readsItBack();
    void saysThatABackupIsDamaged();
    void saysWhereAndWhen();
    void saysWhatIsWrongWithAFolder();
    void showsTheTimedWorkAndRunsIt();
    void verifiesAndRebuilds();
    void everyControlHasAName();
    void pictures();
};

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
    typeText(m_fixture->disk.path(u"elsewhere"_s));
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
    typeText(u"/media/none"_s);
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
            typeText(password);
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
