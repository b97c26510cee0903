#include "gui/shell_services.h"
#include "registration/registration_page.h"
#include "shell/first_run_wizard.h"
#include "shell/main_window.h"
#include "support/people.h"
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The first hour of somebody who never saw the program: every step by keys, sent to whatever has the focus.
class TestNewcomer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstRunRegisterPrintLockUnlockFind();

private:
    void makeDesk();
    void registerPerson();
    void printCard();
    void lockAndUnlock();
    void findPerson();
    PersonPanel *panel() const { return m_window->findChild<PersonPanel *>(); }
    static void line(const QString &text)
    {
        typeText(text);
        press(Qt::Key_Return);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime({2026, 3, 2}, {9, 0}, QTimeZone::utc())};
    UuidSource m_ids{m_clock};
    std::unique_ptr<ShellServices> m_shell;
    usecase::OpenedDesk m_opened;
    std::unique_ptr<MainWindow> m_window;
};

/// Waits for a modal dialog of the window, and works in it.
template <typename Work>
void inDialog(Work work)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, work] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        QApplication::setActiveWindow(dialog);
        if (!dialog->isAncestorOf(QApplication::focusWidget()) || !work())
            return;
        timer->deleteLater();
        timer->stop();
        press(Qt::Key_Escape);
    });
    timer->start(20);
}

void TestNewcomer::firstRunRegisterPrintLockUnlockFind()
{
    failOnWarnings();
    m_shell = std::make_unique<ShellServices>(
        usecase::DeskPlace{m_folder.filePath(u"tirkeu.db"_s), m_clock, m_ids, true}, m_folder.path());
    makeDesk();
    QVERIFY(m_opened.desk);
    m_window = std::make_unique<MainWindow>(
        m_shell->services, m_opened,
        std::vector<WorkplaceEntry>{{QKeySequence(u"Ctrl+1"_s), [](Workplace &place, QWidget *parent) {
                                         return new RegistrationPage(place, parent);
                                     }}});
    showActive(*m_window);
    registerPerson();
    printCard();
    lockAndUnlock();
    findPerson();
    m_shell->executor.wait();
    m_window.reset();
    m_opened = {};
}

void TestNewcomer::makeDesk()
{
    FirstRunWizard wizard(m_shell->services);
    showActive(wizard);
    for (const auto &text :
         {u"№ 1 емхана"_s, u"Поликлиника № 1"_s, u"123456789012"_s, u"Абай 1"_s, u"+7 700 000 00 00"_s})
        line(text);
    typeText(u"r1"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    for (const auto &text : {u"Әкімші"_s, adminLogin, password})
        line(text);
    typeText(password);
    press(Qt::Key_Return, Qt::ControlModifier);
    const QRegularExpression code(u"[0-9A-Z]{4}(?:\\s+–\\s+[0-9A-Z]{4})+"_s);
    QString last;
    QTRY_VERIFY([&] { // reads the code, as the person does who writes it down
        for (const auto *label : wizard.findChildren<QLabel *>()) {
            if (label->isVisible() && code.match(label->text()).hasMatch())
                last = label->text().right(4);
        }
        return !last.isEmpty();
    }());
    const auto inLastGroup = [] { return QApplication::focusWidget()->objectName() == u"lastGroup"; };
    for (int i = 0; i < 8 && !inLastGroup(); ++i)
        press(Qt::Key_Tab);
    QVERIFY(inLastGroup());
    line(last);
    QCOMPARE(wizard.result(), int(QDialog::Accepted));
    m_opened = wizard.opened();
}

void TestNewcomer::registerPerson()
{
    press(Qt::Key_F3);
    for (const auto &text : {syntheticIin(7).toString(), u"Оспанова"_s, u"Әйгерім"_s, QString(), u"12031985"_s})
        line(text);
    typeText(u"F"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier); // yes, the number and the birth date differ
    QTRY_VERIFY(panel()->hasCard());
    QVERIFY(!panel()->record()->cardNumber.isEmpty());
}

void TestNewcomer::printCard()
{
    inDialog([this] {
        if (m_shell->tray.papers.isEmpty())
            press(Qt::Key_Return, Qt::ControlModifier); // nothing happens until the preview is there
        return !m_shell->tray.papers.isEmpty();
    });
    press(Qt::Key_F9);
    QTRY_COMPARE(m_shell->tray.papers.size(), 1);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QApplication::setActiveWindow(m_window.get());
}

void TestNewcomer::lockAndUnlock()
{
    press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_window->isLocked());
    line(password); // the login stands there already
    QTRY_VERIFY(!m_window->isLocked());
}

void TestNewcomer::findPerson()
{
    press(Qt::Key_F2);
    typeText(u"оспан"_s);
    const auto *list = m_window->findChild<QTableView *>(u"persons"_s);
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 1);
    press(Qt::Key_Return);
    QTRY_VERIFY(panel()->hasCard());
    QCOMPARE(panel()->record()->patient.name.surname, u"Оспанова"_s);
}

QTEST_MAIN(TestNewcomer)
#include "tst_newcomer.moc"
