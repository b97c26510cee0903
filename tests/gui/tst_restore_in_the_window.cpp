#include "administration/administration_page.h"
#include "composition.h"
#include "gui/keyboard.h"
#include "shell/main_window.h"
#include "shell/sign_in_dialog.h"
#include "support/desk_on_disk.h"
#include "usecase/keep_backups.h"
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <functional>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::test;

/// The whole way of a restore, by the program as it runs: sign in, choose the backup in the window, rehearse, confirm;
/// the desk is closed, the backup put in its place, and the sign-in asks again.
class TestRestoreInTheWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDeskComesBackAtTheSignIn();

private:
    /// Does its part once it can; true: done, the next one's turn.
    using Step = std::function<bool()>;
    void play(const char *name, Step step) { m_steps.push_back({name, std::move(step)}); }
    void next();
    void signIn(const char *when);
    void chooseTheBackup();
    void rehearseAndConfirm();

    struct NamedStep
    {
        const char *name;
        Step step;
    };
    std::vector<NamedStep> m_steps;
    size_t m_at = 0;
    int m_waited = 0;
    QTimer m_timer;
    QStringList m_seen;
};

template <typename Widget>
static Widget *shown()
{
    for (auto *widget : QApplication::topLevelWidgets()) {
        auto *wanted = qobject_cast<Widget *>(widget);
        if (wanted && wanted->isVisible())
            return wanted;
    }
    return nullptr;
}

template <typename Widget>
static Widget *part(QWidget *of, const char *name)
{
    auto *found = of ? of->findChild<Widget *>(QLatin1StringView(name)) : nullptr;
    return found && found->isVisible() && found->isEnabled() ? found : nullptr;
}

/// Beside the step, which must end before a dialog it opens does.
static void clickLater(QPushButton *button)
{
    QTimer::singleShot(0, button, &QPushButton::click);
}

void TestRestoreInTheWindow::next()
{
    constexpr int mostTicks = 3000; // of 20 ms
    if (m_at == m_steps.size())
        return;
    if (m_steps[m_at].step()) {
        m_seen += QString::fromLatin1(m_steps[m_at].name);
        ++m_at;
        m_waited = 0;
    } else if (++m_waited > mostTicks) {
        qFatal("waits in vain for: %s", m_steps[m_at].name);
    }
}

void TestRestoreInTheWindow::signIn(const char *when)
{
    play(when, [] {
        auto *dialog = shown<ui::SignInDialog>();
        auto *login = part<QLineEdit>(dialog, "login");
        if (!login)
            return false;
        QApplication::setActiveWindow(dialog);
        login->setFocus();
        login->selectAll();
        typeText(adminLogin);
        press(Qt::Key_Return);
        typeText(password);
        press(Qt::Key_Return);
        return true;
    });
}

void TestRestoreInTheWindow::chooseTheBackup()
{
    play("the window", [] {
        auto *window = shown<ui::MainWindow>();
        if (!window)
            return false;
        QApplication::setActiveWindow(window);
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        auto *page = qobject_cast<ui::AdministrationPage *>(window->currentPage());
        return page && page->openSection({"administration", "Backups"});
    });
    play("the backup of the second of March", [] {
        auto *window = shown<ui::MainWindow>();
        auto *table = part<QTableView>(window, "backups");
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() != u"02.03.2026 09:00"_s)
                continue;
            table->setFocus();
            table->selectRow(row);
            auto *restore = part<QPushButton>(window, "restoreBackup");
            if (!restore)
                return false;
            clickLater(restore);
            return true;
        }
        return false;
    });
}

void TestRestoreInTheWindow::rehearseAndConfirm()
{
    play("the rehearsal", [] {
        auto *dialog = QApplication::activeModalWidget();
        auto *typed = part<QLineEdit>(dialog, "backupPassword");
        if (!typed)
            return false;
        QApplication::setActiveWindow(dialog);
        typed->setFocus();
        typeText(password);
        press(Qt::Key_Return);
        return true;
    });
    play("the confirmation", [] {
        auto *code = part<QLineEdit>(QApplication::activeModalWidget(), "deskCode");
        if (!code)
            return false;
        code->setFocus();
        typeText(u"R1"_s);
        press(Qt::Key_Return);
        return true;
    });
    play("the restored desk", [] {
        auto *dialog = QApplication::activeModalWidget();
        auto *close = part<QPushButton>(dialog, "toSignIn");
        if (!close || shown<ui::MainWindow>())
            return false;
        clickLater(close);
        return true;
    });
}

void TestRestoreInTheWindow::theDeskComesBackAtTheSignIn()
{
    DeskOnDisk disk;
    for (int n = 0; n < 3; ++n)
        disk.registered(n);
    must(usecase::MakeBackup(disk.desk())(disk.administrator()));
    disk.registered(3);
    disk.close();

    signIn("the first sign-in");
    chooseTheBackup();
    rehearseAndConfirm();
    play("the second sign-in", [] {
        auto *dialog = shown<ui::SignInDialog>();
        if (!dialog)
            return false;
        QTimer::singleShot(0, dialog, &QDialog::reject);
        return true;
    });
    connect(&m_timer, &QTimer::timeout, this, &TestRestoreInTheWindow::next);
    m_timer.start(20);
    app::CommandLine line;
    line.database = disk.files().database;
    QCOMPARE(app::Composition(*qApp, line).run(), 0);
    QCOMPARE(m_at, m_steps.size());

    QVERIFY(disk.signIn());
    QCOMPARE(disk.countOf("SELECT count(*) FROM patient"), 3);
    const auto aside = QDir(disk.folder()).entryList({u"tirkeu.db.before-restore-???????????????"_s});
    QCOMPARE(aside.size(), 1);
    disk.close();
    const usecase::DeskPlace before{disk.path(aside[0]), disk.clock, disk.ids, true};
    auto opened = must(usecase::SignIn(before)(adminLogin, password));
    QCOMPARE(must(opened.desk->database().read([](storage::Snapshot &snapshot) -> Result<int> {
                 return snapshot.connection().execAndGet("SELECT count(*) FROM patient").getInt();
             })),
             4);
}

QTEST_MAIN(TestRestoreInTheWindow)
#include "tst_restore_in_the_window.moc"
