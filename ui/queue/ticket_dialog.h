#pragma once
#include "usecase/take_ticket.h"
#include "widgets/ask.h"
#include "widgets/workplace.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace tirkeu::ui {

class FormField;
class PersonBox;
class QueuePresenter;

/// For which queue, for whom, and whether out of turn. Everything but the queue may be left as it is.
class TicketDialog : public AskDialog
{
    Q_OBJECT
public:
    TicketDialog(Workplace &place, const QueuePresenter &presenter, QWidget *parent);

    void setPerson(const PatientId &id);    ///< known already: no search
    void setPlace(const QString &placeKey); ///< chosen on the page
    usecase::TakeTicket::Command command() const;

private:
    void fill(const QueuePresenter &presenter, Language language);
    void follow(); ///< the place follows from the kind; a certificate has no turn to choose

    PatientId m_person;
    QComboBox *m_kind;
    QComboBox *m_where;
    QComboBox *m_turn;
    QLineEdit *m_note;
    PersonBox *m_box;
    QLabel *m_known;
    FormField *m_turnField;
    FormField *m_personField;
};

/// Puts a ticket before others or back in turn.
class PriorityDialog : public AskDialog
{
    Q_OBJECT
public:
    PriorityDialog(const Ticket &ticket, const std::vector<PriorityGround> &grounds, Language language,
                   QWidget *parent);
    usecase::TakeTicket::Command turn() const; ///< priority, ground and note of it

private:
    QComboBox *m_turn;
    QLineEdit *m_note;
};

} // namespace tirkeu::ui
