#include "booking/visit_form.h"
#include "booking/proposal_model.h"
#include "booking/reason_box.h"
#include "domain/specialty.h"
#include "papers/coupon_papers.h"
#include "rules/referral.h"
#include "widgets/form_field.h"
#include "widgets/form_keys.h"
#include "widgets/person_box.h"
#include "widgets/say.h"
#include "widgets/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

struct Situation
{
    const char *code; ///< of the rule `referral`
    const char *name;
};

constexpr Situation situations[]{
    {"planned", QT_TRANSLATE_NOOP("visitForm", "None of these")},
    {"urgent", QT_TRANSLATE_NOOP("visitForm", "Urgent state")},
    {"injury", QT_TRANSLATE_NOOP("visitForm", "Injury")},
    {"pregnancy_registration", QT_TRANSLATE_NOOP("visitForm", "Registration of a pregnancy")},
    {"youth_centre", QT_TRANSLATE_NOOP("visitForm", "Youth health centre")},
    {"open_case", QT_TRANSLATE_NOOP("visitForm", "Within a case that is not finished")},
    {"dynamic_observation", QT_TRANSLATE_NOOP("visitForm", "Under dynamic observation with this specialist")},
};

template <class T>
void addCodes(QComboBox *box)
{
    for (const auto &entry : codeList<T>())
        box->addItem(say({"codes", entry.name}), QString::fromLatin1(entry.code));
}

void choose(QComboBox *box, const QString &code)
{
    box->setCurrentIndex(std::max(0, box->findData(code)));
}

} // namespace

VisitForm::VisitForm(Workplace &place, VisitPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_presenter(presenter)
    , m_what(new QLabel(this))
    , m_reason(new ReasonBox(place.language, this))
    , m_kind(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_channel(new QComboBox(this))
    , m_identified(new QComboBox(this))
    , m_unreliable(new QCheckBox(this))
    , m_representative(new QLineEdit(this))
    , m_situation(new QComboBox(this))
    , m_referral(new QLineEdit(this))
    , m_uninsured(new QCheckBox(this))
    , m_note(new QLineEdit(this))
    , m_coupon(new QComboBox(this))
    , m_times(new QSpinBox(this))
    , m_every(new QSpinBox(this))
    , m_member(new PersonBox(place, this))
    , m_more(new QListWidget(this))
{
    build();
    retranslate();
    connectAll();
    new FormKeys(this, [this] { Q_EMIT bookAsked(); });
    m_member->line()->installEventFilter(m_member); // first: Enter chooses a person there before it goes on
}

FormField *VisitForm::add(QWidget *editor, const char *label)
{
    auto *field = new FormField(editor, FormField::Label::Above, this);
    layout()->addWidget(field);
    m_fields.append({field, label});
    return field;
}

void VisitForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    setLook(m_what, "strong");
    m_what->setObjectName(u"what"_s);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    column->addWidget(m_what);
    m_reasonField = add(m_reason, QT_TRANSLATE_NOOP("visitForm", "Reason of the visit"));
    add(m_kind, QT_TRANSLATE_NOOP("visitForm", "Kind of visit"));
    m_referralField = add(m_referral, QT_TRANSLATE_NOOP("visitForm", "Referral: who gave it, number"));
    m_situationField = add(m_situation, QT_TRANSLATE_NOOP("visitForm", "Without a referral, because"));
    add(m_form, QT_TRANSLATE_NOOP("visitForm", "Form of care"));
    add(m_channel, QT_TRANSLATE_NOOP("visitForm", "How the request came"));
    add(m_identified, QT_TRANSLATE_NOOP("visitForm", "Identified by"));
    add(m_representative, QT_TRANSLATE_NOOP("visitForm", "Representative, on what ground"));
    add(m_note, QT_TRANSLATE_NOOP("visitForm", "Note"));
    add(m_coupon, QT_TRANSLATE_NOOP("visitForm", "Paper of the coupon"));
    m_coupon->setObjectName(u"couponPaper"_s);
    column->addWidget(m_uninsured);
    column->addWidget(m_unreliable);
    m_times->setObjectName(u"times"_s);
    m_member->line()->setObjectName(u"member"_s);
    m_note->setObjectName(u"note"_s);
    m_form->setObjectName(u"formOfCare"_s);
    m_times->setRange(1, 30);
    m_every->setRange(1, 90);
    add(m_times, QT_TRANSLATE_NOOP("visitForm", "How many visits"));
    add(m_every, QT_TRANSLATE_NOOP("visitForm", "Every so many days"));
    add(m_member, QT_TRANSLATE_NOOP("visitForm", "A member of the family, right after"));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setObjectName(u"more"_s);
    column->addWidget(m_more);
    column->addStretch(1);
    shape();
}

void VisitForm::shape()
{
    for (auto *line : {m_referral, m_representative, m_note})
        line->setMaxLength(300);
    for (auto *box :
         {m_kind, m_form, m_channel, m_identified, m_situation, m_coupon}) { // as wide as the column, not as its words
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_more, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { m_presenter.removeMember(m_more->currentRow()); });
}

void VisitForm::connectAll()
{
    connect(m_reason, &ReasonBox::codeChanged, this, &VisitForm::edited);
    for (auto *check : {m_uninsured, m_unreliable})
        check->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (auto *box : {m_kind, m_form, m_channel, m_identified, m_situation})
        connect(box, &QComboBox::currentIndexChanged, this, &VisitForm::edited);
    for (auto *line : {m_representative, m_referral, m_note})
        connect(line, &QLineEdit::textEdited, this, &VisitForm::edited);
    for (auto *check : {m_unreliable, m_uninsured})
        connect(check, &QCheckBox::toggled, this, &VisitForm::edited);
    connect(m_coupon, &QComboBox::activated, this,
            [this] { chooseCouponPaper(m_place, m_coupon->currentData().toString()); });
    const auto repeat = [this] {
        if (!m_filling)
            m_presenter.repeat(m_every->value(), m_times->value());
    };
    connect(m_times, &QSpinBox::valueChanged, this, repeat);
    connect(m_every, &QSpinBox::valueChanged, this, repeat);
    connect(m_member, &PersonBox::chosen, this,
            [this](const PatientRow &row) { m_presenter.addMember(row.id, row.name); });
    connect(&m_presenter, &VisitPresenter::draftChanged, this, &VisitForm::fill);
    connect(&m_presenter, &VisitPresenter::verdictChanged, this, &VisitForm::showNeeded);
}

void VisitForm::fillLists()
{
    m_filling = true;
    for (auto *box : {m_kind, m_form, m_channel, m_identified, m_situation})
        box->clear();
    addCodes<VisitKind>(m_kind);
    addCodes<FormOfCare>(m_form);
    addCodes<DocumentKind>(m_identified);
    m_identified->addItem(tr("Stated, checked against the register"), u"stated"_s);
    for (const auto channel : {BookingChannel::Desk, BookingChannel::Phone, BookingChannel::Paper})
        m_channel->addItem(say(nameOf(channel)), codeOf(channel));
    m_coupon->clear();
    m_coupon->addItem(tr("80 mm roll"), u"coupon"_s);
    m_coupon->addItem(tr("A5 sheet"), u"coupon-a5"_s);
    for (const auto &situation : situations)
        m_situation->addItem(say({"visitForm", situation.name}), QString::fromLatin1(situation.code));
    m_filling = false;
}

void VisitForm::fill()
{
    m_filling = true;
    const auto &draft = m_presenter.draft();
    const auto &terms = draft.terms;
    if (draft.hasTime())
        m_what->setText(timeInWords(draft.visit.start, m_place.desk->today()) + u"\n"_s + draft.doctor.full() +
                        u" · "_s + say(specialtyName(draft.specialty)) +
                        (draft.room.isEmpty() ? QString() : u" · "_s + tr("room %1").arg(draft.room)));
    if (!m_reason->hasFocus() || !m_reason->isUnknown())
        m_reason->setCode(draft.visit.reason);
    choose(m_kind, codeOf(draft.visit.kind));
    choose(m_form, codeOf(terms.form));
    choose(m_channel, codeOf(terms.channel));
    choose(m_identified, terms.identifiedBy);
    choose(m_situation, terms.situation);
    m_unreliable->setChecked(!terms.documentsReliable);
    m_uninsured->setChecked(!terms.insured);
    m_representative->setText(terms.representative);
    m_referral->setText(terms.referral);
    m_note->setText(draft.visit.note);
    choose(m_coupon, couponPapers(m_place).usual);
    m_times->setValue(draft.times);
    m_every->setValue(draft.everyDays);
    m_filling = false;
    fillMore();
    showNeeded();
}

void VisitForm::fillMore()
{
    const auto &draft = m_presenter.draft();
    m_more->clear();
    for (const auto &more : draft.more)
        m_more->addItem(timeInWords(more.place.start, m_place.desk->today()) + u" · "_s +
                        (more.person.full().isEmpty() ? more.doctor.brief() : more.person.full()));
    m_more->setVisible(!draft.more.empty());
    m_more->setFixedHeight(std::min(6, int(draft.more.size())) * (fontMetrics().height() + 6) + 6);
}

/// Referral and its exceptions are asked for where the rule asks, or where something stands there already.
void VisitForm::showNeeded()
{
    const auto &draft = m_presenter.draft();
    const bool needed = !draft.specialty.isEmpty() && !rules::isFirstLevel(draft.specialty);
    m_referralField->setVisible(needed || !draft.terms.referral.isEmpty());
    m_situationField->setVisible(needed || draft.terms.situation != u"planned");
    m_uninsured->setVisible(needed || !draft.terms.insured);
}

VisitDraft VisitForm::typed() const
{
    VisitDraft draft = m_presenter.draft();
    draft.visit.reason = m_reason->code();
    draft.visit.kind = fromCode<VisitKind>(m_kind->currentData().toString()).value_or(VisitKind::Primary);
    draft.visit.note = m_note->text();
    auto &terms = draft.terms;
    terms.form = fromCode<FormOfCare>(m_form->currentData().toString()).value_or(FormOfCare::Planned);
    terms.channel = fromCode<BookingChannel>(m_channel->currentData().toString()).value_or(BookingChannel::Desk);
    terms.identifiedBy = m_identified->currentData().toString();
    terms.situation = m_situation->currentData().toString();
    terms.documentsReliable = !m_unreliable->isChecked();
    terms.insured = !m_uninsured->isChecked();
    terms.representative = m_representative->text();
    terms.referral = m_referral->text();
    terms.suspectedCoronavirus = draft.visit.reason == u"7.1";
    return draft;
}

void VisitForm::edited()
{
    if (m_filling)
        return;
    if (m_reason->isUnknown())
        m_reasonField->setFlaw(Message{"visitForm", QT_TRANSLATE_NOOP("visitForm", "Choose a reason from the list.")},
                               FormField::Flaw::Warning);
    else
        m_reasonField->clearFlaw();
    if (sender() == m_channel) { // by phone nobody shows a document
        m_filling = true;
        const bool phone = m_channel->currentData().toString() == u"phone";
        if (phone != (m_identified->currentData().toString() == u"stated"))
            choose(m_identified, phone ? u"stated"_s : codeOf(DocumentKind::IdCard));
        m_filling = false;
    }
    m_presenter.setDraft(typed());
}

void VisitForm::begin()
{
    fill();
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->selectAll();
}

void VisitForm::retranslate()
{
    fillLists();
    m_reason->retranslate();
    for (const auto &[field, label] : m_fields)
        field->setLabel(say({"visitForm", label}));
    m_reason->setPlaceholderText(tr("Number or words: 3.2, screening…"));
    m_unreliable->setText(tr("Documents or data unreliable"));
    m_uninsured->setText(tr("Not insured"));
    m_member->setWords(tr("A member of the family, right after"), tr("Name or IIN"));
    m_more->setAccessibleName(tr("More visits booked in one go. Del takes one out."));
    fill();
}

void VisitForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
