#include "gui/main_window_fixture.h"
#include "usecase/drafts.h"
#include "widgets/ask.h"
#include "widgets/notice_bar.h"
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The window around the workplaces: its keys, its counts and notices, and leaving it.
class TestMainWindow : public MainWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void workBeginsInThePage();
    void keysLeadToTheWorkplaces();
    void languageColoursAndSizeChangeAtOnce();
    void draftsAreCounted();
    void noticesOfTheSignInAreShown();
    void titleNamesNoPerson();
    void leavingMakesTheBackupFirst();
    void leavingWaitsForThePage();
    void failedBackupIsSaid();
    void registrarSeesNoAdministration();
    void everyControlHasAName();
};

void TestMainWindow::workBeginsInThePage()
{
    QVERIFY(page()->line->hasFocus());
}

void TestMainWindow::keysLeadToTheWorkplaces()
{
    auto *first = page();
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(page() != first);
    QVERIFY(page()->line->hasFocus());
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(page(), first);
}

void TestMainWindow::languageColoursAndSizeChangeAtOnce()
{
    FakeTranslator kazakh;
    auto *drafts = m_window->findChild<QPushButton *>(u"drafts"_s);
    QCoreApplication::installTranslator(&kazakh);
    QCoreApplication::processEvents();
    QVERIFY(drafts->text().startsWith(u"[kk]"_s));
    QVERIFY(m_window->windowTitle().startsWith(u"[kk]"_s));
    QCoreApplication::removeTranslator(&kazakh);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_shell->language.current(), Language::Russian);
    QVERIFY(!m_window->isLocked());
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_shell->theme.scheme(), Theme::Scheme::Dark);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_shell->theme.textSize(), 110);
    press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_shell->theme.textSize(), 100);
}

void TestMainWindow::draftsAreCounted()
{
    auto *drafts = m_window->findChild<QPushButton *>(u"drafts"_s);
    QTRY_COMPARE(drafts->text(), u"0 draft(s)"_s);
    QVERIFY(usecase::Drafts(m_desk->desk()).keep(m_desk->administrator(), {}));
    Q_EMIT page()->draftsChanged();
    QTRY_COMPARE(drafts->text(), u"1 draft(s)"_s);
}

void TestMainWindow::noticesOfTheSignInAreShown()
{
    m_window.reset();
    open({desk(),
          m_desk->administrator(),
          {Message{"signIn", "%n wrong password(s) were typed since the last sign-in.", {}, 3}}});
    const auto bars = m_window->findChildren<NoticeBar *>();
    QVERIFY(std::any_of(bars.begin(), bars.end(),
                        [](const auto *each) { return each->isVisible() && each->text().startsWith(u"3 wrong"_s); }));
}

void TestMainWindow::titleNamesNoPerson()
{
    QVERIFY(m_window->windowTitle().contains(u"R1"_s));
    QVERIFY(!m_window->windowTitle().contains(m_desk->administrator().name));
}

void TestMainWindow::leavingMakesTheBackupFirst()
{
    QSignalSpy left(m_window.get(), &MainWindow::left);
    QVERIFY(!m_window->close());
    QTRY_COMPARE(left.count(), 1);
    QVERIFY(!m_window->isVisible());
    QCOMPARE(QDir(m_desk->place().backupFolder()).entryList({u"*.tkb"_s}).size(), 1);
}

void TestMainWindow::leavingWaitsForThePage()
{
    page()->mayGo = false;
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(!QDir(m_desk->place().backupFolder()).exists());
}

void TestMainWindow::failedBackupIsSaid()
{
    QFile inTheWay(m_desk->place().backupFolder()); // a file where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QSignalSpy left(m_window.get(), &MainWindow::left);
    QString said;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] { // the question has an event loop of its own
        if (auto *question = qobject_cast<AskDialog *>(QApplication::activeModalWidget())) {
            said = question->accessibleDescription();
            QTest::keyClick(question, Qt::Key_Escape);
        }
    });
    look.start(10);
    m_window->close();
    QTRY_VERIFY(said.contains(u"desk itself is whole"_s));
    QVERIFY(m_window->isVisible());
    QCOMPARE(left.count(), 0);
}

void TestMainWindow::registrarSeesNoAdministration()
{
    const auto menuOf = [this] {
        QStringList texts;
        for (const auto *action : m_window->findChild<QMenu *>()->actions())
            texts += action->text();
        return texts.join(u'|');
    };
    QVERIFY(menuOf().contains(u"Users"_s));
    const auto registrar = m_desk->actor(Role::Registrar);
    m_window.reset();
    open({desk(), registrar, {}});
    QVERIFY(!menuOf().contains(u"Users"_s));
    QVERIFY(!menuOf().contains(u"backup"_s));
    QVERIFY(menuOf().contains(u"Verify"_s));
}

void TestMainWindow::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_window), QStringList());
    m_window->lock();
    QCOMPARE(namelessControls(*m_window), QStringList());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
