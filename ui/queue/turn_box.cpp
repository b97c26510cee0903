#include "queue/turn_box.h"
#include "queue/queue_words.h"
#include "rules/kept_decision.h"
#include "rules/queue_order.h"
#include "widgets/form_field.h"
#include "widgets/say.h"
#include "widgets/verdict_panel.h"
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

const auto groundKey = u"ground:"_s;

/// "none", "emergency" or "ground:3-pregnant".
QString keyOf(TicketPriority priority, const QString &ground)
{
    return priority == TicketPriority::Ground ? groundKey + ground : codeOf(priority);
}

ShownVerdict shownRefusal(const rules::Verdict &verdict)
{
    ShownVerdict shown;
    shown.kind = ShownVerdict::Kind::No;
    shown.headline = {"queue", QT_TRANSLATE_NOOP("queue", "Nobody is put before others in this queue")};
    shown.decisions = {rules::keptDecision(u"queue_order"_s, verdict)};
    return shown;
}

} // namespace

TurnBox::TurnBox(std::vector<ReferenceEntry> grounds, QWidget *parent)
    : QWidget(parent)
    , m_grounds(std::move(grounds))
    , m_turns(new QComboBox)
    , m_note(new QLineEdit)
    , m_turnField(new FormField(m_turns))
    , m_noteField(new FormField(m_note))
    , m_basis(new VerdictPanel)
{
    m_turns->setObjectName(u"priorityTurn"_s);
    m_note->setObjectName(u"turnNote"_s);
    m_basis->setObjectName(u"turnBasis"_s);
    m_turnField->setLabel(tr("Turn and ground"));
    m_noteField->setLabel(tr("What was said or shown"));
    m_noteField->setHint(tr("For example the number of a paper; never a diagnosis."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (auto *part :
         {static_cast<QWidget *>(m_turnField), static_cast<QWidget *>(m_basis), static_cast<QWidget *>(m_noteField)})
        column->addWidget(part);
    fill();
    connect(m_turns, &QComboBox::currentIndexChanged, this, &TurnBox::explain);
    explain();
}

void TurnBox::fill()
{
    for (const auto priority : {TicketPriority::None, TicketPriority::Emergency})
        m_turns->addItem(say(nameOf(priority)), keyOf(priority, {}));
    for (const auto &ground : m_grounds)
        m_turns->addItem(groundName(ground), keyOf(TicketPriority::Ground, ground.code));
}

void TurnBox::choose(const Ticket &ticket)
{
    m_turns->setCurrentIndex(std::max(0, m_turns->findData(keyOf(ticket.priority, ticket.ground))));
    m_note->setText(ticket.groundNote);
}

void TurnBox::setKind(TicketKind kind)
{
    m_kind = kind;
    const auto verdict = rules::mayPutFirst(kind);
    m_mayChoose = verdict.decision != u"refuse";
    m_turnField->setVisible(m_mayChoose);
    if (!m_mayChoose)
        m_turns->setCurrentIndex(0);
    explain();
}

TicketPriority TurnBox::priority() const
{
    const QString key = m_turns->currentData().toString();
    return key.startsWith(groundKey) ? TicketPriority::Ground
                                     : fromCode<TicketPriority>(key).value_or(TicketPriority::None);
}

QString TurnBox::ground() const
{
    const QString key = m_turns->currentData().toString();
    return key.startsWith(groundKey) ? key.mid(groundKey.size()) : QString();
}

QString TurnBox::note() const
{
    return priority() == TicketPriority::None ? QString() : m_note->text();
}

/// The paragraph or the order the choice rests on.
void TurnBox::explain()
{
    m_noteField->setVisible(m_mayChoose && priority() != TicketPriority::None);
    if (!m_mayChoose)
        return m_basis->setVerdict(shownRefusal(rules::mayPutFirst(m_kind)));
    if (priority() == TicketPriority::None)
        return m_basis->clear();
    ShownVerdict shown;
    shown.kind = ShownVerdict::Kind::Question;
    shown.headline = {"queue", QT_TRANSLATE_NOOP("queue", "Is called before those who came earlier")};
    if (priority() == TicketPriority::Emergency) {
        shown.decisions = {rules::keptDecision(u"queue_order"_s, {{}, {}, {rules::emergencyGround()}})};
    } else {
        const auto chosen = std::ranges::find(m_grounds, ground(), &ReferenceEntry::code);
        if (chosen != m_grounds.end())
            shown.remarks += Message{"queue", QT_TRANSLATE_NOOP("queue", "Rests on: %1"), {groundBasis(*chosen)}};
    }
    m_basis->setVerdict(shown);
}

} // namespace tirkeu::ui
