#pragma once
#include "domain/patient_form.h"
#include "usecase/queries/search_patients.h"
#include "widgets/workplace.h"
#include <QObject>

namespace tirkeu::ui {

/// The search box without its widgets: every keystroke makes the search before it stale.
class SearchPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State
    {
        Idle,      ///< nothing asked yet, or nobody seen lately
        Searching, ///< the list still shows what was found before
        Found,
        Nothing,
        Failed
    };

    SearchPresenter(Workplace &place, QObject *parent = nullptr);

    /// Starts at once, off this thread. Empty text: the last ten persons.
    void search(const QString &text);
    void again() { search(m_text); }
    /// Enter in the box; when the answer is still on its way, it is acted upon as soon as it comes.
    void enter();

    State state() const { return m_state; }
    const QString &text() const { return m_text; }
    const std::vector<usecase::FoundPatient> &found() const { return m_found; }
    const Error &error() const { return m_error; }                  ///< with Failed
    bool isFull() const { return m_found.size() >= size_t(limit); } ///< there may be more than are shown
    /// What the words were read as when they had been typed in the other layout; empty: as typed.
    QString readAs() const;
    PatientForm typedPerson() const; ///< for a new person

    static constexpr int limit = 50;

Q_SIGNALS:
    void changed();
    void openAsked(const tirkeu::PatientId &id);          ///< Enter: one was found
    void listAsked();                                     ///< Enter: many were
    void newPersonAsked(const tirkeu::PatientForm &form); ///< Enter: none was

private:
    void take(Result<std::vector<usecase::FoundPatient>> answer, const QString &text);
    void act();

    Workplace &m_place;
    CancellationSource m_keystrokes;
    State m_state = State::Idle;
    QString m_text;
    std::vector<usecase::FoundPatient> m_found;
    Error m_error{Error::Kind::Cancelled, {}};
    bool m_enterWaits = false;
};

} // namespace tirkeu::ui
