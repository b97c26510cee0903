#include "gui/shell_services.h"
#include "queue/board_window.h"
#include "queue/queue_page.h"
#include "support/booked_desk.h"
#include "usecase/print_tray.h"
#include "widgets/notice_bar.h"
#include "widgets/verdict_panel.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

namespace {

const QDate monday(2026, 3, 2);

struct Fixture
{
    BookedDesk disk;
    ShellServices shell{disk.place(), disk.folder()};
    std::shared_ptr<usecase::Desk> desk{std::shared_ptr<void>(), &disk.desk()};
    Workplace place{desk, disk.administrator(), shell.executor, shell.texts, shell.language, shell.tray, {}};
};

} // namespace

/// The queue by the keyboard, and the public board beside it.
class TestQueuePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aTicketIsGivenAndPrinted();
    void whoIsBookedChecksInByNumber();
    void whoIsNotBookedIsOfferedATicket();
    void theNextOneIsCalledAndServed();
    void aTurnIsChangedOnAGround();
    void theReasonIsShown();
    void clocksNameNobody();
    void theBoardShowsNumbersAndNoNames();
    void theBoardOutlivesThePage();
    void everyControlHasAName();

private:
    void open();
    QTableView *table() const { return m_page->findChild<QTableView *>(u"tickets"_s); }
    QString notice() const { return m_page->findChild<NoticeBar *>()->text(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void choose(const QueuePlace &place);
    Ticket given(TicketKind kind, const QueuePlace &place, const PatientId &person = {});

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<QueuePage> m_page;
};

void TestQueuePage::init()
{
    failOnWarnings();
    m_fixture = std::make_unique<Fixture>();
}

void TestQueuePage::cleanup()
{
    m_fixture->shell.executor.wait();
    m_page.reset();
    m_fixture.reset();
}

void TestQueuePage::open()
{
    m_page = std::make_unique<QueuePage>(m_fixture->place);
    m_page->resize(1100, 660);
    new QAbstractItemModelTester(&m_page->presenter().model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_page.get());
    showActive(*m_page);
    QTRY_VERIFY(m_page->presenter().isRead());
    m_page->activate();
}

void TestQueuePage::choose(const QueuePlace &place)
{
    auto *list = m_page->findChild<QListWidget *>(u"queues"_s);
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->data(Qt::UserRole).toString() == place.key())
            return list->setCurrentRow(i);
    }
    QFAIL("the queue is not listed");
}

Ticket TestQueuePage::given(TicketKind kind, const QueuePlace &place, const PatientId &person)
{
    usecase::TakeTicket::Command command;
    command.kind = kind;
    command.place = place;
    command.patient = person;
    return *must(usecase::TakeTicket(m_fixture->disk.desk())(m_fixture->place.actor, command)).ticket;
}

void TestQueuePage::aTicketIsGivenAndPrinted()
{
    open();
    whenAsked([](QWidget *dialog) {
        QCOMPARE(dialog->objectName(), u"ticketDialog"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // to the filter
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    });
    press(Qt::Key_F8);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, QueueTableModel::Number), u"E-001"_s);
    QTRY_COMPARE(m_fixture->shell.tray.papers.size(), 1);
    QVERIFY(m_fixture->shell.tray.papers.front().startsWith("%PDF"));
}

void TestQueuePage::whoIsBookedChecksInByNumber()
{
    const auto gp = m_fixture->disk.doctor();
    const auto booked = m_fixture->disk.booked(m_fixture->disk.attached(1), gp, at(monday, 9, 15));
    open();
    typeText(booked.number);
    press(Qt::Key_Return);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, QueueTableModel::Number), u"A-001"_s);
    QCOMPARE(cell(0, QueueTableModel::Kind), u"Booked · 09:15"_s);
    QVERIFY(notice().contains(u"A-001"_s));
    typeText(booked.number);
    press(Qt::Key_Return);
    QTRY_VERIFY(notice().startsWith(u"Stands in the queue already"_s));
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestQueuePage::whoIsNotBookedIsOfferedATicket()
{
    m_fixture->disk.attached(1);
    open();
    typeText(syntheticIin(1).toString());
    press(Qt::Key_Return);
    QTRY_VERIFY(notice().startsWith(u"The person is not booked for today."_s));
    whenAsked([](QWidget *) { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); });
    for (auto *button : m_page->findChild<NoticeBar *>()->findChildren<QPushButton *>())
        button->click();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, QueueTableModel::Person), person(1).name.brief());
}

void TestQueuePage::theNextOneIsCalledAndServed()
{
    const auto papers = QueuePlace::of(NamedQueue::Papers);
    given(TicketKind::WalkIn, papers);
    given(TicketKind::WalkIn, papers);
    open();
    choose(papers);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::State), u"Called"_s);
    QCOMPARE(cell(0, QueueTableModel::Number), u"B-001"_s);
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::State), u"Called once more (2 times)"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::State), u"Being served"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(cell(1, QueueTableModel::State), u"Served"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::State), u"Called"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::State), u"Passed over"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(notice(), u"Nobody waits in this queue."_s);
}

void TestQueuePage::aTurnIsChangedOnAGround()
{
    const auto papers = QueuePlace::of(NamedQueue::Papers);
    given(TicketKind::WalkIn, papers);
    given(TicketKind::WalkIn, papers);
    open();
    choose(papers);
    table()->setFocus();
    press(Qt::Key_Down);
    whenAsked([](QWidget *dialog) {
        auto *turn = dialog->findChild<QComboBox *>(u"priorityTurn"_s);
        turn->setCurrentIndex(turn->findData(u"ground:1-veteran"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    });
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::Number), u"B-002"_s);
    QCOMPARE(cell(0, QueueTableModel::State), u"Out of turn"_s);
}

void TestQueuePage::theReasonIsShown()
{
    const auto papers = QueuePlace::of(NamedQueue::Papers);
    given(TicketKind::WalkIn, papers);
    given(TicketKind::WalkIn, papers);
    open();
    choose(papers);
    table()->setCurrentIndex(table()->model()->index(1, 0));
    const QString why = m_page->findChild<VerdictPanel *>(u"why"_s)->text();
    QVERIFY2(why.contains(u"B-001 is before: came earlier"_s), qPrintable(why));
    QVERIFY(why.contains(u"par. 9, subpar. 3)"_s));

    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::State), u"Called"_s);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    const auto *none = m_page->findChild<QLabel *>(u"whyEmpty"_s);
    QVERIFY(none->isVisible());
    QVERIFY(none->text().startsWith(u"This ticket does not wait"_s));
}

void TestQueuePage::clocksNameNobody()
{
    const auto one = m_fixture->disk.attached(1);
    given(TicketKind::WalkIn, QueuePlace::of(NamedQueue::Papers), one);
    open();
    const auto clocks = m_page->clocks();
    QCOMPARE(clocks.size(), size_t(1));
    QCOMPARE(clocks.front().minutes, 10);
    QCOMPARE(clocks.front().title.arguments, QStringList{u"B-001"_s});
}

void TestQueuePage::theBoardShowsNumbersAndNoNames()
{
    const auto papers = QueuePlace::of(NamedQueue::Papers);
    const auto one = m_fixture->disk.attached(1);
    given(TicketKind::WalkIn, papers, one);
    given(TicketKind::WalkIn, papers, m_fixture->disk.attached(2));
    must(usecase::CallNext(m_fixture->disk.desk())(m_fixture->place.actor, {papers, u"7"_s}));
    open();
    press(Qt::Key_B, Qt::ControlModifier);
    auto *board = BoardWindow::of(m_page.get());
    QVERIFY(board);
    QTRY_COMPARE(board->findChildren<QLabel *>(u"callNumber"_s).front()->text(), u"B-001"_s);
    QVERIFY(board->findChildren<QLabel *>(u"callRoom"_s).front()->text().contains(u'7'));
    QCOMPARE(board->findChildren<QLabel *>(u"nextNumbers"_s).front()->text(), u"B-002"_s);
    QStringList said{board->windowTitle(), board->accessibleName()};
    for (auto *widget : board->findChildren<QWidget *>()) {
        said += {widget->accessibleName(), widget->toolTip(), widget->windowTitle(), widget->accessibleDescription()};
        if (auto *label = qobject_cast<QLabel *>(widget))
            said += label->text();
    }
    for (const int n : {1, 2}) {
        for (const auto &part : {person(n).name.surname, person(n).name.givenName, syntheticIin(n).toString()})
            QVERIFY2(!said.join(u'\n').contains(part), qPrintable(part));
    }
    m_fixture->shell.executor.wait();
    delete board;
}

void TestQueuePage::theBoardOutlivesThePage()
{
    QWidget window;
    auto *page = new QueuePage(m_fixture->place, &window);
    window.show();
    auto *board = BoardWindow::showOver({m_fixture->desk, m_fixture->shell.executor, m_fixture->shell.texts}, page);
    window.hide(); // the lock hides the pages; another user has them made anew
    delete page;
    QCOMPARE(BoardWindow::of(&window), board);
    QVERIFY(board->isVisible());
    QSignalSpy refreshed(board, &BoardWindow::refreshed);
    board->refresh();
    QTRY_VERIFY(!refreshed.isEmpty());
    m_fixture->shell.executor.wait();
}

void TestQueuePage::everyControlHasAName()
{
    given(TicketKind::WalkIn, QueuePlace::of(NamedQueue::Papers));
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(TestQueuePage)
#include "tst_queue_page.moc"
