// What the page does with bookings begun and not finished.
#include "booking/booking_page.h"
#include "booking/proposal_model.h"
#include "booking/visit_side.h"
#include "widgets/ask.h"
#include "widgets/notice_bar.h"

namespace tirkeu::ui {

/// After a crash, a lock or another day: said, and gone on with when the person at the desk wants it.
void BookingPage::showUnfinished(const std::vector<usecase::BookingDraftLine> &drafts)
{
    if (m_visit.person() || m_visit.stage() != VisitPresenter::Stage::NoPerson) {
        m_lookedBack = false; // somebody is being booked: later
        return;
    }
    const auto &newest = drafts.front();
    m_unfinished = newest.draft.visit.patient;
    const QDate today = m_place.desk->today();
    QStringList arguments{newest.names.person.brief(), timeInWords(newest.draft.visit.start, today),
                          timeInWords(newest.draft.keptAt, today)};
    const Message action{"bookingPage", QT_TRANSLATE_NOOP("bookingPage", "Go on with it")};
    if (drafts.size() == 1)
        return m_notice->setNotice(
            NoticeBar::Kind::Info,
            Message{"bookingPage",
                    QT_TRANSLATE_NOOP("bookingPage", "The booking of %1 for %2 was not finished; it was typed at %3."
                                                     " Ctrl+Shift+B goes on with it."),
                    arguments},
            action);
    m_notice->setNotice(
        NoticeBar::Kind::Info,
        Message{"bookingPage",
                QT_TRANSLATE_N_NOOP("bookingPage", "%n bookings were not finished, the last: %1 for %2, typed at %3."
                                                   " Ctrl+Shift+B goes on with it, Ctrl+D shows all."),
                arguments, int(drafts.size())},
        action);
}

void BookingPage::goOnWithUnfinished()
{
    if (m_unfinished.isNull())
        return m_visit.lookForUnfinished();
    m_notice->clear();
    bookPerson(std::exchange(m_unfinished, {}));
}

void BookingPage::discardTyped()
{
    if (!m_visit.person() || !m_visit.draft().hasTime())
        return;
    const bool sure = confirm(this, {tr("Discard what was typed for this visit?"),
                                     timeInWords(m_visit.draft().visit.start, m_place.desk->today()),
                                     tr("Discard the draft"), tr("Keep the draft"), true});
    if (!sure)
        return;
    m_side->notice().clear();
    m_visit.discardDraft();
}

} // namespace tirkeu::ui
