#include "queue/board_window.h"
#include "queue/queue_page.h"
#include "queue/queue_words.h"
#include "queue/ticket_dialog.h"
#include "usecase/find_scanned.h"
#include "widgets/ask.h"
#include "widgets/error_text.h"
#include "widgets/key_button.h"
#include "widgets/language_switch.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
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
    if (row)
        m_follow = row->ticket.id;
    if (!row || row->reasons.isEmpty())
        return m_why->clear();
    ShownVerdict shown;
    shown.headline = {"queue",
                      QT_TRANSLATE_NOOP("queue", "%1: number %2 in the queue"),
                      {row->ticket.number, QString::number(row->position)}};
    if (!row->groundKk.isEmpty()) {
        const bool russian = m_place.language.current() == Language::Russian;
        shown.remarks += Message{"queue",
                                 QT_TRANSLATE_NOOP("queue", "Ground: %1. %2"),
                                 {russian ? row->groundRu : row->groundKk, row->ticket.groundNote}};
    }
    Decision decision{u"queue_order"_s, QString::number(row->position), {}, {}};
    for (const auto &reason : row->reasons)
        decision.reasons += Decision::Reason{reason.message, reason.citation, reason.ruleVersion};
    shown.decisions = {decision};
    m_why->setVerdict(shown);
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
    m_priority->setEnabled(mayRun && ticket && ticket->isWaiting());
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
    if (!isVisible() || scanned.found.size() != 1)
        return false;
    usecase::CheckIn::Command command;
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
    const Ticket ticket = *current();
    if (const auto verdict = rules::mayPutFirst(ticket.kind); verdict.decision == u"refuse")
        return m_notice->setNotice(NoticeBar::Kind::Warning, verdict.reasons.front().message);
    PriorityDialog dialog(ticket, m_presenter.grounds(), m_place.language.current(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto turn = dialog.turn();
    m_presenter.setPriority({ticket.id, ticket.version, turn.priority, turn.ground, turn.groundNote});
}

void QueuePage::openBoard()
{
    auto *board = BoardWindow::showOver({m_place.desk, m_place.executor, m_place.texts}, this);
    board->setSound(m_sound->isChecked());
    connect(m_sound, &QAction::toggled, board, &BoardWindow::setSound, Qt::UniqueConnection);
}

} // namespace tirkeu::ui
