// How CardEditorPresenter saves: check, warnings, reason, twins, conflict.
#include "registration/card_editor_presenter.h"
#include "usecase/read_card.h"
#include "widgets/when_done.h"

namespace tirkeu::ui {

bool CardEditorPresenter::mayBeSaved(const PatientFormOutcome &outcome)
{
    for (int i = 0; i < patientFieldCount; ++i)
        m_checked.insert(PatientField(i));
    look();
    if (!outcome.errors.isEmpty()) {
        Q_EMIT stoppedAt(outcome.errors.first().field);
        return false;
    }
    for (const auto &warning : outcome.warnings) {
        if (!m_seenWarnings.contains(warning)) {
            m_seenWarnings = outcome.warnings;
            Q_EMIT stoppedAt(warning.field);
            return false;
        }
    }
    return true;
}

bool CardEditorPresenter::mustAskAboutTwins()
{
    QSet<PatientId> answered; // who has the very ЖСН of a new person is asked about by itself
    for (const auto &twin : m_twins)
        answered += twin.id;
    const int veryLikely = m_likely.askOnce(isNew() ? answered : QSet<PatientId>());
    if (veryLikely > 0)
        Q_EMIT likelyTwinsDoubtful(veryLikely);
    return veryLikely > 0;
}

void CardEditorPresenter::save()
{
    if (!m_open || m_saving || m_foundDraft)
        return;
    const auto outcome = parse();
    if (!mayBeSaved(outcome) || mustAskAboutTwins())
        return;
    if (isNew()) {
        registerPerson(*outcome.patient);
    } else if (m_baseVersion == m_record.version && m_likely.others().isEmpty() &&
               changedFields(m_record.patient, *outcome.patient).isEmpty()) {
        finish(m_record);
    } else if ((m_record.isConfirmed() || m_record.isLocked()) && m_reason.isEmpty()) {
        Q_EMIT reasonNeeded();
    } else {
        correctCard(*outcome.patient);
    }
}

void CardEditorPresenter::saveWithReason(const QString &reason)
{
    m_reason = reason.trimmed();
    if (!m_reason.isEmpty())
        save();
}

void CardEditorPresenter::saveAsAnotherPerson(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return;
    auto others = m_likely.others();
    for (const auto &twin : m_twins)
        others.insert(twin.id, reason.trimmed());
    m_likely.setOthers(others);
    save();
}

void CardEditorPresenter::registerPerson(const Patient &patient)
{
    setSaving(true);
    const usecase::RegisterPatient::Command command{patient, m_firstVisit, m_likely.reason(), m_likely.otherPersons()};
    const auto job = [desk = m_place.desk, actor = m_place.actor, command] {
        return usecase::RegisterPatient(*desk)(actor, command);
    };
    whenDone(m_place.executor.run(job), this, [this, card = m_card](const auto &outcome) {
        if (card.isStale())
            return;
        if (!outcome)
            return fail(outcome.error());
        if (outcome->record)
            return finish(*outcome->record);
        setSaving(false);
        m_twins = outcome->twins;
        Q_EMIT twinsChanged();
        Q_EMIT twinDecisionNeeded();
    });
}

void CardEditorPresenter::correctCard(const Patient &patient)
{
    setSaving(true);
    const usecase::CorrectPatient::Command command{m_record.id, m_baseVersion,           patient,
                                                   m_reason,    m_likely.otherPersons(), m_likely.reason()};
    const auto job = [desk = m_place.desk, actor = m_place.actor, command] {
        return usecase::CorrectPatient(*desk)(actor, command);
    };
    whenDone(m_place.executor.run(job), this, [this, card = m_card, patient](const auto &outcome) {
        if (!card.isStale())
            takeCorrection(outcome, patient);
    });
}

void CardEditorPresenter::takeCorrection(const Result<usecase::CorrectPatient::Outcome> &outcome, const Patient &mine)
{
    using Refusal = usecase::CorrectPatient::Refusal;
    if (!outcome) {
        if (outcome.error().kind == Error::Kind::Conflict)
            return readConflict(mine);
        return fail(outcome.error());
    }
    if (outcome->record)
        return finish(*outcome->record);
    setSaving(false);
    keepDraft();
    if (outcome->refusal == Refusal::ReasonMissing) // confirmed by somebody meanwhile
        Q_EMIT reasonNeeded();
    else
        Q_EMIT refused(usecase::CorrectPatient::explain(outcome->refusal));
}

void CardEditorPresenter::readConflict(const Patient &mine)
{
    keepDraft();
    const auto job = [desk = m_place.desk, actor = m_place.actor, id = m_record.id, base = m_baseVersion,
                      mine]() -> Result<CardConflict> {
        const auto theirs = usecase::ReadCard(*desk)(actor, id);
        if (!theirs)
            return tl::unexpected(theirs.error());
        CardConflict conflict{*theirs, {}, formOf(mine)};
        const auto versions = usecase::ReadVersions(*desk)(actor, id);
        if (!versions)
            return tl::unexpected(versions.error());
        for (const auto &version : *versions) {
            if (version.version == base)
                conflict.base = formOf(version.patient);
        }
        return conflict;
    };
    whenDone(m_place.executor.run(job), this, [this, card = m_card](const auto &conflict) {
        if (card.isStale())
            return;
        if (!conflict)
            return fail(conflict.error());
        setSaving(false);
        m_conflict = *conflict;
        Q_EMIT conflictFound();
    });
}

void CardEditorPresenter::resolveConflict(const QSet<PatientField> &keepMine)
{
    if (!m_conflict)
        return;
    const PatientForm merged = m_conflict->merged(keepMine);
    m_record = m_conflict->theirs;
    m_baseVersion = m_record.version;
    m_start = formOf(m_record.patient);
    m_form = merged;
    m_conflict.reset();
    look();
    Q_EMIT formReplaced();
    keepDraft();
}

void CardEditorPresenter::finish(const PatientRecord &record)
{
    m_drafts.drop(m_record.id);
    m_form = m_start;
    leaveCard();
    Q_EMIT saved(record);
}

void CardEditorPresenter::fail(const Error &error)
{
    setSaving(false);
    keepDraft();
    Q_EMIT failed(error);
}

void CardEditorPresenter::setSaving(bool saving)
{
    if (m_saving == saving)
        return;
    m_saving = saving;
    Q_EMIT savingChanged();
}

} // namespace tirkeu::ui
