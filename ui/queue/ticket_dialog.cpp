#include "queue/ticket_dialog.h"
#include "queue/queue_presenter.h"
#include "queue/queue_words.h"
#include "widgets/form_field.h"
#include "widgets/language_switch.h"
#include "widgets/person_box.h"
#include "widgets/say.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

/// "none", "emergency" or "ground:1-veteran".
void fillTurns(QComboBox *box, const std::vector<PriorityGround> &grounds, Language language)
{
    box->addItem(say(nameOf(TicketPriority::None)), u"none"_s);
    box->addItem(say(nameOf(TicketPriority::Emergency)), u"emergency"_s);
    for (const auto &ground : grounds) {
        if (ground.active)
            box->addItem(language == Language::Russian ? ground.textRu : ground.textKk, u"ground:"_s + ground.code);
    }
}

void readTurn(const QComboBox *box, usecase::TakeTicket::Command &command)
{
    const QString data = box->currentData().toString();
    if (data.startsWith(u"ground:")) {
        command.priority = TicketPriority::Ground;
        command.ground = data.mid(7);
    } else if (data == u"emergency") {
        command.priority = TicketPriority::Emergency;
    }
}

} // namespace

TicketDialog::TicketDialog(Workplace &place, const QueuePresenter &presenter, QWidget *parent)
    : AskDialog({tr("A ticket of the queue"), {}}, parent)
    , m_kind(new QComboBox)
    , m_where(new QComboBox)
    , m_turn(new QComboBox)
    , m_note(new QLineEdit)
    , m_box(new PersonBox(place))
    , m_known(new QLabel)
    , m_turnField(new FormField(m_turn))
    , m_personField(new FormField(m_box))
{
    setObjectName(u"ticketDialog"_s);
    m_kind->setObjectName(u"ticketKind"_s);
    m_where->setObjectName(u"ticketPlace"_s);
    m_turn->setObjectName(u"ticketTurn"_s);
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
    add(new FormField(m_where), tr("To whom or where"));
    column->addWidget(m_known);
    add(m_personField, tr("Person (may be left empty)"));
    m_box->setWords(tr("Person"), tr("ЖСН, surname or phone"));
    add(m_turnField, tr("Turn"));
    add(new FormField(m_note), tr("What was said or shown"));
    fill(presenter, place.language.current());
    addContent(form);
    addSafe(tr("No ticket"));
    addChoice(tr("Give the ticket"), QDialog::Accepted, Choice::Primary)->setDefault(true);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TicketDialog::follow);
    connect(m_box, &PersonBox::chosen, this, [this](const PatientRow &row) {
        m_person = row.id;
        m_known->setText(row.name.full());
        m_known->show();
    });
    follow();
    m_kind->setFocus();
}

void TicketDialog::fill(const QueuePresenter &presenter, Language language)
{
    for (const auto kind : {TicketKind::WalkIn, TicketKind::Filter, TicketKind::Certificate})
        m_kind->addItem(say(nameOf(kind)), codeOf(kind));
    for (const auto &view : presenter.day().queues) {
        if (view.place.named != NamedQueue::Certificates)
            m_where->addItem(placeName(view), view.place.key());
    }
    fillTurns(m_turn, presenter.grounds(), language);
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
    const bool certificate = kind == TicketKind::Certificate;
    m_turn->setEnabled(!certificate);
    m_turnField->setHint(certificate ? tr("Certificates are given strictly in the order of coming.") : QString());
    if (certificate)
        m_turn->setCurrentIndex(0);
}

usecase::TakeTicket::Command TicketDialog::command() const
{
    usecase::TakeTicket::Command command;
    command.kind = fromCode<TicketKind>(m_kind->currentData().toString()).value_or(TicketKind::WalkIn);
    command.place = QueuePlace::parse(m_where->currentData().toString()).value_or(QueuePlace());
    command.patient = m_person;
    readTurn(m_turn, command);
    command.groundNote = m_note->text();
    return command;
}

PriorityDialog::PriorityDialog(const Ticket &ticket, const std::vector<PriorityGround> &grounds, Language language,
                               QWidget *parent)
    : AskDialog({tr("The turn of %1").arg(ticket.number), tr("Who changed it, when and on what ground is kept.")},
                parent)
    , m_turn(new QComboBox)
    , m_note(new QLineEdit)
{
    setObjectName(u"priorityDialog"_s);
    m_turn->setObjectName(u"priorityTurn"_s);
    fillTurns(m_turn, grounds, language);
    m_turn->setCurrentIndex(
        std::max(0, m_turn->findData(ticket.priority == TicketPriority::Ground ? u"ground:"_s + ticket.ground
                                                                               : codeOf(ticket.priority))));
    m_note->setText(ticket.groundNote);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    for (const auto &[editor, label] :
         {std::pair<QWidget *, QString>(m_turn, tr("Turn and ground")), {m_note, tr("What was said or shown")}}) {
        auto *field = new FormField(editor);
        field->setLabel(label);
        column->addWidget(field);
    }
    addContent(form);
    addSafe(tr("Leave it"));
    addChoice(tr("Change the turn"), QDialog::Accepted, Choice::Primary)->setDefault(true);
    m_turn->setFocus();
}

usecase::TakeTicket::Command PriorityDialog::turn() const
{
    usecase::TakeTicket::Command command;
    readTurn(m_turn, command);
    command.groundNote = m_note->text();
    return command;
}

} // namespace tirkeu::ui
