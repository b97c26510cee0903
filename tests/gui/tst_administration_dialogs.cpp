#include "gui/main_window_fixture.h"
#include "shell/users_dialog.h"
#include "usecase/administer_users.h"
#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The dialogs of the administrator, by keys alone.
class TestAdministrationDialogs : public MainWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void usersAreAddedAndRemovedByKeys();
};

void TestAdministrationDialogs::usersAreAddedAndRemovedByKeys()
{
    Workplace workplace = this->workplace();
    UsersDialog dialog(workplace);
    auto *table = dialog.findChild<QTableView *>();
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    showActive(dialog);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const auto fillIn = [] {
        for (const auto &line : {u"Сәуле"_s, u"saule"_s}) {
            typeText(line);
            press(Qt::Key_Return);
        }
        press(Qt::Key_Space); // registrar
        for (int i = 0; i < 7; ++i)
            press(Qt::Key_Return); // past the other roles and the district
        typeText(password);
        press(Qt::Key_Return);
        typeText(password);
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

QTEST_MAIN(TestAdministrationDialogs)
#include "tst_administration_dialogs.moc"
