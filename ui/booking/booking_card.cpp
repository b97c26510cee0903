#include "booking/booking_card.h"
#include "booking/answer_steps.h"
#include "booking/grid_words.h"
#include "booking/proposal_model.h"
#include "domain/phone_text.h"
#include "domain/specialty.h"
#include "papers/coupon_papers.h"
#include "widgets/say.h"
#include "widgets/verdict_panel.h"
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

struct DeedLook
{
    const char *label;
    const char16_t *key;
    const char16_t *icon;
};

/// In the order of BookingCard::Deed.
constexpr DeedLook deeds[]{
    {QT_TRANSLATE_NOOP("bookingCard", "Has come"), u"F10", u"check"},
    {QT_TRANSLATE_NOOP("bookingCard", "Will be late"), u"Ctrl+F10", u"clock"},
    {QT_TRANSLATE_NOOP("bookingCard", "Did not come"), u"F11", u"close"},
    {QT_TRANSLATE_NOOP("bookingCard", "Take the last step back"), u"Ctrl+F11", u"history"},
    {QT_TRANSLATE_NOOP("bookingCard", "Move: take it in hand"), u"Ctrl+X", u"calendar"},
    {QT_TRANSLATE_NOOP("bookingCard", "Cancel the booking"), u"Ctrl+Del", u"trash"},
    {QT_TRANSLATE_NOOP("bookingCard", "Print the coupon, 80 mm"), u"F9", u"print"},
    {QT_TRANSLATE_NOOP("bookingCard", "Print the coupon, A5"), u"Ctrl+F9", u"print"},
    {QT_TRANSLATE_NOOP("bookingCard", "Details and versions"), u"Ctrl+E", u"info"},
    {QT_TRANSLATE_NOOP("bookingCard", "The person's card"), u"Ctrl+O", u"card"},
};

} // namespace

BookingCard::BookingCard(Workplace &place, QWidget *parent)
    : QFrame(parent)
    , m_place(place)
    , m_name(new QLabel(this))
    , m_when(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_answer(new VerdictPanel(this))
{
    setLook(this, "panel");
    setLook(m_name, "heading");
    setLook(m_facts, "muted");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    for (auto *label : {m_name, m_when, m_facts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addWidget(m_answer);
    column->addStretch(1);
    for (size_t i = 0; i < std::size(deeds); ++i) {
        auto *button = new KeyButton(QKeySequence(QString::fromUtf16(deeds[i].key)), this);
        button->setIcon(Theme::icon(QString::fromUtf16(deeds[i].icon)));
        button->setObjectName(u"deed%1"_s.arg(i));
        column->addWidget(button);
        m_buttons += button;
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT wanted(Deed(i)); });
    }
    connect(m_answer, &VerdictPanel::stepChosen, this, &BookingCard::stepChosen);
    retranslate();
}

void BookingCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    nameCoupons();
}

void BookingCard::showBooking(const BookingRow &row)
{
    if (!m_row || m_row->appointment.id != row.appointment.id)
        m_answer->clear();
    m_row = row;
    fill();
}

void BookingCard::showTaken(bool taken)
{
    m_taken = taken;
    fill();
}

void BookingCard::showAnswer(const usecase::BookingOutcome &outcome)
{
    m_answer->setVerdict(
        shownAnswer(outcome, {true, m_place.actor.roles.allow(Permission::Overbook), true, m_place.desk->today()}));
    m_answer->focusFirstStep();
}

void BookingCard::clearAnswer()
{
    m_answer->clear();
}

void BookingCard::fill()
{
    if (!m_row)
        return;
    const auto &booking = m_row->appointment;
    m_name->setText(m_row->name.full());
    QStringList who{m_row->doctor.full(), say(specialtyName(m_row->specialty))};
    if (!booking.room.isEmpty())
        who += tr("room %1").arg(booking.room);
    m_when->setText(timeInWords(booking.start, m_place.desk->today()) + u"\n"_s + who.join(u" · "_s) + u"\n"_s +
                    visitState(*m_row));
    QStringList facts{m_row->birthDate.toString(u"dd.MM.yyyy"_s)};
    if (!m_row->phone.isEmpty())
        facts += phoneForPeople(m_row->phone);
    facts += tr("Coupon No. %1").arg(booking.number);
    if (!booking.overbookReason.isEmpty())
        facts += tr("over the timetable: %1").arg(booking.overbookReason);
    if (m_row->affected)
        facts += tr("The timetable has no time for this visit any more: move or cancel it.");
    m_facts->setText(facts.join(u"\n"_s));
    offer();
}

void BookingCard::offer()
{
    const auto &booking = m_row->appointment;
    const bool mayBook = m_place.actor.roles.allow(Permission::BookAppointment);
    const bool coming = booking.status == AppointmentStatus::Booked;
    const auto set = [&](Deed deed, bool offered) { m_buttons[int(deed)]->setVisible(offered && !m_taken); };
    set(Deed::Arrived, mayBook && coming);
    set(Deed::Late, mayBook && coming && !booking.late);
    set(Deed::NoShow, mayBook && coming && booking.start <= m_place.desk->clock().now());
    set(Deed::Undo, mayBook && (!coming || booking.late));
    set(Deed::Take, mayBook && coming);
    set(Deed::Cancel, mayBook && booking.status != AppointmentStatus::Fulfilled);
    set(Deed::Print, true);
    set(Deed::PrintOther, true);
    set(Deed::Details, true);
    set(Deed::Person, true);
}

/// F9 prints on the paper chosen last.
void BookingCard::nameCoupons()
{
    const bool onRoll = couponPapers(m_place).usual == u"coupon";
    const Message roll{"bookingCard", deeds[int(Deed::Print)].label};
    const Message sheet{"bookingCard", deeds[int(Deed::PrintOther)].label};
    m_buttons[int(Deed::Print)]->setLabel(onRoll ? roll : sheet);
    m_buttons[int(Deed::PrintOther)]->setLabel(onRoll ? sheet : roll);
}

void BookingCard::retranslate()
{
    for (size_t i = 0; i < std::size(deeds); ++i)
        m_buttons[int(i)]->setLabel(Message{"bookingCard", deeds[i].label});
    nameCoupons();
    setAccessibleName(tr("The booking"));
    fill();
}

void BookingCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_buttons.isEmpty())
        retranslate();
}

} // namespace tirkeu::ui
