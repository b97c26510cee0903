#include "import_page_fixture.h"
#include <QFrame>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using usecase::ImportProgress;

/// An import at work, by keys alone: it is watched, stopped, gone on with, left and taken back.
class TestImportUnderWay : public QObject, private ImportPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void showsProgressAndStops();
    void resumesFromTheBarAbove();
    void takesBackOnlyWhenConfirmed();
    void asksBeforeItIsLeft();
    void tellsOtherPagesOfTheEnd();

private:
    void comeBack(); ///< from a dialog: there is no window system here that would do it
};

namespace {

/// Answers the next question with its button that begins so.
void answer(const QString &verb)
{
    whenAsked([verb](QWidget *dialog) {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().startsWith(verb))
                return button->click();
        }
        QFAIL("no such button");
    });
}

} // namespace

void TestImportUnderWay::comeBack()
{
    m_page->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
}

void TestImportUnderWay::showsProgressAndStops()
{
    std::atomic<bool> mayGoOn = false;
    std::atomic<bool> isThere = false; // ten rows are written
    build({10, 0, [&](const ImportProgress &) {
               isThere = true;
               while (!mayGoOn)
                   QThread::yieldCurrentThread();
               return true;
           }});
    choose(registerOf(0, 35));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(presenter().stage() == Stage::Working && isThere);
    QVERIFY(child<QProgressBar>("progress")->isVisible());
    QVERIFY(isSaid(u"The other workplaces work on meanwhile."_s));
    QVERIFY(!child<QPushButton>("chooseFile")->isEnabled());
    QCOMPARE(QApplication::focusWidget(), child<QPushButton>("stop"));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isSaid(u"Stopping: the rows in hand are finished first."_s));
    mayGoOn = true;
    waitForStage(Stage::Report);
    QVERIFY(isSaid(u"Stopped after row 10. What was taken over is kept"_s));
    QCOMPARE(persons(), 10);
    QVERIFY(child<QPushButton>("resumeReported")->isVisible());
    press(Qt::Key_G, Qt::ControlModifier); // the file is known: no question
    waitForStage(Stage::Report);
    QCOMPARE(persons(), 35);
    QVERIFY(isSaid(u"every row was good"_s));
}

void TestImportUnderWay::resumesFromTheBarAbove()
{
    build(tenByTen(20));
    choose(registerOf(0, 35));
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForStage(Stage::Report);
    QCOMPARE(persons(), 20);
    m_desk->disk.raw()->exec("UPDATE import_run SET state = 'running'"); // as a crash leaves it
    build();
    QTRY_VERIFY(child<QFrame>("unfinished")->isVisible());
    QVERIFY(isSaid(u"was cut off after row 20"_s));
    answerWithFile(path());
    child<QPushButton>("resumeUnfinished")->setFocus();
    press(Qt::Key_Space);
    waitForStage(Stage::Report);
    comeBack();
    QCOMPARE(persons(), 35);
    press(Qt::Key_Escape);
    QVERIFY(!child<QFrame>("unfinished")->isVisible());
}

void TestImportUnderWay::takesBackOnlyWhenConfirmed()
{
    choose(registerOf(0, 15));
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForStage(Stage::Report);
    press(Qt::Key_Escape);
    QTRY_VERIFY(child<QPushButton>("takeBackRun")->isEnabled());
    comeBack();
    answer(u"Keep it"_s);
    press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(persons(), 15);
    comeBack();
    answer(u"Take the import back"_s);
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(isSaid(u"Taken back. Withdrawn: 15."_s));
    QCOMPARE(persons(), 0);
    QTRY_VERIFY(!child<QPushButton>("takeBackRun")->isEnabled());
}

void TestImportUnderWay::asksBeforeItIsLeft()
{
    std::atomic<bool> mayGoOn = false;
    std::atomic<bool> isThere = false; // ten rows are written
    build({10, 0, [&](const ImportProgress &) {
               isThere = true;
               while (!mayGoOn)
                   QThread::yieldCurrentThread();
               return true;
           }});
    QVERIFY(m_page->mayLeave());
    choose(registerOf(0, 35));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(presenter().isWorking() && isThere);
    answer(u"Stay here"_s);
    QVERIFY(!m_page->mayLeave());
    QVERIFY(!presenter().isStopping());
    answer(u"Stop it and leave"_s);
    QVERIFY(m_page->mayLeave());
    QVERIFY(presenter().isStopping());
    mayGoOn = true;
    waitForStage(Stage::Report);
    QVERIFY(persons() < 35);
    QVERIFY(m_page->mayLeave());
}

void TestImportUnderWay::tellsOtherPagesOfTheEnd()
{
    choose(registerOf(0, 5));
    QSignalSpy toasts(m_page.get(), &Page::toast);
    m_page->presenter().start();
    m_page->hide(); // the person works on another page
    waitForStage(Stage::Report);
    QTRY_COMPARE(toasts.size(), 1);
}

QTEST_MAIN(TestImportUnderWay)
#include "tst_import_under_way.moc"
