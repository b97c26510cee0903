#include "registration/search_presenter.h"
#include "base/fold.h"
#include "registration/matched_part.h"
#include "registration/typed_person.h"
#include "widgets/when_done.h"

namespace tirkeu::ui {

SearchPresenter::SearchPresenter(Workplace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
}

void SearchPresenter::search(const QString &text)
{
    m_text = text;
    m_enterWaits = false;
    m_state = State::Searching;
    const Cancellation cancellation = m_keystrokes.renew();
    const auto job = [desk = m_place.desk, actor = m_place.actor, text, cancellation] {
        return usecase::SearchPatients(*desk)(actor, text.trimmed(), limit, cancellation);
    };
    whenDone(m_place.executor.run(job), this, [this, cancellation, text](auto answer) {
        if (!cancellation.isStale())
            take(std::move(answer), text);
    });
    Q_EMIT changed();
}

void SearchPresenter::take(Result<std::vector<usecase::FoundPatient>> answer, const QString &text)
{
    if (!answer && answer.error().kind == Error::Kind::Cancelled)
        return;
    if (answer) {
        m_found = std::move(*answer);
        m_state = !m_found.empty() ? State::Found : text.trimmed().isEmpty() ? State::Idle : State::Nothing;
    } else {
        m_found.clear();
        m_error = answer.error();
        m_state = State::Failed;
    }
    Q_EMIT changed();
    if (m_enterWaits)
        act();
}

void SearchPresenter::enter()
{
    if (m_state == State::Searching)
        m_enterWaits = true;
    else
        act();
}

void SearchPresenter::act()
{
    m_enterWaits = false;
    if (m_state == State::Nothing)
        Q_EMIT newPersonAsked(typedPerson());
    else if (m_state == State::Found && m_found.size() == 1)
        Q_EMIT openAsked(m_found.front().row.id);
    else if (m_state == State::Found)
        Q_EMIT listAsked();
}

QString SearchPresenter::readAs() const
{
    const QString other = otherLayout(m_text);
    if (other.isEmpty() || m_found.empty() || m_state == State::Searching)
        return {};
    const auto begins = [](const QStringList &typed, const PersonName &name) {
        const QStringList words = foldWords(name.full());
        return std::all_of(typed.begin(), typed.end(), [&](const QString &t) {
            return std::any_of(words.begin(), words.end(), [&](const QString &w) { return w.startsWith(t); });
        });
    };
    const PersonName &first = m_found.front().row.name;
    return !begins(foldWords(m_text), first) && begins(foldWords(other), first) ? other : QString();
}

PatientForm SearchPresenter::typedPerson() const
{
    return formOfTyped(m_text, m_place.desk->today());
}

} // namespace tirkeu::ui
