// What is done from the page: cells opened, bookings moved, cancelled, marked and printed.
#include "booking/answer_steps.h"
#include "booking/booking_details_dialog.h"
#include "booking/booking_page.h"
#include "booking/doctor_ill_dialog.h"
#include "booking/journal_dialog.h"
#include "booking/proposal_model.h"
#include "booking/time_grid.h"
#include "booking/visit_side.h"
#include "booking/waiting_dialog.h"
#include "papers/coupon_papers.h"
#include "widgets/ask.h"
#include "widgets/notice_bar.h"
#include "widgets/say.h"
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

/// Enter: puts down what is in hand, shows a booking, or books the time.
void BookingPage::openCell()
{
    const auto *column = m_grid->currentColumn();
    const auto *cell = m_grid->currentCell();
    if (!column || !cell)
        return;
    if (m_taken) {
        const BookingRow row = *m_taken;
        const auto doctor = column->doctor.id;
        const auto start = column->momentOf(cell->from);
        return askMove(row, doctor, start);
    }
    if (cell->isBooking() && !m_visit.person())
        return work(BookingCard::Deed::Details);
    chooseCell();
}

/// Whatever the cell is, the use-case answers: a time that cannot be booked is explained, with others to choose from.
void BookingPage::chooseCell()
{
    if (!m_place.actor.roles.allow(Permission::BookAppointment))
        return m_notice->setNotice(NoticeBar::Kind::Info, tr("Your role does not book visits."));
    const auto &column = *m_grid->currentColumn();
    const auto &cell = *m_grid->currentCell();
    usecase::FoundSlot slot;
    if (const auto *known = column.slotOf(cell))
        slot.slot = *known;
    slot.slot.practitioner = column.doctor.id;
    slot.slot.start = column.momentOf(cell.from);
    if (slot.slot.room.isEmpty())
        slot.slot.room = column.room;
    slot.doctor = column.doctor.name;
    slot.specialty = column.doctor.specialty;
    m_sides->setCurrentWidget(m_side);
    m_visit.choose(slot);
    if (!m_visit.person()) {
        m_side->notice().setNotice(NoticeBar::Kind::Info,
                                   Message{"bookingPage",
                                           QT_TRANSLATE_NOOP("bookingPage", "Whom for %1?"),
                                           {timeInWords(slot.slot.start, m_place.desk->today())}});
        m_side->focusPerson();
    }
}

void BookingPage::proposeNear()
{
    const auto *column = m_grid->currentColumn();
    const auto *cell = m_grid->currentCell();
    if (!column || !cell)
        return;
    ProposalWish wish;
    wish.by = ProposalWish::By::AnyNear;
    wish.near = column->momentOf(cell->from);
    m_visit.propose(wish);
    m_side->focusProposals();
}

/// Of the doctor the grid stands on.
void BookingPage::proposeDoctor()
{
    const auto *column = m_grid->currentColumn();
    if (!column)
        return m_side->notice().setNotice(
            NoticeBar::Kind::Info,
            Message{"bookingPage", QT_TRANSLATE_NOOP("bookingPage", "No doctor stands in the grid on this day. Ctrl+F"
                                                                    " finds one by name.")});
    ProposalWish wish;
    wish.by = ProposalWish::By::Doctor;
    wish.doctor = column->doctor.id;
    m_visit.propose(wish);
}

void BookingPage::printCoupon(const Appointment &booking, const PatientId &person, bool onOtherPaper)
{
    const auto papers = couponPapers(m_place);
    m_actions.print(onOtherPaper ? papers.other : papers.usual, booking.id.bytes(), booking.version, person);
}

void BookingPage::showBooked(const usecase::BookingOutcome &outcome)
{
    if (outcome.booked.empty())
        return;
    const Appointment first = outcome.booked.front();
    for (const auto &booking : outcome.booked)
        printCoupon(booking, booking.patient);
    Toast toast{{"bookingPage",
                 QT_TRANSLATE_NOOP("bookingPage", "Booked: %1. Number %2."),
                 {timeInWords(first.start, m_place.desk->today()), first.number}}};
    if (outcome.booked.size() > 1)
        toast.sentence = {"bookingPage",
                          QT_TRANSLATE_N_NOOP("bookingPage", "%n visits are booked, the first: %1."),
                          {timeInWords(first.start, m_place.desk->today())},
                          int(outcome.booked.size())};
    else
        toast.undo = [this, first] { m_actions.cancel(first, tr("Booked by mistake"), true); };
    Q_EMIT this->toast(toast);
    Q_EMIT statusText(tr("The visit is booked."));
    m_visit.dropPerson();
    if (!outcome.livesOn.isNull())
        m_notice->setNotice(NoticeBar::Kind::Info,
                            tr("This record was joined with another meanwhile: the visit is booked on the one that"
                               " lives on."));
    goToBooking(first);
}

void BookingPage::showRefused(const usecase::BookingOutcome &outcome)
{
    if (!outcome.refusal)
        return;
    m_actions.print(u"refusal"_s, outcome.refusal->id.toRfc4122(), 0, outcome.refusal->patient);
    Q_EMIT toast({{"bookingPage",
                   QT_TRANSLATE_NOOP("bookingPage", "The refusal is recorded under number %1."),
                   {outcome.refusal->number}}});
}

void BookingPage::goToBooking(const Appointment &booking)
{
    m_wanted = booking.id;
    m_day.show(inClinic(booking.start).date());
    focusGrid();
}

void BookingPage::work(BookingCard::Deed deed)
{
    if (!m_card->booking())
        return;
    const BookingRow row = *m_card->booking();
    m_notice->clear();
    switch (deed) {
    case BookingCard::Deed::Arrived:
        return m_actions.arrived(row);
    case BookingCard::Deed::Late:
        return m_actions.late(row);
    case BookingCard::Deed::NoShow:
        return m_actions.noShow(row);
    case BookingCard::Deed::Undo:
        return m_actions.undo(row.appointment);
    case BookingCard::Deed::Take:
        return takeInHand();
    case BookingCard::Deed::Cancel:
        return cancelBooking();
    case BookingCard::Deed::Print:
        return printCoupon(row.appointment, row.person);
    case BookingCard::Deed::PrintOther:
        return printCoupon(row.appointment, row.person, true);
    case BookingCard::Deed::Person:
        Q_EMIT personWanted(row.person);
        return;
    case BookingCard::Deed::Details:
        BookingDetailsDialog(m_place, row, this).exec();
        return;
    }
}

void BookingPage::takeInHand()
{
    m_taken = m_card->booking();
    m_grid->setTaken(m_taken->appointment.id);
    m_card->showTaken(true);
    m_notice->setNotice(NoticeBar::Kind::Info,
                        Message{"bookingPage",
                                QT_TRANSLATE_NOOP("bookingPage", "%1 is in hand. Go to the new time and press"
                                                                 " Enter; Esc leaves the booking where it is."),
                                {m_taken->name.brief()}});
    focusGrid();
}

void BookingPage::putDown()
{
    m_taken.reset();
    m_grid->setTaken({});
    m_card->showTaken(false);
    m_notice->clear();
    focusGrid();
}

void BookingPage::askMove(const BookingRow &row, const PractitionerId &doctor, const QDateTime &start)
{
    const QDate today = m_place.desk->today();
    if (!m_place.actor.roles.allow(Permission::BookAppointment))
        return m_notice->setNotice(NoticeBar::Kind::Info, tr("Your role does not book visits."));
    const bool sure =
        confirm(this, {tr("Move the booking of %1?").arg(row.name.full()),
                       tr("From: %1\nTo: %2").arg(timeInWords(row.appointment.start, today), timeInWords(start, today)),
                       tr("Move"), tr("Leave it")});
    if (!sure)
        return;
    putDown();
    m_move = BookingActions::Move{row.appointment, doctor, start};
    m_actions.move(*m_move);
}

std::optional<QString> BookingPage::askReasonToMove(const QString &heading)
{
    return askReason(this, {heading, tr("The reason is kept in the booking."), tr("Reason"), tr("Move"), {}});
}

/// The answer to a move that was not made.
void BookingPage::takeMoveStep(int id)
{
    if (!m_move)
        return;
    auto &terms = m_move->terms;
    if (id >= int(AnswerStep::Alternative)) {
        const auto index = size_t(id - int(AnswerStep::Alternative));
        if (index >= m_moveAnswer.alternatives.size())
            return;
        m_move->start = m_moveAnswer.alternatives[index].start;
        m_move->doctor = m_moveAnswer.alternatives[index].practitioner;
    } else if (AnswerStep(id) == AnswerStep::Acknowledge) {
        for (const auto &warning : m_moveAnswer.warnings)
            terms.acknowledged += warning.kind;
    } else if (AnswerStep(id) == AnswerStep::ConfirmClock) {
        terms.clockConfirmed = true;
    } else if (AnswerStep(id) == AnswerStep::Overrule) {
        const auto reason = askReasonToMove(tr("Move it all the same?"));
        if (!reason)
            return;
        terms.overruleReason = *reason;
    } else if (AnswerStep(id) == AnswerStep::Overbook) {
        const auto reason = askReasonToMove(tr("Book over it?"));
        if (!reason)
            return;
        terms.overbook = true;
        terms.overbookReason = *reason;
    } else {
        m_card->clearAnswer();
        return takeInHand();
    }
    m_actions.move(*m_move);
}

void BookingPage::cancelBooking()
{
    const BookingRow row = *m_card->booking();
    const auto reason = askReason(this, {tr("Cancel the booking of %1?").arg(row.name.full()),
                                         timeInWords(row.appointment.start, m_place.desk->today()),
                                         tr("Reason"),
                                         tr("Cancel the booking"),
                                         {tr("The person asked to"), tr("The person is ill"), tr("Booked by mistake"),
                                          tr("The doctor is away")}});
    if (reason)
        m_actions.cancel(row.appointment, *reason);
}

void BookingPage::showWaiting()
{
    WaitingDialog dialog(m_place, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen())
        return;
    const auto row = *dialog.chosen();
    m_sides->setCurrentWidget(m_side);
    m_visit.bookWaiting(row);
}

void BookingPage::showJournal()
{
    JournalDialog dialog(m_place, m_day.day(), this);
    connect(&dialog, &JournalDialog::papersChanged, this, &Page::papersChanged);
    dialog.exec();
}

void BookingPage::showDoctorIll()
{
    const auto *column = m_grid->currentColumn();
    const QDate day = column ? column->day : m_day.day(); // of a week: the day the grid stands on
    DoctorIllDialog dialog(m_place, column ? column->doctor.id : PractitionerId(), day, this);
    connect(&dialog, &DoctorIllDialog::papersChanged, this, &Page::papersChanged);
    connect(&dialog, &DoctorIllDialog::changed, &m_day, &DayPresenter::refresh);
    dialog.exec();
}

void BookingPage::addWaiting()
{
    if (!m_visit.person())
        return;
    WaitingEntryDialog dialog(m_place, m_visit.person()->patient.name, m_visit.draft(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT toast({{"bookingPage",
                   QT_TRANSLATE_NOOP("bookingPage", "%1 is on the waiting list."),
                   {m_visit.person()->patient.name.brief()}}});
    m_visit.leaveForm();
}

} // namespace tirkeu::ui
