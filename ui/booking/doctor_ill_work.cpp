// What DoctorIllDialog does: notes the absence, moves, calls, keeps, prints.
#include "base/error_text.h"
#include "booking/doctor_ill_dialog.h"
#include "booking/proposal_model.h"
#include "usecase/queries/booking_papers.h"
#include "widgets/ask.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QComboBox>
#include <QListView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

void DoctorIllDialog::setBusy(bool busy)
{
    m_busy = busy;
    updateState();
}

void DoctorIllDialog::read()
{
    setBusy(true);
    const auto job = [desk = m_place.desk, actor = m_place.actor, whom = doctor()]() -> Rows {
        auto facts = usecase::PrepareBookingPapers(*desk).callList(actor, whom);
        if (!facts)
            return tl::unexpected(facts.error());
        return std::move(facts->rows);
    };
    whenDone(m_place.executor.run(job), this, [this, asked = m_questions.renew()](const Rows &rows) {
        if (!asked.isStale())
            take(rows);
    });
}

void DoctorIllDialog::take(const Rows &rows)
{
    const int row = std::max(0, m_table->currentIndex().row());
    if (rows)
        m_model->reset(*rows);
    else
        m_notice->setNotice(NoticeBar::Kind::Error, explain(rows.error(), ErrorContext::Reading));
    m_table->resizeColumnsToContents();
    m_table->selectRow(std::min(row, m_model->rowCount() - 1));
    setBusy(false);
}

/// Work that writes; the list is read anew after it, and says what is wrong.
template <typename Work>
void DoctorIllDialog::run(Work work)
{
    if (m_busy)
        return;
    m_notice->clear();
    setBusy(true);
    whenDone(m_place.executor.run(work), this, [this](const Result<void> &done) {
        if (!done)
            m_notice->setNotice(NoticeBar::Kind::Error, explain(done.error(), ErrorContext::Saving));
        Q_EMIT changed();
        read();
    });
}

void DoctorIllDialog::declare()
{
    const Absence made = absence();
    if (made.practitioner.isNull() || !(made.span.from < made.span.to))
        return m_notice->setNotice(
            NoticeBar::Kind::Error,
            Message{"doctorIll",
                    QT_TRANSLATE_NOOP("doctorIll", "Choose the doctor, and a last day that is not before the first.")});
    run([desk = m_place.desk, actor = m_place.actor, made] {
        return usecase::DoctorIsIll(*desk).declare(actor, made).map([](const auto &) {});
    });
}

void DoctorIllDialog::moveAll()
{
    if (m_busy)
        return;
    setBusy(true);
    m_notice->clear();
    using Outcome = Result<usecase::DoctorIsIll::MoveOutcome>;
    const auto job = [desk = m_place.desk, actor = m_place.actor, moves = m_model->moves()]() -> Outcome {
        return usecase::DoctorIsIll(*desk).moveAll(actor, moves);
    };
    whenDone(m_place.executor.run(job), this, [this](const Outcome &outcome) {
        if (outcome)
            showMoved(*outcome);
        else
            m_notice->setNotice(NoticeBar::Kind::Error, explain(outcome.error(), ErrorContext::Saving));
        Q_EMIT changed();
        read();
    });
}

void DoctorIllDialog::showMoved(const usecase::DoctorIsIll::MoveOutcome &outcome)
{
    for (size_t i = 0; i < outcome.left.size(); ++i)
        m_model->setWhy(outcome.left[i], outcome.notMoved[i]);
    const QStringList counts{QString::number(outcome.moved.size()), QString::number(outcome.left.size())};
    if (outcome.left.empty())
        m_notice->setNotice(
            NoticeBar::Kind::Success,
            Message{"doctorIll", QT_TRANSLATE_NOOP("doctorIll", "Moved: %1. Now the people have to be told."), counts});
    else
        m_notice->setNotice(NoticeBar::Kind::Warning,
                            Message{"doctorIll",
                                    QT_TRANSLATE_NOOP("doctorIll", "Moved: %1. Not moved: %2; the note beside each "
                                                                   "says why."),
                                    counts});
}

void DoctorIllDialog::changeProposal()
{
    const int row = m_table->currentIndex().row();
    const auto *affected = m_model->at(row);
    if (m_busy || !affected || affected->state.settled != AffectedBooking::Settled::Open)
        return;
    usecase::FindSlots::Query query;
    query.specialty = affected->booking.specialty;
    query.near = std::max(affected->booking.appointment.start, m_place.desk->clock().now());
    query.from = inClinic(query.near).date();
    query.to = query.from.addDays(14);
    query.kind = affected->booking.appointment.kind;
    query.minutes = affected->booking.appointment.minutes;
    query.limit = 60;
    setBusy(true);
    const auto job = [desk = m_place.desk, actor = m_place.actor, query] {
        return usecase::FindSlots(*desk)(actor, query);
    };
    whenDone(m_place.executor.run(job), this, [this, row](const Result<std::vector<usecase::FoundSlot>> &found) {
        setBusy(false);
        if (!found)
            m_notice->setNotice(NoticeBar::Kind::Error, explain(found.error(), ErrorContext::Reading));
        else
            chooseFrom(row, *found);
    });
}

void DoctorIllDialog::chooseFrom(int row, const std::vector<usecase::FoundSlot> &found)
{
    if (found.empty())
        return m_notice->setNotice(
            NoticeBar::Kind::Warning,
            Message{"doctorIll", QT_TRANSLATE_NOOP("doctorIll", "No doctor of this specialty has a free time in two "
                                                                "weeks.")});
    AskDialog dialog({tr("Which time?"), m_model->index(row, 1).data().toString()}, this);
    auto *times = new QListView(&dialog);
    auto *model = new ProposalModel(times);
    model->reset(found, m_place.desk->today());
    times->setModel(model);
    times->setCurrentIndex(model->index(0));
    times->setAccessibleName(tr("Free times"));
    times->setMinimumHeight(Theme::px(this, 260));
    dialog.addContent(times);
    dialog.addSafe(tr("Back"));
    dialog.addChoice(tr("Propose this time"), 1, AskDialog::Choice::Primary);
    connect(times, &QListView::activated, &dialog, [&dialog] { dialog.done(1); });
    times->setFocus();
    if (dialog.exec() != 1)
        return;
    if (const auto *slot = model->at(times->currentIndex().row()))
        m_model->propose(row, slot->slot, slot->doctor);
    updateState();
}

void DoctorIllDialog::markReached()
{
    noteReached(true, {});
}

void DoctorIllDialog::markNotReached()
{
    const auto note = askReason(this, {tr("Not reached: what happened?"),
                                       m_model->index(m_table->currentIndex().row(), 1).data().toString(),
                                       tr("Note"),
                                       tr("Note it"),
                                       {tr("Does not answer"), tr("Wrong number"), tr("Asked to call later")}});
    if (note)
        noteReached(false, *note);
}

void DoctorIllDialog::noteReached(bool reached, const QString &note)
{
    if (const auto *row = m_model->at(m_table->currentIndex().row()))
        run([desk = m_place.desk, actor = m_place.actor, id = row->booking.appointment.id, reached, note] {
            return usecase::DoctorIsIll(*desk).reached(actor, id, reached, note);
        });
}

void DoctorIllDialog::keepBooking()
{
    const auto *row = m_model->at(m_table->currentIndex().row());
    if (!row || row->state.settled != AffectedBooking::Settled::Open)
        return;
    const AppointmentId id = row->booking.appointment.id;
    const auto reason = askReason(this, {tr("Leave this booking as it is?"),
                                         row->booking.name.full(),
                                         tr("Reason"),
                                         tr("Leave as it is"),
                                         {tr("The doctor comes for this person"), tr("Seen by another room")}});
    if (reason)
        run([desk = m_place.desk, actor = m_place.actor, id, reason = *reason] {
            return usecase::DoctorIsIll(*desk).keep(actor, id, reason);
        });
}

void DoctorIllDialog::printList()
{
    const PractitionerId whom = doctor();
    m_actions.print(u"call-list"_s, whom.bytes(), 0, {});
}

} // namespace tirkeu::ui
