#include "administration/audit_page.h"
#include "desk_fixture.h"
#include "widgets/key_button.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The administrator looks through the audit by keys; a row that was tampered with is named.
class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarning()); }

    void showsTheNewestFirstInWords();
    void filtersByKeys();
    void saysThatNobodyHasTheNumber();
    void fetchesMoreAtTheEnd();
    void namesTheTamperedRow();
    void savesAFileForAReason();
    void enterLeadsToThePerson();

private:
    static void open(AuditPage &page)
    {
        page.resize(1100, 600);
        page.show();
        page.activate();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(page.model()->rowCount() > 0);
    }
};

void TestAuditPage::showsTheNewestFirstInWords()
{
    DeskFixture desk(Role::Administrator);
    const auto record = desk.disk.registered(1);
    AuditPage page(desk.place);
    const QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(page);
    const auto text = [&](int row, int column) { return page.model()->index(row, column).data().toString(); };
    QCOMPARE(text(0, 3), u"Looked through the audit"_s); // this very look
    QCOMPARE(text(1, 3), u"Registered a person"_s);
    QCOMPARE(text(1, 2), desk.place.actor.name);
    QCOMPARE(text(1, 4), record.cardNumber);
    QCOMPARE(text(1, 1), u"02.03.2026 09:00:00"_s);
}

void TestAuditPage::filtersByKeys()
{
    DeskFixture desk(Role::Administrator);
    const auto record = desk.disk.registered(1);
    desk.disk.registered(2);
    AuditPage page(desk.place);
    open(page);
    typeText(record.cardNumber);
    press(Qt::Key_Return);
    QTRY_COMPARE(page.model()->rowCount(), 2); // registered, and this look for the person
    for (int row = 0; row < 2; ++row)
        QCOMPARE(page.model()->at(row)->patient, record.id);
    page.findChild<QLineEdit *>(u"person"_s)->clear();
    auto *action = page.findChild<QComboBox *>(u"action"_s);
    action->setCurrentIndex(action->findData(u"patient.register"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page.model()->rowCount(), 2);
    QTRY_COMPARE(page.model()->at(0)->action, u"patient.register"_s);
}

void TestAuditPage::saysThatNobodyHasTheNumber()
{
    DeskFixture desk(Role::Administrator);
    AuditPage page(desk.place);
    open(page);
    typeText(u"R1-999999"_s);
    press(Qt::Key_Return);
    auto *notice = page.findChild<NoticeBar *>();
    QTRY_VERIFY(notice->hasNotice());
    QCOMPARE(notice->kind(), NoticeBar::Kind::Info);
    QCOMPARE(page.model()->rowCount(), 0);
}

void TestAuditPage::fetchesMoreAtTheEnd()
{
    DeskFixture desk(Role::Administrator);
    const auto record = desk.disk.registered(1);
    constexpr int reads = usecase::ReadAudit::pageSize * 2 + 50;
    for (int i = 0; i < reads; ++i)
        must(usecase::ReadCard(desk.disk.desk())(desk.place.actor, record.id).map([](const auto &) {}));
    AuditPage page(desk.place);
    const QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(page);
    QTRY_VERIFY(page.model()->rowCount() >= usecase::ReadAudit::pageSize);
    auto *table = page.findChild<QTableView *>(u"audit"_s);
    const int rows = desk.disk.countOf("SELECT count(*) FROM audit");
    const auto toTheEnd = [&] {
        table->scrollToBottom();
        return page.model()->rowCount() == rows;
    };
    QTRY_VERIFY(toTheEnd());
    for (int row = 0; row < rows; ++row)
        QCOMPARE(page.model()->at(row)->seq, qint64(rows - row));
    QVERIFY(!page.model()->canFetchMore({}));
}

void TestAuditPage::namesTheTamperedRow()
{
    DeskFixture desk(Role::Administrator);
    desk.disk.registered(1);
    desk.disk.registered(2);
    AuditPage page(desk.place);
    open(page);
    auto *notice = page.findChild<NoticeBar *>();
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(notice->kind(), NoticeBar::Kind::Success);
    QVERIFY(notice->text().startsWith(u"All rows are as they were written"_s));
    desk.disk.raw()->exec("DROP TRIGGER audit_stays; UPDATE audit SET user_id = zeroblob(16) WHERE seq = 3");
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(notice->kind(), NoticeBar::Kind::Error);
    QVERIFY2(notice->text().contains(u"row 3 "_s), qPrintable(notice->text()));
    const auto *table = page.findChild<QTableView *>(u"audit"_s);
    QCOMPARE(page.model()->at(table->currentIndex().row())->seq, 3);
}

void TestAuditPage::savesAFileForAReason()
{
    DeskFixture desk(Role::Administrator);
    const auto record = desk.disk.registered(1);
    AuditPage page(desk.place);
    open(page);
    const QString path = desk.disk.path(u"audit.csv"_s);
    page.exportTo(path, u"=inspection"_s);
    auto *notice = page.findChild<NoticeBar *>();
    QTRY_COMPARE(notice->kind(), NoticeBar::Kind::Success);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rows = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(int(rows.size()), 1 + desk.disk.countOf("SELECT count(*) FROM audit"));
    QVERIFY(rows[1].contains(u"Saved rows of the audit as a file"_s));
    QVERIFY(rows[1].contains(u"\"'=inspection\""_s)); // no formula
    QVERIFY(std::any_of(rows.begin(), rows.end(), [&](const auto &row) { return row.contains(record.cardNumber); }));
    QCOMPARE(desk.disk.lastActs(1), QStringList{u"audit.export"_s});
    page.exportTo(desk.disk.path(u"no/such/folder/audit.csv"_s), u"inspection"_s);
    QTRY_COMPARE(notice->kind(), NoticeBar::Kind::Error);
}

void TestAuditPage::enterLeadsToThePerson()
{
    DeskFixture desk(Role::Administrator);
    const auto record = desk.disk.registered(1);
    AuditPage page(desk.place);
    open(page);
    QSignalSpy wanted(&page, &Page::personWanted);
    auto *table = page.findChild<QTableView *>(u"audit"_s);
    table->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<PatientId>(), record.id);
}

QTEST_MAIN(TestAuditPage)
#include "tst_audit_page.moc"
