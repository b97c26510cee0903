#pragma once
#include "registration/card_conflict.h"
#include "registration/twins_presenter.h"
#include "usecase/correct_patient.h"
#include "usecase/register_patient.h"
#include "widgets/draft_keeper.h"
#include <QTimer>

namespace tirkeu::ui {

/// What the digits of a typed ЖСН hint at. Offered while the fields are empty, never filled in unasked: by law the
/// digits are not tied to the data.
struct IinHint
{
    QDate birthDate;        ///< invalid: the field is filled in already, or the digits name no day
    Sex sex = Sex::Unknown; ///< likewise
    bool isEmpty() const { return !birthDate.isValid() && sex == Sex::Unknown; }
};

/// What is said beside a field.
struct FieldNote
{
    Message message;
    bool isError = false; ///< otherwise a warning
};

/// The card editor without its widgets: what is typed, what is wrong with it, its draft, and how it is saved.
class CardEditorPresenter : public QObject
{
    Q_OBJECT
public:
    explicit CardEditorPresenter(Workplace &place, QObject *parent = nullptr);
    ~CardEditorPresenter() override; ///< what was typed stays as a draft

    void beginNew(const PatientForm &typed = {});
    void beginCorrection(const PatientRecord &record);
    void leaveCard();   ///< what was typed stays as a draft
    void abandonCard(); ///< what was typed is thrown away

    bool isOpen() const { return m_open; }
    bool isNew() const { return m_record.id.isNull(); }
    bool isChanged() const;
    bool isSaving() const { return m_saving; }
    const PatientRecord &record() const { return m_record; } ///< being corrected
    const PatientForm &form() const { return m_form; }

    void type(PatientField field, const QString &value);
    void leave(PatientField field); ///< the field is checked now
    /// What a document says goes into the empty fields; nothing typed is changed. The fields that say otherwise.
    QList<PatientField> fillEmpty(const PatientForm &document);
    std::optional<FieldNote> note(PatientField field) const;
    QList<FieldFlaw> shownErrors() const;

    bool isReadOnly(PatientField field) const;
    std::optional<Message> closedBecause() const; ///< why nothing but perhaps the date of death can be corrected

    IinHint iinHint() const;
    void takeIinHint();
    const std::vector<PatientRow> &twins() const { return m_twins; } ///< others with the very ЖСН that is typed
    TwinsPresenter &likelyTwins() { return m_likely; }               ///< persons of the register who are like this one

    const std::optional<usecase::CardDraft> &foundDraft() const
    {
        return m_foundDraft;
    } ///< go on with it or discard it
    void takeDraft();
    void discardDraft();

    bool firstVisit() const { return m_firstVisit; }
    void setFirstVisit(bool first) { m_firstVisit = first; }

    /// Errors stop it; warnings stop it once.
    void save();
    void saveWithReason(const QString &reason);
    void saveAsAnotherPerson(const QString &reason);

    const std::optional<CardConflict> &conflict() const { return m_conflict; }
    void resolveConflict(const QSet<PatientField> &keepMine); ///< goes on over the newest version

Q_SIGNALS:
    void formReplaced();
    void notesChanged();
    void hintChanged();
    void twinsChanged();
    void draftFound();
    void draftsChanged(); ///< one was kept or dropped
    void draftNotKept(const tirkeu::Error &error);
    void savingChanged();
    void stoppedAt(tirkeu::PatientField field); ///< the first error, or the first warning to be confirmed
    void reasonNeeded();
    void twinDecisionNeeded();
    void likelyTwinsDoubtful(int veryLikely); ///< the saving waits for one answer; saving once more goes on
    void conflictFound();
    void refused(const tirkeu::Message &why);
    void failed(const tirkeu::Error &error);
    void saved(const tirkeu::PatientRecord &record);

private:
    void begin(const PatientForm &form);
    void look();
    void lookForTwins();
    void lookForDraft();
    void keepDraft();
    bool mayBeSaved(const PatientFormOutcome &outcome);
    bool mustAskAboutTwins();
    void registerPerson(const Patient &patient);
    void correctCard(const Patient &patient);
    void takeCorrection(const Result<usecase::CorrectPatient::Outcome> &outcome, const Patient &mine);
    void readConflict(const Patient &mine);
    void finish(const PatientRecord &record);
    void fail(const Error &error);
    void setSaving(bool saving);
    PatientFormOutcome parse() const;

    Workplace &m_place;
    DraftKeeper m_drafts;
    TwinsPresenter m_likely;
    QTimer m_pause;
    CancellationSource m_cards;    ///< answers for a card left meanwhile are stale
    CancellationSource m_iinTyped; ///< likewise for twins
    Cancellation m_card;
    bool m_open = false;
    bool m_saving = false;
    bool m_draftLooked = false;
    bool m_firstVisit = true;
    PatientRecord m_record;
    int m_baseVersion = 0;
    PatientForm m_start;
    PatientForm m_form;
    PatientFormOutcome m_outcome;
    QSet<PatientField> m_checked;
    QList<FieldFlaw> m_seenWarnings;
    std::vector<PatientRow> m_twins;
    QString m_reason;
    std::optional<usecase::CardDraft> m_foundDraft;
    std::optional<CardConflict> m_conflict;
};

} // namespace tirkeu::ui
