#pragma once
#include "usecase/move_ticket.h"
#include "usecase/queries/read_queue.h"
#include "widgets/ask.h"

class QLineEdit;

namespace tirkeu::ui {

class FormField;
class PlaceBox;

/// Sends a ticket to another queue of today.
class TransferDialog : public AskDialog
{
    Q_OBJECT
public:
    TransferDialog(const Ticket &ticket, const usecase::QueueDay &day, QWidget *parent);
    usecase::TransferTicket::Command command() const;

private:
    void follow(); ///< says what becomes of the number

    const Ticket m_ticket;
    PlaceBox *m_places;
    QLineEdit *m_reason;
    FormField *m_placeField;
};

} // namespace tirkeu::ui
