#pragma once
#include "domain/reference_list.h"
#include "usecase/call_ticket.h"
#include "widgets/ask.h"

namespace tirkeu::ui {

class TurnBox;

/// Puts a ticket before others on a ground, or back in turn; in a queue where the law lets nobody go first it says
/// that.
class PriorityDialog : public AskDialog
{
    Q_OBJECT
public:
    PriorityDialog(const Ticket &ticket, std::vector<ReferenceEntry> grounds, QWidget *parent);
    usecase::SetPriority::Command command() const;

private:
    const Ticket m_ticket;
    TurnBox *m_turn;
};

} // namespace tirkeu::ui
