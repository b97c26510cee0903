#include "gui/shell_services.h"
#include "shell/main_window.h"
#include "shell/organization_dialog.h"
#include "shell/user_form_dialog.h"
#include "shell/users_dialog.h"
#include "usecase/administer_users.h"
#include "usecase/drafts.h"
#include "widgets/ask.h"
#include "widgets/notice_bar.h"
#include "widgets/page.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// A workplace with one line to write on.
class ProbePage : public Page
{
    Q_OBJECT
public:
    explicit ProbePage(const Workplace &workplace, QWidget *parent)
        : Page(parent)
        , line(new QLineEdit(this))
        , who(workplace.actor.login)
    {
        line->setAccessibleName(u"Line"_s);
        (new QVBoxLayout(this))->addWidget(line);
    }
    QString title() const override { return tr("Probe"); }
    QString iconName() const override { return u"card"_s; }
    void activate() override { line->setFocus(); }
    bool mayLeave() override { return mayGo; }

    QLineEdit *line;
    QString who;
    bool mayGo = true;
};

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void workBeginsInThePage();
    void keysLeadToTheWorkplaces();
    void lockHidesTheWorkAndKeepsIt();
    void lockTakesDialogsAway();
    void lockKeepsWhatWasTypedIntoAUsersForm();
    void keptFormsAreNotForTheNextPerson();
    void userIsChangedByOneKey();
    void nobodyThereLocks();
    void wrongPasswordDoesNotUnlock();
    void anotherUserGetsTheirOwnPages();
    void languageColoursAndSizeChangeAtOnce();
    void draftsAreCounted();
    void noticesOfTheSignInAreShown();
    void titleNamesNoPerson();
    void leavingMakesTheBackupFirst();
    void leavingWaitsForThePage();
    void failedBackupIsSaid();
    void registrarSeesNoAdministration();
    void usersAreAddedAndRemovedByKeys();
    void theOrganisationIsRenamedByKeys();
    void everyControlHasAName();

private:
    void open(usecase::OpenedDesk opened);
    ProbePage *page() const { return static_cast<ProbePage *>(m_window->currentPage()); }
    void unlock(const QString &login, const QString &typed);
    std::unique_ptr<DeskOnDisk> m_desk;
    std::unique_ptr<ShellServices> m_shell;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    failOnWarnings();
    m_desk = std::make_unique<DeskOnDisk>();
    m_shell = std::make_unique<ShellServices>(m_desk->place(), m_desk->folder());
    open({std::shared_ptr<usecase::Desk>(&m_desk->desk(), [](auto *) {}), m_desk->administrator(), {}});
}

void TestMainWindow::cleanup()
{
    m_shell->executor.wait();
    m_window.reset();
    m_shell.reset();
    m_desk.reset();
}

void TestMainWindow::open(usecase::OpenedDesk opened)
{
    const auto make = [](Workplace &workplace, QWidget *parent) { return new ProbePage(workplace, parent); };
    m_window = std::make_unique<MainWindow>(
        m_shell->services, opened,
        std::vector<WorkplaceEntry>{{QKeySequence(u"Ctrl+1"_s), make}, {QKeySequence(u"Ctrl+2"_s), make}});
    showActive(*m_window);
}

void TestMainWindow::unlock(const QString &login, const QString &typed)
{
    auto *loginField = m_window->findChild<QLineEdit *>(u"login"_s);
    loginField->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(login);
    press(Qt::Key_Return);
    type(typed);
    press(Qt::Key_Return);
}

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

void TestMainWindow::lockHidesTheWorkAndKeepsIt()
{
    type(u"half a word"_s);
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

void TestMainWindow::lockTakesDialogsAway()
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
        type(line);
        press(Qt::Key_Return);
    }
    press(Qt::Key_Space); // registrar
    form.findChild<QLineEdit *>(u"newPassword"_s)->setText(password);
    window.lock();
    QVERIFY(!form.isVisible());
    QApplication::setActiveWindow(&window);
}

void TestMainWindow::lockKeepsWhatWasTypedIntoAUsersForm()
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

void TestMainWindow::keptFormsAreNotForTheNextPerson()
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

void TestMainWindow::userIsChangedByOneKey()
{
    m_desk->actor(Role::Registrar);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->isLocked());
    auto *login = m_window->findChild<QLineEdit *>(u"login"_s);
    QVERIFY(login->hasFocus() && login->text().isEmpty());
    for (const auto &line : {u"registrar"_s, password}) {
        type(line);
        press(Qt::Key_Return);
    }
    QTRY_VERIFY(!m_window->isLocked());
    QCOMPARE(page()->who, u"registrar"_s);
}

void TestMainWindow::nobodyThereLocks()
{
    m_window->idleWatch().setLimit(std::chrono::milliseconds(10));
    QTRY_VERIFY(m_window->isLocked());
}

void TestMainWindow::wrongPasswordDoesNotUnlock()
{
    press(Qt::Key_L, Qt::ControlModifier);
    unlock(adminLogin, u"wrong"_s);
    auto *passwordField = m_window->findChild<QLineEdit *>(u"password"_s);
    QTRY_VERIFY(passwordField->text().isEmpty() && !passwordField->isReadOnly());
    QVERIFY(m_window->isLocked());
}

void TestMainWindow::anotherUserGetsTheirOwnPages()
{
    m_desk->actor(Role::Registrar);
    type(u"of the administrator"_s);
    press(Qt::Key_L, Qt::ControlModifier);
    unlock(u"registrar"_s, password);
    QTRY_VERIFY(!m_window->isLocked());
    QCOMPARE(page()->who, u"registrar"_s);
    QVERIFY(page()->line->text().isEmpty());
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
    open({std::shared_ptr<usecase::Desk>(&m_desk->desk(), [](auto *) {}),
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
    open({std::shared_ptr<usecase::Desk>(&m_desk->desk(), [](auto *) {}), registrar, {}});
    QVERIFY(!menuOf().contains(u"Users"_s));
    QVERIFY(!menuOf().contains(u"backup"_s));
    QVERIFY(menuOf().contains(u"Verify"_s));
}

void TestMainWindow::theOrganisationIsRenamedByKeys()
{
    Workplace workplace{std::shared_ptr<usecase::Desk>(&m_desk->desk(), [](auto *) {}),
                        m_desk->administrator(),
                        m_shell->executor,
                        m_shell->texts,
                        m_shell->language,
                        m_shell->tray};
    const QString deskCode = m_desk->desk().organization().deskCode;
    OrganizationDialog dialog(workplace);
    showActive(dialog);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog.isVisible()); // a name is needed
    type(u"№ 3 емхана"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(m_desk->desk().organization().nameKk, u"№ 3 емхана"_s);
    QCOMPARE(m_desk->desk().organization().deskCode, deskCode);
    QCOMPARE(m_desk->lastActs(1), QStringList{u"desk.changeOrganization"_s});
}

void TestMainWindow::usersAreAddedAndRemovedByKeys()
{
    Workplace workplace{std::shared_ptr<usecase::Desk>(&m_desk->desk(), [](auto *) {}),
                        m_desk->administrator(),
                        m_shell->executor,
                        m_shell->texts,
                        m_shell->language,
                        m_shell->tray};
    UsersDialog dialog(workplace);
    auto *table = dialog.findChild<QTableView *>();
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    showActive(dialog);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const auto fillIn = [] {
        for (const auto &line : {u"Сәуле"_s, u"saule"_s}) {
            type(line);
            press(Qt::Key_Return);
        }
        press(Qt::Key_Space); // registrar
        for (int i = 0; i < 7; ++i)
            press(Qt::Key_Return); // past the other roles and the district
        type(password);
        press(Qt::Key_Return);
        type(password);
        press(Qt::Key_Return, Qt::ControlModifier);
    };
    QTimer::singleShot(0, &dialog, [&] {
        QTRY_VERIFY(QApplication::activeModalWidget());
        QApplication::setActiveWindow(QApplication::activeModalWidget());
        fillIn();
    });
    press(Qt::Key_Insert);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QApplication::setActiveWindow(&dialog);
    table->setFocus();
    table->selectRow(table->model()->index(0, 1).data().toString() == u"saule" ? 0 : 1);
    QTimer::singleShot(0, &dialog, [&] {
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *question = QApplication::activeModalWidget();
        for (auto *button : question->findChildren<QPushButton *>()) {
            if (button->text() == u"Remove the user")
                QTest::keyClick(button, Qt::Key_Space);
        }
    });
    press(Qt::Key_Delete);
    QTRY_COMPARE(table->model()->index(1, 3).data().toString(), u"removed"_s);
    const auto users = usecase::AdministerUsers(m_desk->desk()).all(m_desk->administrator());
    QVERIFY(users && users->size() == 2);
}

void TestMainWindow::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_window), QStringList());
    m_window->lock();
    QCOMPARE(namelessControls(*m_window), QStringList());
    Workplace workplace{std::shared_ptr<usecase::Desk>(&m_desk->desk(), [](auto *) {}),
                        m_desk->administrator(),
                        m_shell->executor,
                        m_shell->texts,
                        m_shell->language,
                        m_shell->tray};
    UsersDialog dialog(workplace);
    showActive(dialog);
    m_shell->executor.wait();
    QCoreApplication::processEvents();
    QCOMPARE(namelessControls(dialog), QStringList());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
