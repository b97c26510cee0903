#include "queue/transfer_dialog.h"
#include "queue/place_box.h"
#include "widgets/form_field.h"
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

TransferDialog::TransferDialog(const Ticket &ticket, const usecase::QueueDay &day, QWidget *parent)
    : AskDialog({tr("Send %1 to another queue").arg(ticket.number)}, parent)
    , m_ticket(ticket)
    , m_places(new PlaceBox)
    , m_reason(new QLineEdit)
    , m_placeField(new FormField(m_places))
{
    setObjectName(u"transferDialog"_s);
    m_places->setObjectName(u"transferPlace"_s);
    m_placeField->setLabel(tr("To whom or where, or a room"));
    auto *reason = new FormField(m_reason);
    reason->setLabel(tr("Reason (may be left empty)"));
    m_places->fill(day, ticket.place);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_placeField);
    column->addWidget(reason);
    addContent(form);
    addSafe(tr("Leave it"));
    addChoice(tr("Send there"), QDialog::Accepted, Choice::Primary)->setDefault(true);
    connect(m_places, &QComboBox::currentTextChanged, this, &TransferDialog::follow);
    follow();
    m_places->setFocus();
}

void TransferDialog::follow()
{
    const auto certificates = QueuePlace::of(NamedQueue::Certificates);
    const bool another = (m_ticket.place == certificates) != (m_places->place() == certificates);
    m_placeField->setHint(another ? tr("A new number is given there: certificates are strictly in the order of coming.")
                                  : tr("The number stays, and the place by the time of coming."));
}

usecase::TransferTicket::Command TransferDialog::command() const
{
    return {{m_ticket.id, m_ticket.version}, m_places->place(), m_reason->text()};
}

} // namespace tirkeu::ui
