#include "registration/person_panel.h"
#include "duplicates/merged_button.h"
#include "widgets/theme.h"
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

constexpr int panelWidth = 320;
constexpr int widestPanel = 560; ///< large letters wrap: the list beside it needs its room on a small screen

int widthNow(const QWidget *widget)
{
    return std::min(Theme::px(widget, panelWidth), widestPanel);
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

void clearLayout(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (auto *inner = item->layout())
            clearLayout(inner);
        delete item->widget();
        delete item;
    }
}

/// As high as the buttons offered; they scroll only where the letters are large and the screen is small.
class ButtonArea final : public QScrollArea
{
public:
    explicit ButtonArea(QWidget *parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setFrameShape(QFrame::NoFrame);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    }
    QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QSize(); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry(); // another button is offered, or one less
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

PersonPanel::PersonPanel(Workplace &place, const CardWords &words, QWidget *parent)
    : QFrame(parent)
    , m_place(place)
    , m_words(words)
    , m_stack(new QStackedWidget(this))
{
    setLook(this, "panel");
    setFixedWidth(widthNow(this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(buildHint());
    m_stack->addWidget(buildCard());
    retranslate();
}

QWidget *PersonPanel::buildHint()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    m_hintName = wrapped({}, page);
    setLook(m_hintName, "heading");
    m_hint = wrapped({}, page);
    setLook(m_hint, "muted");
    column->addWidget(m_hintName);
    column->addWidget(m_hint);
    column->addStretch(1);
    return page;
}

QWidget *PersonPanel::buildCard()
{
    auto *page = new QWidget(m_stack);
    auto *scroll = new QScrollArea(page);
    scroll->setWidget(buildFacts(scroll->viewport()));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    auto *buttons = new ButtonArea(page);
    buttons->setWidget(buildButtons(buttons->viewport()));
    whole->addWidget(buttons);
    return page;
}

QWidget *PersonPanel::buildFacts(QWidget *parent)
{
    auto *body = new QWidget(parent);
    setLook(body, "sheet");
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(4);
    m_name = wrapped({}, body);
    setLook(m_name, "title");
    m_subtitle = wrapped({}, body);
    m_iin = new QLabel(body);
    m_iin->setTextFormat(Qt::RichText);
    m_iin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_iin->setFocusPolicy(Qt::NoFocus);
    m_notice = new NoticeBar(body);
    m_marks = new QVBoxLayout;
    m_marks->setSpacing(4);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(8);
    m_facts->setColumnStretch(1, 1);
    column->addWidget(m_name);
    column->addWidget(m_subtitle);
    column->addWidget(m_iin);
    column->addWidget(m_notice);
    column->addSpacing(4);
    column->addLayout(m_marks);
    column->addSpacing(8);
    column->addLayout(m_facts);
    column->addStretch(1);
    return body;
}

KeyButton *PersonPanel::addButton(QVBoxLayout *column, const QKeySequence &key, void (PersonPanel::*asked)())
{
    auto *button = new KeyButton(key, column->parentWidget());
    column->addWidget(button);
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

QWidget *PersonPanel::buildButtons(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    setLook(bar, "bar");
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    m_book = addButton(column, QKeySequence(Qt::Key_F4), &PersonPanel::bookAsked);
    m_book->setIcon(Theme::icon(u"calendar"_s, Tint::AccentText));
    m_openCard = addButton(column, QKeySequence(Qt::CTRL | Qt::Key_O), &PersonPanel::openCardAsked);
    m_correct = addButton(column, QKeySequence(Qt::CTRL | Qt::Key_E), &PersonPanel::correctAsked);
    m_print = addButton(column, QKeySequence(Qt::Key_F9), &PersonPanel::printAsked);
    m_confirm = addButton(column, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &PersonPanel::confirmAsked);
    m_versions = addButton(column, QKeySequence(Qt::CTRL | Qt::Key_H), &PersonPanel::versionsAsked);
    m_merged = new MergedButton(m_place, bar);
    column->addWidget(m_merged);
    connect(m_merged, &MergedButton::parted, this, &PersonPanel::personAsked);
    m_readers = addButton(column, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), &PersonPanel::readersAsked);
    m_readers->setIcon(Theme::icon(u"users"_s));
    m_openCard->setIcon(Theme::icon(u"card"_s));
    m_correct->setIcon(Theme::icon(u"pencil"_s));
    m_print->setIcon(Theme::icon(u"print"_s));
    m_confirm->setIcon(Theme::icon(u"verify"_s));
    m_versions->setIcon(Theme::icon(u"history"_s));
    return bar;
}

QWidget *PersonPanel::idlePlace() const
{
    return m_stack->widget(0);
}

void PersonPanel::setIdle(QWidget *idle)
{
    auto *column = qobject_cast<QVBoxLayout *>(m_stack->widget(0)->layout());
    column->insertSpacing(2, Theme::px(this, 16));
    column->insertWidget(3, idle, 1000); // before the stretch at the end
    m_idle = idle;
    fill();
}

void PersonPanel::showNobody()
{
    m_record.reset();
    m_chosen.clear();
    fill();
}

void PersonPanel::showChosen(const QString &name)
{
    m_record.reset();
    m_chosen = name;
    fill();
}

void PersonPanel::showCard(const PatientRecord &record)
{
    m_record = record;
    m_notice->clear();
    m_merged->showFor(record);
    fill();
}

void PersonPanel::fill()
{
    m_stack->setCurrentIndex(m_record ? 1 : 0);
    m_hintName->setText(m_chosen);
    m_hintName->setHidden(m_chosen.isEmpty());
    m_hint->setText(m_chosen.isEmpty() ? tr("Find a person above. Enter opens the card.")
                                       : tr("Enter opens the card."));
    setAccessibleName(tr("The person"));
    if (m_idle)
        m_idle->setVisible(m_chosen.isEmpty());
    if (!m_record)
        return;
    const auto facts = factsOf(*m_record, m_words, m_place.desk->today());
    m_name->setText(facts.name);
    m_subtitle->setText(facts.subtitle);
    m_iin->setHidden(facts.iinTail.isEmpty());
    m_iin->setText(u"%1 <span style='font-size:large'>%2<b>%3</b></span>"_s.arg(
        m_words.name(PatientField::Iin).toHtmlEscaped(), facts.iinHead, facts.iinTail));
    m_iin->setAccessibleName(u"%1 %2%3"_s.arg(m_words.name(PatientField::Iin), facts.iinHead, facts.iinTail));
    setAccessibleDescription(facts.name);
    fillMarks(facts.marks);
    fillFacts(facts.facts);
    offerButtons();
}

void PersonPanel::fillMarks(const QList<PersonMark> &marks)
{
    clearLayout(m_marks);
    for (const auto &mark : marks) {
        const bool good = mark.kind == PersonMark::Kind::Good;
        const bool closed = mark.kind == PersonMark::Kind::Closed;
        auto *icon = new QLabel(this);
        icon->setPixmap(Theme::pixmap(good     ? u"check"_s
                                      : closed ? u"lock"_s
                                               : u"warning"_s,
                                      good     ? Tint::Success
                                      : closed ? Tint::Danger
                                               : Tint::Warning,
                                      16, this));
        auto *text = wrapped(mark.text, this);
        setLook(text, good ? "success" : closed ? "error" : "warning");
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_marks->addLayout(row);
    }
}

void PersonPanel::fillFacts(const QList<PersonFact> &facts)
{
    clearLayout(m_facts);
    for (int i = 0; i < facts.size(); ++i) {
        auto *label = wrapped(facts[i].label, this);
        setLook(label, "muted");
        label->setMaximumWidth(Theme::px(this, 96));
        label->setMinimumWidth(Theme::px(this, 96));
        auto *value = wrapped(facts[i].value, this);
        value->setAccessibleName(facts[i].label + u": "_s + facts[i].value);
        m_facts->addWidget(label, i, 0, Qt::AlignTop);
        m_facts->addWidget(value, i, 1, Qt::AlignTop);
    }
}

void PersonPanel::offerButtons()
{
    const Roles &roles = m_place.actor.roles;
    m_book->setVisible(!m_record->isLocked() && roles.allow(Permission::BookAppointment));
    setLook(m_book, "primary");
    m_openCard->setVisible(m_record->cardNumber.isEmpty() && !m_record->isLocked() &&
                           roles.allow(Permission::RegisterPatient));
    m_correct->setVisible(roles.allow(Permission::CorrectCard) || roles.allow(Permission::RecordDeath));
    m_print->setVisible(roles.allow(Permission::PrintCard));
    m_readers->setVisible(roles.allow(Permission::ReadAudit));
    m_confirm->setVisible(!m_record->isConfirmed() && !m_record->isLocked() && roles.allow(Permission::ConfirmCard));
}

void PersonPanel::retranslate()
{
    m_book->setLabel(Message{"tirkeu::ui::PersonPanel", QT_TR_NOOP("Book a doctor")});
    m_openCard->setLabel(Message{"tirkeu::ui::PersonPanel", QT_TR_NOOP("First visit: open card 052/e")});
    m_correct->setLabel(Message{"tirkeu::ui::PersonPanel", QT_TR_NOOP("Correct the card")});
    m_print->setLabel(Message{"tirkeu::ui::PersonPanel", QT_TR_NOOP("Print 052/e")});
    m_confirm->setLabel(Message{"tirkeu::ui::PersonPanel", QT_TR_NOOP("Confirm the data")});
    m_versions->setLabel(Message{"tirkeu::ui::PersonPanel", QT_TR_NOOP("Versions")});
    m_readers->setLabel(Message{"tirkeu::ui::PersonPanel", QT_TR_NOOP("Who opened this card")});
    fill();
}

void PersonPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (!m_readers)
        return; // still being built
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        setFixedWidth(widthNow(this));
        fill();
    }
}

} // namespace tirkeu::ui
