// What the rules answer to the form, and what may be done then.
#include "booking/answer_steps.h"
#include "booking/visit_side.h"
#include "widgets/ask.h"
#include "widgets/key_button.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include "widgets/verdict_panel.h"
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int leastBesideNews = 220;     ///< what the answer of the rules leaves of the form
constexpr int leastBesideQuestion = 112; ///< when it is the answer that wants a decision now

} // namespace

void VisitSide::showVerdict()
{
    const auto &verdict = m_presenter.verdict();
    offerBooking();
    if (!verdict)
        return m_verdict->clear();
    m_verdict->setVerdict(shownAnswer(*verdict, {m_presenter.isFinal(), m_place.actor.roles.allow(Permission::Overbook),
                                                 false, m_place.desk->today()}));
    const int least = Theme::px(this, m_presenter.isFinal() ? leastBesideQuestion : leastBesideNews);
    m_formScroll->setMinimumHeight(
        std::min(least, height() * 2 / 5));     // large letters make no window higher than the screen
    m_answer->verticalScrollBar()->setValue(0); // the decision first, then what may be done
    if (m_presenter.isFinal())
        m_verdict->focusFirstStep();
}

/// What was answered goes on by the steps of the answer: the same asked again would only be answered again.
void VisitSide::offerBooking()
{
    m_book->setEnabled(!m_presenter.isBusy());
    setLook(m_book, m_presenter.isAnswered() ? "" : "primary");
    m_book->setIcon(Theme::icon(u"check"_s, m_presenter.isAnswered() ? Tint::Text : Tint::AccentText));
}

void VisitSide::book()
{
    m_presenter.isAnswered() ? m_verdict->focusFirstStep() : m_presenter.book();
}

void VisitSide::askReasonAnd(void (VisitPresenter::*go)(const QString &), const char *question)
{
    const auto reason = askReason(
        this, {tr("Book all the same?"), say({"tirkeu::ui::VisitSide", question}), tr("Reason"), tr("Book"), {}});
    if (reason)
        (m_presenter.*go)(*reason);
}

void VisitSide::takeStep(int id)
{
    if (id >= int(AnswerStep::Alternative)) {
        const auto index = size_t(id - int(AnswerStep::Alternative));
        if (m_presenter.verdict() && index < m_presenter.verdict()->alternatives.size())
            m_presenter.take(m_presenter.verdict()->alternatives[index]);
        return;
    }
    switch (AnswerStep(id)) {
    case AnswerStep::Overrule:
        return askReasonAnd(&VisitPresenter::overrule, QT_TR_NOOP("The reason is kept in the record of the booking."));
    case AnswerStep::Overbook:
        return askReasonAnd(&VisitPresenter::overbook,
                            QT_TR_NOOP("The visit stands over the timetable. The reason is kept in the booking."));
    case AnswerStep::Acknowledge:
        return m_presenter.acknowledge();
    case AnswerStep::ConfirmClock:
        return m_presenter.confirmClock();
    case AnswerStep::OtherPerson:
        m_presenter.dropPerson();
        return focusPerson();
    case AnswerStep::Wait:
        Q_EMIT waitAsked();
        return;
    default:
        m_presenter.leaveForm();
        m_presenter.propose(m_presenter.wish());
    }
}

} // namespace tirkeu::ui
