#include "booking/journal_dialog.h"
#include "booking/journal_export.h"
#include "booking_fixture.h"
#include "gui/pdf_text.h"
#include "papers/paper_kinds.h"
#include "usecase/print_tray.h"
#include "widgets/notice_bar.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The journal by keys: filtered, printed by day, saved for a reason that the audit keeps.
class TestBookingJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void showsTheDayUnderTheModelTester();
    void filtersByOutcome();
    void anEmptyDaySaysSo();
    void printsByDay();
    void whatIsNotPrintedWaitsInTheTray();
    void refusalsAndMonitoringHaveTheirTabs();
    void savesForAReason();
    void formulasAreDisarmed();
    void everyKindOfPaperHasItsSize();

private:
    struct Shown
    {
        BookingFixture desk;
        PractitionerId doctor = desk.disk.doctor();
        Appointment first = desk.disk.booked(desk.disk.attached(1), doctor, at(tuesday, 9));
        Appointment second = desk.disk.booked(desk.disk.attached(2), doctor, at(tuesday, 9, 15));
        std::unique_ptr<JournalDialog> dialog;
        void open(QDate day = tuesday)
        {
            dialog = std::make_unique<JournalDialog>(desk.place, day, nullptr);
            dialog->show();
            QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        }
    };
};

void TestBookingJournal::showsTheDayUnderTheModelTester()
{
    Shown shown;
    shown.open();
    const QAbstractItemModelTester tester(shown.dialog->journal(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(shown.dialog->journal()->rowCount(), 2);
    QCOMPARE(shown.dialog->journal()->index(0, 0).data().toString(), u"03.03.2026 09:00"_s);
    QCOMPARE(shown.dialog->journal()->index(1, 8).data().toString(), shown.second.number);
}

void TestBookingJournal::filtersByOutcome()
{
    Shown shown;
    shown.open();
    QTRY_COMPARE(shown.dialog->journal()->rowCount(), 2);
    must(usecase::CancelBooking(shown.desk.disk.desk())(
        shown.desk.place.actor, {shown.first.id, shown.first.version, u"asked for it"_s, false}));
    auto *status = shown.dialog->findChild<QComboBox *>(u"status"_s);
    status->setCurrentIndex(status->findData(u"cancelled"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shown.dialog->journal()->rowCount(), 1);
    QCOMPARE(shown.dialog->journal()->at(0)->row.appointment.id, shown.first.id);
}

void TestBookingJournal::anEmptyDaySaysSo()
{
    Shown shown;
    shown.open(tuesday.addDays(1));
    QTRY_VERIFY(shown.dialog->findChild<NoticeBar *>()->hasNotice());
    QCOMPARE(shown.dialog->journal()->rowCount(), 0);
}

void TestBookingJournal::printsByDay()
{
    Shown shown;
    shown.desk.printing.found = {{u"desk"_s, {}, {}, true, {}}};
    shown.open();
    QTRY_COMPARE(shown.dialog->journal()->rowCount(), 2);
    press(Qt::Key_F9);
    QTRY_COMPARE(shown.desk.printing.papers().size(), 1);
    const QString text = textOf(shown.desk.printing.papers().first());
    QVERIFY(text.contains(shown.first.number) && text.contains(shown.second.number));
    QVERIFY(text.contains(u"03.03.2026"));
}

void TestBookingJournal::whatIsNotPrintedWaitsInTheTray()
{
    Shown shown;
    shown.desk.printing.found = {{u"desk"_s, {}, {}, true, {}}};
    shown.desk.printing.printError = Error{Error::Kind::Denied, {}};
    shown.open();
    QTRY_COMPARE(shown.dialog->journal()->rowCount(), 2);
    press(Qt::Key_F9);
    QTRY_VERIFY(shown.dialog->findChild<NoticeBar *>()->hasNotice());
    const auto tray = must(usecase::ReadPrintTray(shown.desk.disk.desk())(shown.desk.place.actor));
    QCOMPARE(tray.size(), size_t(1));
    QCOMPARE(tray[0].kind, u"booking-journal"_s);
    QVERIFY(!tray[0].trouble.id.isEmpty());
}

void TestBookingJournal::refusalsAndMonitoringHaveTheirTabs()
{
    Shown shown;
    shown.desk.printing.found = {{u"desk"_s, {}, {}, true, {}}};
    const auto refused =
        must(shown.desk.disk.book(shown.desk.disk.attached(3, Attachment::Elsewhere), shown.doctor, at(tuesday, 10)));
    QVERIFY(refused.refusal);
    shown.open(monday); // the day of the request
    auto *tabs = shown.dialog->findChild<QTabWidget *>();
    const auto *refusals = shown.dialog->findChildren<QTableView *>().at(1)->model();
    QTRY_COMPARE(refusals->rowCount(), 1);
    QCOMPARE(refusals->index(0, 0).data().toString(), refused.refusal->number);
    tabs->setCurrentIndex(2);
    auto *monitoring = qobject_cast<QTableView *>(tabs->currentWidget());
    QCOMPARE(monitoring->model()->rowCount(), 3); // two bookings and the refusal
    tabs->setCurrentIndex(1);
    tabs->currentWidget()->setFocus();
    press(Qt::Key_F9);
    QTRY_COMPARE(shown.desk.printing.papers().size(), 1);
    const QString text = textOf(shown.desk.printing.papers().first());
    QVERIFY(text.contains(refused.refusal->number));
    QVERIFY(text.contains(u"8-800-080-7777"));
}

void TestBookingJournal::savesForAReason()
{
    Shown shown;
    shown.open();
    QTRY_COMPARE(shown.dialog->journal()->rowCount(), 2);
    QTemporaryDir folder;
    auto *notice = shown.dialog->findChild<NoticeBar *>();
    shown.dialog->exportTo(folder.filePath(u"j.csv"_s), u"Inspection"_s);
    QTRY_VERIFY(notice->hasNotice() && notice->kind() == NoticeBar::Kind::Success);
    QFile csv(folder.filePath(u"j.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(bytes.count("\r\n"), 3);
    QVERIFY(QString::fromUtf8(bytes).contains(shown.first.number));
    QCOMPARE(shown.desk.disk.countOf("SELECT count(*) FROM audit WHERE action = 'booking.export'"), 1);
    notice->clear();
    shown.dialog->exportTo(folder.filePath(u"j.xlsx"_s), u"Inspection"_s);
    QTRY_VERIFY(notice->hasNotice() && notice->kind() == NoticeBar::Kind::Success);
    QFile xlsx(folder.filePath(u"j.xlsx"_s));
    QVERIFY(xlsx.open(QIODevice::ReadOnly));
    QVERIFY(xlsx.read(4) == QByteArray("PK\x03\x04", 4));
    notice->clear();
    shown.dialog->exportTo(folder.filePath(u"no/such/folder/j.xlsx"_s), u"Inspection"_s);
    QTRY_VERIFY(notice->hasNotice());
    QCOMPARE(notice->kind(), NoticeBar::Kind::Error);
}

void TestBookingJournal::formulasAreDisarmed()
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"a"_s, u"b"_s});
    model.setItem(0, 0, new QStandardItem(u"=HYPERLINK(\"x\")"_s));
    model.setItem(0, 1, new QStandardItem(u"+7 701"_s));
    const QString csv = QString::fromUtf8(tableCsv(model));
    QVERIFY2(csv.contains(u"\"'=HYPERLINK(\"\"x\"\")\""), qPrintable(csv));
    QVERIFY(csv.contains(u"\"'+7 701\""));
}

void TestBookingJournal::everyKindOfPaperHasItsSize()
{
    using printing::PaperSize;
    for (const auto &[code, size] : {std::pair(u"coupon"_s, PaperSize::Coupon80mm),
                                     {u"coupon-a5"_s, PaperSize::A5},
                                     {u"refusal"_s, PaperSize::A4},
                                     {u"booking-journal"_s, PaperSize::A4},
                                     {u"call-list"_s, PaperSize::A4}}) {
        QVERIFY2(paperKind(code), qPrintable(code));
        QCOMPARE(paperKind(code)->size, size);
    }
}

QTEST_MAIN(TestBookingJournal)
#include "tst_booking_journal.moc"
