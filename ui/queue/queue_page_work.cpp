#include "base/error_text.h"
#include "queue/board_window.h"
#include "queue/documents_dialog.h"
#include "queue/priority_dialog.h"
#include "queue/queue_page.h"
#include "queue/queue_words.h"
#include "queue/ticket_dialog.h"
#include "queue/transfer_dialog.h"
#include "queue/why_dialog.h"
#include "rules/kept_decision.h"
#include "usecase/find_scanned.h"
#include "widgets/ask.h"
#include "widgets/key_button.h"
#include "widgets/language_switch.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"
#include "widgets/verdict_panel.h"
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

void QueuePage::showAll()
{
    showQueues();
    showChosen();
    Q_EMIT clocksChanged();
}

/// "Filter room · 3": how many wait in each.
void QueuePage::showQueues()
{
    const QSignalBlocker quiet(m_queues);
    const auto *chosen = m_presenter.chosen();
    const QString key = chosen ? chosen->place.key() : QString();
    m_queues->clear();
    auto *all = new QListWidgetItem(tr("All queues"), m_queues);
    m_queues->setCurrentItem(all);
    int waiting = 0;
    for (const auto &view : m_presenter.day().queues) {
        waiting += view.waiting;
        const QString name = placeName(view);
        auto *item = new QListWidgetItem(view.waiting > 0 ? tr("%1 – %2").arg(name).arg(view.waiting) : name, m_queues);
        item->setData(Qt::UserRole, view.place.key());
        item->setToolTip(tr("%1. Waiting: %2, the longest %3 min, served: %4")
                             .arg(name)
                             .arg(view.waiting)
                             .arg(view.longestMinutes)
                             .arg(view.served));
        item->setData(Qt::AccessibleTextRole, item->toolTip());
        if (view.waiting > 0) {
            QFont bold = item->font();
            bold.setBold(true);
            item->setFont(bold);
        }
        if (view.place.key() == key)
            m_queues->setCurrentItem(item);
    }
    for (int i = 0; i < m_queues->count(); ++i) // high enough to be hit
        m_queues->item(i)->setSizeHint({0, Theme::px(m_queues, 32)});
    if (waiting > 0)
        all->setText(tr("All queues – %1").arg(waiting));
}

/// The chosen ticket stays chosen when the list is read anew; after an act, the ticket it was about.
void QueuePage::showChosen()
{
    auto &model = m_presenter.model();
    const auto *view = m_presenter.chosen();
    const bool empty = model.rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 0 : 1);
    if (!m_presenter.isRead())
        m_nothing->setText(tr("The queue is being read…"));
    else if (m_presenter.error())
        m_nothing->setText(say(explain(*m_presenter.error(), ErrorContext::Reading)));
    else
        m_nothing->setText(tr("Nobody is in this queue. Check somebody in above, or give a ticket."));
    m_summary->setVisible(view != nullptr);
    if (view)
        m_summary->setText(tr("%1. Waiting: %2, the longest %3 min, served: %4")
                               .arg(placeName(*view))
                               .arg(view->waiting)
                               .arg(view->longestMinutes)
                               .arg(view->served));
    const int row = model.rowOf(m_follow);
    if (!empty)
        m_table->setCurrentIndex(model.index(std::max(0, row), 0));
    explainChosen();
    offerButtons();
}

void QueuePage::explainChosen()
{
    const auto *row = m_presenter.model().at(m_table->currentIndex().row());
    m_whyEmpty->setVisible(!row || row->reasons.isEmpty());
    m_whyEmpty->setText(row ? tr("This ticket does not wait: it has no place in the order.")
                            : tr("Choose a ticket to see why it stands where it stands."));
    if (row)
        m_follow = row->ticket.id;
    if (!row || row->reasons.isEmpty())
        return m_why->clear();
    ShownVerdict shown;
    shown.headline = {"queue",
                      QT_TRANSLATE_NOOP("queue", "%1: number %2 in the queue"),
                      {row->ticket.number, QString::number(row->position)}};
    if (!row->ground.code.isEmpty()) // not what was said or shown: the answer is heard by others
        shown.remarks += Message{"queue",
                                 QT_TRANSLATE_NOOP("queue", "Ground: %1 (%2)"),
                                 {groundName(row->ground), groundBasis(row->ground)}};
    shown.decisions = {rules::keptDecision(u"queue_order"_s, {QString::number(row->position), {}, row->reasons})};
    m_why->setVerdict(shown);
    tabAsShown(this); // paragraphs can be opened only now
}

void QueuePage::offerButtons()
{
    const auto *ticket = current();
    const bool mayRun = m_place.actor.roles.allow(Permission::RunQueue);
    const bool called = ticket && ticket->isCalled();
    const bool skipped = ticket && ticket->state == TicketState::Skipped;
    m_recall->setEnabled(mayRun && (called || skipped));
    m_skip->setEnabled(mayRun && called);
    m_start->setEnabled(mayRun && called);
    m_finish->setEnabled(mayRun && ticket && (called || ticket->state == TicketState::Serving));
    m_leave->setEnabled(mayRun && ticket && (ticket->isWaiting() || called || skipped));
    m_transfer->setEnabled(m_leave->isEnabled());
    m_priority->setEnabled(mayRun && ticket && ticket->isWaiting());
    m_whyBefore->setEnabled(ticket && ticket->isWaiting());
    m_closeDay->setEnabled(mayRun);
    m_print->setEnabled(mayRun && ticket);
    m_call->setEnabled(mayRun && m_presenter.chosen());
    m_take->setEnabled(mayRun);
    m_checkIn->setEnabled(mayRun);
}

void QueuePage::takeTicket(const PatientId &person)
{
    TicketDialog dialog(m_place, m_presenter, this);
    if (!person.isNull())
        dialog.setPerson(person);
    if (const auto *view = m_presenter.chosen())
        dialog.setPlace(view->place.key());
    if (dialog.exec() == QDialog::Accepted)
        m_presenter.take(dialog.command());
}

void QueuePage::checkInTyped()
{
    const QString typed = m_checkIn->text().trimmed();
    if (typed.isEmpty())
        return;
    if (const auto number = ticketNumber(typed)) { // the number of a ticket: shown
        m_queues->setCurrentRow(0);
        for (const auto &view : m_presenter.day().queues) {
            for (const auto &row : view.rows) {
                if (row.ticket.number == *number) {
                    m_follow = row.ticket.id;
                    m_presenter.choose(view.place.key());
                    m_checkIn->clear();
                    return m_table->setFocus();
                }
            }
        }
    }
    usecase::CheckIn::Command command;
    command.typed = typed;
    m_presenter.checkIn(command);
}

bool QueuePage::takeScan(const usecase::ScannedPerson &scanned)
{
    if (!m_place.actor.roles.allow(Permission::RunQueue) || !isVisible() || scanned.found.size() != 1)
        return false;
    usecase::CheckIn::Command command;
    command.appointment = scanned.booking;
    if (scanned.booking.isNull())
        command.patient = scanned.found.front();
    m_presenter.checkIn(command);
    return true;
}

bool QueuePage::ticketPerson(const PatientId &id)
{
    usecase::CheckIn::Command command; // who is booked today needs no other ticket
    command.patient = id;
    m_presenter.checkIn(command);
    return true;
}

void QueuePage::showTaken(const usecase::TicketOutcome &outcome)
{
    m_checkIn->clear();
    m_follow = outcome.ticket->id;
    const char *said = outcome.existed ? QT_TRANSLATE_NOOP("queue", "Stands in the queue already: %1. Before them: %2")
                                       : QT_TRANSLATE_NOOP("queue", "Ticket %1. Before them: %2");
    m_notice->setNotice(NoticeBar::Kind::Success,
                        Message{"queue", said, {outcome.ticket->number, QString::number(outcome.before)}});
    if (!outcome.existed)
        m_presenter.print(*outcome.ticket);
}

void QueuePage::showNotTaken(const usecase::TicketOutcome &outcome)
{
    if (outcome.refusal)
        return m_notice->setNotice(NoticeBar::Kind::Warning, outcome.refusal->reasons.front().message);
    if (outcome.choices.size() > 1)
        return askWhich(outcome);
    m_withoutBooking = outcome.person;
    const Message give{"queue", QT_TRANSLATE_NOOP("queue", "Give a ticket")};
    m_notice->setNotice(NoticeBar::Kind::Info, outcome.obstacle.value_or(Message()),
                        outcome.person.isNull() ? Message() : give);
}

/// Several bookings today: by time and doctor.
void QueuePage::askWhich(const usecase::TicketOutcome &outcome)
{
    AskDialog dialog({tr("Which booking?"), tr("The person is booked several times today.")}, this);
    dialog.setObjectName(u"whichBooking"_s);
    dialog.addSafe(tr("None of them"));
    for (size_t i = 0; i < outcome.choices.size(); ++i) {
        const auto &row = outcome.choices[i];
        dialog.addChoice(inClinic(row.appointment.start).toString(u"HH:mm"_s) + u" · "_s + row.doctor.brief(),
                         int(i) + 1, i == 0 ? AskDialog::Choice::Primary : AskDialog::Choice::Plain);
    }
    const int chosen = dialog.exec();
    if (chosen <= 0)
        return;
    usecase::CheckIn::Command command;
    command.appointment = outcome.choices[size_t(chosen) - 1].appointment.id;
    m_presenter.checkIn(command);
}

void QueuePage::askLeave()
{
    if (!current())
        return;
    const Ticket ticket = *current();
    const auto reason =
        askReason(this, {tr("Take %1 out of the queue?").arg(ticket.number),
                         tr("The number is not given again."),
                         tr("Reason"),
                         tr("Out of the queue"),
                         {tr("Went away"), tr("The ticket was taken by mistake"), tr("Goes to another queue")}});
    if (reason)
        m_presenter.leave(ticket, *reason);
}

void QueuePage::askPriority()
{
    if (!current())
        return;
    PriorityDialog dialog(*current(), m_presenter.grounds(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_presenter.setPriority(dialog.command());
}

void QueuePage::serve(void (QueuePresenter::*step)(const Ticket &, const PatientId &))
{
    if (!current())
        return;
    const Ticket ticket = *current(); // the list is read anew meanwhile
    PatientId person;
    if (ticket.kind == TicketKind::Certificate && ticket.patient.isNull()) {
        DocumentsDialog dialog(m_place, ticket.number, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        person = dialog.person();
    }
    (m_presenter.*step)(ticket, person);
}

void QueuePage::askTransfer()
{
    if (!current())
        return;
    TransferDialog dialog(*current(), m_presenter.day(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_presenter.transfer(dialog.command());
}

void QueuePage::askCloseDay()
{
    if (confirm(this, {tr("Close the queues of today?"),
                       tr("Everybody who still waits, was called or was passed over is out of the queue. Who is being "
                          "served stays to be finished."),
                       tr("Close the day"), tr("Go back")}))
        m_presenter.closeDay();
}

void QueuePage::sayDayClosed(const usecase::CloseQueues::Closed &closed)
{
    const QString tickets = QString::number(closed.tickets);
    if (closed.serving == 0)
        return m_notice->setNotice(
            NoticeBar::Kind::Success,
            Message{"queue", QT_TRANSLATE_NOOP("queue", "The day is closed. Out of the queue: %1."), {tickets}});
    m_notice->setNotice(NoticeBar::Kind::Warning,
                        Message{"queue",
                                QT_TRANSLATE_NOOP("queue", "Out of the queue: %1. Still being served: %2 – finish "
                                                           "them."),
                                {tickets, QString::number(closed.serving)}});
}

void QueuePage::explainToThePublic()
{
    const auto *row = m_presenter.model().at(m_table->currentIndex().row());
    if (!row)
        return;
    const auto asked = *row;
    for (const auto &view : m_presenter.day().queues) {
        if (view.place == asked.ticket.place) {
            WhyDialog dialog(view, asked, m_place.texts, this);
            dialog.exec(); // the queues may be read anew meanwhile
            return;
        }
    }
}

void QueuePage::openBoard()
{
    auto *board = BoardWindow::showOver({m_place.desk, m_place.executor, m_place.texts}, this);
    board->setSound(m_sound->isChecked());
    connect(m_sound, &QAction::toggled, board, &BoardWindow::setSound, Qt::UniqueConnection);
}

} // namespace tirkeu::ui
