#include "desk_fixture.h"
#include "gui/pdf_text.h"
#include "papers/print_tray_dialog.h"
#include "registration/print_preview_dialog.h"
#include "usecase/print_tray.h"
#include "widgets/key_button.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using printing::JobState;

/// What did not come out is not lost and not counted; what came out leaves the list.
class TestPrintTrayDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void aRefusedPrintAndAGoodOneMakeNoDuplicate();
    void aJobThatWasCancelledStays();
    void whatThePreviewLeftBehindIsFollowed();
    void withoutAPrinterItIsKeptForLater();
    void afterARestartSomebodyHasToLook();
    void itCameOutByKey();
    void isDroppedWithAReasonByKeys();
    void emptyTraySaysSo();
    void listsUnderTheModelTester();

private:
    static std::vector<TrayPaper> tray(DeskFixture &desk)
    {
        return must(usecase::ReadPrintTray(desk.disk.desk())(desk.place.actor));
    }
    static PaperId failedPaper(DeskFixture &desk, int n = 1)
    {
        const auto record = desk.disk.registered(n);
        const auto id = must(usecase::AskForPaper(desk.disk.desk())(
            desk.place.actor, {u"052"_s, record.id.bytes(), record.version, record.id}));
        must(usecase::PaperFailed(desk.disk.desk())(desk.place.actor, id, {"printing", "The printer takes no jobs."}));
        return id;
    }
};

void TestPrintTrayDialog::aRefusedPrintAndAGoodOneMakeNoDuplicate()
{
    DeskFixture desk;
    desk.printing.found = {{u"desk"_s, {}, {}, true, {}}};
    const auto record = desk.disk.registered(1);
    desk.printing.printError = Error{Error::Kind::Denied, {}};
    PrinterFile memory(printerMemoryFile(desk.place));
    PrintPresenter presenter(desk.place, record, memory);
    QSignalSpy failed(&presenter, &PrintPresenter::failed);
    presenter.print(u"desk"_s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(tray(desk).size(), size_t(1));
    QCOMPARE(tray(desk)[0].trouble, printing::sayPrintingError(*desk.printing.printError));

    desk.printing.printError.reset();
    PrintTrayDialog dialog(desk.place, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = dialog.findChild<QTableView *>(u"papers"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(dialog.findChild<QComboBox *>()->count(), 1);
    press(Qt::Key_F9);
    QTRY_COMPARE(desk.printing.papers().size(), 1);
    QVERIFY(!textOf(desk.printing.papers().first()).contains(u"дубликат"_s, Qt::CaseInsensitive));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QCOMPARE(desk.disk.lastActs(1), QStringList{u"patient.print"_s});

    QSignalSpy done(&presenter, &PrintPresenter::done);
    presenter.print(u"desk"_s);
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(textOf(desk.printing.papers().last()).contains(u"дубликат"_s, Qt::CaseInsensitive));
}

void TestPrintTrayDialog::aJobThatWasCancelledStays()
{
    DeskFixture desk;
    const Message why{"printing", "The job was cancelled."};
    desk.printing.state = {JobState::Phase::Cancelled, why, {}};
    PrinterFile memory(printerMemoryFile(desk.place));
    PrintPresenter presenter(desk.place, desk.disk.registered(1), memory);
    QSignalSpy failed(&presenter, &PrintPresenter::failed);
    presenter.print(u"desk"_s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(tray(desk).size(), size_t(1));
    QCOMPARE(tray(desk)[0].trouble, why);
    QCOMPARE(desk.disk.countOf("SELECT count(*) FROM printed_paper"), 0);
}

void TestPrintTrayDialog::whatThePreviewLeftBehindIsFollowed()
{
    DeskFixture desk;
    const auto record = desk.disk.registered(1);
    const auto id = must(usecase::AskForPaper(desk.disk.desk())(
        desk.place.actor, {u"052"_s, record.id.bytes(), record.version, record.id}));
    must(usecase::PaperSent(desk.disk.desk())(desk.place.actor, id, {u"desk"_s, 1, record.version}));
    PrintTrayWatch watch(desk.place); // the preview was closed, the printer is done since
    QSignalSpy counted(&watch, &PrintTrayWatch::counted);
    watch.look();
    QTRY_COMPARE(counted.count(), 1);
    QCOMPARE(watch.count(), 0);
    QCOMPARE(desk.disk.countOf("SELECT copies FROM printed_paper"), 1);
}

void TestPrintTrayDialog::withoutAPrinterItIsKeptForLater()
{
    DeskFixture desk;
    PrintPreviewDialog dialog(desk.place, desk.disk.registered(1), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *notice = dialog.findChild<NoticeBar *>();
    QTRY_VERIFY(notice->hasNotice());
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(notice->kind(), NoticeBar::Kind::Success);
    QCOMPARE(tray(desk).size(), size_t(1));
    QCOMPARE(tray(desk)[0].trouble, printing::noPrinter());
}

void TestPrintTrayDialog::afterARestartSomebodyHasToLook()
{
    DeskFixture desk;
    const auto record = desk.disk.registered(1);
    const auto id = must(usecase::AskForPaper(desk.disk.desk())(
        desk.place.actor, {u"052"_s, record.id.bytes(), record.version, record.id}));
    must(usecase::PaperSent(desk.disk.desk())(desk.place.actor, id, {u"desk"_s, 1, record.version}));
    const PaperErrand errand(desk.place);
    QVERIFY(errand.settle(id, failure(Error::Kind::NotFound), false)); // nobody saw it printing
    QCOMPARE(tray(desk).size(), size_t(1));
    QCOMPARE(tray(desk)[0].state, PaperState::Failed);
    QCOMPARE(desk.disk.countOf("SELECT count(*) FROM printed_paper"), 0);
    QVERIFY(!errand.settle(id, failure(Error::Kind::Offline), true)); // it is not known yet
    QCOMPARE(tray(desk).size(), size_t(1));
}

void TestPrintTrayDialog::itCameOutByKey()
{
    DeskFixture desk;
    failedPaper(desk);
    PrintTrayDialog dialog(desk.place, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = dialog.findChild<QTableView *>(u"papers"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QCOMPARE(desk.disk.countOf("SELECT copies FROM printed_paper"), 1);
    press(Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestPrintTrayDialog::isDroppedWithAReasonByKeys()
{
    DeskFixture desk;
    failedPaper(desk, 1);
    failedPaper(desk, 2);
    PrintTrayDialog dialog(desk.place, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = dialog.findChild<QTableView *>(u"papers"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    whenAsked([](QWidget *) {
        typeText(u"the person left"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(desk.disk.countOf("SELECT count(*) FROM audit WHERE why = 'the person left'"), 1);
    QCOMPARE(desk.disk.countOf("SELECT count(*) FROM printed_paper"), 0);
}

void TestPrintTrayDialog::emptyTraySaysSo()
{
    DeskFixture desk;
    PrintTrayDialog dialog(desk.place, nullptr);
    dialog.show();
    bool said = false;
    const auto look = [&] {
        for (const auto *label : dialog.findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().startsWith(u"Every paper"_s));
        return said;
    };
    QTRY_VERIFY(look());
}

void TestPrintTrayDialog::listsUnderTheModelTester()
{
    DeskFixture desk;
    failedPaper(desk, 1);
    PrintTrayTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset(tray(desk));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"Card 052/e"_s);
    QVERIFY(model.index(0, 1).data().toString().contains(tray(desk)[0].personName));
    QCOMPARE(model.index(0, 3).data().toString(), u"The printer takes no jobs."_s);
    model.retranslate();
    model.reset({});
}

QTEST_MAIN(TestPrintTrayDialog)
#include "tst_print_tray_dialog.moc"
