#include "queue/priority_dialog.h"
#include "queue/turn_box.h"
#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

PriorityDialog::PriorityDialog(const Ticket &ticket, std::vector<ReferenceEntry> grounds, QWidget *parent)
    : AskDialog({tr("The turn of %1").arg(ticket.number), tr("Who changed it, when and on what ground is kept.")},
                parent)
    , m_ticket(ticket)
    , m_turn(new TurnBox(std::move(grounds)))
{
    setObjectName(u"priorityDialog"_s);
    m_turn->choose(ticket);
    m_turn->setKind(ticket.kind);
    addContent(m_turn);
    auto *leave = addSafe(m_turn->mayChoose() ? tr("Leave it") : tr("Close"));
    if (m_turn->mayChoose()) {
        addChoice(tr("Change the turn"), QDialog::Accepted, Choice::Primary)->setDefault(true);
        m_turn->turns()->setFocus();
    } else {
        leave->setDefault(true);
        leave->setFocus();
    }
}

usecase::SetPriority::Command PriorityDialog::command() const
{
    return {m_ticket.id, m_ticket.version, m_turn->priority(), m_turn->ground(), m_turn->note()};
}

} // namespace tirkeu::ui
