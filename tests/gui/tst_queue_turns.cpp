#include "gui/queue_page_fixture.h"
#include "queue/why_dialog.h"
#include "storage/booking_notes.h"
#include "usecase/reference_lists.h"
#include "widgets/verdict_panel.h"
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tirkeu;
using namespace tirkeu::ui;
using namespace tirkeu::test;

/// Who goes before others and why, who is sent elsewhere, and the end of the
/// day: by the keyboard.
class TestQueueTurns : public QueuePageTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aGroundIsChosenWithWhatItRestsOn();
    void anEmergencyShowsItsParagraph();
    void aTicketIsGivenOutOfTurn();
    void certificatesOfferNoTurn();
    void aNewTicketForACertificateHasNoTurn();
    void thePublicHearsTheGroundAndNothingElse();
    void whoIsNextIsTold();
    void aTicketGoesToAnotherQueue();
    void aRoomHasAQueueOfItsOwn();
    void theOtherQueueOfACertificateIsANewNumber();
    void whoseTheDocumentsAreIsAsked();
    void theDayIsClosedWhenAskedTwice();

private:
    /// The window is in front again when a dialog is gone; offscreen nobody else
    /// brings it there.
    void back() { QApplication::setActiveWindow(m_page.get()); }
    static QString labels(QWidget *dialog)
    {
        QStringList said;
        for (auto *label : dialog->findChildren<QLabel *>())
            said += {label->text(), label->toolTip()};
        return said.join(u'\n');
    }
    void putFirst(const Ticket &ticket, const QString &note)
    {
        must(usecase::SetPriority(m_fixture->disk.desk())(
            m_fixture->place.actor, {ticket.id, 0, TicketPriority::Ground, u"3-pregnant"_s, note}));
    }
};

void TestQueueTurns::aGroundIsChosenWithWhatItRestsOn()
{
    const usecase::EditReferenceList edit(m_fixture->disk.desk());
    QVERIFY(!must(edit.add(m_fixture->place.actor, ReferenceList::PriorityGrounds,
                           {u"donor"_s, monday, {}, u"Донор"_s, u"Донор крови"_s, u"Бұйрық № 5"_s, u"Приказ № 5"_s})));
    given(TicketKind::WalkIn, papers);
    given(TicketKind::WalkIn, papers);
    open();
    choose(papers);
    table()->setFocus();
    press(Qt::Key_Down);
    whenDialog("priorityDialog", [](QWidget *dialog) {
        press(Qt::Key_End); // the last of the list
        QCOMPARE(dialog->findChild<QComboBox *>(u"priorityTurn"_s)->currentText(), u"Донор"_s);
        const QString basis = dialog->findChild<VerdictPanel *>(u"turnBasis"_s)->text();
        QVERIFY2(basis.contains(u"Бұйрық № 5"_s), qPrintable(basis));
        press(Qt::Key_Tab);
        if (QApplication::focusWidget()->objectName() != u"turnNote")
            press(Qt::Key_Tab); // past a link
        typeText(u"куәлік № 7"_s);
        keepPicture(dialog, u"priority"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::Number), u"B-002"_s);
    const auto kept = m_page->presenter().model().at(0)->ticket;
    QCOMPARE(kept.ground, u"donor"_s);
    QCOMPARE(kept.groundNote, u"куәлік № 7"_s);
    const QString why = m_page->findChild<VerdictPanel *>(u"why"_s)->text();
    QVERIFY2(why.contains(u"Донор (Бұйрық № 5)"_s), qPrintable(why));
    QVERIFY2(!why.contains(u"куәлік"_s), qPrintable(why)); // heard by others
}

void TestQueueTurns::anEmergencyShowsItsParagraph()
{
    given(TicketKind::WalkIn, papers);
    open();
    choose(papers);
    table()->setFocus();
    whenDialog("priorityDialog", [](QWidget *dialog) {
        QVERIFY(dialog->findChild<VerdictPanel *>(u"turnBasis"_s)->isHidden());
        press(Qt::Key_Down);
        const QString basis = dialog->findChild<VerdictPanel *>(u"turnBasis"_s)->text();
        QVERIFY2(basis.contains(u"par. 9, subpar. 1)"_s), qPrintable(basis));
        press(Qt::Key_Return);
    });
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::State), u"Emergency"_s);
}

void TestQueueTurns::aTicketIsGivenOutOfTurn()
{
    given(TicketKind::WalkIn, QueuePlace::of(NamedQueue::Registration));
    open();
    whenDialog("ticketDialog", [](QWidget *dialog) {
        auto *turns = dialog->findChild<QComboBox *>(u"priorityTurn"_s);
        turns->setFocus();
        press(Qt::Key_End);
        keepPicture(dialog, u"ticket"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_F8);
    QTRY_COMPARE(cell(0, QueueTableModel::Number), u"B-002"_s);
    QCOMPARE(cell(0, QueueTableModel::State), u"Out of turn"_s);
}

/// ДСМ-90 app.7 §7.
void TestQueueTurns::certificatesOfferNoTurn()
{
    given(TicketKind::Certificate, certificates);
    given(TicketKind::Certificate, certificates);
    open();
    choose(certificates);
    table()->setFocus();
    press(Qt::Key_Down);
    bool asked = false;
    whenDialog("priorityDialog", [&](QWidget *dialog) {
        asked = true;
        QVERIFY(!dialog->findChild<QComboBox *>(u"priorityTurn"_s)->isVisible());
        const QString said = dialog->findChild<VerdictPanel *>(u"turnBasis"_s)->text();
        QVERIFY2(said.contains(u"neither booking nor quicker service"_s) && said.contains(u"par. 7"_s),
                 qPrintable(said));
        QCOMPARE(namelessControls(*dialog), QStringList());
        keepPicture(dialog, u"priority-certificate"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(asked);
    m_fixture->shell.executor.wait();
    QCOMPARE(cell(0, QueueTableModel::Number), u"C-001"_s);
}

void TestQueueTurns::aNewTicketForACertificateHasNoTurn()
{
    open();
    whenDialog("ticketDialog", [](QWidget *dialog) {
        auto *turns = dialog->findChild<QComboBox *>(u"priorityTurn"_s);
        turns->setCurrentIndex(2);
        auto *kind = dialog->findChild<QComboBox *>(u"ticketKind"_s);
        kind->setFocus();
        press(Qt::Key_End);
        QVERIFY(!turns->isVisible());
        QVERIFY(dialog->findChild<VerdictPanel *>(u"turnBasis"_s)->text().contains(u"par. 7"_s));
        press(Qt::Key_Return);
    });
    press(Qt::Key_F8);
    QTRY_COMPARE(cell(0, QueueTableModel::Number), u"C-001"_s);
    QCOMPARE(cell(0, QueueTableModel::State), u"Waiting"_s);
}

void TestQueueTurns::thePublicHearsTheGroundAndNothingElse()
{
    const auto one = m_fixture->disk.attached(1);
    given(TicketKind::WalkIn, papers);
    const auto first = given(TicketKind::WalkIn, papers, one);
    given(TicketKind::WalkIn, papers);
    putFirst(first, u"туберкулез"_s);
    open();
    choose(papers);
    table()->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QString said;
    whenDialog("whyDialog", [&](QWidget *dialog) {
        said = labels(dialog);
        keepPicture(dialog, u"why"_s);
        QCOMPARE(namelessControls(*dialog), QStringList());
        press(Qt::Key_Escape);
    });
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!said.isEmpty());
    QVERIFY2(said.contains(u"B-003"_s), qPrintable(said));
    QVERIFY2(said.contains(u"B-002 is before: out of turn, Жүкті әйел (Емхананың ішкі тәртібі)"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Беременная женщина (Внутренний порядок поликлиники)"_s), qPrintable(said));
    QVERIFY2(said.contains(u"B-001 is before: came earlier"_s), qPrintable(said));
    for (const QString &part : {u"туберкулез"_s, person(1).name.surname, person(1).name.givenName})
        QVERIFY2(!said.contains(part), qPrintable(part));
}

void TestQueueTurns::whoIsNextIsTold()
{
    given(TicketKind::WalkIn, papers);
    open();
    choose(papers);
    QString said;
    whenDialog("whyDialog", [&](QWidget *dialog) {
        said = labels(dialog);
        press(Qt::Key_Escape);
    });
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY2(said.contains(u"Nobody: B-001 is called next."_s), qPrintable(said));
}

void TestQueueTurns::aTicketGoesToAnotherQueue()
{
    given(TicketKind::WalkIn, papers);
    open();
    choose(papers);
    whenDialog("transferDialog", [](QWidget *dialog) {
        keepPicture(dialog, u"transfer"_s);
        QCOMPARE(namelessControls(*dialog), QStringList());
        press(Qt::Key_Return); // the registration desk is the first
    });
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(notice(), u"Waits in the other queue: B-001"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    choose(QueuePlace::of(NamedQueue::Registration));
    QCOMPARE(cell(0, QueueTableModel::Number), u"B-001"_s);
}

/// Typed where a queue is chosen: those for the room are called there.
void TestQueueTurns::aRoomHasAQueueOfItsOwn()
{
    given(TicketKind::WalkIn, papers);
    open();
    choose(papers);
    whenDialog("transferDialog", [](QWidget *) {
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(u"205"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(notice(), u"Waits in the other queue: B-001"_s);
    choose(QueuePlace::ofRoom(u"205"_s));
    back();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::State), u"Called"_s);
    QCOMPARE(m_page->presenter().model().at(0)->ticket.room, u"205"_s);
}

void TestQueueTurns::theOtherQueueOfACertificateIsANewNumber()
{
    given(TicketKind::Certificate, certificates);
    open();
    choose(certificates);
    whenDialog("transferDialog", [](QWidget *dialog) {
        QVERIFY(labels(dialog).contains(u"A new number is given there"_s));
        press(Qt::Key_Down);
        press(Qt::Key_Down); // prescriptions and papers
        press(Qt::Key_Return);
    });
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(notice(), u"Waits in the other queue: B-001"_s);
}

/// R17.
void TestQueueTurns::whoseTheDocumentsAreIsAsked()
{
    m_fixture->disk.attached(1);
    given(TicketKind::Certificate, certificates);
    open();
    choose(certificates);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::State), u"Called"_s);
    whenDialog("documentsDialog", [](QWidget *dialog) {
        keepPicture(dialog, u"documents"_s);
        QCOMPARE(namelessControls(*dialog), QStringList());
        typeText(syntheticIin(1).toString());
        press(Qt::Key_Return);
    });
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::State), u"Being served"_s);
    QCOMPARE(cell(0, QueueTableModel::Person), person(1).name.brief());
    back();
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(cell(0, QueueTableModel::State), u"Served"_s);
    QCOMPARE(m_fixture->disk.countOf("SELECT count(*) FROM service_record WHERE service = 'certificate'"), 1);
}

void TestQueueTurns::theDayIsClosedWhenAskedTwice()
{
    given(TicketKind::WalkIn, papers);
    given(TicketKind::WalkIn, papers);
    open();
    whenAsked([](QWidget *) { press(Qt::Key_Escape); });
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    back();
    whenAsked([](QWidget *dialog) {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(u"Close the day"_s))
                return button->click();
        }
        QFAIL("the day cannot be closed");
    });
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(notice(), u"The day is closed. Out of the queue: 2."_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
}

QTEST_MAIN(TestQueueTurns)
#include "tst_queue_turns.moc"
