#include "queue/ticket_dialog.h"
#include "queue/place_box.h"
#include "queue/queue_presenter.h"
#include "queue/queue_words.h"
#include "queue/turn_box.h"
#include "widgets/form_field.h"
#include "widgets/person_box.h"
#include "widgets/say.h"
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {

TicketDialog::TicketDialog(Workplace &place, const QueuePresenter &presenter, QWidget *parent)
    : AskDialog({tr("A ticket of the queue"), {}}, parent)
    , m_kind(new QComboBox)
    , m_where(new PlaceBox)
    , m_turn(new TurnBox(presenter.grounds()))
    , m_box(new PersonBox(place))
    , m_known(new QLabel)
    , m_personField(new FormField(m_box))
{
    setObjectName(u"ticketDialog"_s);
    m_kind->setObjectName(u"ticketKind"_s);
    m_where->setObjectName(u"ticketPlace"_s);
    m_known->hide();
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto add = [&](FormField *field, const QString &label) {
        field->setLabel(label);
        column->addWidget(field);
    };
    add(new FormField(m_kind), tr("What for"));
    add(new FormField(m_where), tr("To whom or where, or a room"));
    column->addWidget(m_known);
    add(m_personField, tr("Person (may be left empty)"));
    m_box->setWords(tr("Person"), tr("ЖСН, surname or phone"));
    column->addWidget(m_turn);
    fill(presenter);
    addContent(form);
    addSafe(tr("No ticket"));
    addChoice(tr("Give the ticket"), QDialog::Accepted, Choice::Primary)->setDefault(true);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TicketDialog::follow);
    connect(m_box, &PersonBox::left, this, &QDialog::reject);
    connect(m_box, &PersonBox::chosen, this, [this](const PatientRow &row) {
        m_person = row.id;
        m_known->setText(row.name.full());
        m_known->show();
    });
    follow();
    m_kind->setFocus();
}

void TicketDialog::fill(const QueuePresenter &presenter)
{
    for (const auto kind : {TicketKind::WalkIn, TicketKind::Filter, TicketKind::Certificate})
        m_kind->addItem(say(nameOf(kind)), codeOf(kind));
    m_where->fill(presenter.day(), QueuePlace::of(NamedQueue::Certificates));
}

void TicketDialog::setPerson(const PatientId &id)
{
    m_person = id;
    m_personField->hide();
}

void TicketDialog::setPlace(const QString &placeKey)
{
    const auto place = QueuePlace::parse(placeKey);
    if (!place)
        return;
    const TicketKind kind = place->named == NamedQueue::Filter         ? TicketKind::Filter
                            : place->named == NamedQueue::Certificates ? TicketKind::Certificate
                                                                       : TicketKind::WalkIn;
    m_kind->setCurrentIndex(m_kind->findData(codeOf(kind)));
    m_where->setCurrentIndex(std::max(0, m_where->findData(placeKey)));
}

void TicketDialog::follow()
{
    const auto kind = fromCode<TicketKind>(m_kind->currentData().toString());
    m_where->setEnabled(kind == TicketKind::WalkIn);
    if (kind == TicketKind::Filter)
        m_where->setCurrentIndex(m_where->findData(QueuePlace::of(NamedQueue::Filter).key()));
    m_turn->setKind(kind.value_or(TicketKind::WalkIn));
}

usecase::TakeTicket::Command TicketDialog::command() const
{
    usecase::TakeTicket::Command command;
    command.kind = fromCode<TicketKind>(m_kind->currentData().toString()).value_or(TicketKind::WalkIn);
    command.place = m_where->place();
    command.patient = m_person;
    command.priority = m_turn->priority();
    command.ground = m_turn->ground();
    command.groundNote = m_turn->note();
    return command;
}

} // namespace tirkeu::ui
