#include "registration/card_editor_presenter.h"
#include "registration/scanned_document.h"
#include "usecase/queries/search_patients.h"
#include "widgets/when_done.h"

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

using F = PatientField;

constexpr int pauseMs = 500;
constexpr int oldestAge = 130;

/// Form texts without the empty ones: absent and empty are the same.
PatientForm withoutEmpty(PatientForm form)
{
    form.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return form;
}

PatientForm newPersonForm(const PatientForm &typed)
{
    PatientForm form = typed;
    if (!form.contains(F::Citizenship) && !form.contains(F::Residence)) { // a foreigner's document was scanned
        form.insert(F::Citizenship, u"KAZ"_s);
        form.insert(F::Residence, codeOf(ResidenceStatus::Citizen));
    }
    return form;
}

} // namespace

CardEditorPresenter::CardEditorPresenter(Workplace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_drafts(place)
    , m_likely(place)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CardEditorPresenter::keepDraft);
    connect(&m_drafts, &DraftKeeper::changed, this, &CardEditorPresenter::draftsChanged);
    connect(&m_drafts, &DraftKeeper::failed, this, &CardEditorPresenter::draftNotKept);
}

CardEditorPresenter::~CardEditorPresenter()
{
    keepDraft();
}

void CardEditorPresenter::beginNew(const PatientForm &typed)
{
    leaveCard();
    m_record = {};
    m_firstVisit = true;
    begin(newPersonForm(typed));
}

void CardEditorPresenter::beginCorrection(const PatientRecord &record)
{
    leaveCard();
    m_record = record;
    begin(formOf(record.patient));
}

void CardEditorPresenter::begin(const PatientForm &form)
{
    m_card = m_cards.renew();
    m_open = true;
    m_draftLooked = false;
    m_baseVersion = m_record.version;
    m_start = m_form = form;
    m_checked.clear();
    m_seenWarnings.clear();
    m_twins.clear();
    m_likely.begin(m_record.id);
    m_reason.clear();
    m_foundDraft.reset();
    m_conflict.reset();
    look();
    Q_EMIT formReplaced();
    lookForDraft();
    lookForTwins();
}

void CardEditorPresenter::leaveCard()
{
    keepDraft();
    m_card = m_cards.renew();
    m_open = false;
    m_likely.stop();
    setSaving(false);
}

void CardEditorPresenter::abandonCard()
{
    m_pause.stop();
    m_drafts.drop(m_record.id);
    m_form = m_start;
    leaveCard();
}

bool CardEditorPresenter::isChanged() const
{
    return m_open && withoutEmpty(m_form) != withoutEmpty(m_start);
}

PatientFormOutcome CardEditorPresenter::parse() const
{
    return parsePatientForm(m_form, m_place.desk->today(), m_place.desk->organization().demo);
}

void CardEditorPresenter::look()
{
    m_outcome = parse();
    if (m_open && !closedBecause() && (isNew() || isChanged()))
        m_likely.typed(m_form);
    Q_EMIT notesChanged();
    Q_EMIT hintChanged();
}

void CardEditorPresenter::type(PatientField field, const QString &value)
{
    if (m_form.value(field) == value || isReadOnly(field))
        return;
    m_form.insert(field, value);
    m_checked.remove(field); // half-typed is not wrong yet
    m_pause.start();
    look();
    if (field == F::Iin)
        lookForTwins();
}

void CardEditorPresenter::leave(PatientField field)
{
    m_checked.insert(field);
    look();
}

QList<PatientField> CardEditorPresenter::fillEmpty(const PatientForm &document)
{
    const auto merge = mergeDocument(m_form, document, m_place.desk->today());
    for (auto it = merge.form.begin(); it != merge.form.end(); ++it) {
        if (!isReadOnly(it.key()))
            m_form.insert(it.key(), it.value());
    }
    m_pause.start();
    look();
    Q_EMIT formReplaced();
    lookForTwins();
    return merge.otherwise;
}

QList<FieldFlaw> CardEditorPresenter::shownErrors() const
{
    QList<FieldFlaw> shown;
    for (const auto &flaw : m_outcome.errors) {
        if (m_checked.contains(flaw.field))
            shown += flaw;
    }
    return shown;
}

std::optional<FieldNote> CardEditorPresenter::note(PatientField field) const
{
    if (!m_checked.contains(field))
        return std::nullopt;
    for (const auto &flaw : m_outcome.errors) {
        if (flaw.field == field)
            return FieldNote{flaw.message, true};
    }
    for (const auto &flaw : m_outcome.warnings) {
        if (flaw.field == field)
            return FieldNote{flaw.message, false};
    }
    return std::nullopt;
}

std::optional<Message> CardEditorPresenter::closedBecause() const
{
    const Roles &roles = m_place.actor.roles;
    if (m_record.isLocked())
        return Message{"cardEditor",
                       QT_TRANSLATE_NOOP("cardEditor", "The person died on %1: the card is locked."),
                       {m_record.patient.deceasedOn.toString(u"dd.MM.yyyy"_s)}};
    if (!roles.allow(isNew() ? Permission::RegisterPatient : Permission::CorrectCard))
        return Message{"cardEditor",
                       QT_TRANSLATE_NOOP("cardEditor", "Your role reads this card but does not correct it.")};
    return std::nullopt;
}

bool CardEditorPresenter::isReadOnly(PatientField field) const
{
    const Roles &roles = m_place.actor.roles;
    if (field == F::DeceasedOn)
        return !roles.allow(Permission::RecordDeath);
    return closedBecause() || (isMedical(field) && !roles.allow(Permission::CorrectMedicalData));
}

IinHint CardEditorPresenter::iinHint() const
{
    IinHint hint;
    const auto iin = Iin::parse(m_form.value(F::Iin));
    if (!iin || isReadOnly(F::Iin))
        return hint;
    const QDate today = m_place.desk->today();
    const QDate date = iin->suggestedBirthDate();
    if (m_form.value(F::BirthDate).isEmpty() && date.isValid() && date <= today && date >= today.addYears(-oldestAge))
        hint.birthDate = date;
    if (m_form.value(F::Sex).isEmpty())
        hint.sex = iin->suggestedSex();
    return hint;
}

void CardEditorPresenter::takeIinHint()
{
    const IinHint hint = iinHint();
    if (hint.birthDate.isValid())
        m_form.insert(F::BirthDate, hint.birthDate.toString(u"dd.MM.yyyy"_s));
    if (hint.sex != Sex::Unknown)
        m_form.insert(F::Sex, hint.sex == Sex::Male ? u"male"_s : u"female"_s);
    if (hint.isEmpty())
        return;
    m_pause.start();
    look();
    Q_EMIT formReplaced();
}

void CardEditorPresenter::lookForTwins()
{
    const Cancellation typed = m_iinTyped.renew();
    const auto iin = Iin::parse(m_form.value(F::Iin));
    const bool same = iin && m_record.patient.iin == iin;
    if (!m_twins.empty()) {
        m_twins.clear();
        Q_EMIT twinsChanged();
    }
    if (!iin || same)
        return;
    const auto job = [desk = m_place.desk, actor = m_place.actor, number = iin->toString(), typed] {
        return usecase::SearchPatients(*desk)(actor, number, 20, typed);
    };
    whenDone(m_place.executor.run(job), this, [this, typed, number = iin->toString()](const auto &found) {
        if (typed.isStale() || !found)
            return; // the same question is asked again when the person is saved
        for (const auto &other : *found) {
            if (other.row.iin == number && other.row.id != m_record.id)
                m_twins.push_back(other.row);
        }
        if (!m_twins.empty())
            Q_EMIT twinsChanged();
    });
}

void CardEditorPresenter::lookForDraft()
{
    const auto job = [desk = m_place.desk, actor = m_place.actor, id = m_record.id] {
        return usecase::Drafts(*desk).find(actor, id);
    };
    whenDone(m_place.executor.run(job), this, [this, card = m_card](const auto &draft) {
        if (card.isStale())
            return;
        m_draftLooked = true;
        if (!draft || !*draft || withoutEmpty((*draft)->form) == withoutEmpty(m_form))
            return;
        m_foundDraft = **draft;
        Q_EMIT draftFound();
    });
}

void CardEditorPresenter::takeDraft()
{
    if (!m_foundDraft)
        return;
    m_form = m_foundDraft->form;
    if (!isNew())
        m_baseVersion = m_foundDraft->baseVersion; // an older one becomes a question when it is saved
    m_foundDraft.reset();
    look();
    Q_EMIT formReplaced();
    lookForTwins();
}

void CardEditorPresenter::discardDraft()
{
    if (!m_foundDraft)
        return;
    m_foundDraft.reset();
    m_drafts.drop(m_record.id);
    Q_EMIT formReplaced();
}

void CardEditorPresenter::keepDraft()
{
    m_pause.stop();
    if (!m_open || m_foundDraft || !isChanged())
        return; // a draft not yet answered for is not written over
    m_drafts.keep({m_record.id, m_baseVersion, withoutEmpty(m_form), {}});
}

} // namespace tirkeu::ui
