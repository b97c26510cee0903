#include "gui/queue_page_fixture.h"
#include "queue/board_window.h"

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// The public board: numbers and rooms on a second screen, whatever happens to the desk.
class TestQueueBoard : public QueuePageTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void itComesBackByItself();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void keysCloseItAndFillTheScreen();

private:
    std::unique_ptr<BoardWindow> board()
    {
        return std::make_unique<BoardWindow>(
            BoardWindow::Given{m_fixture->desk, m_fixture->shell.executor, m_fixture->shell.texts}, nullptr);
    }
    static QString said(const BoardWindow &board, const QString &name)
    {
        return board.findChildren<QLabel *>(name).front()->text();
    }
    static void look(BoardWindow &board)
    {
        QSignalSpy refreshed(&board, &BoardWindow::refreshed);
        board.refresh();
        QTRY_VERIFY(!refreshed.isEmpty());
    }
    /// A morning: six called, every queue with people.
    void fill()
    {
        for (const auto queue :
             {NamedQueue::Registration, NamedQueue::Filter, NamedQueue::Certificates, NamedQueue::Papers}) {
            const auto kind = queue == NamedQueue::Filter         ? TicketKind::Filter
                              : queue == NamedQueue::Certificates ? TicketKind::Certificate
                                                                  : TicketKind::WalkIn;
            for (int n = 0; n < 9; ++n)
                given(kind, QueuePlace::of(queue));
        }
        for (int n = 0; n < 6; ++n) {
            m_fixture->disk.clock.advance(10);
            const auto queue = n % 2 ? NamedQueue::Papers : NamedQueue::Registration;
            must(usecase::CallNext(m_fixture->disk.desk())(
                m_fixture->place.actor, {QueuePlace::of(queue), n < 4 ? u"10%1"_s.arg(n) : QString()}));
        }
    }
};

/// The board reads the desk's own file and no network; when it cannot, it says whom to ask and looks again.
void TestQueueBoard::itComesBackByItself()
{
    given(TicketKind::WalkIn, papers);
    must(usecase::CallNext(m_fixture->disk.desk())(m_fixture->place.actor, {papers, u"7"_s}));
    const QString ask = m_fixture->shell.texts.say({"board", "Please ask at the desk"}, Language::Kazakh);
    const auto window = board();
    look(*window);
    QCOMPARE(said(*window, u"callNumber"_s), u"B-001"_s);
    m_fixture->disk.raw()->exec("ALTER TABLE ticket RENAME TO ticket_away");
    QTRY_VERIFY_WITH_TIMEOUT(said(*window, u"boardNext"_s).contains(ask), 10000);
    QCOMPARE(said(*window, u"callNumber"_s), u"B-001"_s); // what was known stays to be read
    m_fixture->disk.raw()->exec("ALTER TABLE ticket_away RENAME TO ticket");
    given(TicketKind::WalkIn, papers);
    QTRY_COMPARE_WITH_TIMEOUT(said(*window, u"nextNumbers"_s), u"B-002"_s, 10000); // nobody asked it to
    QVERIFY(!said(*window, u"boardNext"_s).contains(ask));
    m_fixture->shell.executor.wait();
}

void TestQueueBoard::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366x768") << QSize(1366, 768);
    QTest::newRow("1920x1080") << QSize(1920, 1080);
    QTest::newRow("1024x768") << QSize(1024, 768);
}

void TestQueueBoard::nothingIsCutOff()
{
    QFETCH(QSize, size);
    fill();
    const auto window = board();
    window->resize(size);
    showActive(*window);
    look(*window);
    QCOMPARE(window->size(), size); // it does not ask for more than the screen
    for (auto *label : window->findChildren<QLabel *>()) {
        const auto needed = [label] {
            return label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        };
        QTRY_VERIFY2(needed().width() <= label->width() && needed().height() <= label->height(),
                     qPrintable(label->objectName() + u' ' + label->text()));
        QTRY_VERIFY2(label->geometry().bottom() < window->height(), qPrintable(label->text()));
    }
    keepPicture(window.get(), u"board-%1"_s.arg(size.width()));
    m_fixture->shell.executor.wait();
}

void TestQueueBoard::keysCloseItAndFillTheScreen()
{
    const auto window = board();
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    showActive(*window);
    QTest::keyClick(window.get(), Qt::Key_F11);
    QVERIFY(window->isFullScreen());
    QTest::keyClick(window.get(), Qt::Key_Escape);
    QVERIFY(!window->isVisible());
    m_fixture->shell.executor.wait();
}

QTEST_MAIN(TestQueueBoard)
#include "tst_queue_board.moc"
