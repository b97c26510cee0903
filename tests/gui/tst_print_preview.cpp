#include "desk_fixture.h"
#include "gui/pdf_text.h"
#include "registration/print_preview_dialog.h"
#include "widgets/key_button.h"
#include <QComboBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;
using printing::JobState;

class TestPrintPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void previewIsNotCounted();
    void printsByKeysAndIsCounted();
    void secondCopyIsADuplicate();
    void withoutAPrinterThereIsThePdf();
    void saysWhyItFailed();
    void saysWhatThePrinterComplainsOf();
    void remembersThePrinter();
    void fileNameNamesTheCardOnly();
    void savesAPdf();
};

void TestPrintPreview::previewIsNotCounted()
{
    DeskFixture desk;
    const auto record = desk.disk.registered(1);
    PrintPreviewDialog dialog(desk.place, record, nullptr);
    dialog.show();
    QTRY_VERIFY(dialog.document().pageCount() > 0);
    QVERIFY(desk.disk.lastActs(1) != QStringList{u"patient.print"_s});
}

void TestPrintPreview::printsByKeysAndIsCounted()
{
    DeskFixture desk;
    desk.printing.found = {{u"desk"_s, u"Desk printer"_s, {}, true, {}}};
    const auto record = desk.disk.registered(1);
    PrintPreviewDialog dialog(desk.place, record, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(dialog.document().pageCount() > 0);
    QTRY_COMPARE(dialog.findChild<QComboBox *>()->count(), 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.printing.papers().size(), 1);
    QCOMPARE(desk.printing.lastPrinter(), u"desk"_s);
    QTRY_COMPARE(dialog.findChild<NoticeBar *>()->kind(), NoticeBar::Kind::Success);
    QCOMPARE(desk.disk.lastActs(1), QStringList{u"patient.print"_s});
    press(Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestPrintPreview::secondCopyIsADuplicate()
{
    DeskFixture desk;
    const auto record = desk.disk.registered(1);
    PrinterFile memory(desk.disk.path(u"printers.ini"_s));
    PrintPresenter presenter(desk.place, record, memory);
    QSignalSpy done(&presenter, &PrintPresenter::done);
    presenter.print(u"desk"_s);
    QTRY_COMPARE(done.count(), 1);
    presenter.print(u"desk"_s);
    QTRY_COMPARE(done.count(), 2);
    const auto papers = desk.printing.papers();
    QCOMPARE(papers.size(), 2);
    QVERIFY(!textOf(papers[0]).contains(u"дубликат"_s, Qt::CaseInsensitive));
    QVERIFY(textOf(papers[1]).contains(u"дубликат"_s, Qt::CaseInsensitive));
}

void TestPrintPreview::withoutAPrinterThereIsThePdf()
{
    DeskFixture desk;
    PrintPreviewDialog dialog(desk.place, desk.disk.registered(1), nullptr);
    dialog.show();
    auto *notice = dialog.findChild<NoticeBar *>();
    QTRY_VERIFY(notice->hasNotice());
    QCOMPARE(notice->kind(), NoticeBar::Kind::Warning);
    QCOMPARE(notice->text(), desk.language.say(printing::noPrinter()));
    for (const auto *button : dialog.findChildren<KeyButton *>()) {
        if (button->label() == u"Print"_s)
            QVERIFY(!button->isVisible());
        if (button->label() == u"Save PDF…"_s)
            QVERIFY(button->isVisible() && button->isEnabled());
    }
}

void TestPrintPreview::saysWhyItFailed()
{
    DeskFixture desk;
    desk.printing.printError = Error{Error::Kind::Denied, {}};
    PrinterFile memory(desk.disk.path(u"printers.ini"_s));
    PrintPresenter presenter(desk.place, desk.disk.registered(1), memory);
    QSignalSpy failed(&presenter, &PrintPresenter::failed);
    presenter.print(u"desk"_s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Message>(), printing::sayPrintingError(*desk.printing.printError));
    QVERIFY(!presenter.isBusy());
}

void TestPrintPreview::saysWhatThePrinterComplainsOf()
{
    DeskFixture desk;
    const Message noPaper{"printing", "The printer is out of paper."};
    desk.printing.state = {JobState::Phase::Stopped, {"printing", "Stopped."}, {noPaper}};
    PrinterFile memory(desk.disk.path(u"printers.ini"_s));
    PrintPresenter presenter(desk.place, desk.disk.registered(1), memory);
    QSignalSpy troubled(&presenter, &PrintPresenter::troubled);
    presenter.print(u"desk"_s);
    QTRY_VERIFY(troubled.count() > 0);
    QCOMPARE(troubled.last().first().value<Message>(), noPaper);
    QVERIFY(presenter.isBusy()); // it goes on when somebody puts paper in
}

void TestPrintPreview::remembersThePrinter()
{
    DeskFixture desk;
    desk.printing.found = {{u"a"_s, {}, {}, true, {}}, {u"b"_s, {}, {}, false, {}}};
    const auto record = desk.disk.registered(1);
    PrinterFile memory(desk.disk.path(u"printers.ini"_s));
    PrintPresenter presenter(desk.place, record, memory);
    QSignalSpy known(&presenter, &PrintPresenter::printersKnown);
    presenter.begin();
    QTRY_COMPARE(known.count(), 1);
    QCOMPARE(presenter.proposedPrinter(), 0); // the default
    QSignalSpy done(&presenter, &PrintPresenter::done);
    presenter.print(u"b"_s);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(presenter.proposedPrinter(), 1);
    const PrinterFile later(desk.disk.path(u"printers.ini"_s));
    QCOMPARE(later.printerFor(u"052"_s), u"b"_s);
}

void TestPrintPreview::fileNameNamesTheCardOnly()
{
    DeskFixture desk;
    const auto record = desk.disk.registered(1);
    PrinterFile memory(desk.disk.path(u"printers.ini"_s));
    const PrintPresenter presenter(desk.place, record, memory);
    QCOMPARE(presenter.fileName(), u"052_%1.pdf"_s.arg(record.cardNumber));
    const PrintPresenter without(desk.place, desk.disk.registered(2, false), memory);
    QCOMPARE(without.fileName(), u"052.pdf"_s);
}

void TestPrintPreview::savesAPdf()
{
    DeskFixture desk;
    const auto record = desk.disk.registered(1);
    PrinterFile memory(desk.disk.path(u"printers.ini"_s));
    PrintPresenter presenter(desk.place, record, memory);
    QSignalSpy done(&presenter, &PrintPresenter::done);
    QSignalSpy failed(&presenter, &PrintPresenter::failed);
    const QString path = desk.disk.path(presenter.fileName());
    presenter.savePdf(path);
    QTRY_COMPARE(done.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(textOf(file.readAll()).contains(record.patient.name.surname));
    QCOMPARE(desk.disk.lastActs(1), QStringList{u"patient.print"_s});
    presenter.savePdf(desk.disk.path(u"no/such/folder/x.pdf"_s));
    QTRY_COMPARE(failed.count(), 1);
}

QTEST_MAIN(TestPrintPreview)
#include "tst_print_preview.moc"
