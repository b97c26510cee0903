#pragma once
#include "usecase/take_ticket.h"
#include "widgets/ask.h"
#include "widgets/workplace.h"

class QComboBox;
class QLabel;

namespace tirkeu::ui {

class FormField;
class PersonBox;
class PlaceBox;
class QueuePresenter;
class TurnBox;

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
    void fill(const QueuePresenter &presenter);
    void follow(); ///< the place follows from the kind; a certificate has no turn to choose

    PatientId m_person;
    QComboBox *m_kind;
    PlaceBox *m_where;
    TurnBox *m_turn;
    PersonBox *m_box;
    QLabel *m_known;
    FormField *m_personField;
};

} // namespace tirkeu::ui
